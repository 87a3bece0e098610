"""Files of old programs, opened with LibreOffice where the machine has it."""

import os
import shutil
import signal
import subprocess
import tempfile
from collections.abc import Callable
from pathlib import Path
from typing import Any

from documents.reading.blocks import Source
from domain.paper.unreadable import DamagedFile, OfficeNeeded, ReadingRefusal

# A plan takes two seconds; a machine that starts LibreOffice for the first time, twenty.
_SECONDS = 90
# What LibreOffice makes of the kinds that only it can open.
CONVERTED = {
    "doc": "docx",
    "rtf": "docx",
    "odt": "docx",
    "html": "docx",
    "xls": "xlsx",
    "ods": "xlsx",
}
_PLACES = (
    "soffice",
    "libreoffice",
    r"C:\Program Files\LibreOffice\program\soffice.com",
    "/Applications/LibreOffice.app/Contents/MacOS/soffice",
)


class ConversionFailed(Exception):
    """LibreOffice gave no file, or not in time."""


def office_program() -> str | None:
    """Return LibreOffice's program, None on a machine without it."""
    return next((found for one in _PLACES if (found := shutil.which(one))), None)


def opened_by_office(path: Path, kind: str, *, read: Callable[[Path], Source]) -> Source:
    """Return what `read` reads of the file made from `path`; raises a ReadingRefusal."""
    program = office_program()
    if program is None:
        raise OfficeNeeded(file=path.name, kind=kind)
    with tempfile.TemporaryDirectory(ignore_cleanup_errors=True) as folder:
        source = Path(folder) / f"source.{kind}"
        shutil.copyfile(path, source)
        try:
            return read(converted(program, source, CONVERTED[kind], Path(folder)))
        except ConversionFailed as trouble:
            raise DamagedFile(file=path.name) from trouble
        except ReadingRefusal as refusal:
            facts: dict[str, Any] = {**refusal.facts, "file": path.name}
            raise type(refusal)(**facts) from refusal


def converted(program: str, path: Path, kind: str, folder: Path) -> Path:
    """Return the file made from `path` in `folder`; raises ConversionFailed.

    A profile of its own lets two conversions run at once, and leaves nobody's settings changed.
    """
    command = [
        program,
        f"-env:UserInstallation={(folder / 'profile').as_uri()}",
        "--headless",
        "--norestore",
        *(["--infilter=HTML (StarWriter)"] if path.suffix == ".html" else []),
        "--convert-to",
        kind,
        "--outdir",
        str(folder / "made"),
        str(path),
    ]
    _run(command)
    made = folder / "made" / f"{path.stem}.{kind.partition(':')[0]}"
    if not made.is_file():
        raise ConversionFailed
    return made


def _run(command: list[str]) -> None:
    process = subprocess.Popen(  # noqa: S603  # our own command, the file's name is one argument
        command,
        stdin=subprocess.DEVNULL,
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
        start_new_session=True,
    )
    try:
        process.wait(timeout=_SECONDS)
    except subprocess.TimeoutExpired as late:
        # The program is a script that starts others; its whole session has to end.
        if hasattr(os, "killpg"):
            os.killpg(process.pid, signal.SIGKILL)
        process.kill()
        process.wait()
        raise ConversionFailed from late
