"""Of which department a command is: `--department`, needed only where there are several."""

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass
from typing import TYPE_CHECKING, Annotated

import typer

from bot.command_line.terminal import words
from bot.settings import Settings
from domain.department.department import Department, named

if TYPE_CHECKING:
    from actions.office import Office
    from storage.store import Database, Store

Whose = Annotated[
    str | None,
    typer.Option("--department", help=words().label("The department, by its short name.")),
]


@dataclass(frozen=True, slots=True)
class Opened:
    """A department on an open database: what it remembers, and its rules."""

    department: Department
    store: "Store"
    office: "Office"


@asynccontextmanager
async def opened_database(settings: Settings) -> AsyncIterator["Database"]:
    """Open the database of the settings; raises SchemaOutdated, CannotBeOpened."""
    # Commands that need no database are done before its library is loaded.
    from storage.migrate import check
    from storage.store import Database

    url = settings.database_url.get_secret_value()
    await check(url)
    database = Database(url)
    try:
        yield database
    finally:
        await database.close()


@asynccontextmanager
async def opened(settings: Settings, name: str | None) -> AsyncIterator[Opened]:
    """Open the department of this short name, the only one without a name.

    Raises NoSuchDepartment, DepartmentIsClosed, DepartmentNeeded, SchemaOutdated, CannotBeOpened.
    """
    from bot.installation import office_of

    async with opened_database(settings) as database:
        async with database.read() as tx:
            one = named(await tx.departments.all(), name, settings.organization)
        yield Opened(one, database.of(one.id), office_of(settings, one))
