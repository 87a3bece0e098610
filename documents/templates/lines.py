"""Lines and paragraphs of a paper, and the line that is drawn under one."""

from docx.document import Document as Paper
from docx.enum.text import WD_ALIGN_PARAGRAPH as ALIGN
from docx.oxml import OxmlElement
from docx.oxml.ns import qn
from docx.shared import Cm, Pt
from docx.table import _Cell
from docx.text.paragraph import Paragraph


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
