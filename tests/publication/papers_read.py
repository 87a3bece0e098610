"""The words of a paper that was made, as somebody reads them."""

from io import BytesIO

import docx
from docx.table import Table
from docx.text.paragraph import Paragraph


def text_of(paper: bytes) -> list[str]:
    """Return the lines of a Word paper in their order, those of a table row by row."""
    document = docx.Document(BytesIO(paper))
    lines: list[str] = []
    for block in document.iter_inner_content():
        if isinstance(block, Paragraph):
            lines.append(" ".join(block.text.split()))
        elif isinstance(block, Table):
            for row in block.rows:
                cells = (" / ".join(cell.text.split("\n")).strip() for cell in row.cells)
                lines.append(" | ".join(" ".join(cell.split()) for cell in cells))
    return [line for line in lines if line.strip(" |/")]
