"""Blocks of a plain text or Markdown file: wrapped lines mended, and tables."""

import re
from collections import Counter
from dataclasses import replace
from itertools import groupby, pairwise, zip_longest

from documents.reading.blocks import Block
from documents.reading.files.lines import Line, clean
from documents.reading.files.printed import in_one_column, without_page_numbers
from documents.reading.files.text_tables import shape_of, tables, whole_rows
from documents.reading.files.wrapping import PageLine, begins, mended
from documents.reading.vocabulary import OPENINGS, OPENINGS_IN_NAMES

# A text is wrapped when its lines are short and many begin in the middle of a sentence, or most
# of those below a wide one do.
_WIDEST_WRAPPED = 130
_GOING_ON = 0.2
_WIDE = 0.85
# A first line begins so much further right, and so many lines do.
_HARDLY = 1
_INDENTED = 0.15
_BELOW_WIDE = 0.4
# Letters differ in width, so lines that fill a page are not equally long.
_FULL = 0.92
_SPACED = 0.6
_STARTS_WORK = re.compile(rf"(?:{OPENINGS}|{OPENINGS_IN_NAMES})(?!\w)", re.IGNORECASE)


def text_blocks(text: str) -> list[Block]:
    """Return the blocks of a text; places count the lines as an editor does."""
    # str.splitlines also splits at form feeds and the like, where an editor counts no line.
    rows = without_page_numbers(list(whole_rows(re.split("\r\n?|\n", text))))
    lines = [
        (shape, line if shape else replace(line, text=clean(line.text)))
        for shape, line in _shaped(list(in_one_column(rows)))
    ]
    plain = _page_lines([line for shape, line in lines if not shape])
    spaced = _is_spaced(plain)
    at = 0
    blocks: list[Block] = []
    for shape, group in groupby(lines, lambda one: one[0]):
        here = [line for _, line in group]
        if shape:
            blocks += tables(here, shape)
        else:
            count = sum(1 for line in here if line.text)
            blocks += mended(plain[at : at + count], spaced=spaced)
            at += count
    return blocks


def _shaped(lines: list[Line]) -> list[tuple[str, Line]]:
    """Return each line with its shape; blank lines between rows of a table belong to it."""
    shapes = [shape_of(line.text) if line.text else None for line in lines]
    shaped: list[tuple[str, Line]] = []
    below = ""
    for shape, line in zip(reversed(shapes), reversed(lines), strict=True):
        below = below if shape is None else shape
        shaped.append((below, line))
    shaped.reverse()
    above = ""
    for at, (shape, (below, line)) in enumerate(zip(shapes, shaped, strict=True)):
        if shape is None and above != below:
            shaped[at] = ("", line)
        above = above if shape is None else shape
    return shaped


def _page_lines(lines: list[Line]) -> list[PageLine]:
    found: list[PageLine] = []
    apart = False
    for line in lines:
        if line.text:
            found.append(PageLine(line.where, line.text, apart=apart, reaches=_reach(line)))
        apart = not line.text
    width = _width(found)
    if not width:
        return [_under_its_heading(*pair) for pair in pairwise([PageLine("", ""), *found])]
    margin = _margin(found)
    return [_filled(one, below, width, margin) for one, below in zip_longest(found, found[1:])]


def _under_its_heading(above: PageLine, line: PageLine) -> PageLine:
    """Return a line apart from the heading right above it, where it is a paragraph of its own."""
    headed = begins(above.text) and len(above.text) <= _WIDEST_WRAPPED
    works = len(line.text) > _WIDEST_WRAPPED and _STARTS_WORK.match(line.text) is not None
    return replace(line, apart=True) if headed and works else line


def _filled(line: PageLine, below: PageLine | None, width: float, margin: int | None) -> PageLine:
    word = below.text.split(" ", 1)[0] if below else ""
    begins_at = line.reaches - len(line.text)
    indented = True if margin is not None and begins_at > margin + _HARDLY else None
    return replace(line, full=line.reaches + 1 + len(word) > width * _FULL, indented=indented)


def _margin(lines: list[PageLine]) -> int | None:
    """Return the column in which lines begin that go on, None where nearly all lines do."""
    at = Counter(
        line.reaches - len(line.text)
        for line in lines
        if line.text[0].islower() and not begins(line.text)
    )
    [(margin, _)] = at.most_common(1) or [(0, 0)]
    further = sum(1 for line in lines if line.reaches - len(line.text) > margin + _HARDLY)
    return margin if further > len(lines) * _INDENTED else None


def _reach(line: Line) -> int:
    return line.indent + len(line.text)


def _width(lines: list[PageLine]) -> int:
    """Return how wide the text was wrapped, 0 for a text whose lines are its paragraphs."""
    if not lines:
        return 0
    lengths = sorted(line.reaches for line in lines)
    width = lengths[int(len(lengths) * 0.95)]
    if width > _WIDEST_WRAPPED:
        return 0
    goes_on = [line.text[0].islower() and not begins(line.text) for line in lines]
    wide = [line.reaches >= width * _WIDE for line in lines]
    below_wide = [on for full, on in zip(wide, goes_on[1:], strict=False) if full]
    many = sum(goes_on) > len(lines) * _GOING_ON
    return width if many or sum(below_wide) > len(below_wide) * _BELOW_WIDE else 0


def _is_spaced(lines: list[PageLine]) -> bool:
    return sum(1 for line in lines if line.apart) > len(lines) * _SPACED
