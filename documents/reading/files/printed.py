"""Text as a program prints pages of it: page numbers, and letterheads in two columns."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace

from documents.reading.files.lines import Line

_NUMBER = re.compile(r"[-–\s]*\d{1,3}[-–\s]*")
# Further right than any paragraph begins.
_IN_THE_MIDDLE = 15
# The state's name and motto, place and day stand right of whoever issues a paper.
_RIGHT_COLUMN = re.compile(
    r"\s{2,}(?=C[ỘÔ]NG H|[ĐD][ộô]c lập\b|\w[^\d,;:]{1,40},\s*ngày\s.{0,6}tháng\s?)"
)
_LONGEST_LETTERHEAD = 16


def without_page_numbers(lines: Sequence[Line]) -> list[Line]:
    """Return the lines without the numbers of pages, so that a sentence goes on over the page."""
    kept: list[Line] = []
    dropped = False
    for at, line in enumerate(lines):
        if _is_page_number(line, lines[at + 1 :]):
            while kept and not kept[-1].text.strip():
                kept.pop()
            dropped = True
        elif line.text.strip() or not dropped:
            kept.append(replace(line, text=line.text.lstrip("\f")))
            dropped = False
    return kept


def _is_page_number(line: Line, below: Sequence[Line]) -> bool:
    if _NUMBER.fullmatch(line.text.strip("\f")) is None:
        return False
    following = next((one.text for one in below if one.text.strip(" ")), "\f")
    return line.indent >= _IN_THE_MIDDLE or line.text[0] == "\f" or following[0] == "\f"


def in_one_column(lines: Sequence[Line]) -> Iterator[Line]:
    """Yield the lines, those of a letterhead in two columns as two."""
    left = _LONGEST_LETTERHEAD
    for line in lines:
        left -= bool(line.text)
        column = _RIGHT_COLUMN.search(line.text) if left >= 0 else None
        if column and column.start():
            yield replace(line, text=line.text[: column.start()])
            yield replace(line, text=line.text[column.end() :])
        else:
            yield line
