"""Tables of a PDF: cells put into a grid, and joined again where a page cut them."""

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field, replace
from itertools import zip_longest

from documents.reading.blocks import Box, Cell, Table
from documents.reading.files.wrapping import PageLine, mended
from documents.reading.pdf.pages import PdfCell, PdfLine, PdfTable

# Rules that are closer than this, in points, are one.
_NEAR = 4.0
# What a cell keeps for text: Word leaves five points on both sides, and people indent.
_INSIDE = 0.82
_NUMBER = re.compile(r"(?:\d{1,3}(?:\.\d{1,2})*|[IVXLC]+|[a-zđ])[.)]?")
_NUMBER_HEADS = ("tt", "stt", "số tt", "số thứ tự")


@dataclass(slots=True)
class _Row:
    """Cells that begin in one row; keys are columns."""

    cells: dict[int, Cell] = field(default_factory=dict)

    def text(self, column: int) -> str:
        return self.cells[column].text if column in self.cells else ""

    def texts(self) -> list[str]:
        return [self.text(column) for column in sorted(self.cells)]


@dataclass(slots=True)
class GrowingTable:
    """A table that may go on on the next page."""

    where: str
    columns: list[float]
    rows: list[_Row]

    def goes_on_as(self, below: "GrowingTable") -> bool:
        """Return whether a table at the top of the next page has this one's columns."""
        shift = self.columns[0] - below.columns[0]
        edges = [one + shift for one in below.columns]
        return all(any(abs(one - own) < 2 * _NEAR for own in self.columns) for one in edges)

    def add(self, below: "GrowingTable") -> None:
        """Take in the rows of the next page, without its repeated head."""
        shift = self.columns[0] - below.columns[0]
        place = {n: self._column(one + shift) for n, one in enumerate(below.columns)}
        rows = [_moved(row, place) for row in below.rows]
        head = 0
        while head < min(len(rows), len(self.rows)) and _is_same(rows[head], self.rows[head]):
            head += 1
        rows = rows[head:]
        if rows and self.rows and self._is_rest(rows[0]):
            self.rows[-1] = _joined(self.rows, rows.pop(0))
        self.rows += rows

    def table(self) -> Table:
        """Return the whole table as a grid."""
        width, height = len(self.columns) - 1, len(self.rows)
        grid: list[tuple[Cell | None, ...]] = []
        for number, row in enumerate(self.rows):
            cells = [row.cells.get(column) for column in range(width)]
            grid.append(
                tuple(
                    one and replace(one, rowspan=min(one.rowspan, height - number)) for one in cells
                )
            )
        return Table(self.where, tuple(grid))

    def _column(self, x: float) -> int:
        return min(range(len(self.columns)), key=lambda n: abs(self.columns[n] - x))

    def _is_rest(self, row: _Row) -> bool:
        """Return whether the first row of a page is the end of the row that the page cut."""
        filled = [column for column in row.cells if row.text(column)]
        last = self.rows[-1]
        if not filled or row.text(0) or len(row.cells) == 1:
            return not filled
        if self._is_numbered():
            return True
        return all(last.text(column) and _is_middle(row.text(column)) for column in filled)

    def _is_numbered(self) -> bool:
        first = [text for row in self.rows if (text := row.text(0))]
        if first and first[0].casefold().rstrip(".") in _NUMBER_HEADS:
            return True
        numbers = sum(1 for text in first if _NUMBER.fullmatch(text))
        return len(first) > 1 and numbers * 2 > len(first)


def growing(table: PdfTable, page: int) -> GrowingTable:
    """Return a page's table as rows and columns."""
    columns = _edges(x for cell in table.cells for x in (cell.x0, cell.x1))
    tops = _edges(y for cell in table.cells for y in (cell.top, cell.bottom))
    rows = [_Row() for _ in tops[1:]]
    for cell in sorted(table.cells, key=lambda one: (one.top, one.x0)):
        row, column = _nearest(tops, cell.top), _nearest(columns, cell.x0)
        if row < len(rows) and column < len(columns) - 1:
            rows[row].cells[column] = Cell(
                f"page {page} row {row + 1}",
                cell_lines(cell),
                rowspan=max(1, _nearest(tops, cell.bottom) - row),
                colspan=max(1, _nearest(columns, cell.x1) - column),
                boxes=(Box(page, cell.x0, cell.top, cell.x1, cell.bottom),),
            )
    kept = [row for row in rows if any(row.texts())]
    return GrowingTable(f"page {page} row 1", columns, kept)


def cell_lines(cell: PdfCell) -> tuple[str, ...]:
    """Return a cell's paragraphs, its wrapped lines mended."""
    found = [one for one in cell.lines if one.text]
    pairs = zip_longest(found, found[1:])
    lines = [PageLine("", one.text, full=_is_full(one, below, cell)) for one, below in pairs]
    return tuple(one.text for one in mended(lines))


def _is_full(line: PdfLine, below: PdfLine | None, cell: PdfCell) -> bool:
    """Return whether the next line's first word would not have fitted between the cell's edges."""
    if below is None:
        return False
    word = below.words[0]
    taken = (line.x1 - line.x0) + (word.x1 - word.x0) + _NEAR
    return taken > (cell.x1 - cell.x0) * _INSIDE


def _edges(lengths: Iterable[float]) -> list[float]:
    edges: list[float] = []
    for one in sorted(lengths):
        if not edges or one - edges[-1] > _NEAR:
            edges.append(one)
    return edges


def _nearest(edges: Sequence[float], length: float) -> int:
    return min(range(len(edges)), key=lambda n: abs(edges[n] - length))


def _moved(row: _Row, place: dict[int, int]) -> _Row:
    cells = {}
    for column, cell in row.cells.items():
        end = place.get(column + cell.colspan, place[column] + cell.colspan)
        cells[place[column]] = replace(cell, colspan=max(1, end - place[column]))
    return _Row(cells)


def _is_same(row: _Row, other: _Row) -> bool:
    return any(row.texts()) and row.texts() == other.texts()


def _is_middle(text: str) -> bool:
    return text[:1].islower()


def _joined(rows: Sequence[_Row], rest: _Row) -> _Row:
    """Return the last row with what was cut off; a merged cell takes it where it began."""
    last = _Row(dict(rows[-1].cells))
    for column, cell in rest.cells.items():
        if not cell.lines:
            continue
        row = last
        if column not in last.cells:
            row = next((one for one in reversed(rows) if column in one.cells), last)
        begun = row.cells.get(column)
        lines = _continued(begun.lines, cell.lines) if begun else cell.lines
        boxes = (*begun.boxes, *cell.boxes) if begun else cell.boxes
        row.cells[column] = replace(begun, lines=lines, boxes=boxes) if begun else cell
    return last


def _continued(above: tuple[str, ...], below: tuple[str, ...]) -> tuple[str, ...]:
    if not above:
        return below
    lines = [PageLine("", above[-1], full=True), *(PageLine("", one) for one in below[:1])]
    joined = tuple(one.text for one in mended(lines))
    return (*above[:-1], *joined, *below[1:])
