"""Page headers, page footers and page numbers: what stands in the same place page after page.

The first page keeps its header, which may be the only place that names the paper.
"""

import re
from collections import Counter
from collections.abc import Callable, Iterator, Sequence
from dataclasses import replace

from documents.reading.pdf.pages import PdfLine, PdfPage, PdfTable

# The parts of a page where headers and footers stand.
_UPPER = 0.16
_LOWER = 0.88
_PAGE_NUMBER = re.compile(r"[-–\s]*(?:trang\s*)?\d{1,3}(?:\s*/\s*\d{1,3})?[-–\s]*", re.IGNORECASE)
_DIGITS = re.compile(r"\d+")
# Places differ by less than this from page to page.
_STEP = 4

_Key = tuple[int, int, str]


def without_running(pages: Sequence[PdfPage]) -> list[PdfPage]:
    """Return the pages without what runs through them."""
    seen = Counter(key for page in pages for key in set(_keys(page)))
    sizes = Counter(_size(page) for page in pages)

    def runs(page: PdfPage, key: _Key) -> bool:
        return seen[key] > 1 and seen[key] * 2 >= sizes[_size(page)]

    kept = []
    for page in pages:
        lines = [one for one in page.lines if not runs(page, _key(page, one))]
        if page is pages[0]:
            lines = _head(page, lambda one: runs(pages[0], _key(pages[0], one))) + lines
        tables = [one for one in page.tables if not runs(page, _key(page, one))]
        kept.append(replace(page, lines=tuple(_without_number(page, lines)), tables=tuple(tables)))
    return kept


def at_edges(page: PdfPage) -> Iterator[PdfLine]:
    """Yield the lines that stand where headers and footers do."""
    for line in page.lines:
        if line.bottom < page.height * _UPPER or line.top > page.height * _LOWER:
            yield line


def _head(page: PdfPage, runs: Callable[[PdfLine | PdfTable], bool]) -> list[PdfLine]:
    """Return the lines of the page's header, those of a table in it among them."""
    cells = [cell for one in page.tables if runs(one) for cell in one.cells]
    lines = [line for cell in cells for line in cell.lines]
    lines += [line for line in page.lines if runs(line)]
    return [line for line in lines if line.bottom < page.height * _UPPER]


def _keys(page: PdfPage) -> Iterator[_Key]:
    """Yield a key for each thing near the upper or lower edge."""
    things: list[PdfLine | PdfTable] = [*page.lines, *page.tables]
    for one in things:
        if one.bottom < page.height * _UPPER or one.top > page.height * _LOWER:
            yield _key(page, one)


def _key(page: PdfPage, one: PdfLine | PdfTable) -> _Key:
    return _size(page), round(one.top / _STEP), _DIGITS.sub("0", one.text.casefold())


def _size(page: PdfPage) -> int:
    return round(page.width)


def _without_number(page: PdfPage, lines: list[PdfLine]) -> Iterator[PdfLine]:
    edges = list(at_edges(replace(page, lines=tuple(lines))))
    for line in lines:
        if not (line in edges and _PAGE_NUMBER.fullmatch(line.text)):
            yield line
