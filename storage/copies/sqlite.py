"""Copies of a SQLite database, made while others write to it (sqlite.org/backup.html)."""

import sqlite3
from contextlib import closing, suppress
from pathlib import Path

from storage.copies.failures import CopyFailed, Fault

MAGIC = b"SQLite format 3\0"


def copy_out(source: Path, target: Path) -> None:
    """Write what the database holds at one moment to a new file."""
    with closing(sqlite3.connect(source)) as database, closing(sqlite3.connect(target)) as copy:
        # All at once: what others write meanwhile goes into the log beside it, and waits for none.
        database.backup(copy)
        # A copy is one file, whatever the database has beside it.
        copy.execute("PRAGMA journal_mode = DELETE")
        (found,) = copy.execute("PRAGMA quick_check").fetchone()
    if found != "ok":
        raise CopyFailed(Fault.DAMAGED, str(source))


def copy_in(source: Path, target: Path) -> None:
    """Write a copy's content into a database file that is new or has no tables."""
    try:
        copy_out(source, target)
    except sqlite3.DatabaseError as error:
        raise CopyFailed(Fault.DAMAGED, str(source)) from error


def revision_of(copy: Path) -> str | None:
    """Return at which revision a copy stands; the file stays as it is."""
    try:
        with closing(sqlite3.connect(f"{copy.resolve().as_uri()}?mode=ro", uri=True)) as opened:
            row = opened.execute("SELECT version_num FROM alembic_version").fetchone()
    except sqlite3.OperationalError:
        return None
    except sqlite3.DatabaseError as error:
        raise CopyFailed(Fault.DAMAGED, str(copy)) from error
    return str(row[0]) if row else None


def has_tables(path: Path) -> bool:
    """Whether a file is there and holds anything."""
    if not path.exists() or not path.stat().st_size:
        return False
    with closing(sqlite3.connect(path)) as database, suppress(sqlite3.DatabaseError):
        (count,) = database.execute("SELECT count(*) FROM sqlite_master").fetchone()
        return bool(count)
    return True
