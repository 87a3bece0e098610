"""What stands where on one page of a PDF: lines of words, and tables drawn with rules.

Lengths are points from the top left corner of the page.
"""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from functools import cached_property
from itertools import pairwise
from typing import Any

from documents.reading.files.lines import clean

# Words further apart than this many letter heights stand in two columns; justified ones do not.
_COLUMN_GAP = 2.5
# Two words are on one line when their middles are closer than this part of a letter's height.
_SAME_LINE = 0.5
_BOLD = ("bold", "black", "heavy")
# A picture smaller than this part of the page is a seal or a signature.
_SCAN = 0.3
_LIST_MARK = 4
_FILLED_BY_HAND = {"số", "số:", "ngày", "tháng", "năm"}
# Gaps that differ by less than this factor are those of a stretched line.
_EVEN = 1.6
# A filled area thicker than this is a background, not a rule.
_RULE = 3
# Letters smaller than this part of their word's first are set above or below the line.
_RAISED = 0.8


@dataclass(frozen=True, slots=True)
class Word:
    """A word with its box."""

    text: str
    x0: float
    x1: float
    top: float
    bottom: float
    bold: bool

    @property
    def middle(self) -> float:
        """Return the height of its middle."""
        return (self.top + self.bottom) / 2


@dataclass(frozen=True)
class PdfLine:
    """Words on one line, left to right."""

    words: tuple[Word, ...]

    @cached_property
    def text(self) -> str:
        """Return the words with single spaces between them."""
        return clean(" ".join(word.text for word in self.words))

    @property
    def x0(self) -> float:
        """Return where the line begins."""
        return self.words[0].x0

    @property
    def x1(self) -> float:
        """Return where the line ends."""
        return self.words[-1].x1

    @property
    def top(self) -> float:
        """Return the upper edge of its first word."""
        return self.words[0].top

    @property
    def bottom(self) -> float:
        """Return the lower edge of its first word."""
        return self.words[0].bottom

    @property
    def bold(self) -> bool:
        """Return whether every word is bold."""
        return all(word.bold for word in self.words)


@dataclass(frozen=True, slots=True)
class PdfCell:
    """A cell of a table with its box and its lines."""

    x0: float
    x1: float
    top: float
    bottom: float
    lines: tuple[PdfLine, ...]


@dataclass(frozen=True, slots=True)
class PdfTable:
    """The cells that a table has on one page."""

    top: float
    bottom: float
    cells: tuple[PdfCell, ...]

    @property
    def text(self) -> str:
        """Return all its text."""
        return " ".join(line.text for cell in self.cells for line in cell.lines)


@dataclass(frozen=True, slots=True)
class PdfPage:
    """A page; `is_scan` where a picture covers it. `struck` are words with a line through them."""

    number: int
    width: float
    height: float
    lines: tuple[PdfLine, ...]
    tables: tuple[PdfTable, ...]
    is_scan: bool
    struck: tuple[str, ...] = ()


def page_of(page: Any) -> PdfPage:
    """Return what a page of pdfplumber's holds."""
    if _is_printed_twice(page.chars):
        # Bold letters made by printing them twice, a hair apart.
        page = page.dedupe_chars()
    words = [_word(one) for one in page.extract_words(return_chars=True)]
    tables = [found for found in _find_tables(page) if _is_grid(found)]
    free, within = _sorted_into(words, tables)
    return PdfPage(
        number=page.page_number,
        width=float(page.width),
        height=float(page.height),
        lines=tuple(part for line in lines_of(free) for part in columns(line)),
        tables=tuple(within),
        is_scan=any(_covers(one, page) for one in page.images),
    )


def lines_of(words: Iterable[Word]) -> Iterator[PdfLine]:
    """Yield the lines from top to bottom."""
    row: list[Word] = []
    for word in sorted(words, key=lambda one: one.middle):
        if row and word.middle - row[0].middle > (row[0].bottom - row[0].top) * _SAME_LINE:
            yield PdfLine(tuple(sorted(row, key=lambda one: one.x0)))
            row = []
        row.append(word)
    if row:
        yield PdfLine(tuple(sorted(row, key=lambda one: one.x0)))


