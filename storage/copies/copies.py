"""A copy of the whole database as one file, made while it is in use, and the way back."""

import asyncio
import os
import sqlite3
from collections.abc import Awaitable, Callable
from contextlib import suppress
from datetime import datetime
from pathlib import Path
from secrets import token_hex

from storage.copies import postgresql, sqlite
from storage.copies.failures import CopyFailed, Fault
from storage.migrate import SchemaOutdated, check, file_of, is_known, upgrade
from storage.store import Database

# What the status of a message says that was on its way when its database was copied.
HELD = "held: the database was brought back from a copy, and this may have been sent since"


async def copy_to(url: str, target: Path) -> None:
    """Write the database to a new file that its owner alone reads; raises CopyFailed.

    Nobody waits for it, and nothing half written is ever found under the name.
    """
    part = target.with_name(f"{target.name}.{token_hex(4)}.part")
    try:
        await asyncio.to_thread(_begin, part, target)
        source = file_of(url)
        if source is not None:
            await asyncio.to_thread(sqlite.copy_out, source, part)
        else:
            await postgresql.copy_out(url, part)
        await asyncio.to_thread(_settle, part, target)
    except (OSError, sqlite3.Error) as error:
        raise CopyFailed(Fault.NOT_WRITABLE, f"{target} ({error})") from error
    finally:
        await asyncio.to_thread(_forget, part)


def _begin(part: Path, target: Path) -> None:
    """Make the file that its owner alone reads."""
    if target.exists():
        raise CopyFailed(Fault.EXISTS, str(target))
    target.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
    part.touch(mode=0o600)


def _forget(part: Path) -> None:
    with suppress(OSError):
        part.unlink(missing_ok=True)


def _settle(part: Path, target: Path) -> None:
    """Let the disk have it all before it gets its name."""
    with part.open("rb") as written:
        os.fsync(written.fileno())
    part.replace(target)


async def bring_back(url: str, source: Path, *, now: datetime) -> int:
    """Fill an empty database from a copy, and bring it up to date; return how much is held.

    What was on its way is held until somebody lets it go: it may have been sent since the copy was
    made. Raises CopyFailed.
    """
    magic = await asyncio.to_thread(_magic, source)
    path = file_of(url)
    if path is not None:
        await _into_file(source, path, magic)
    else:
        await _into_server(source, magic, url)
    await upgrade(url)
    database = Database(url)
    try:
        return await database.run(lambda tx: tx.backlog.hold(HELD, at=now))
    finally:
        await database.close()


def _magic(source: Path) -> bytes:
    """Return how a file begins."""
    try:
        with source.open("rb") as file:
            return file.read(len(sqlite.MAGIC))
    except FileNotFoundError as error:
        raise CopyFailed(Fault.ABSENT, str(source)) from error
    except OSError as error:
        raise CopyFailed(Fault.NO_COPY, str(source)) from error


async def _into_file(source: Path, path: Path, magic: bytes) -> None:
    if magic != sqlite.MAGIC:
        raise CopyFailed(
            Fault.OTHER_KIND if magic.startswith(postgresql.MAGIC) else Fault.NO_COPY, str(source)
        )
    if await asyncio.to_thread(sqlite.has_tables, path):
        raise CopyFailed(Fault.NOT_EMPTY, str(path))
    revision = await asyncio.to_thread(sqlite.revision_of, source)
    if revision is None:
        raise CopyFailed(Fault.NO_COPY, str(source))
    if not is_known(revision):
        raise CopyFailed(Fault.NEWER, str(source))
    await asyncio.to_thread(_make_room, path)
    await asyncio.to_thread(sqlite.copy_in, source, path)


def _make_room(path: Path) -> None:
    path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
    path.touch(mode=0o600)


async def _into_server(source: Path, magic: bytes, url: str) -> None:
    if not magic.startswith(postgresql.MAGIC):
        raise CopyFailed(Fault.OTHER_KIND if magic == sqlite.MAGIC else Fault.NO_COPY, str(source))
    if await postgresql.has_tables(url):
        raise CopyFailed(Fault.NOT_EMPTY)
    await postgresql.copy_in(source, url)
    try:
        await check(url)
    except SchemaOutdated as error:
        if error.is_newer:
            raise CopyFailed(Fault.NEWER, str(source)) from error


def copying_before(folder: Path, url: str, at: datetime) -> Callable[[str], Awaitable[None]]:
    """Return what keeps a copy of a database before it is migrated from a revision."""

    async def copy(revision: str) -> None:
        await copy_to(url, folder / f"{BEFORE}{revision}-{at:%Y%m%dT%H%M%S}{_ending(url)}")

    return copy


BEFORE = "before-upgrade-from-"
NIGHTLY = "nhacviec-"


def _ending(url: str) -> str:
    return ".db" if file_of(url) is not None else ".dump"


async def copy_nightly(url: str, folder: Path, day: str, *, keep: int) -> Path:
    """Keep the day's copy in a folder, once, and no more than so many; return it."""
    target = folder / f"{NIGHTLY}{day}{_ending(url)}"
    try:
        await copy_to(url, target)
    except CopyFailed as failure:
        if failure.fault is not Fault.EXISTS:
            raise
    await asyncio.to_thread(_keep, folder, keep)
    return target


def _keep(folder: Path, keep: int) -> None:
    for old in _nightly(folder)[:-keep]:
        old.unlink(missing_ok=True)


def newest(folder: Path) -> Path | None:
    """Return the newest nightly copy, None if there is none."""
    return next(reversed(_nightly(folder)), None)


def _nightly(folder: Path) -> list[Path]:
    # Days in the names are in the order of the calendar.
    return sorted(path for path in folder.glob(f"{NIGHTLY}*") if path.suffix in {".db", ".dump"})
