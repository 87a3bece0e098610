"""The two columns at a document's head (issuer, motto) and at its end (recipients, signature)."""

import re
from collections.abc import Sequence

from documents.reading.pdf.pages import PdfLine

_MOTTO = re.compile(r"CỘNG H(?:ÒA|OÀ) XÃ HỘI CHỦ NGHĨA|ĐẢNG CỘNG SẢN VIỆT NAM")
_FIRST_WORDS = ("CỘNG", "ĐẢNG")
_DATED = re.compile(r"ngày(?:\b|\d).*\btháng\b.*\bnăm\b", re.IGNORECASE)
_RECIPIENTS = re.compile(r"nơi nhận\b", re.IGNORECASE)
# The head takes less than a dozen lines; without a date it ends there at the latest.
_LONGEST = 10
# What reaches over this part of the page's width stands in no column of the end.
_ACROSS = 0.62


def head_parted(lines: Sequence[PdfLine]) -> list[PdfLine]:
    """Return the lines of a first page with the head's left column before its right one."""
    at = next((n for n, one in enumerate(lines[:_LONGEST]) if _MOTTO.search(one.text)), None)
    if at is None:
        return list(lines)
    motto = lines[at].words
    border = next(one.x0 for one in motto if one.text.startswith(_FIRST_WORDS))
    # What is centred under the motto may begin a little to its left.
    left_ends = max((one.x1 for one in motto if one.x0 < border), default=border - 10)
    border = (border + left_ends) / 2
    end = _end_of_head(lines, at)
    left = [tuple(word for word in one.words if word.x0 < border) for one in lines[:end]]
    right = [tuple(word for word in one.words if word.x0 >= border) for one in lines[:end]]
    return [*(PdfLine(words) for words in (*left, *right) if words), *lines[end:]]


def end_parted(lines: Sequence[PdfLine], width: float) -> list[PdfLine]:
    """Return the lines of a page with its recipients before the signature beside them."""
    at = next((n for n, one in enumerate(lines) if _RECIPIENTS.match(one.text)), None)
    if at is None:
        return list(lines)
    border = width / 2
    across = (
        n
        for n, one in enumerate(lines[at:], start=at)
        if one.x0 < border and one.x1 > width * _ACROSS
    )
    end = next(across, len(lines))
    beside = sorted(lines[at:end], key=lambda one: one.x0 > border)
    return [*lines[:at], *beside, *lines[end:]]


def _end_of_head(lines: Sequence[PdfLine], motto: int) -> int:
    """Return the number of the first line below the head: after the date, or after the motto."""
    for at in range(motto, min(len(lines), motto + _LONGEST)):
        if _DATED.search(lines[at].text):
            return at + 1
    return min(motto + 2, len(lines))
