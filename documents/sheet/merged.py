"""Cells that reach over the rows below: what stands in them counts in each of these rows."""

from collections.abc import Collection, Iterable

from openpyxl.worksheet.worksheet import Worksheet

# A value by its row, from 1, and the place of its column, from 0.
Below = dict[tuple[int, int], object]


def merged_down(page: Worksheet, places: Collection[int]) -> Below:
    """Return what merged cells say in each of their rows, of the columns at these places."""
    return {
        (row, one.min_col - 1): page.cell(one.min_row, one.min_col).value
        for one in page.merged_cells.ranges
        if one.max_row > one.min_row and one.min_col - 1 in places
        for row in range(one.min_row, one.max_row + 1)
    }


def with_merged(row: Iterable[object], number: int, below: Below) -> list[object]:
    """Return the values of a row with those of cells that reach down to it."""
    return [below.get((number, place), value) for place, value in enumerate(row)]
