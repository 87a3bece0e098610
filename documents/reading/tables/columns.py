"""What the columns of a table hold, by the words of its header row, in any order."""

import re
from collections.abc import Sequence
from dataclasses import dataclass, field

from documents.reading.blocks import Cell, Table
from documents.reading.tables.headers import Column, column_of
from documents.reading.tables.persons import with_persons
from documents.reading.tables.ticked import Ticks, ticks_in
from documents.reading.tables.timed import with_times
from domain.text import fold

_INDEX = re.compile(r"[(\[]?(?:\d{1,2}|[a-z])(?:\s*=.*)?[)\]]?\.?$")
_COUNT = re.compile(r"[\dIVX]+")
_LEADERS = re.compile(r"lanh dao\b|(?:nguoi )?(?:theo doi|chi dao)\b|thuong truc\b")
_LONGEST_HEADER_CELL = 14
_HEADER_WITHIN = 4


@dataclass(frozen=True, slots=True)
class Columns:
    """Where each kind of column stands, and in which row the work begins."""

    by_place: tuple[Column, ...]
    first_row: int
    ticks: Ticks = field(default_factory=Ticks)

    def place(self, column: Column) -> int | None:
        """Return where `column` stands; of several times the last, which ends the work."""
        places = [at for at, one in enumerate(self.by_place) if one is column]
        if not places:
            return None
        return places[-1] if column is Column.TIME else places[0]

    @property
    def say_who(self) -> bool:
        """Whether a column says who does each."""
        return bool({Column.LEAD, Column.PARTIES} & set(self.by_place) or self.ticks.units)


def columns_of(table: Table) -> Columns | None:
    """Return the columns of a table of tasks, None where no header row says that it is one."""
    for at, row in enumerate(table.rows[:_HEADER_WITHIN]):
        headers = lowest = [cell.text if cell else "" for cell in row]
        if not _is_header(headers):
            continue
        last = at
        following = table.rows[at + 1] if at + 1 < len(table.rows) else ()
        if _is_second_header(row, following):
            headers, last = _joined(row, following), last + 1
            lowest = [
                cell.text if cell and cell.text and not _COUNT.fullmatch(cell.text) else header
                for header, cell in zip(headers, following, strict=True)
            ]
        rows = table.rows[last + 1 :]
        ticks = ticks_in(lowest, rows)
        columns = tuple(
            Column.OTHER if at in ticks.places else column_of(header)
            for at, header in enumerate(headers)
        )
        columns = _without_signs(_without_supervisors(columns, headers), rows)
        if not ticks.units:
            columns = with_times(with_persons(columns, rows), headers, rows)
        if _holds_tasks(columns) or (ticks and Column.TASK in columns):
            return Columns(columns, last + 1, ticks)
    return None


def is_task_table(table: Table) -> bool:
    """Return whether a header row says that the table hands out work."""
    return columns_of(table) is not None


def is_index_row(row: Sequence[str]) -> bool:
    """Return whether a row only numbers the columns: "(1) | (2) | (3)"."""
    told = [fold(text) for text in row if text]
    return len(told) > 1 and all(_INDEX.match(text) for text in told)


def _is_header(headers: list[str]) -> bool:
    told = [text for text in headers if text]
    return len(told) > 1 and all(len(text.split()) <= _LONGEST_HEADER_CELL for text in told)


def _holds_tasks(columns: tuple[Column, ...]) -> bool:
    return Column.TASK in columns and bool(
        {Column.LEAD, Column.TIME, Column.PARTNER, Column.PARTIES} & set(columns)
    )


def _without_supervisors(columns: tuple[Column, ...], headers: Sequence[str]) -> tuple[Column, ...]:
    """Return the columns, beside those of who does it without one of who looks after it."""
    leads = [at for at, one in enumerate(columns) if one in {Column.LEAD, Column.PARTIES}]
    over = [at for at in leads if _LEADERS.match(fold(headers[at]))]
    if len(over) == len(leads):
        return columns
    return tuple(Column.OTHER if at in over else one for at, one in enumerate(columns))


def _without_signs(
    columns: tuple[Column, ...], rows: Sequence[Sequence[Cell | None]]
) -> tuple[Column, ...]:
    """Return the columns, of several with tasks without one of signs: "KH20_N01.2"."""
    if columns.count(Column.TASK) < 2:
        return columns
    below = [
        [cell.text for cell in cells if cell and cell.text] for cells in zip(*rows, strict=False)
    ]
    return tuple(
        Column.OTHER
        if column is Column.TASK and said and all(len(text.split()) < 2 for text in said)
        else column
        for column, said in zip(columns, below or [[]] * len(columns), strict=True)
    )


def _is_second_header(row: Sequence[Cell | None], following: Sequence[Cell | None]) -> bool:
    """Return whether the next row names the parts of a heading that spans several columns."""
    spans = any(cell and cell.colspan > 1 for cell in row)
    told = [cell.text for cell in following if cell and cell.text]
    if not told or is_index_row(told):
        return False
    named = [column_of(text) not in {Column.OTHER, Column.NUMBER} for text in told]
    short = all(len(text.split()) <= _LONGEST_HEADER_CELL // 2 for text in told)
    covered = sum(1 for cell in following if cell is None or not cell.text)
    return short and (spans or (covered > 0 and all(named) and len(told) > 1))


def _joined(row: Sequence[Cell | None], following: Sequence[Cell | None]) -> list[str]:
    headers, above = [], ""
    for upper, lower in zip(row, following, strict=True):
        if upper is not None:
            above = upper.text
        below = lower.text if lower else ""
        headers.append(f"{below} {above}".strip() if below else above)
    return headers
