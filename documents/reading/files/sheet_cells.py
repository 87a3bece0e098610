"""What a cell of a sheet shows."""

from datetime import date, datetime
from typing import Any

from documents.reading.files.lines import clean


def cell_lines(cell: Any) -> tuple[str, ...]:
    """Return a cell's lines as it shows them; dates become days of Vietnam, 30/06/2025."""
    return tuple(line for raw in _shown(cell).split("\n") if (line := clean(raw)))


def _shown(cell: Any) -> str:
    value = cell.value
    if value is None or cell.data_type == "e":
        return ""
    if isinstance(value, (datetime, date)):
        # Excel makes a day of "6/2025" as well, and shows it without one.
        has_day = "d" in str(cell.number_format).lower()
        return value.strftime("%d/%m/%Y" if has_day else "%m/%Y")
    if isinstance(value, bool):
        return ""
    if isinstance(value, float):
        if "%" in str(cell.number_format):
            return f"{value * 100:.10g}%"
        return f"{value:.15g}"
    return str(value)


def is_struck(cell: Any) -> bool:
    """Return whether a line goes through the cell's words."""
    return bool(cell.has_style and cell.font and cell.font.strike)
