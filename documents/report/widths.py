"""Columns as wide as what stands in them asks for, so that a long table takes few pages."""

import re
from collections.abc import Iterable, Mapping, Sequence

from docx.document import Document
from docx.oxml.ns import qn
from docx.shared import Cm, Length
from docx.table import Table

from documents.templates.marks import BY_CONTENT

# In centimetres, for 11 points of Times: a letter in the mean of a text; capitals, small letters
# and digits, and thin signs of a word; and what a cell keeps on both sides.
_POINTS = 11
_LETTER, _CAPITAL, _SMALL, _THIN, _PADDING = 0.165, 0.27, 0.195, 0.115, 0.25
_BOLDER = 1.12
_THIN_ONES = frozenset("/.,:;()-!'ijlt")
_STEP = 0.2
# A step seldom saves a line at once: of steps that save none, the one that comes nearer counts.
_NEAR = 0.2
# A wider word than this is broken.
_MOST_WORD = 2.4
# Enough rows to know a table by, and on how many of them its head stands again.
_SAMPLE, _ON_A_PAGE = 120, 8
# Words are broken behind a hyphen too.
_WORDS = re.compile(r"[\s-]+")
_FILLED_BY = re.compile(r"for row in (\w+)")


def fit_columns(template: Document, words: Mapping[str, object]) -> None:
    """Give the tables of a template that ask for it (BY_CONTENT) widths by what is to fill them."""
    for table in template.tables:
        caption = table._tbl.tblPr.find(qn("w:tblCaption"))
        if caption is None or caption.get(qn("w:val")) != BY_CONTENT:
            continue
        held = _rows(table, words)
        if held:
            headings = [cell.text for cell in table.rows[0].cells]
            total = sum(Length(column.width or 0).cm for column in table.columns)
            # In another size all is as it were in this one with more room, or less.
            scale = _POINTS / _points(table)
            _set(table, [width / scale for width in widths(headings, held, total * scale)])


def widths(
    headings: Sequence[str], held: Sequence[Sequence[str]], total: float
) -> tuple[float, ...]:
    """Return the widths in centimetres that make the table lowest; they add up to `total`.

    No column is narrower than its longest word, as far as there is room.
    """
    shown = held[:: max(1, len(held) // _SAMPLE)]
    heads = 1 + len(shown) // _ON_A_PAGE
    columns = [
        [*[heading] * heads, *(str(row[at]) for row in shown)]
        for at, heading in enumerate(headings)
    ]
    given = [
        max(_BOLDER * _least([heading]), _least(column))
        for heading, column in zip(headings, columns, strict=True)
    ]
    if sum(given) >= total:
        return tuple(width * total / sum(given) for width in given)
    sized = [[_words(text) for text in column] for column in columns]
    lines = [
        [_lines(words, width) for words in column]
        for column, width in zip(sized, given, strict=True)
    ]
    wider = [
        [_lines(words, width + _STEP) for words in column]
        for column, width in zip(sized, given, strict=True)
    ]
    while sum(given) + _STEP <= total:
        highest = [sorted(row)[-2:] for row in zip(*lines, strict=True)]
        saved = [_saved(own, then, highest) for own, then in zip(lines, wider, strict=True)]
        at = saved.index(max(saved))
        given[at] += _STEP
        lines[at] = wider[at]
        wider[at] = [_lines(words, given[at] + _STEP) for words in sized[at]]
    widest = max(range(len(given)), key=lambda at: sum(map(sum, sized[at])))
    given[widest] += total - sum(given)
    return tuple(given)


def _saved(
    lines: Sequence[float], then: Sequence[float], highest: Sequence[Sequence[float]]
) -> float:
    """Return how much lower the rows become of which this column is the highest, once wider."""
    return sum(
        height - max(second, new)
        for own, new, (second, height) in zip(lines, then, highest, strict=True)
        if own >= height
    )


def _points(table: Table) -> float:
    """Return the size in which a table is written, by its head."""
    sizes = (run.font.size for run in table.rows[0].cells[0].paragraphs[0].runs)
    return next((size.pt for size in sizes if size), float(_POINTS))


def _words(text: str) -> list[float]:
    """Return the widths of words, each with what parts it from the next."""
    return [len(word) * _LETTER + _LETTER for word in text.split()]


def _lines(words: Sequence[float], width: float) -> float:
    """Return on how many lines words stand, and a little of how near they are to one less."""
    room, line, lines = width - _PADDING, 0.0, 1
    for word in words:
        if line and line + word > room + _LETTER:
            line, lines = 0.0, lines + 1
        line += word
    return lines + _NEAR * sum(words) / room


def _least(texts: Iterable[str]) -> float:
    widest = max((_width(word) for text in texts for word in _WORDS.split(text)), default=0.0)
    return min(widest, _MOST_WORD) + _PADDING


def _width(word: str) -> float:
    return sum(
        _THIN if letter in _THIN_ONES else _CAPITAL if letter.isupper() else _SMALL
        for letter in word
    )


def _rows(table: Table, words: Mapping[str, object]) -> Sequence[Sequence[str]]:
    named = next((found for row in table.rows for found in _names(row.cells)), "")
    held = words.get(named)
    return held if isinstance(held, list) else ()


def _names(cells: Iterable[object]) -> Iterable[str]:
    return (found[1] for cell in cells if (found := _FILLED_BY.search(getattr(cell, "text", ""))))


def _set(table: Table, given: Sequence[float]) -> None:
    """Set them for Word, which goes by the cells, and for LibreOffice, which goes by the grid."""
    for at, width in enumerate(given):
        table.columns[at].width = Cm(width)
        for row in table.rows:
            row.cells[at].width = Cm(width)
