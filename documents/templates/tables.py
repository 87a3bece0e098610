"""Tables of a paper: with widths that every program keeps, and a row for each of a list."""

from typing import Any

from docx.document import Document as Paper
from docx.enum.table import WD_TABLE_ALIGNMENT
from docx.enum.text import WD_ALIGN_PARAGRAPH as ALIGN
from docx.oxml import OxmlElement
from docx.oxml.ns import qn
from docx.shared import Cm
from docx.table import Table

from documents.templates.lines import line
from documents.templates.marks import BY_CONTENT


def table(document: Paper, widths: tuple[float, ...], *, framed: bool = False) -> Table:
    """Return a table of one row with widths in centimetres, which LibreOffice keeps too."""
    made: Table = document.add_table(rows=1, cols=len(widths))
    made.alignment = WD_TABLE_ALIGNMENT.CENTER
    made.autofit = False
    if framed:
        made.style = "Table Grid"
    for place, width in enumerate(widths):
        made.columns[place].width = Cm(width)
        made.rows[0].cells[place].width = Cm(width)
    return made


def padded(made: Table, side_by: float) -> None:
    """Let words come so many centimetres near to the sides of their cells."""
    margins = OxmlElement("w:tblCellMar")
    for side in ("left", "right"):
        edge = OxmlElement(f"w:{side}")
        edge.set(qn("w:w"), str(Cm(side_by).twips))
        edge.set(qn("w:type"), "dxa")
        margins.append(edge)
    made._tbl.tblPr.append(margins)


def rows(
    document: Paper,
    name: str,
    headings: tuple[str, ...],
    widths: tuple[float, ...],
    *,
    size: float = 11,
    middle: tuple[int, ...] = (0,),
    height: float | None = None,
    by_content: bool = False,
) -> None:
    """Write a table with a row for each of a list; its head stands again on every page.

    Rows are at least so many centimetres high, where somebody is to write by hand. Where widths go
    `by_content`, these are those of an empty table.
    """
    made = table(document, widths, framed=True)
    if by_content:
        _described(made, BY_CONTENT)
        padded(made, 0.1)
    head = made.rows[0]
    for cell, heading in zip(head.cells, headings, strict=True):
        line(cell, heading, size=size, bold=True, heads=True)
    _repeated(head)
    for words in (f"{{%tr for row in {name} %}}", None, "{%tr endfor %}"):
        row: Any = made.add_row()  # type: ignore[no-untyped-call]
        for place, cell in enumerate(row.cells):
            cell.width = Cm(widths[place])
            if words is None:
                align = ALIGN.CENTER if place in middle else ALIGN.LEFT
                line(cell, f"{{{{ row[{place}] }}}}", size=size, align=align)
        if words is not None:
            line(row.cells[0], words, size=size)
        else:
            whole(row)
            row.height = Cm(height) if height else None


def _described(made: Table, words: str) -> None:
    """Give a table a title, which Word shows among its properties (Alt Text)."""
    caption = OxmlElement("w:tblCaption")
    caption.set(qn("w:val"), words)
    made._tbl.tblPr.append(caption)


def _repeated(row: Any) -> None:
    mark = OxmlElement("w:tblHeader")
    row._tr.get_or_add_trPr().append(mark)
    whole(row)


def whole(row: Any) -> None:
    """Let no page break go through a row."""
    row._tr.get_or_add_trPr().append(OxmlElement("w:cantSplit"))
