"""Bringing a database to the tables this version knows."""

from collections.abc import Awaitable, Callable
from functools import cache
from pathlib import Path

from alembic import command
from alembic.config import Config
from alembic.runtime.migration import MigrationContext
from alembic.script import ScriptDirectory
from sqlalchemy import make_url, text
from sqlalchemy.engine import Connection
from sqlalchemy.exc import ArgumentError, SQLAlchemyError

from storage.engines import migrator, reader, writer
from storage.trouble import PASSING_OPENINGS, Opening, opening

# Any number will do, as long as everybody who migrates takes the same.
_LOCK = 7_212_021


class SchemaOutdated(Exception):
    """The database stands at another revision than this version of the program needs.

    `is_newer` is where a newer version of the program has written it.
    """

    def __init__(self, *, found: str | None, needed: str | None) -> None:
        super().__init__(f"the database is at revision {found}, {needed} is needed")
        self.found = found
        self.needed = needed
        self.is_newer = found is not None and not is_known(found)


class BrokenReference(Exception):
    """A migration has left a row behind that refers to nothing; nothing of it is kept."""

    def __init__(self, table: str, row: int, refers_to: str, _: int) -> None:
        super().__init__(f"row {row} of {table} refers to nothing in {refers_to}")


class CannotBeOpened(Exception):
    """The address is wrong, or nothing answers there; says which error, without the address."""

    def __init__(self, error: BaseException | Opening) -> None:
        super().__init__(error if isinstance(error, Opening) else type(error).__name__)
        self.why = error if isinstance(error, Opening) else opening(error)

    @property
    def is_passing(self) -> bool:
        """Whether a later try may well succeed."""
        return self.why in PASSING_OPENINGS


_TROUBLES = (SQLAlchemyError, OSError, ValueError, ImportError)


Keeping = Callable[[str], Awaitable[None]]
"""Keeps a copy of a database that stands at a revision; what it raises ends the migration."""


async def upgrade(url: str, *, keeping: Keeping | None = None) -> None:
    """Bring a database, new or old, to the newest revision; `keeping` is asked before an old one.

    Raises CannotBeOpened, and SchemaOutdated where a newer version of the program has written it.
    """
    try:
        # Most starts find it so, and need not read every migration.
        found = await _revision(url)
        if found == _newest():
            return
        if found is not None and not is_known(found):
            raise SchemaOutdated(found=found, needed=_newest())
        if found is not None and keeping is not None:
            await keeping(found)
        await _run(url, lambda config: command.upgrade(config, "head"))
    except _TROUBLES as error:
        raise CannotBeOpened(error) from error


async def reach(url: str) -> None:
    """Raise CannotBeOpened unless a server's database answers; a file is opened by `upgrade`."""
    try:
        if make_url(url).get_backend_name() != "sqlite":
            await _revision(url)
    except _TROUBLES as error:
        raise CannotBeOpened(error) from error


async def downgrade(url: str, revision: str) -> None:
    """Take a database back to a revision, "base" for an empty one."""
    await _run(url, lambda config: command.downgrade(config, revision))


async def check(url: str) -> None:
    """Raise SchemaOutdated unless the database is at the newest revision, or CannotBeOpened.

    Nothing is made where there is nothing.
    """
    try:
        path = file_of(url)
        if path is not None and not path.exists():
            raise CannotBeOpened(Opening.ABSENT)
        found = await _revision(url)
    except _TROUBLES as error:
        raise CannotBeOpened(error) from error
    needed = _newest()
    if found != needed:
        raise SchemaOutdated(found=found, needed=needed)


async def try_to_write(url: str) -> None:
    """Raise CannotBeOpened where a file lets nobody write; begins to, and changes nothing.

    Of a server that answers, the rights are its own affair.
    """
    if file_of(url) is None:
        return
    engine = writer(url)
    try:
        async with engine.begin():
            pass
    except _TROUBLES as error:
        raise CannotBeOpened(error) from error
    finally:
        await engine.dispose()


def file_of(url: str) -> Path | None:
    """Return the one file of a database, by whichever way it is named; None if it has none."""
    try:
        parsed = make_url(url)
    except (ArgumentError, ValueError) as error:
        raise CannotBeOpened(error) from error
    if parsed.get_backend_name() != "sqlite" or not parsed.database:
        return None
    return Path(parsed.database).resolve()


@cache
def _newest() -> str | None:
    return ScriptDirectory.from_config(_config()).get_current_head()


def is_known(revision: str) -> bool:
    """Whether this version of the program knows a revision; it knows all that are older."""
    return revision in _known()


@cache
def _known() -> frozenset[str]:
    scripts = ScriptDirectory.from_config(_config())
    return frozenset(one.revision for one in scripts.walk_revisions())


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
