"""A sheet of a workbook, in no program's terms."""

from dataclasses import dataclass
from datetime import date

Cell = str | int | date | None


@dataclass(frozen=True, slots=True)
class Sheet:
    """Lines of a title, a table with its headings and widths in characters, and lines below it."""

    name: str
    title: tuple[str, ...]
    headings: tuple[str, ...]
    widths: tuple[int, ...]
    rows: tuple[tuple[Cell, ...], ...]
    below: tuple[str, ...]
