"""Footnotes: smaller lines at the foot of a page, the first with a number."""

from collections.abc import Sequence
from statistics import median

from documents.reading.pdf.pages import PdfLine

_SMALLER = 0.92


def without_footnotes(lines: Sequence[PdfLine]) -> list[PdfLine]:
    """Return a page's lines without the footnotes, which belong to none of its sentences."""
    return list(lines[: _first_note(lines)])


def footnotes(lines: Sequence[PdfLine]) -> list[str]:
    """Return the footnotes of a page, each on one line."""
    notes: list[str] = []
    for one in lines[_first_note(lines) :]:
        if one.text[:1].isdigit() or not notes:
            notes.append(one.text)
        else:
            notes[-1] += f" {one.text}"
    return notes


def _first_note(lines: Sequence[PdfLine]) -> int:
    """Return the place of the first line of a page's footnotes, that behind all where none are."""
    if not lines:
        return 0
    usual = median(_height(one) for one in lines) * _SMALLER
    begin = len(lines)
    while begin and _height(lines[begin - 1]) < usual:
        begin -= 1
    smaller = range(begin, len(lines))
    return next((n for n in smaller if lines[n].text[:1].isdigit()), len(lines))


def _height(line: PdfLine) -> float:
    """Return the height of its letters; a footnote's own number is smaller still."""
    return max(word.bottom - word.top for word in line.words)
