"""Make papers in a process of its own: what takes seconds and memory ends with it.

The one thread in which people are answered waits for nothing meanwhile, and the libraries that
draw are never loaded where the bot is at rest.
"""

import asyncio
import pickle
import subprocess
import sys
from dataclasses import dataclass
from pathlib import Path
from tempfile import gettempdir
from typing import Any

from documents.apart.folders import paper_folder
from documents.apart.reading import child_environment, end_process

_FONTS = Path(gettempdir()) / "nhacviec-fonts"
_MAKER = Path(__file__).with_name("maker.py")


class MakerFailed(Exception):
    """Our own code raised while it made a paper; says where."""


@dataclass(frozen=True, slots=True)
class Order:
    """A paper to be made: the function that makes it, "documents.sheet.writing:write_sheet".

    `given` are its arguments, of types of ours alone; it returns the bytes of the file.
    """

    maker: str
    given: tuple[Any, ...]


async def make_apart(*orders: Order, seconds: float = 45.0) -> list[bytes]:
    """Return the files that were ordered, in their order; raises MakerFailed."""
    return await asyncio.to_thread(_made, orders, seconds)


def _made(orders: tuple[Order, ...], seconds: float) -> list[bytes]:
    with paper_folder() as folder:
        wanted, made = folder / "orders.pickle", folder / "made.pickle"
        wanted.write_bytes(pickle.dumps([(one.maker, one.given) for one in orders]))
        process = subprocess.Popen(  # noqa: S603  # our own program
            [sys.executable, "-I", str(_MAKER), str(wanted), str(made)],
            # Looking for the fonts of a machine takes a second, and is done once.
            env=child_environment(folder) | {"MPLCONFIGDIR": str(_FONTS)},
            cwd=folder,
            stdin=subprocess.DEVNULL,
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
            start_new_session=True,
        )
        try:
            process.wait(seconds)
        except subprocess.TimeoutExpired as late:
            raise MakerFailed("a paper took too long") from late
        finally:
            end_process(process)
        if not made.is_file():
            raise MakerFailed(f"the maker ended with {process.returncode}")
        # Written by our own program, in a folder of its own.
        answer = pickle.loads(made.read_bytes())  # noqa: S301
    if isinstance(answer, str):
        raise MakerFailed(answer)
    files: list[bytes] = answer
    return files
