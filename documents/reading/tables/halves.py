"""A week's timetable whose columns are halves of days: "Thứ | Sáng | Chiều"."""

import re
from collections.abc import Iterator
from dataclasses import replace

from documents.reading.blocks import Cell, Table
from documents.reading.tables.headers import Column, column_of
from domain.text import fold

_HALF = re.compile(r"(?:buoi )?(?:sang|chieu|toi)\W*$")
# Nobody works then, and nothing is to be done.
_OFF = re.compile(r"(?:duoc )?nghi(?: (?:le|bu|tet|cuoi tuan))?\W*$")
_WORK = "Nội dung"
_FEWEST = 2


def by_rows(table: Table) -> Table:
    """Return a timetable of halves with a row for each half of a day; another table as it is."""
    head = table.rows[0] if table.rows else ()
    halves = [at for at, cell in enumerate(head) if cell and _HALF.match(fold(cell.text))]
    times = [at for at, cell in enumerate(head) if cell and column_of(cell.text) is Column.TIME]
    if len(halves) < _FEWEST or not times:
        return table
    day = times[0]
    heads = (head[day], replace(head[halves[0]] or Cell("", ()), lines=(_WORK,)))
    return replace(table, rows=(heads, *_halves_of(table, day, halves)))


def _halves_of(table: Table, day: int, halves: list[int]) -> Iterator[tuple[Cell | None, ...]]:
    for row in table.rows[1:]:
        for half in halves:
            work = row[half]
            if work and work.text and not _OFF.match(fold(work.text)):
                yield row[day], replace(work, rowspan=1, colspan=1)
