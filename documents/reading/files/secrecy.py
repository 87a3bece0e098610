"""Secrecy stamps: a line or a cell that is nothing but one, or a mark in brackets on a line.

The degrees are those of the Law on protection of state secrets: Mật, Tối mật, Tuyệt mật. "Bí mật
nhà nước" as a subject is no stamp, and neither is the heading of a column that nobody filled in.
"""

import re
from collections.abc import Iterable, Iterator

from documents.reading.blocks import Block, Cell, Paragraph, Table

_DEGREE = r"(?P<stamp>tuyệt\s*mật|tối\s*mật|mật)"
_NAMED = r"(?:(?:dấu chỉ\s+)?(?:độ|mức độ|mức)\s+mật\s*:?\s*|(?:tài liệu|văn bản)\s+)?"
# What may stand on the same line: how it may be copied, which copy it is.
_BESIDE = (
    r"(?:\s*[–—:,.-]+\s*(?:không|cấm|chỉ|lưu hành|hạn chế|thu hồi)\b.{0,80}"
    r"|[\s–—:,.-]*(?:bản số|số bản)\b.{0,40})?"
)
# A list of the degrees ("- Mật;") names them; a stamp carries no list's mark.
_STAMP = re.compile(rf"(?![-–+•*]\s+\w[^-–]*$)\W*{_NAMED}{_DEGREE}\W*?{_BESIDE}\W*$", re.IGNORECASE)
# "M Ậ T", as typewriters and stamps space it.
_SPACED = re.compile(r"(?:\w\s+){2,}\w\W*$")
_IN_BRACKETS = re.compile(rf"[(\[]\s*(?:(?:độ|tài liệu) )?{_DEGREE}\s*[)\]]", re.IGNORECASE)


def find_stamp(blocks: Iterable[Block]) -> tuple[str, str] | None:
    """Return the first stamp and its place, None for a plan that may be read."""
    for where, raw in _lines(blocks):
        line = _unspaced(raw)
        if match := _STAMP.match(line) or _IN_BRACKETS.search(line):
            return match["stamp"], where
    return None


def _unspaced(line: str) -> str:
    """Return a line whose letters stand apart as words: "T Ố I  M Ậ T" is "TỐIMẬT"."""
    return re.sub(r"\s+", "", line) if _SPACED.match(line) else line


def is_stamp(text: str) -> bool:
    """Return whether a line is nothing but a stamp."""
    return _STAMP.match(text) is not None


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
