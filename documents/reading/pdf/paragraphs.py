"""Lines of a PDF's pages mended into paragraphs, also over the end of a page."""

from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from functools import reduce
from itertools import pairwise
from statistics import median

from documents.reading.blocks import Box, Paragraph
from documents.reading.files.wrapping import PageLine, begins, goes_on, joined
from documents.reading.pdf.pages import PdfLine

# Lengths in points: closer than the first is the same; an indent is at least the second.
_NEAR = 3.0
_INDENT = 6.0
# Lines further apart than this many times the usual are parted by blank space.
_APART = 1.35
# A margin is where a tenth of the lines begin.
_COMMON = 0.1


class Margins:
    """Where a page's lines begin and end when they are neither indented nor short."""

    def __init__(self, lines: Sequence[PdfLine]) -> None:
        begin, end = (_common(getattr(line, side) for line in lines) for side in ("x0", "x1"))
        self.left, self.right = min(begin, default=0.0), max(end, default=0.0)
        steps = [below.top - above.top for above, below in pairwise(lines)]
        self.step = median([one for one in steps if one > _NEAR] or [0.0])


def _common(lengths: Iterable[float]) -> list[float]:
    """Return where many lines begin or end; where none do, all the places."""
    found = [float(round(one)) for one in lengths]
    often = [x for x, times in Counter(found).items() if times > len(found) * _COMMON]
    return often or found


@dataclass(frozen=True, slots=True)
class PlacedLine:
    """A line with its place for people, and the margins of its page."""

    line: PdfLine
    where: str
    page: int
    margins: Margins

    def is_full(self, below: PdfLine) -> bool:
        """Return whether the first word below would not have fitted on this line."""
        word = below.words[0]
        room = self.margins.right - self.line.x1
        if self.is_centred():
            room *= 2
        return word.x1 - word.x0 + _NEAR > room

    def is_centred(self) -> bool:
        """Return whether the line stands in the middle, away from both margins."""
        return self.is_symmetric() and self.line.x0 - self.margins.left > 2 * _INDENT

    def is_symmetric(self) -> bool:
        """Return whether the line is as far from the left margin as from the right one."""
        before, behind = self.line.x0 - self.margins.left, self.margins.right - self.line.x1
        return abs(before - behind) < _INDENT


def paragraphs(lines: Sequence[PlacedLine]) -> list[Paragraph]:
    """Return the paragraphs of lines between which no table stands."""
    made: list[Paragraph] = []
    group: list[PlacedLine] = []
    for below in lines:
        if group and not _belongs(group, below):
            made.append(_paragraph(group))
            group = []
        group.append(below)
    if group:
        made.append(_paragraph(group))
    return made


def _paragraph(group: Sequence[PlacedLine]) -> Paragraph:
    first = group[0]
    return Paragraph(
        where=first.where,
        text=reduce(joined, (one.line.text for one in group)),
        bold=all(one.line.bold for one in group),
        centred=len(group) == 1 and first.is_centred(),
        boxes=tuple(_box(one) for one in group),
    )


def _box(placed: PlacedLine) -> Box:
    line = placed.line
    return Box(placed.page, line.x0, line.top, line.x1, line.bottom)


def _belongs(group: Sequence[PlacedLine], below: PlacedLine) -> bool:
    above = group[-1]
    if above.page == below.page and below.line.top < above.line.bottom - _NEAR:
        # Beside the line above, or above it: another column.
        return False
    full = above.is_full(below.line)
    if below.is_centred():
        centred = above.is_symmetric()
    else:
        # The first line of a paragraph may end as far from the margin as it is indented.
        centred = above.is_centred() and (above.line.bold or not full)
    return goes_on(
        PageLine(above.where, above.line.text, full=full, centred=centred),
        PageLine(
            below.where,
            below.line.text,
            apart=_is_apart(above, below),
            indented=_is_indented(group, below),
            centred=below.is_centred(),
        ),
    )


def _is_apart(above: PlacedLine, below: PlacedLine) -> bool:
    step = below.line.top - above.line.top
    return above.page == below.page and step > above.margins.step * _APART


def _is_indented(group: Sequence[PlacedLine], below: PlacedLine) -> bool:
    """Return whether the line begins a paragraph: right of the margin and of the lines above.

    Below a mark, lines may begin where the words after the mark do.
    """
    first, above = group[0].line, group[-1].line
    if begins(first.text) and len(first.words) > 1 and _same(first.words[1].x0, below.line.x0):
        return False
    if len(group) > 1 and _same(above.x0, below.line.x0):
        return False
    return below.line.x0 > below.margins.left + _INDENT


def _same(one: float, other: float) -> bool:
    return abs(one - other) < _NEAR
