"""Copies of a PostgreSQL database, by its own programs (pg_dump, pg_restore)."""

import asyncio
import os
import shutil
from pathlib import Path

from sqlalchemy import make_url, text

from storage.copies.failures import CopyFailed, Fault
from storage.engines import reader

MAGIC = b"PGDMP"


async def copy_out(url: str, target: Path) -> None:
    """Write what the database holds at one moment to a new file."""
    await _run(url, "pg_dump", "--format=custom", "--no-owner", f"--file={target}")


async def copy_in(source: Path, url: str) -> None:
    """Write a copy's content into a database without tables, all of it or nothing."""
    await _run(
        url, "pg_restore", "--no-owner", "--exit-on-error", "--single-transaction", str(source)
    )


async def has_tables(url: str) -> bool:
    """Whether a database holds anything of ours, or anybody's, in its usual place."""
    engine = reader(url)
    query = "SELECT count(*) FROM information_schema.tables WHERE table_schema = 'public'"
    try:
        async with engine.begin() as connection:
            return bool((await connection.execute(text(query))).scalar())
    finally:
        await engine.dispose()


async def _run(url: str, program: str, *arguments: str) -> None:
    path = shutil.which(program)
    if path is None:
        raise CopyFailed(Fault.NO_PROGRAM, program)
    parsed = make_url(url)
    # Whoever lists the processes of the machine sees arguments, and must not see the password.
    address = parsed.set(drivername="postgresql", password=None)
    process = await asyncio.create_subprocess_exec(
        path,
        f"--dbname={address.render_as_string()}",
        *arguments,
        env={**os.environ, "PGPASSWORD": parsed.password or "", "LC_ALL": "C"},
        stdout=asyncio.subprocess.DEVNULL,
        stderr=asyncio.subprocess.PIPE,
    )
    _, said = await process.communicate()
    if process.returncode:
        raise CopyFailed(Fault.PROGRAM, said.decode("utf-8", "replace").strip()[:300])
