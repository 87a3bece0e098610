"""Rows of our own assignment sheet in a file that passes for a paper."""

from collections.abc import Collection, Iterable

from domain.text import fold

# Fewer may be named in a paper for another reason.
_FEWEST = 3
_HEADING = "ma"


def is_of_our_sheet(cells: Iterable[str], codes: Collection[str]) -> bool:
    """Whether a column of codes stands there that are those of work in force.

    Read as a paper, a part of the sheet that somebody copied would double this work.
    """
    told = {cell.strip() for cell in cells}
    named = told & set(codes)
    return len(named) >= _FEWEST and any(fold(cell) == _HEADING for cell in told)
