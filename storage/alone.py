"""One running bot for each SQLite file: the operating system keeps the lock, and death frees it."""

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from filelock import FileLock, Timeout
from sqlalchemy import make_url
from sqlalchemy.exc import ArgumentError

from storage.migrate import CannotBeOpened


class InUse(Exception):
    """Another bot runs on this database."""


@contextmanager
def alone(url: str) -> Iterator[None]:
    """Keep other bots off a SQLite database while the block runs.

    Raises InUse or CannotBeOpened. Commands beside the bot do not ask for it, and on PostgreSQL any
    number of bots may run.
    """
    path = file_of(url)
    if path is None:
        yield
        return
    # Where the system has no locks, a file in their place would outlive its bot.
    lock = FileLock(f"{path}.lock", fallback_to_soft=False)
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        lock.acquire(blocking=False)
    except Timeout:
        raise InUse(path.name) from None
    except OSError as error:
        raise CannotBeOpened(type(error).__name__) from error
    try:
        yield
    finally:
        lock.release()


def file_of(url: str) -> Path | None:
    """Return the one file of a database, by whichever way it is named; None if it has none."""
    try:
        parsed = make_url(url)
    except ArgumentError as error:
        raise CannotBeOpened(type(error).__name__) from error
    if parsed.get_backend_name() != "sqlite" or not parsed.database:
        return None
    return Path(parsed.database).resolve()
