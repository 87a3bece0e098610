"""Pages that are pictures, read with Tesseract: of PDFs, and pictures sent as such."""

import math
from collections.abc import Sequence
from pathlib import Path

import pypdfium2
from PIL import Image, ImageOps, ImageSequence, UnidentifiedImageError

from documents.reading.pdf.pages import PdfPage
from documents.reading.scans.pages import SeenPage, page_seen
from documents.reading.scans.program import reading_program
from documents.reading.scans.recognising import RecognitionFailed
from documents.reading.told import Told
from domain.paper.unreadable import (
    ScannedDocument,
    TooManyPictures,
    TooMuchInside,
    UnsupportedFormat,
)

# Dots an inch at which letters of thirteen points are recognised best.
DOTS = 200
_INCH = 72
# Whoever photographs a page photographs this width of paper, in inches, or this height.
_PAPER = (8.27, 11.69)
# No camera's picture has so many dots, and no plan so many pages.
_MOST_DOTS = 100_000_000
# A3 at two hundred dots an inch, twice.
_MOST_RENDERED = 16_000_000
MOST_PAGES = 60


def pages_of_pdf(path: Path, pages: Sequence[PdfPage], told: Told) -> list[SeenPage]:
    """Return what stands on these pages of a PDF, nothing where Tesseract is missing."""
    program = reading_program()
    if program is None or not pages:
        return []
    _check_number(len(pages), path)
    seen = []
    with pypdfium2.PdfDocument(path) as document:
        for place, page in enumerate(pages, start=1):
            told(place, len(pages))
            dots = _dots(page)
            rendered = document[page.number - 1].render(scale=dots / _INCH)
            seen += _seen(program, rendered.to_pil(), page.number, dots)
    return seen


def _dots(page: PdfPage) -> float:
    """Return the dots an inch of a page's picture: fewer for a page that is a wall's size."""
    dots = page.width * page.height * (DOTS / _INCH) ** 2
    return DOTS * min(1.0, math.sqrt(_MOST_RENDERED / max(dots, 1.0)))


def pages_of_picture(path: Path, told: Told) -> list[SeenPage]:
    """Return what stands on a picture, or on each of a file that holds several.

    Raises ScannedDocument without Tesseract.
    """
    program = reading_program()
    if program is None:
        raise ScannedDocument(file=path.name)
    try:
        with Image.open(path) as file:
            number = getattr(file, "n_frames", 1)
            _check_number(number, path)
            seen = []
            for place, frame in enumerate(ImageSequence.Iterator(file), start=1):
                told(place, number)
                if frame.width * frame.height > _MOST_DOTS:
                    raise TooMuchInside(file=path.name)
                seen += _seen(program, _paper_sized(frame), place, DOTS)
    except UnidentifiedImageError as unknown:
        raise UnsupportedFormat(file=path.name, kind="image") from unknown
    except Image.DecompressionBombError as bomb:
        raise TooMuchInside(file=path.name) from bomb
    return seen


def _check_number(pages: int, path: Path) -> None:
    if pages > MOST_PAGES:
        raise TooManyPictures(file=path.name, limit=MOST_PAGES)


def _seen(program: str, picture: Image.Image, number: int, dots: float) -> list[SeenPage]:
    try:
        return [page_seen(program, picture, number, dots)]
    except RecognitionFailed:
        # The page stays a picture, and is told to be one.
        return []


def _paper_sized(frame: Image.Image) -> Image.Image:
    """Return a photo upright and as large as if its paper had been scanned."""
    upright = ImageOps.exif_transpose(frame).convert("RGB")
    width, height = _PAPER if upright.height > upright.width else reversed(_PAPER)
    factor = min(width * DOTS / upright.width, height * DOTS / upright.height)
    size = (round(upright.width * factor), round(upright.height * factor))
    return upright.resize(size, Image.Resampling.LANCZOS)
