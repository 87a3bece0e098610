"""Every version's fixtures, brought up to date once and copied for each test."""

import asyncio
import os
import shutil
from collections.abc import AsyncIterator, Iterator
from dataclasses import dataclass
from pathlib import Path

import psycopg
import pytest

from storage.migrate import upgrade
from tests.conftest import POSTGRESQL, SQLITE, execute, postgresql_url
from tests.released.left import VERSIONS, Left, screens, unpacked
from tests.released.opened import opened


@dataclass(frozen=True)
class Template:
    """A version's database, brought up to date: a file, or a name on the server."""

    version: str
    kind: str
    place: str


@pytest.fixture(
    scope="session",
    params=[(version, kind) for version in VERSIONS for kind in (SQLITE, POSTGRESQL)],
    ids=lambda param: "-".join(param),
)
def template(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> Template:
    """Return each version's database of each kind in turn, migrated by today's program."""
    version, kind = request.param
    if kind == SQLITE:
        path = tmp_path_factory.mktemp(version) / "nhacviec.db"
        path.write_bytes(unpacked(version, "sqlite.db"))
        asyncio.run(upgrade(f"sqlite+aiosqlite:///{path}"))
        return Template(version, kind, str(path))
    server = request.getfixturevalue("postgresql_server")
    name = f"left_{os.urandom(6).hex()}"
    execute(server, f"CREATE DATABASE {name}")
    with psycopg.connect(server.get_uri(database=name)) as connection:
        connection.execute(unpacked(version, "postgresql.sql"))
    asyncio.run(upgrade(postgresql_url(server, name)))
    return Template(version, kind, name)


@pytest.fixture
def database(template: Template, request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[str]:
    """Return the address of a copy of the test's own."""
    if template.kind == SQLITE:
        path = tmp_path / "nhacviec.db"
        shutil.copy(template.place, path)
        yield f"sqlite+aiosqlite:///{path}"
        return
    server = request.getfixturevalue("postgresql_server")
    name = f"test_{os.urandom(6).hex()}"
    execute(server, f"CREATE DATABASE {name} TEMPLATE {template.place}")
    yield postgresql_url(server, name)
    execute(server, f"DROP DATABASE {name}")


@pytest.fixture
async def left(
    template: Template, database: str, caplog: pytest.LogCaptureFixture
) -> AsyncIterator[Left]:
    """Return the town as the version left it, with today's bot started upon it."""
    town, clock, asking = screens(template.version, template.kind)
    async with opened(town, clock, database, confirm_done=True) as story:
        yield Left(story, asking, caplog)
