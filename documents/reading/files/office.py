"""Files of old programs, opened with LibreOffice where the machine has it."""

import shutil
import subprocess
import tempfile
import zipfile
from collections.abc import Callable
from pathlib import Path
from typing import Any

from documents.reading.blocks import Source
from documents.reading.files.packages import check_package
from domain.paper.unreadable import DamagedFile, OfficeNeeded, ReadingRefusal

# A plan takes two seconds; a machine that starts LibreOffice for the first time, twenty.
_SECONDS = 45
# A profile in which no macro runs, no link is followed, and the network is a proxy that is not
# there: some links, such as a page's style sheet, are followed in spite of all settings.
_SETTINGS: dict[str, dict[str, object]] = {
    "Office.Common/Security/Scripting": {
        "MacroSecurityLevel": 3,
        "DisableMacrosExecution": "true",
        "DisableActiveContent": "true",
        "BlockUntrustedRefererLinks": "true",
    },
    "Office.Writer/Content/Update": {"Link": 0},
    "Office.Calc/Content/Update": {"Link": 2},
    "Inet/Settings": {
        "ooInetProxyType": 2,
        **{
            f"ooInet{kind}Proxy{fact}": value
            for kind in ("HTTP", "HTTPS", "FTP")
            for fact, value in (("Name", "127.0.0.1"), ("Port", 9))
        },
        "ooInetNoProxy": "",
    },
}
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
    if zipfile.is_zipfile(path):
        check_package(path)
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
    profile = folder / "profile"
    _write_profile(profile)
    command = [
        program,
        f"-env:UserInstallation={profile.as_uri()}",
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


def _write_profile(profile: Path) -> None:
    items = "".join(
        f'<item oor:path="/org.openoffice.{path}"><prop oor:name="{name}" oor:op="fuse">'
        f"<value>{value}</value></prop></item>"
        for path, settings in _SETTINGS.items()
        for name, value in settings.items()
    )
    file = profile / "user" / "registrymodifications.xcu"
    file.parent.mkdir(parents=True)
    file.write_text(
        '<?xml version="1.0" encoding="UTF-8"?><oor:items '
        f'xmlns:oor="http://openoffice.org/2001/registry">{items}</oor:items>',
        "utf-8",
    )


def _run(command: list[str]) -> None:
    """Run LibreOffice; whoever started this process ends what is left of a script's children."""
    try:
        subprocess.run(  # noqa: S603  # our own command, the file's name is one argument
            command,
            stdin=subprocess.DEVNULL,
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
            timeout=_SECONDS,
            check=False,
        )
    except subprocess.TimeoutExpired as late:
        raise ConversionFailed from late
