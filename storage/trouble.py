"""What happens to a transaction that is no fault of ours, by the database's own codes."""

import sqlite3

from sqlalchemy.exc import DBAPIError, OperationalError
from sqlalchemy.exc import TimeoutError as PoolTimeout

# postgresql.org/docs/current/errcodes-appendix.html: serialization_failure, deadlock_detected.
_ENDED = frozenset({"40001", "40P01"})
# Connection exceptions, insufficient resources, the administrator's doing, the system's errors.
_PASSING_CLASSES = ("08", "53", "57P", "58")
# lock_not_available, query_canceled.
_PASSING = frozenset({"55P03", "57014"})
# sqlite.org/rescode.html: somebody else writes, or the disk is full, broken or away.
_SQLITE_PASSING = frozenset(
    {
        sqlite3.SQLITE_BUSY,
        sqlite3.SQLITE_LOCKED,
        sqlite3.SQLITE_PROTOCOL,
        sqlite3.SQLITE_FULL,
        sqlite3.SQLITE_IOERR,
        sqlite3.SQLITE_CANTOPEN,
    }
)
_PRIMARY = 0xFF
# A path that is wrong will be wrong the next time too.
_WRONG_PATH = (FileNotFoundError, FileExistsError, IsADirectoryError, NotADirectoryError)


def was_ended(error: BaseException) -> bool:
    """Whether the database ended a transaction that may well succeed when it is run again."""
    return isinstance(error, DBAPIError) and getattr(error.orig, "sqlstate", None) in _ENDED


def is_refused(error: BaseException) -> bool:
    """Whether a server answers and lets nobody in: a wrong password or name, until it is mended.

    libpq gives no code for what is refused before a session begins, only the server's own words.
    """
    if not isinstance(error, OperationalError):
        return False
    words = str(error.orig)
    return "authentication failed" in words or (
        "does not exist" in words and ("database" in words or "role" in words)
    )


def is_passing(error: BaseException) -> bool:
    """Whether it is the world's trouble and not our code's: waited for, never counted as a try.

    A locked or lost database, a full disk, a dead network.
    """
    if isinstance(error, DBAPIError):
        return error.connection_invalidated or was_ended(error) or _is_passing(error)
    if isinstance(error, OSError):
        return not isinstance(error, _WRONG_PATH)
    return isinstance(error, PoolTimeout)


def _is_passing(error: DBAPIError) -> bool:
    if isinstance(error.orig, sqlite3.Error):
        return getattr(error.orig, "sqlite_errorcode", 0) & _PRIMARY in _SQLITE_PASSING
    state = getattr(error.orig, "sqlstate", None)
    if state is None:
        # A server that cannot be reached says no code.
        return isinstance(error, OperationalError)
    return state in _PASSING or state.startswith(_PASSING_CLASSES)
