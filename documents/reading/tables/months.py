"""Months that are figures alone, under a column that is called "Tháng": "9", "T10", "3 + 4"."""

import re

from documents.reading.blocks import Table
from documents.reading.tables.columns import Columns
from documents.reading.tables.headers import Column
from domain.text import fold

_MONTH = r"(?:T\.?\s?)?\d{1,2}"
_MONTHS = re.compile(rf"{_MONTH}(?:\s*[+,&;-]\s*{_MONTH})*(?:\s*/\s*\d{{4}})?", re.IGNORECASE)
_LETTER = re.compile(r"T\.?\s?", re.IGNORECASE)
_JOINT = re.compile(r"\s*[+&;]\s*")


def heads_months(table: Table, columns: Columns) -> bool:
    """Return whether the column for the time is headed by "Tháng" alone."""
    place = columns.place(Column.TIME)
    above = [row[place] for row in table.rows[: columns.first_row]] if place is not None else []
    return any(cell and fold(cell.text) == "thang" for cell in above)


def as_months(said: str) -> str:
    """Return a cell of such a column as it would stand in another; other words stay."""
    if not _MONTHS.fullmatch(said):
        return said
    return f"Tháng {_JOINT.sub(', ', _LETTER.sub('', said))}"
