"""A copy of an assignment sheet that has lost its hidden part, whatever kind of file it is."""

from collections.abc import Iterable

from documents.reading.blocks import Block, Table
from documents.sheet.layout import HEADINGS
from domain.sheet.columns import Column
from domain.text import fold

# People put lines above the headings, of their own.
_HEAD_WITHIN = 12
_ALL = frozenset(map(fold, HEADINGS.values()))
_CODE = fold(HEADINGS[Column.CODE])
# No paper of a state office calls its columns so.
_OURS_ALONE = frozenset(fold(HEADINGS[one]) for one in (Column.SHORT, Column.DEADLINE, Column.KEY))
_FEWEST = 4


def is_copy(blocks: Iterable[Block]) -> bool:
    """Whether a table has the headings of our sheet: read as a paper it would double all work."""
    return any(
        _is_ours({fold(cell.text) for cell in row if cell})
        for block in blocks
        if isinstance(block, Table)
        for row in block.rows[:_HEAD_WITHIN]
    )


def _is_ours(headings: set[str]) -> bool:
    is_like = _CODE in headings and not _OURS_ALONE.isdisjoint(headings)
    return is_like and len(headings & _ALL) >= _FEWEST
