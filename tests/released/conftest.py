"""Every version's fixtures, brought up to date once and copied for each test."""

import asyncio
from collections.abc import AsyncIterator, Iterator
from dataclasses import dataclass

import pytest

from storage.migrate import upgrade
from tests.databases import POSTGRESQL, SQLITE, Databases, new_name
from tests.once import Once
from tests.released.left import VERSIONS, Left, screens, unpacked
from tests.released.opened import opened

# What a version left is kept as a file, or as the statements that make it anew.
DUMPS = {SQLITE: "sqlite.db", POSTGRESQL: "postgresql.sql"}


@dataclass(frozen=True)
class Template:
    """A version's database of a kind, brought up to date, by its name."""

    version: str
    kind: str
    databases: Databases
    name: str


@pytest.fixture(
    scope="session",
    params=[(version, kind) for version in VERSIONS for kind in DUMPS],
    ids="-".join,
)
def template(request: pytest.FixtureRequest, once: Once) -> Template:
    """Return each version's database of each kind in turn, migrated by today's program."""
    version, kind = request.param
    databases: Databases = request.getfixturevalue(kind)

    async def bring_up_to_date() -> str:
        name = new_name()
        databases.load(name, unpacked(version, DUMPS[kind]))
        await upgrade(databases.url(name))
        return name

    name = asyncio.run(once.made(f"released {version} {kind}", bring_up_to_date))
    return Template(version, kind, databases, name)


@pytest.fixture
def database(template: Template) -> Iterator[str]:
    """Return the address of a copy of the test's own."""
    name = new_name()
    template.databases.copy(template.name, name)
    yield template.databases.url(name)
    template.databases.drop(name)


@pytest.fixture
async def left(
    template: Template, database: str, caplog: pytest.LogCaptureFixture
) -> AsyncIterator[Left]:
    """Return the town as the version left it, with today's bot started upon it.

    PostgreSQL has to show that it keeps each kind of message and question; that every single one
    goes on is tried on SQLite.
    """
    town, clock, asking = screens(template.version, template.kind)
    async with opened(town, clock, database, confirm_done=True) as story:
        yield Left(story, asking, caplog, one_of_each=template.kind == POSTGRESQL)
