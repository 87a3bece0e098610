"""A picture of a page as a page of a PDF: its words recognised and put where they stand."""

import io
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, replace
from statistics import median

from PIL import Image, ImageChops, ImageFilter

from documents.reading.pdf.pages import PdfCell, PdfLine, PdfPage, PdfTable, Word, columns, lines_of
from documents.reading.scans.recognising import SeenLine, recognised
from documents.reading.scans.red import stamps_on
from documents.reading.scans.rules import CellBox, grids_of, rules_of, whiten, without_rules
from documents.reading.scans.straight import straightened

_INCH = 72
_WHITE = 255
# What is lighter than this shows as white.
_INK = 160
# Letters whose size differs by less than this factor are of one size; accents make some taller.
_LIKE = 1.28
# Lines that begin, or end, closer than this, in points, do so in the same place.
_NEAR = 4.0
# Words this many letters' heights from those before them stand aside.
_ASIDE = 1.5
# Parts of a page that are lighter than this have nothing on them.
_LIGHT = 110


@dataclass(frozen=True, slots=True)
class SeenPage:
    """A page that was recognised, and its straight picture in black and white (PNG).

    The picture has so many `dots` to a point. `apart` are the words that stand by themselves on a
    line, and those of stamps in red ink, which may lie over others: a mark of secrecy is one.
    """

    page: PdfPage
    picture: bytes
    dots: float
    apart: tuple[str, ...]


def page_seen(program: str, picture: Image.Image, number: int, dots_an_inch: float) -> SeenPage:
    """Return what stands on the picture of a page; raises RecognitionFailed."""
    dots = dots_an_inch / _INCH
    straight = straightened(_evened(picture.convert("L")))
    shown = io.BytesIO()
    straight.point(lambda grey: _WHITE * (grey > _INK), mode="1").save(shown, "PNG")
    rules = rules_of(straight, dots)
    grids = grids_of(rules, dots)
    free = without_rules(straight, rules)
    cells = [cell for grid in grids for cell in grid]
    parts = [free.crop(_rounded(cell)) for cell in cells]
    for cell in cells:
        whiten(free, cell)
    stamps = stamps_on(picture, dots)
    written = [part for part in parts if _is_written(part)]
    pictures = [free, *stamps, *written]
    seen = iter(recognised(program, pictures, dots_an_inch=round(dots_an_inch)))
    outside, stamped = next(seen), [next(seen) for _ in stamps]
    inside = [next(seen) if _is_written(part) else [] for part in parts]
    worded = _worder(dots, _usual_size([outside, *inside]))
    filled = iter(zip(cells, inside, strict=True))
    tables = [_table([next(filled) for _ in grid], dots, worded) for grid in grids]
    lines = [part for line in lines_of(worded(outside, 0, 0)) for part in columns(line)]
    page = PdfPage(
        number=number,
        width=straight.width / dots,
        height=straight.height / dots,
        lines=tuple(_aligned(lines)),
        tables=tuple(sorted(tables, key=lambda one: one.top)),
        is_scan=True,
    )
    apart = [*_apart(outside), *(text for lines in stamped for text in _each(lines))]
    return SeenPage(page, shown.getvalue(), dots, tuple(apart))


def _each(stamp: Sequence[SeenLine]) -> Iterator[str]:
    """Yield the lines of a stamp and, as some letters are never seen right, its single words."""
    for line in stamp:
        yield line.text
        yield from (word.text for word in line.words)


def _is_written(part: Image.Image) -> bool:
    """Return whether anything on a picture is dark."""
    return any(part.histogram()[:_LIGHT])


def _rounded(cell: CellBox) -> tuple[int, int, int, int]:
    x0, top, x1, bottom = cell
    return round(x0), round(top), round(x1), round(bottom)


def _apart(lines: Sequence[SeenLine]) -> Iterator[str]:
    """Yield the words of lines as they stand apart from each other, as a stamp beside them does."""
    for line in lines:
        part = [line.words[0]]
        for word in line.words[1:]:
            if word.x0 - part[-1].x1 > line.size * _ASIDE:
                yield " ".join(one.text for one in part)
                part = []
            part.append(word)
        yield " ".join(one.text for one in part)


def _evened(picture: Image.Image) -> Image.Image:
    """Return the picture on white: shadows and the colour of the paper are gone."""
    small = picture.resize((max(1, picture.width // 16), max(1, picture.height // 16)))
    light = small.filter(ImageFilter.MaxFilter(5)).filter(ImageFilter.GaussianBlur(3))
    paper = light.resize(picture.size, Image.Resampling.BICUBIC)
    return ImageChops.invert(ImageChops.subtract(paper, picture))


def _usual_size(parts: Sequence[Sequence[SeenLine]]) -> float:
    sizes = [line.size for lines in parts for line in lines for _ in line.words]
    return median(sizes) if sizes else 1.0


_Worder = Callable[[Sequence[SeenLine], float, float], list[Word]]


def _worder(dots: float, usual: float) -> _Worder:
    """Return what puts words where they stand, in points, on their lines' common ground."""

    def worded(lines: Sequence[SeenLine], left: float, upper: float) -> list[Word]:
        return [word for line in lines for word in words(line, left, upper)]

    def words(line: SeenLine, left: float, upper: float) -> Iterator[Word]:
        alike = usual / _LIKE < line.size < usual * _LIKE
        size = usual if alike else line.size
        base = upper + line.base
        for one in line.words:
            yield Word(
                one.text,
                (left + one.x0) / dots,
                (left + one.x1) / dots,
                (base - size * 0.8) / dots,
                (base + size * 0.2) / dots,
                bold=False,
            )

    return worded


def _table(
    filled: Sequence[tuple[CellBox, Sequence[SeenLine]]],
    dots: float,
    worded: _Worder,
) -> PdfTable:
    cells = tuple(
        PdfCell(
            x0 / dots, x1 / dots, top / dots, bottom / dots, tuple(lines_of(worded(seen, x0, top)))
        )
        for (x0, top, x1, bottom), seen in filled
    )
    return PdfTable(min(one.top for one in cells), max(one.bottom for one in cells), cells)


def _aligned(lines: Sequence[PdfLine]) -> Iterator[PdfLine]:
    """Yield the lines, those that begin or end nearly in one place in that place."""
    lefts = _places(one.x0 for one in lines)
    rights = _places(one.x1 for one in lines)
    for line in lines:
        first, *others = line.words
        words = [replace(first, x0=lefts[first.x0]), *others]
        words[-1] = replace(words[-1], x1=rights[line.x1])
        yield PdfLine(tuple(words))


def _places(lengths: Iterator[float]) -> dict[float, float]:
    """Return for each length the middle of those that lie near it."""
    groups: list[list[float]] = []
    for one in sorted(lengths):
        if groups and one - groups[-1][0] < _NEAR:
            groups[-1].append(one)
        else:
            groups.append([one])
    return {one: float(round(median(group))) for group in groups for one in group}
