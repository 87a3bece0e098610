"""What happens to a transaction that is no fault of ours, by the database's own codes."""

import errno
import re
import sqlite3
from enum import StrEnum, auto

from sqlalchemy.exc import ArgumentError, DBAPIError, InvalidRequestError, OperationalError
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


class Opening(StrEnum):
    """Why a database cannot be opened, as far as it can be told."""

    ADDRESS = auto()
    ABSENT = auto()
    FORBIDDEN = auto()
    LOCKED = auto()
    FULL = auto()
    DAMAGED = auto()
    UNREACHABLE = auto()
    REFUSED = auto()
    NO_DATABASE = auto()
    OTHER = auto()


# What waiting mends: somebody else writes, a server starts.
PASSING_OPENINGS = frozenset({Opening.LOCKED, Opening.UNREACHABLE})
_SQLITE_OPENINGS = {
    sqlite3.SQLITE_BUSY: Opening.LOCKED,
    sqlite3.SQLITE_LOCKED: Opening.LOCKED,
    sqlite3.SQLITE_FULL: Opening.FULL,
    sqlite3.SQLITE_IOERR: Opening.FULL,
    sqlite3.SQLITE_CORRUPT: Opening.DAMAGED,
    sqlite3.SQLITE_NOTADB: Opening.DAMAGED,
    sqlite3.SQLITE_CANTOPEN: Opening.FORBIDDEN,
    sqlite3.SQLITE_READONLY: Opening.FORBIDDEN,
    sqlite3.SQLITE_PERM: Opening.FORBIDDEN,
}
# What keeps a file from being written, or the lock beside it.
_FILE_OPENINGS = {
    errno.EACCES: Opening.FORBIDDEN,
    errno.EPERM: Opening.FORBIDDEN,
    errno.EROFS: Opening.FORBIDDEN,
    errno.ENOSPC: Opening.FULL,
    errno.EDQUOT: Opening.FULL,
    errno.EIO: Opening.FULL,
    errno.ENOTDIR: Opening.ADDRESS,
    errno.EEXIST: Opening.ADDRESS,
}
# libpq gives no code for what is refused before a session begins, only the server's own words.
_REFUSED = re.compile(r"authentication failed|no pg_hba\.conf entry|role .* does not exist")
_NO_DATABASE = re.compile(r"database .* does not exist")


def opening(error: BaseException) -> Opening:
    """Return why a database cannot be opened."""
    if isinstance(error, ArgumentError | InvalidRequestError | ValueError | ImportError):
        return Opening.ADDRESS
    if isinstance(error, OSError):
        return _FILE_OPENINGS.get(error.errno or 0, Opening.OTHER)
    if not isinstance(error, DBAPIError):
        return Opening.OTHER
    if isinstance(error.orig, sqlite3.Error):
        code = getattr(error.orig, "sqlite_errorcode", 0) & _PRIMARY
        return _SQLITE_OPENINGS.get(code, Opening.OTHER)
    words = str(error.orig)
    if _REFUSED.search(words):
        return Opening.REFUSED
    if _NO_DATABASE.search(words):
        return Opening.NO_DATABASE
    return Opening.UNREACHABLE if is_passing(error) else Opening.OTHER


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
