"""Puts cells into a rectangular grid, as Word and HTML write them: row by row, merged or not."""

from collections.abc import Iterable, Sequence
from dataclasses import replace

from documents.reading.blocks import Cell, Table

# Damaged files claim millions of rows and columns; no page is that wide or long.
WIDEST = 63
LONGEST = 20_000


def table_of(where: str, rows: Iterable[Sequence[Cell]]) -> Table:
    """Return the table whose `rows` list only the cells that begin in them, left to right."""
    grid: list[list[Cell | None]] = []
    open_until: dict[int, int] = {}
    for number, cells in enumerate(rows):
        row: list[Cell | None] = []
        for cell in cells:
            while open_until.get(len(row), 0) > number:
                row.append(None)
            span = max(1, min(cell.colspan, WIDEST - len(row)))
            if len(row) >= WIDEST:
                break
            for column in range(len(row), len(row) + span):
                open_until[column] = number + cell.rowspan
            row += [cell, *[None] * (span - 1)]
        grid.append(row)
    return Table(where, _squared(grid))


def _squared(grid: list[list[Cell | None]]) -> tuple[tuple[Cell | None, ...], ...]:
    width = max((len(row) for row in grid), default=0)
    height = len(grid)
    return tuple(
        tuple(
            replace(cell, rowspan=min(cell.rowspan, height - number)) if cell else None
            for cell in [*row, *[None] * (width - len(row))]
        )
        for number, row in enumerate(grid)
    )