def columns(line: PdfLine) -> Iterator[PdfLine]:
    """Yield the parts of a line that stand in columns of their own."""
    gaps = [behind.x0 - before.x1 for before, behind in pairwise(line.words)]
    if len(gaps) > 1 and max(gaps) < min(gaps) * _EVEN:
        # A short line stretched over the page's width.
        yield line
        return
    part = [line.words[0]]
    for word, gap in zip(line.words[1:], gaps, strict=True):
        wide = gap > (word.bottom - word.top) * _COLUMN_GAP
        if wide and not _is_blank_to_fill(part, word):
            yield PdfLine(tuple(part))
            part = []
        part.append(word)
    yield PdfLine(tuple(part))


def _is_blank_to_fill(part: Sequence[Word], word: Word) -> bool:
    """Return whether the gap follows a list's mark, or waits for a number: "số:      /KH"."""
    is_mark = len(part) == 1 and len(part[0].text) <= _LIST_MARK
    return is_mark or word.text.startswith("/") or part[-1].text.casefold() in _FILLED_BY_HAND


def _sorted_into(words: Sequence[Word], tables: Sequence[Any]) -> tuple[list[Word], list[PdfTable]]:
    """Return the words outside of tables, and the tables with theirs in the cells."""
    free = list(words)
    filled = []
    for table in tables:
        x0, top, x1, bottom = table.bbox
        inside = [one for one in free if _is_in(one, x0, top, x1, bottom)]
        taken = set(map(id, inside))
        free = [one for one in free if id(one) not in taken]
        cells = []
        for left, upper, right, lower in table.cells:
            own = [one for one in inside if _is_in(one, left, upper, right, lower)]
            cells.append(PdfCell(left, right, upper, lower, tuple(lines_of(own))))
        filled.append(PdfTable(top, bottom, tuple(cells)))
    return free, filled


def _is_in(word: Word, x0: float, top: float, x1: float, bottom: float) -> bool:
    return x0 <= (word.x0 + word.x1) / 2 < x1 and top <= word.middle < bottom


def _find_tables(page: Any) -> list[Any]:
    drawn = [*page.lines, *page.curves, *(one for one in page.rects if _is_rule(one))]
    if len(drawn) < _RULE:
        return []
    by_rules = {"vertical_strategy": "explicit", "horizontal_strategy": "explicit"}
    rules = {"explicit_vertical_lines": drawn, "explicit_horizontal_lines": drawn}
    return list(page.find_tables(by_rules | rules))


def _is_rule(rect: Any) -> bool:
    """Return whether a rectangle shows as lines; marked text has one as its background."""
    return bool(rect["stroke"] or min(rect["width"], rect["height"]) < _RULE)


def _is_grid(table: Any) -> bool:
    """Return whether it has columns; a frame or a rule under a title has none."""
    return len({round(cell[0]) for cell in table.cells}) > 1


def _is_printed_twice(chars: Sequence[Any]) -> bool:
    places = {(one["text"], round(one["x0"]), round(one["top"])) for one in chars}
    return len(places) < len(chars) * 0.9


def _covers(image: Any, page: Any) -> bool:
    area = (image["x1"] - image["x0"]) * (image["bottom"] - image["top"])
    return bool(area > page.width * page.height * _SCAN)


def _word(one: Any) -> Word:
    fonts = {char["fontname"].lower() for char in one["chars"]}
    bold = all(any(mark in font for mark in _BOLD) for font in fonts)
    text = one["text"].rstrip("0123456789") if _ends_raised(one["chars"]) else one["text"]
    return Word(text or one["text"], one["x0"], one["x1"], one["top"], one["bottom"], bold)


def _ends_raised(chars: Sequence[Any]) -> bool:
    """Return whether a footnote's number hangs on the word; that of m² does not."""
    return chars[-1]["size"] < chars[0]["size"] * _RAISED and len(chars) > len("m2")
