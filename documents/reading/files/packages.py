"""Zip packages of Word and Excel, looked at before anything is unpacked."""

import zipfile
from pathlib import Path

from domain.paper.unreadable import DamagedFile, PasswordProtected, TooMuchInside

# A plan is some hundred kilobytes. What unpacks to more than the first is a zip bomb; text takes
# fifty times its size in memory, and a plan of a thousand tasks has three megabytes.
LARGEST_UNPACKED = 200 * 1024 * 1024
LARGEST_PART = 12 * 1024 * 1024
_LOCKED = 1


def check_package(path: Path) -> None:
    """Refuse a package that is broken, locked, or unpacks to more than any plan."""
    try:
        with zipfile.ZipFile(path) as package:
            entries = package.infolist()
    # zipfile raises NotImplementedError for entries of a version or kind that it cannot unpack.
    except (zipfile.BadZipFile, OSError, ValueError, NotImplementedError) as trouble:
        raise DamagedFile(file=path.name) from trouble
    if any(entry.flag_bits & _LOCKED for entry in entries):
        raise PasswordProtected(file=path.name)
    if sum(entry.file_size for entry in entries) > LARGEST_UNPACKED:
        raise TooMuchInside(file=path.name)
    parts = (entry.file_size for entry in entries if entry.filename.endswith(".xml"))
    if max(parts, default=0) > LARGEST_PART:
        raise TooMuchInside(file=path.name)
