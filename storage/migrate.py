"""Bringing a database to the tables this version knows."""

from collections.abc import Callable
from functools import cache
from pathlib import Path

from alembic import command
from alembic.config import Config
from alembic.runtime.migration import MigrationContext
from alembic.script import ScriptDirectory
from sqlalchemy import make_url, text
from sqlalchemy.engine import Connection
from sqlalchemy.exc import SQLAlchemyError

from storage.engines import migrator, reader
from storage.trouble import is_passing, is_refused

# Any number will do, as long as everybody who migrates takes the same.
_LOCK = 7_212_021


class SchemaOutdated(Exception):
    """The database stands at another revision than this version of the program needs."""

    def __init__(self, *, found: str | None, needed: str | None) -> None:
        super().__init__(f"the database is at revision {found}, {needed} is needed")
        self.found = found
        self.needed = needed


class BrokenReference(Exception):
    """A migration has left a row behind that refers to nothing; nothing of it is kept."""

    def __init__(self, table: str, row: int, refers_to: str, _: int) -> None:
        super().__init__(f"row {row} of {table} refers to nothing in {refers_to}")


class CannotBeOpened(Exception):
    """The address is wrong, or nothing answers there; says which error, without the address.

    `is_passing` is where a later try may well succeed.
    """

    def __init__(self, why: str, *, is_passing: bool = False) -> None:
        super().__init__(why)
        self.is_passing = is_passing


async def upgrade(url: str) -> None:
    """Bring a database, new or old, to the newest revision; raises CannotBeOpened."""
    try:
        # Most starts find it so, and need not read every migration.
        if await _revision(url) != _newest():
            await _run(url, lambda config: command.upgrade(config, "head"))
    except (SQLAlchemyError, OSError) as error:
        raise CannotBeOpened(type(error).__name__) from error


async def reach(url: str) -> None:
    """Raise CannotBeOpened unless a server's database answers; a file is opened by `upgrade`."""
    try:
        if make_url(url).get_backend_name() != "sqlite":
            await _revision(url)
    except (SQLAlchemyError, OSError) as error:
        passing = is_passing(error) and not is_refused(error)
        raise CannotBeOpened(type(error).__name__, is_passing=passing) from error


async def downgrade(url: str, revision: str) -> None:
    """Take a database back to a revision, "base" for an empty one."""
    await _run(url, lambda config: command.downgrade(config, revision))


async def check(url: str) -> None:
    """Raise SchemaOutdated unless the database is at the newest revision, or CannotBeOpened."""
    try:
        found = await _revision(url)
    except (SQLAlchemyError, OSError) as error:
        raise CannotBeOpened(type(error).__name__) from error
    needed = _newest()
    if found != needed:
        raise SchemaOutdated(found=found, needed=needed)


@cache
def _newest() -> str | None:
    return ScriptDirectory.from_config(_config()).get_current_head()


async def _revision(url: str) -> str | None:
    engine = reader(url)
    try:
        async with engine.begin() as connection:
            return await connection.run_sync(_current)
    finally:
        await engine.dispose()


def _current(connection: Connection) -> str | None:
    return MigrationContext.configure(connection).get_current_revision()


async def _run(url: str, order: Callable[[Config], None]) -> None:
    def migrate(connection: Connection) -> None:
        if connection.dialect.name == "postgresql":
            # Two processes that start together would both create the tables.
            connection.execute(text("SELECT pg_advisory_xact_lock(:lock)"), {"lock": _LOCK})
        config = _config()
        config.attributes["connection"] = connection
        order(config)
        if connection.dialect.name == "sqlite" and (
            broken := connection.execute(text("PRAGMA foreign_key_check")).first()
        ):
            raise BrokenReference(*broken)

    engine = migrator(url)
    try:
        async with engine.begin() as connection:
            await connection.run_sync(migrate)
    finally:
        await engine.dispose()


def _config() -> Config:
    folder = Path(__file__).parent / "migrations"
    config = Config()
    config.set_main_option("script_location", str(folder).replace("%", "%%"))
    return config
