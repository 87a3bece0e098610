"""Papers printed, and scanned again: every page a picture, straight or turned."""

from collections.abc import Iterator, Sequence
from pathlib import Path

import pypdfium2
from PIL import Image

from documents.reading.blocks import Block, Paragraph, Table
from documents.reading.files.files import read_blocks
from tests.documents.making.made import Item, Page, Rows, Text, made

_INCH = 72
_WHITE = 255
# What a scanner packs its pictures with.
_QUALITY = 60
_WIDE = 5


def printed(paper: Path, folder: Path, *, blocks: int | None = None) -> Path:
    """Return a paper as a PDF with its text, with its first `blocks` paragraphs and tables alone.

    A PDF is what it is.
    """
    if paper.suffix == ".pdf":
        return paper
    found = read_blocks(paper)[:blocks]
    landscape = any(isinstance(one, Table) and len(one.rows[0]) > _WIDE for one in found)
    items = [_item(one) for one in found]
    return made(items, folder / f"{paper.stem}.pdf", Page(landscape=landscape))


def _item(block: Block) -> Item:
    if isinstance(block, Paragraph):
        return Text(block.text, bold=block.bold, centred=block.centred)
    rows = [[cell.text if cell else "" for cell in row] for row in block.rows]
    return Rows(rows, widths=_widths(rows))


def _widths(rows: Sequence[Sequence[str]]) -> list[int]:
    """Return the shares of a table's width, as wide as what stands in its columns is long."""
    columns = zip(*rows, strict=True)
    return [10 + round(sum(len(cell) for cell in column) ** 0.5) for column in columns]


def scanned(paper: Path, copy: Path, *, dots_an_inch: int, turned: float = 0.0) -> int:
    """Write a PDF's pages as pictures, turned by so many degrees; return how many they are."""
    first, *others = _pictures(paper, dots_an_inch, turned)
    first.save(
        copy,
        "PDF",
        save_all=True,
        append_images=others,
        resolution=dots_an_inch,
        quality=_QUALITY,
    )
    return 1 + len(others)


def _pictures(paper: Path, dots_an_inch: int, turned: float) -> Iterator[Image.Image]:
    with pypdfium2.PdfDocument(paper) as document:
        for page in document:
            picture = page.render(scale=dots_an_inch / _INCH, grayscale=True).to_pil()
            yield picture.rotate(turned, Image.Resampling.BICUBIC, fillcolor=_WHITE)
