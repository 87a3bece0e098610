"""Pictures handed to Tesseract, and what it saw on them, with the places of all words."""

import os
import re
import subprocess
import tempfile
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from xml.etree import ElementTree

from PIL import Image

from documents.reading.scans.program import LANGUAGE
from domain.text import nfc

# What it is told of a picture: lines below each other. Where they stand it tells of each word.
_AS_ONE_BLOCK = "6"
# A page takes two seconds; a machine that is busy and a page full of spots, much longer.
_SECONDS = 45
_BOX = re.compile(r"bbox (-?\d+) (-?\d+) (-?\d+) (-?\d+)")
_BASELINE = re.compile(r"baseline (-?[\d.]+) (-?[\d.]+)")
_SIZE = re.compile(r"x_size ([\d.]+)")
# What edges, folds and rests of rules are taken for.
_NOISE = re.compile(r"[|_~`´¦\[\]{}\\]+")


class RecognitionFailed(Exception):
    """Tesseract gave no answer, or not in time."""


@dataclass(frozen=True, slots=True)
class SeenWord:
    """A word with where it begins and ends, in dots."""

    text: str
    x0: int
    x1: int


@dataclass(frozen=True, slots=True)
class SeenLine:
    """Words on one line, left to right; `base` is what they stand on, `size` their letters'."""

    words: tuple[SeenWord, ...]
    base: float
    size: float

    @property
    def text(self) -> str:
        """Return the words with spaces between them."""
        return " ".join(word.text for word in self.words)


def recognised(
    program: str, pictures: Sequence[Image.Image], *, dots_an_inch: int
) -> list[list[SeenLine]]:
    """Return the lines of each picture; raises RecognitionFailed."""
    with tempfile.TemporaryDirectory(ignore_cleanup_errors=True) as folder:
        for number, picture in enumerate(pictures):
            picture.save(Path(folder) / f"{number}.png", compress_level=1)
        names = "".join(f"{number}.png\n" for number in range(len(pictures)))
        (Path(folder) / "pictures.txt").write_text(names, "utf-8")
        _run(program, Path(folder), dots_an_inch)
        try:
            root = ElementTree.parse(Path(folder) / "seen.hocr").getroot()  # noqa: S314
        except (OSError, ElementTree.ParseError) as trouble:
            raise RecognitionFailed from trouble
    pages = [one for one in root.iter() if one.get("class") == "ocr_page"]
    if len(pages) != len(pictures):
        raise RecognitionFailed
    return [list(_lines(page)) for page in pages]


def _run(program: str, folder: Path, dots_an_inch: int) -> None:
    try:
        subprocess.run(  # noqa: S603  # our own command and our own names
            [
                program,
                "pictures.txt",
                "seen",
                *("-l", LANGUAGE, "--psm", _AS_ONE_BLOCK, "--dpi", str(dots_an_inch)),
                "hocr",
            ],
            cwd=folder,
            # Its threads wait for each other longer than they work.
            env={**os.environ, "OMP_THREAD_LIMIT": "1"},  # noqa: TID251  # no setting of ours
            stdin=subprocess.DEVNULL,
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
            timeout=_SECONDS,
            check=True,
        )
    except (subprocess.SubprocessError, OSError) as trouble:
        raise RecognitionFailed from trouble


def _lines(page: ElementTree.Element) -> Iterator[SeenLine]:
    for line in page.iter():
        words = tuple(_words(line)) if _SIZE.search(line.get("title", "")) else ()
        if not words:
            continue
        title = line.get("title", "")
        box, baseline = _numbers(_BOX, title), _numbers(_BASELINE, title)
        slope, above = baseline or [0.0, 0.0]
        middle = (box[2] - box[0]) / 2
        [size] = _numbers(_SIZE, title)
        yield SeenLine(words, box[3] + above + slope * middle, size)


def _words(line: ElementTree.Element) -> Iterator[SeenWord]:
    """Yield the words of a line; none begins before the one before it ends."""
    end = 0
    for one in line.iter():
        # The Icelandic letter looks like ours, and is another.
        text = nfc("".join(one.itertext()).strip()).replace("\u00d0", "Đ")
        if one.get("class") != "ocrx_word" or not text or _NOISE.fullmatch(text):
            continue
        title = one.get("title", "")
        x0, _, x1, _ = (int(n) for n in _numbers(_BOX, title))
        x0 = max(x0, end + 1)
        end = max(x1, x0 + 1)
        yield SeenWord(text, x0, end)


def _numbers(pattern: re.Pattern[str], title: str) -> list[float]:
    found = pattern.search(title)
    return [float(one) for one in found.groups()] if found else []
