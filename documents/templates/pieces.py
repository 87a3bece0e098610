"""Pieces of a paper in the state's layout: Nghị định 30/2020/NĐ-CP, Phụ lục I."""

from typing import Any

from docx import Document
from docx.document import Document as Paper
from docx.enum.section import WD_ORIENT, WD_SECTION
from docx.enum.table import WD_TABLE_ALIGNMENT
from docx.enum.text import WD_ALIGN_PARAGRAPH as ALIGN
from docx.oxml import OxmlElement
from docx.oxml.ns import qn
from docx.shared import Cm, Pt
from docx.table import Table, _Cell
from docx.text.paragraph import Paragraph

from documents.templates.marks import BY_CONTENT

# What the margins leave of A4 for words, in centimetres: standing, and lying down.
STANDING, LYING = 16.5, 26.2
_FONT = "Times New Roman"
_BODY = Pt(14)


def paper() -> Paper:
    """Return an empty A4 paper: margins, font and language; the number from page 2 on."""
    document = Document()
    properties = document.core_properties
    # A library's name says nothing of whose paper it is; that is filled in with the words.
    properties.author, properties.comments = "", ""
    style = document.styles["Normal"]
    style.font.name, style.font.size = _FONT, _BODY
    fonts = style.element.get_or_add_rPr().get_or_add_rFonts()
    for name in ("ascii", "hAnsi", "cs", "eastAsia"):
        fonts.set(qn(f"w:{name}"), _FONT)
    language = OxmlElement("w:lang")
    language.set(qn("w:val"), "vi-VN")
    style.element.get_or_add_rPr().append(language)
    style.paragraph_format.space_after = Pt(0)
    section = document.sections[0]
    section.page_width, section.page_height = Cm(21), Cm(29.7)
    _margins(section)
    _numbered(section)
    return document


def _margins(section: Any) -> None:
    section.top_margin, section.bottom_margin = Cm(2), Cm(2)
    section.left_margin, section.right_margin = Cm(3), Cm(21 - 3 - STANDING)
    section.header_distance = Cm(1)


def _numbered(section: Any) -> None:
    """Number the pages in the top margin, centred, the first one without."""
    section.different_first_page_header_footer = True
    section.header.is_linked_to_previous = False
    section.first_page_header.is_linked_to_previous = False
    line = section.header.paragraphs[0]
    line.alignment = ALIGN.CENTER
    for kind, words in (("begin", ""), ("", " PAGE "), ("end", "")):
        run = line.add_run()
        if kind:
            mark = OxmlElement("w:fldChar")
            mark.set(qn("w:fldCharType"), kind)
        else:
            mark = OxmlElement("w:instrText")
            mark.set(qn("xml:space"), "preserve")
            mark.text = words
        run._r.append(mark)
        run.font.size = Pt(13)


def lying_section(document: Paper) -> None:
    """Begin an appendix on paper that lies down, with pages numbered by themselves."""
    document.add_section(WD_SECTION.NEW_PAGE)
    section = document.sections[-1]
    section.orientation = WD_ORIENT.LANDSCAPE
    section.page_width, section.page_height = Cm(29.7), Cm(21)
    section.top_margin, section.bottom_margin = Cm(2), Cm(1.5)
    section.left_margin, section.right_margin = Cm(2), Cm(29.7 - 2 - LYING)
    _numbered(section)
    start = OxmlElement("w:pgNumType")
    start.set(qn("w:start"), "1")
    section._sectPr.append(start)


def line(
    where: Paper | _Cell,
    words: str,
    *,
    size: float = 14,
    bold: bool = False,
    italic: bool = False,
    align: ALIGN = ALIGN.CENTER,
    before: float = 0,
    heads: bool = False,
) -> Paragraph:
    """Write a line of the paper's frame; one that `heads` something stays on the page with it."""
    first = where.paragraphs[0] if isinstance(where, _Cell) else None
    is_free = first is not None and not first.text and len(first.runs) == 0
    paragraph = first if first is not None and is_free else where.add_paragraph()
    paragraph.alignment = align
    paragraph.paragraph_format.space_before = Pt(before)
    paragraph.paragraph_format.keep_with_next = heads or None
    run = paragraph.add_run(words)
    run.font.size, run.bold, run.italic = Pt(size), bold, italic
    return paragraph


