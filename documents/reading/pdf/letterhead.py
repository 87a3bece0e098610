"""The two columns at the head of a document: who issues it, and the state's motto and the date."""

import re
from collections.abc import Sequence

from documents.reading.pdf.pages import PdfLine, Word

_MOTTO = re.compile(r"CỘNG H(?:ÒA|OÀ) XÃ HỘI CHỦ NGHĨA|ĐẢNG CỘNG SẢN VIỆT NAM")
_FIRST_WORDS = ("CỘNG", "ĐẢNG")
_DATED = re.compile(r"ngày\b.*\btháng\b.*\bnăm\b", re.IGNORECASE)
# The head takes less than a dozen lines; without a date it ends there at the latest.
_LONGEST = 10


def parted(lines: Sequence[PdfLine]) -> list[PdfLine]:
    """Return the lines of a first page with the head's left column before its right one."""
    at = next((n for n, one in enumerate(lines[:_LONGEST]) if _MOTTO.search(one.text)), None)
    if at is None:
        return list(lines)
    border = next(one.x0 for one in lines[at].words if one.text.startswith(_FIRST_WORDS))
    # What is centred under the motto may begin a little to its left.
    left_ends = max((one.x1 for one in lines[at].words if one.x0 < border), default=0.0)
    border = (border + left_ends) / 2 if left_ends else border - 5
    end = _end(lines, at)
    left: list[PdfLine] = []
    right: list[PdfLine] = []
    for line in lines[:end]:
        for words, column in (
            ([one for one in line.words if one.x0 < border], left),
            ([one for one in line.words if one.x0 >= border], right),
        ):
            if words:
                column.append(PdfLine(tuple[Word, ...](words)))
    return [*left, *right, *lines[end:]]


def _end(lines: Sequence[PdfLine], motto: int) -> int:
    """Return the number of the first line below the head: after the date, or the rule of it."""
    for at in range(motto, min(len(lines), motto + _LONGEST)):
        if _DATED.search(lines[at].text):
            return at + 1
    return motto + 2
