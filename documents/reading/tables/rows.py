"""A table of tasks row by row: merged cells spread, headers, groups and broken rows told apart."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from enum import Enum, auto

from documents.reading.blocks import Cell, Table
from documents.reading.tables.columns import Columns, is_index_row
from documents.reading.tables.headers import Column, column_of
from documents.reading.units.parties import Parties
from domain.text import fold

_GROUP_NUMBER = re.compile(r"(?:[IVXL]+|[A-ZĐ]|Phần \w+)[.)]?$")
_GOES_ON = re.compile(r"[^\W\d_A-ZĐ]|\(?\d{1,2}[.)]\s|[-+–•,;)]")


class RowKind(Enum):
    """What a row of a table of tasks is."""

    TASK = auto()
    GROUP = auto()
    CONTINUATION = auto()


@dataclass(frozen=True, slots=True)
class Row:
    """A row by its columns; `cells` holds merged ones in every row that they cover."""

    kind: RowKind
    cells: dict[Column, Cell]
    number: str
    text: str
    where: str
    repeated_task: bool
    at: tuple[int, ...] = ()
    ticked: Parties = field(default_factory=Parties)
    ticked_time: str = ""

    def lines(self, column: Column) -> tuple[str, ...]:
        """Return the paragraphs of a column, none where it is empty."""
        cell = self.cells.get(column)
        return cell.lines if cell else ()


def rows_of(table: Table, columns: Columns) -> Iterator[Row]:
    """Yield the rows under the header, without headers repeated on another page."""
    header = [fold(cell.text) if cell else "" for cell in table.rows[0]] if table.rows else []
    spread = _spread(table)
    for at in range(columns.first_row, len(table.rows)):
        texts = [cell.text if cell else "" for cell in table.rows[at]]
        if not any(texts) or is_index_row(texts):
            continue
        if columns.first_row and [fold(text) for text in texts] == header:
            continue
        if _names_columns(texts, columns):
            continue
        yield _row(table.rows[at], spread[at], columns)


def _names_columns(texts: Sequence[str], columns: Columns) -> bool:
    """Whether a row says once more, be it in other words, what the columns hold."""
    told = [
        (column_of(text), kind) for text, kind in zip(texts, columns.by_place, strict=False) if text
    ]
    counted = (Column.NUMBER, Column.NUMBER) in told
    return counted and sum(one is kind for one, kind in told) > len(told) // 2 + 1


def _row(own: Sequence[Cell | None], spread: Sequence[Cell | None], columns: Columns) -> Row:
    cells: dict[Column, Cell] = {}
    for column in Column:
        place = columns.place(column)
        cell = spread[place] if place is not None and place < len(spread) else None
        if cell and cell.text:
            cells[column] = cell
    told = [cell for cell in own if cell and cell.text]
    task_place = columns.place(Column.TASK) or 0
    task = cells.get(Column.TASK)
    repeated = task is not None and (task_place >= len(own) or own[task_place] is not task)
    number = cells[Column.NUMBER].text if Column.NUMBER in cells else ""
    widest = max(
        (cell for cell in told), key=lambda one: (one.colspan, len(one.text)), default=None
    )
    text = task.text if task else (widest.text if widest else "")
    where = (task or widest or told[0]).where
    kind = _kind(told, cells, number, columns, len(own))
    if kind is not RowKind.TASK and task and columns.ticks.any_in(spread):
        kind = RowKind.TASK
    if kind is RowKind.GROUP and widest:
        text = widest.text
    at = tuple(number for cell in told for number in cell.at)
    ticks = columns.ticks
    parties, time = ticks.parties(spread), ticks.time(spread)
    return Row(kind, cells, number.strip(), text, where, repeated, at, parties, time)


def _kind(
    told: list[Cell], cells: dict[Column, Cell], number: str, columns: Columns, width: int
) -> RowKind:
    if len(told) <= 2 and _GROUP_NUMBER.match(number):
        return RowKind.GROUP
    facts = {Column.LEAD, Column.TIME, Column.PARTNER, Column.PARTIES, Column.RESULT} & set(cells)
    merged = any(cell.colspan > 2 and cell.colspan > width // 2 for cell in told)
    if merged and len(told) <= 2:
        return RowKind.GROUP
    if facts:
        return RowKind.TASK
    if columns.place(Column.NUMBER) is not None and not number:
        text = cells[Column.TASK].text if Column.TASK in cells else told[0].text
        return RowKind.CONTINUATION if _GOES_ON.match(text) else RowKind.GROUP
    return RowKind.TASK


def _spread(table: Table) -> list[list[Cell | None]]:
    """Return the grid with each merged cell in every row, but only its first column, it covers."""
    grid: list[list[Cell | None]] = [list(row) for row in table.rows]
    for at, row in enumerate(table.rows):
        for column, cell in enumerate(row):
            if cell is None or cell.rowspan < 2:
                continue
            for below in range(at + 1, min(at + cell.rowspan, len(grid))):
                if grid[below][column] is None:
                    grid[below][column] = cell
    return grid
