"""The folders in which papers stand while they are read, and what a killed process left of them."""

import shutil
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import datetime, timedelta
from pathlib import Path
from tempfile import TemporaryDirectory, gettempdir

_PREFIX = "nhacviec-paper-"
# No reading takes so long; another process may be at one.
_LONGEST = timedelta(hours=1)


@contextmanager
def paper_folder() -> Iterator[Path]:
    """Open a folder that goes with all in it when the block ends."""
    with TemporaryDirectory(prefix=_PREFIX, ignore_cleanup_errors=True) as folder:
        yield Path(folder)


def forget_leftovers(now: datetime) -> None:
    """Delete the folders that a process left which was killed while it read."""
    oldest = (now - _LONGEST).timestamp()
    for folder in Path(gettempdir()).glob(f"{_PREFIX}*"):
        try:
            if folder.stat().st_mtime < oldest:
                shutil.rmtree(folder, ignore_errors=True)
        except OSError:
            continue
