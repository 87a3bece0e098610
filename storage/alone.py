"""One running bot for each SQLite file: the operating system keeps the lock, and death frees it."""

from collections.abc import Iterator
from contextlib import contextmanager

from filelock import FileLock, Timeout

from storage.migrate import CannotBeOpened, file_of


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
    lock = FileLock(f"{path}.lock", mode=0o600, fallback_to_soft=False)
    try:
        path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
        lock.acquire(blocking=False)
    except Timeout:
        raise InUse(path.name) from None
    except OSError as error:
        raise CannotBeOpened(error) from error
    try:
        yield
    finally:
        lock.release()
