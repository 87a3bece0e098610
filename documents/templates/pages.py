"""Pages in the state's layout: A4 standing or lying down, margins, font, and their numbers."""

from typing import Any

from docx import Document
from docx.document import Document as Paper
from docx.enum.section import WD_ORIENT, WD_SECTION
from docx.enum.text import WD_ALIGN_PARAGRAPH as ALIGN
from docx.oxml import OxmlElement
from docx.oxml.ns import qn
from docx.shared import Cm, Pt

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