def body(
    document: Paper,
    words: str,
    *,
    bold: bool = False,
    indent: float = 1.27,
    heads: bool = False,
) -> Paragraph:
    """Write a paragraph of the text: justified, its first line indented, 6 points apart.

    One that `heads` what comes next, as a bold one does, stays on the page with it.
    """
    paragraph = document.add_paragraph()
    form = paragraph.paragraph_format
    paragraph.alignment = ALIGN.JUSTIFY
    form.first_line_indent, form.space_before, form.space_after = Cm(indent), Pt(6), Pt(0)
    form.line_spacing, form.keep_with_next = 1.15, bold or heads or None
    paragraph.add_run(words).bold = bold
    return paragraph


def each(document: Paper, name: str, words: str = "{{ one }}") -> None:
    """Write a paragraph for each of a list."""
    body(document, f"{{%p for one in {name} %}}")
    body(document, words)
    body(document, "{%p endfor %}")


def rule(paragraph: Paragraph, share: float, width: float) -> None:
    """Draw a line under a paragraph over a share of a width in centimetres, as Word draws it."""
    indent = Cm(width * (1 - share) / 2)
    below = paragraph.insert_paragraph_before()
    paragraph._p.addprevious(below._p)
    paragraph._p.addnext(below._p)
    form = below.paragraph_format
    form.left_indent, form.right_indent = indent, indent
    form.line_spacing, form.space_after = Pt(4), Pt(0)
    borders = OxmlElement("w:pBdr")
    top = OxmlElement("w:top")
    for name, value in (("val", "single"), ("sz", "6"), ("space", "1"), ("color", "000000")):
        top.set(qn(f"w:{name}"), value)
    borders.append(top)
    below._p.get_or_add_pPr().append(borders)


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


def _padded(made: Table, side_by: float) -> None:
    """Let words come so many centimetres near to the sides of their cells."""
    margins = OxmlElement("w:tblCellMar")
    for side in ("left", "right"):
        edge = OxmlElement(f"w:{side}")
        edge.set(qn("w:w"), str(Cm(side_by).twips))
        edge.set(qn("w:type"), "dxa")
        margins.append(edge)
    made._tbl.tblPr.append(margins)


_LEFT, _RIGHT = 6.9, 9.6


def letterhead(document: Paper, sign: str, *, about: bool = False) -> None:
    """Write agencies, number and motto, place and day; `about` writes V/v under the number."""
    heads = table(document, (_LEFT, _RIGHT))
    # The state's name takes the whole width.
    _padded(heads, 0)
    left, right = heads.rows[0].cells
    line(left, "{{ above }}", size=12)
    rule(line(left, "{{ agency }}", size=12, bold=True), 0.4, _LEFT)
    line(left, f"Số:            /{sign}", size=13, before=4)
    if about:
        line(left, "V/v {{ about }}", size=12)
    line(right, "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", size=12, bold=True)
    rule(line(right, "Độc lập - Tự do - Hạnh phúc", size=13, bold=True), 0.6, _RIGHT)
    line(
        right,
        "{{ place }}, ngày        tháng {{ month }} năm {{ year }}",
        size=13,
        italic=True,
        before=4,
    )
    document.add_paragraph()


def title(document: Paper, kind: str, about: str) -> None:
    """Write what kind of paper it is and what it is about, with a line below."""
    line(document, kind, bold=True)
    rule(line(document, about, bold=True), 0.3, STANDING)


def endings(document: Paper) -> None:
    """Write to whom it goes, and who signs."""
    document.add_paragraph().paragraph_format.keep_with_next = True
    ends = table(document, (8.0, STANDING - 8.0)).rows[0]
    _whole(ends)
    left, right = ends.cells
    line(left, "Nơi nhận:", size=12, bold=True, italic=True, align=ALIGN.LEFT)
    line(left, "{%p for one in receivers %}", size=11, align=ALIGN.LEFT)
    line(left, "{{ one }}", size=11, align=ALIGN.LEFT)
    line(left, "{%p endfor %}", size=11, align=ALIGN.LEFT)
    line(right, "{%p for one in signs %}", bold=True)
    line(right, "{{ one }}", bold=True)
    line(right, "{%p endfor %}", bold=True)
    for _ in range(4):
        line(right, " ")
    line(right, "{{ signer }}", bold=True)


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
        _padded(made, 0.1)
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
            _whole(row)
            row.height = Cm(height) if height else None


def _described(made: Table, words: str) -> None:
    """Give a table a title, which Word shows among its properties (Alt Text)."""
    caption = OxmlElement("w:tblCaption")
    caption.set(qn("w:val"), words)
    made._tbl.tblPr.append(caption)


def _repeated(row: Any) -> None:
    mark = OxmlElement("w:tblHeader")
    row._tr.get_or_add_trPr().append(mark)
    _whole(row)


def _whole(row: Any) -> None:
    """Let no page break go through a row."""
    row._tr.get_or_add_trPr().append(OxmlElement("w:cantSplit"))
