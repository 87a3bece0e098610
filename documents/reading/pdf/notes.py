"""Footnotes: smaller lines at the foot of a page, the first with a number."""

from collections.abc import Sequence
from statistics import median

from documents.reading.pdf.pages import PdfLine

_SMALLER = 0.92


def without_footnotes(lines: Sequence[PdfLine]) -> list[PdfLine]:
    """Return a page's lines without the footnotes, which belong to none of its sentences."""
    if not lines:
        return []
    usual = median(_height(one) for one in lines) * _SMALLER
    begin = len(lines)
    while begin and _height(lines[begin - 1]) < usual:
        begin -= 1
    notes = lines[begin:]
    first = next((n for n, one in enumerate(notes) if one.text[:1].isdigit()), len(notes))
    return [*lines[:begin], *notes[:first]]


def _height(line: PdfLine) -> float:
    """Return the height of its letters; a footnote's own number is smaller still."""
    return max(word.bottom - word.top for word in line.words)
