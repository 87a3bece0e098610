"""A column of times, whatever heads it: "Trước 30/6", "Quý II", "Thường xuyên"."""

import re
from collections.abc import Sequence

from documents.reading.blocks import Cell
from documents.reading.body.shape import starts_work
from documents.reading.tables.headers import Column, is_unknown
from domain.dates.points import points
from domain.dates.spans import Grain
from domain.text import fold

_TIMES = re.compile(
    r"(?:(?:xong|hoan thanh|trong|truoc|den|het|tu|quy|thang|nam|ngay|cuoi|dau)\b.{0,40}\d"
    r"|\d{1,2}/\d|20\d\d|thuong xuyen|(?:hang|dinh ky)\b|khi co)"
)
_LONGEST_TIME = 60
_LONGEST_WITH_MORE = 90
# Whether a cell names a day does not depend on the year that completes it.
_ANY_YEAR = 2000
ENOUGH = 0.6


def is_time(text: str) -> bool:
    """Return whether a cell says when."""
    return len(text) <= _LONGEST_TIME and _TIMES.match(fold(text)) is not None


def with_times(
    columns: tuple[Column, ...], headers: Sequence[str], rows: Sequence[Sequence[Cell | None]]
) -> tuple[Column, ...]:
    """Return the columns; where none is one of times, one whose words say nothing may be.

    Its cells are times then.
    """
    if Column.TIME in columns:
        return columns
    return tuple(
        Column.TIME
        if column is Column.OTHER and header and is_unknown(header) and _tells_times(rows, at)
        else column
        for at, (column, header) in enumerate(zip(columns, headers, strict=True))
    )


def _tells_times(rows: Sequence[Sequence[Cell | None]], at: int) -> bool:
    filled = [cell.text for row in rows if (cell := row[at]) and cell.text]
    return bool(filled) and sum(map(_tells_when, filled)) >= len(filled) * ENOUGH


def _tells_when(text: str) -> bool:
    """Whether a cell is short and names a day, a month or a quarter, or begins as times do."""
    if is_time(text) or len(text) > _LONGEST_WITH_MORE or starts_work(text):
        return is_time(text)
    found = points(text, year=_ANY_YEAR, in_cell=True)
    return any(one.grain < Grain.HALF for one in found)
