"""What the columns of a table without a header hold, by what stands in them."""

import re
from collections.abc import Callable

from documents.reading.blocks import Table
from documents.reading.tables.columns import Columns
from documents.reading.tables.headers import Column, column_of
from documents.reading.tables.timed import ENOUGH, is_time
from documents.reading.units.agencies import agencies_at_start
from documents.reading.units.words import UPPER

_NUMBER = re.compile(r"(?:\d{1,3}(?:\.\d{1,2})*|[IVX]+)[.)]?$")
_TITLED = re.compile(rf"(?:Đồng chí|Đ/c|Ông|Bà|Thầy|Cô)\.?\s+[{UPPER}]")
_FEWEST_ROWS = 2


def guessed_columns(table: Table) -> Columns | None:
    """Return the columns, None where no column holds agencies or times beside one of duties."""
    width = len(table.rows[0]) if table.rows else 0
    if len(table.rows) < _FEWEST_ROWS or width < 2:
        return None
    texts = [[row[at].text for row in table.rows if row[at]] for at in range(width)]  # type: ignore[union-attr]
    filled = [[text for text in column if text] for column in texts]
    columns = [Column.OTHER] * width
    for at, column in enumerate(filled):
        if _mostly(column, lambda text: bool(_NUMBER.match(text))):
            columns[at] = Column.NUMBER
        elif _mostly(column, is_time):
            columns[at] = Column.TIME
        elif _mostly(column, _is_somebody):
            columns[at] = Column.PARTNER if Column.LEAD in columns else Column.LEAD
    free = [at for at in range(width) if columns[at] is Column.OTHER and filled[at]]
    if not free or not {Column.LEAD, Column.TIME} & set(columns) or Column.NUMBER not in columns:
        return None
    task = max(free, key=lambda at: sum(map(len, filled[at])) / len(filled[at]))
    columns[task] = Column.TASK
    return Columns(tuple(columns), 1 if _heads(table, columns) else 0)


def _heads(table: Table, columns: list[Column]) -> bool:
    """Whether the first row has neither a number nor a time where the others have theirs."""
    first = [
        (kind, cell.text if cell else "") for kind, cell in zip(columns, table.rows[0], strict=True)
    ]
    if any(kind is Column.NUMBER and _NUMBER.match(text) for kind, text in first):
        return False
    if sum(column_of(text) is not Column.OTHER for _, text in first) > 1:
        return True
    timed = any(kind is Column.TIME and is_time(text) for kind, text in first)
    named = any(kind is Column.LEAD and agencies_at_start(text) for kind, text in first)
    return not (timed or named)


def _is_somebody(text: str) -> bool:
    return _TITLED.match(text) is not None or agencies_at_start(text) is not None


def _mostly(column: list[str], fits: Callable[[str], bool]) -> bool:
    return bool(column) and sum(map(fits, column)) >= len(column) * ENOUGH
