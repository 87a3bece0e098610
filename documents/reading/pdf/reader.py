"""A PDF read page by page into blocks, so that memory holds the words and never the drawing."""

import logging
from collections.abc import Iterator, Sequence
from dataclasses import replace
from pathlib import Path
from typing import Any

import pdfplumber
from pdfminer.pdfdocument import PDFPasswordIncorrect
from pdfplumber.utils.exceptions import PdfminerException

from documents.reading.blocks import Aside, Block, Paragraph, Source
from documents.reading.pdf.columns import end_parted, head_parted
from documents.reading.pdf.laid_over import with_fields_printed, without_covered_blanks
from documents.reading.pdf.notes import footnotes, without_footnotes
from documents.reading.pdf.pages import PdfPage, page_of
from documents.reading.pdf.paragraphs import Margins, PlacedLine, paragraphs
from documents.reading.pdf.running import at_edges, without_running
from documents.reading.pdf.struck import without_struck
from documents.reading.pdf.tables import GrowingTable, growing
from documents.reading.scans.crops import Crops
from documents.reading.scans.marks import remarked
from documents.reading.scans.pages import SeenPage
from documents.reading.scans.program import reading_program
from documents.reading.scans.reader import pages_of_pdf, pages_of_picture
from documents.reading.told import Told
from domain.paper.doubt import Doubt
from domain.paper.unreadable import IllegiblePicture, PasswordProtected, ScannedDocument

# What is odd about a font is no news for people; what cannot be read is refused.
logging.getLogger("pdfminer").setLevel(logging.ERROR)

# Fewer words than this on a page-wide picture are a stamp or a page number over a scan.
_SCAN_WORDS = 10
# What pdfminer writes for a letter whose font does not say which one it is.
_UNKNOWN_LETTER = "(cid:"


def pdf_source(path: Path, told: Told) -> Source:
    """Return the blocks of the PDF, and the pages that nobody can read; raises a ReadingRefusal.

    Pages that are pictures are recognised where Tesseract is, each of them `told` before.

    A damaged file raises whatever its parser raises.
    """
    try:
        filled_in = with_fields_printed(path)
        # Opened here, because pdfplumber leaves a file open that it cannot read.
        with filled_in or path.open("rb") as file, pdfplumber.open(file) as document:
            pages = list(_pages(document, filled_in=filled_in is not None))
    except PdfminerException as trouble:
        if isinstance(trouble.args[0], PDFPasswordIncorrect):
            raise PasswordProtected(file=path.name) from trouble
        raise
    pictures = [page for page in pages if _is_unread(page)]
    seen = pages_of_pdf(path, pictures, told)
    source = source_of_pages([page for page in pages if page not in pictures], pictures, seen)
    if pictures and not source.blocks:
        has_program = reading_program() is not None
        raise IllegiblePicture(file=path.name) if has_program else ScannedDocument(file=path.name)
    return source


def picture_source(path: Path, told: Told) -> Source:
    """Return the blocks of a picture, or of several in one file; raises a ReadingRefusal."""
    source = source_of_pages((), (), pages_of_picture(path, told))
    if not source.blocks:
        raise IllegiblePicture(file=path.name)
    return source


def source_of_pages(
    printed: Sequence[PdfPage], pictures: Sequence[PdfPage], seen: Sequence[SeenPage]
) -> Source:
    """Return the blocks of all pages: those `printed` as text, and those `seen` on pictures."""
    # What has no words is told as unread.
    seen = [one for one in seen if one.page.lines or one.page.tables]
    known = {one.page.number for one in seen}
    unread = [page for page in pictures if page.number not in known]
    read = sorted([*printed, *(one.page for one in seen)], key=lambda page: page.number)
    margin = [Paragraph(f"page {page.number}", one.text) for page in read for one in at_edges(page)]
    places = tuple(f"page {page.number}" for page in unread)
    notes = [
        Aside(f"page {page.number}", text, Doubt.FOOTNOTE)
        for page in without_running(read)
        for text in footnotes(page.lines)
    ]
    notes += [
        Aside(f"page {page.number}", text, Doubt.STRUCK_OUT)
        for page in read
        for text in page.struck
    ]
    blocks = pdf_blocks(read)
    if not seen:
        return Source(blocks, places, tuple(margin), tuple(notes))
    alone = [Paragraph(f"page {one.page.number}", text) for one in seen for text in one.apart]
    return Source(remarked(blocks), places, (*margin, *alone), tuple(notes), Crops(seen).of)


def _pages(document: Any, *, filled_in: bool) -> Iterator[PdfPage]:
    for page in document.pages:
        kept, struck = without_struck(without_covered_blanks(page) if filled_in else page)
        yield replace(page_of(kept), struck=struck)
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
