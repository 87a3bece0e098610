"""A PDF read page by page into blocks, so that memory holds the words and never the drawing."""

import logging
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Any

import pdfplumber
from pdfminer.pdfdocument import PDFPasswordIncorrect
from pdfplumber.utils.exceptions import PdfminerException

from documents.reading.blocks import Aside, Block, Paragraph, Source
from documents.reading.pdf.columns import end_parted, head_parted
from documents.reading.pdf.notes import footnotes, without_footnotes
from documents.reading.pdf.pages import PdfPage, page_of
from documents.reading.pdf.paragraphs import Margins, PlacedLine, paragraphs
from documents.reading.pdf.running import at_edges, without_running
from documents.reading.pdf.tables import GrowingTable, growing
from domain.paper.doubt import Doubt
from domain.paper.unreadable import PasswordProtected, ScannedDocument

# What is odd about a font is no news for people; what cannot be read is refused.
logging.getLogger("pdfminer").setLevel(logging.ERROR)

# Fewer words than this on a page-wide picture are a stamp or a page number over a scan.
_SCAN_WORDS = 10
# What pdfminer writes for a letter whose font does not say which one it is.
_UNKNOWN_LETTER = "(cid:"


def pdf_source(path: Path) -> Source:
    """Return the blocks of the PDF, and the pages that are pictures; raises a ReadingRefusal.

    A damaged file raises whatever its parser raises.
    """
    try:
        # Opened here, because pdfplumber leaves a file open that it cannot read.
        with path.open("rb") as file, pdfplumber.open(file) as document:
            pages = list(_pages(document))
    except PdfminerException as trouble:
        if isinstance(trouble.args[0], PDFPasswordIncorrect):
            raise PasswordProtected(file=path.name) from trouble
        raise
    unread = [page for page in pages if _is_unread(page)]
    if unread and not any(page.lines or page.tables for page in pages if page not in unread):
        raise ScannedDocument(file=path.name)
    read = [page for page in pages if page not in unread]
    margin = [Paragraph(f"page {page.number}", one.text) for page in read for one in at_edges(page)]
    places = tuple(f"page {page.number}" for page in unread)
    notes = [
        Aside(f"page {page.number}", text, Doubt.FOOTNOTE)
        for page in without_running(read)
        for text in footnotes(page.lines)
    ]
    return Source(pdf_blocks(read), places, tuple(margin), tuple(notes))


def _pages(document: Any) -> Iterator[PdfPage]:
    for page in document.pages:
        yield page_of(page)
        page.close()


def _is_unread(page: PdfPage) -> bool:
    """Return whether the page is a picture without its text, or letters without their meaning."""
    words = [word.text for line in page.lines for word in line.words]
    words += [one for table in page.tables for one in table.text.split()]
    unknown = sum(1 for word in words if _UNKNOWN_LETTER in word)
    return unknown * 2 > len(words) or (page.is_scan and len(words) < _SCAN_WORDS)


def pdf_blocks(pages: Sequence[PdfPage]) -> list[Block]:
    """Return the paragraphs and tables, mended where a page ends."""
    blocks: list[Block] = []
    lines: list[PlacedLine] = []
    table: GrowingTable | None = None
    for one in _placed(without_running(pages)):
        if isinstance(one, PlacedLine):
            if table:
                blocks.append(table.table())
                table = None
            lines.append(one)
            continue
        blocks += paragraphs(lines)
        lines = []
        if table and table.goes_on_as(one):
            table.add(one)
            continue
        if table:
            blocks.append(table.table())
        table = one
    if table:
        blocks.append(table.table())
    return [*blocks, *paragraphs(lines)]


def _placed(pages: Sequence[PdfPage]) -> Iterator[PlacedLine | GrowingTable]:
    """Yield lines and tables in reading order, each with its place."""
    for page in pages:
        lines = end_parted(without_footnotes(page.lines), page.width)
        if page.number == pages[0].number:
            lines = head_parted(lines)
        margins = Margins(page.lines)
        left = list(page.tables)
        for number, line in enumerate(lines, start=1):
            while left and left[0].top < line.top:
                yield growing(left.pop(0), page.number)
            yield PlacedLine(line, f"page {page.number} line {number}", page.number, margins)
        for table in left:
            yield growing(table, page.number)
