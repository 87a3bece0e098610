"""The machine: free space, who may write where the data are, and the helpers of the reader."""

import os
import platform
import stat
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path

from bot.examining.finding import Finding, note, well, wrong
from bot.settings import Settings
from bot.watching.vitals import database_file, free_bytes
from documents.reading.files.office import office_program
from domain.health import LEAST_FREE
from storage.copies.copies import newest
from views.texts import Texts

_MEGABYTE = 1024 * 1024
# A copy of the database before a migration and a night's backup have to fit as well.
_LITTLE = 1024 * _MEGABYTE
# One night may be missed.
_BACKUP_AGE = timedelta(hours=50)


def look_at_machine(settings: Settings, clock: datetime, texts: Texts) -> Iterator[Finding]:
    """Yield what there is to say of it."""
    t = texts.label
    url = settings.database_url.get_secret_value()
    free = free_bytes(url)
    free_space = {"n": free // _MEGABYTE}
    if free < LEAST_FREE:
        yield wrong(t("Only {n} MB are free on the disk: please free some space.", **free_space))
    elif free < _LITTLE:
        yield note(t("Only {n} MB are free on the disk: please free some space.", **free_space))
    else:
        yield well(t("{n} MB are free on the disk.", **free_space))
    path = database_file(url)
    if path is not None:
        yield from _permissions(path, texts)
    elif platform.system() == "Windows":
        # psycopg asks for an event loop that starts no programs there.
        yield wrong(
            t(
                "On Windows the program works with SQLite alone: please write DATABASE_URL="
                "sqlite+aiosqlite:///data/nhacviec.db, or use a machine with Linux for PostgreSQL."
            )
        )
    yield _backup(settings.backup_dir, clock, texts)
    if office_program() is None:
        yield note(
            t(
                "LibreOffice is not installed: old files (.doc, .xls, .odt) cannot be read; .docx, "
                ".xlsx and .pdf can."
            )
        )


def _backup(folder: Path | None, clock: datetime, texts: Texts) -> Finding:
    t = texts.label
    if folder is None:
        return note(
            t("BACKUP_DIR is empty: nothing is backed up by itself. Please name a folder there.")
        )
    there = next(one for one in (folder, *folder.parents) if one.exists())
    if not there.is_dir() or not os.access(there, os.W_OK):
        return wrong(
            t(
                "No backup can be written into {folder} of BACKUP_DIR: please name a folder that "
                "the user who runs the program may write.",
                folder=folder,
            )
        )
    path = newest(folder)
    if path is None:
        return note(t("There is no backup in {folder} yet: it is made at 2:00.", folder=folder))
    made_at = datetime.fromtimestamp(path.stat().st_mtime, UTC)
    facts = {"moment": texts.moment(made_at), "folder": folder}
    if clock - made_at > _BACKUP_AGE:
        return wrong(
            t(
                "The last backup in {folder} is of {moment}: please look at the log for why there "
                "is no newer one.",
                **facts,
            )
        )
    return well(t("The last backup in {folder} is of {moment}.", **facts))


def _permissions(path: Path, texts: Texts) -> Iterator[Finding]:
    t = texts.label
    folder = next(one for one in path.parents if one.is_dir())
    if not os.access(folder, os.W_OK) or (path.exists() and not os.access(path, os.W_OK)):
        yield wrong(
            t(
                "{path} cannot be written by this user. Please give the folder to the user that "
                "runs the program.",
                path=folder,
            )
        )
    elif path.exists() and not path.drive and path.stat().st_mode & (stat.S_IRGRP | stat.S_IROTH):
        yield note(
            t(
                "Others on this machine can read the database: chmod 600 {path}",
                path=path,
            )
        )
