"""Where a paper bears a mark of secrecy; what one is, `domain/secrecy` says."""

from collections.abc import Iterable, Iterator

from documents.reading.blocks import Block, Cell, Paragraph, Table
from domain.secrecy.mark import find_mark


def find_stamp(blocks: Iterable[Block]) -> tuple[str, str] | None:
    """Return the first mark and its place, None for a paper that may be read.

    The heading of a column that nobody filled in is none.
    """
    return next(
        ((mark, where) for where, line in _lines(blocks) if (mark := find_mark(line))), None
    )


def _lines(blocks: Iterable[Block]) -> Iterator[tuple[str, str]]:
    for block in blocks:
        if isinstance(block, Paragraph):
            yield block.where, block.text
        else:
            yield from _cell_lines(block)


def _cell_lines(table: Table) -> Iterator[tuple[str, str]]:
    for number, row in enumerate(table.rows):
        for column, cell in enumerate(row):
            if cell and not (number == 0 and len(table.rows) > 1 and _is_unused(table, column)):
                yield from ((cell.where, line) for line in cell.lines)
                yield cell.where, cell.text


def _is_unused(table: Table, column: int) -> bool:
    """Return whether nothing stands below a column's heading."""
    below: list[Cell | None] = [row[column] for row in table.rows[1:]]
    return not any(cell and cell.lines for cell in below)
