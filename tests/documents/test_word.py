"""Word files: automatic numbers, tables, tracked changes, content controls."""

from pathlib import Path
from typing import Any

import docx
from docx.oxml import parse_xml
from docx.oxml.ns import nsdecls, qn

from documents.reading.blocks import Paragraph
from documents.reading.word import word_blocks


def saved(document: Any, folder: Path) -> list[str]:
    path = folder / "ke-hoach.docx"
    document.save(str(path))
    lines: list[str] = []
    for block in word_blocks(path):
        if isinstance(block, Paragraph):
            lines.append(block.text)
        else:
            lines += [line for row in block.rows for cell in row if cell for line in cell.lines]
    return lines


def level(depth: int, shape: str, text: str, style: str = "") -> str:
    linked = f'<w:pStyle w:val="{style}"/>' if style else ""
    return (
        f'<w:lvl w:ilvl="{depth}"><w:start w:val="1"/><w:numFmt w:val="{shape}"/>{linked}'
        f'<w:lvlText w:val="{text}"/></w:lvl>'
    )


def numbered(num: int, override: str) -> str:
    inside = f'<w:abstractNumId w:val="70"/>{override}'
    return f'<w:num {nsdecls("w")} w:numId="{num}">{inside}</w:num>'


def with_list(*levels: str, restart: bool = False) -> Any:
    """Return an empty document with list 70, and with 71 that starts the same list again."""
    document = docx.Document()
    numbering = document.part.numbering_part.element
    shown = "".join(levels)
    abstract = f'<w:abstractNum {nsdecls("w")} w:abstractNumId="70">{shown}</w:abstractNum>'
    numbering.find(qn("w:num")).addprevious(parse_xml(abstract))
    again = '<w:lvlOverride w:ilvl="0"><w:startOverride w:val="1"/></w:lvlOverride>'
    for num in (70, 71):
        override = again if restart and num == 71 else ""
        numbering.append(parse_xml(numbered(num, override)))
    return document


def add(document: Any, text: str, depth: int = 0, num: int = 70) -> None:
    properties = document.add_paragraph(text)._p.get_or_add_pPr()
    properties.append(
        parse_xml(
            f'<w:numPr {nsdecls("w")}><w:ilvl w:val="{depth}"/><w:numId w:val="{num}"/></w:numPr>'
        )
    )


def test_numbers_count_by_level_and_deeper_ones_start_again(tmp_path: Path) -> None:
    document = with_list(
        level(0, "upperRoman", "%1."), level(1, "decimal", "%1.%2."), level(2, "lowerLetter", "%3)")
    )
    for text, depth in [("Phần", 0), ("mục", 1), ("điểm", 2), ("điểm", 2), ("mục", 1), ("Phần", 0)]:
        add(document, text, depth)
    add(document, "mục", 1)
    assert saved(document, tmp_path) == [
        "I. Phần",
        "I.1. mục",
        "a) điểm",
        "b) điểm",
        "I.2. mục",
        "II. Phần",
        "II.1. mục",
    ]


def test_a_list_goes_on_in_another_number_unless_that_one_starts_again(tmp_path: Path) -> None:
    for restart, third in ((False, "Nhiệm vụ 3: c"), (True, "Nhiệm vụ 1: c")):
        document = with_list(level(0, "decimal", "Nhiệm vụ %1:"), restart=restart)
        add(document, "a")
        add(document, "b")
        add(document, "c", num=71)
        assert saved(document, tmp_path)[2] == third


def test_bullets_are_told_by_their_level_when_drawn_with_a_symbol_font(tmp_path: Path) -> None:
    document = with_list(
        level(0, "bullet", "\uf0b7"), level(1, "bullet", "o"), level(2, "bullet", "-")
    )
    for depth in range(3):
        add(document, "việc", depth)
    assert saved(document, tmp_path) == ["- việc", "+ việc", "- việc"]


def test_a_style_brings_its_number_and_its_level(tmp_path: Path) -> None:
    document = with_list(level(0, "decimal", "%1."), level(1, "decimal", "%1.%2.", "Muc"))
    base = document.styles.add_style("Muc", 1)
    base.element.get_or_add_pPr().append(
        parse_xml(f'<w:numPr {nsdecls("w")}><w:numId w:val="70"/></w:numPr>')
    )
    derived = document.styles.add_style("MucDam", 1)
    derived.base_style = base
    add(document, "Phần")
    document.add_paragraph("theo kiểu", style="Muc")
    document.add_paragraph("theo kiểu gốc", style="MucDam")
    add(document, "không số", num=0)
    assert saved(document, tmp_path) == [
        "1. Phần",
        "1.1. theo kiểu",
        "1.2. theo kiểu gốc",
        "không số",
    ]


def test_letters_after_z_and_roman_figures(tmp_path: Path) -> None:
    document = with_list(level(0, "lowerLetter", "%1)"), level(1, "lowerRoman", "%2."))
    for _ in range(28):
        add(document, "điểm")
    for _ in range(14):
        add(document, "ý", 1)
    lines = saved(document, tmp_path)
    assert (lines[0], lines[25], lines[26], lines[27]) == (
        "a) điểm",
        "z) điểm",
        "aa) điểm",
        "bb) điểm",
    )
    assert (lines[31], lines[36], lines[41]) == ("iv. ý", "ix. ý", "xiv. ý")


def test_tables_stand_in_their_place_and_merged_cells_once(tmp_path: Path) -> None:
    document = docx.Document()
    document.add_paragraph("trên")
    table = document.add_table(rows=2, cols=2)
    table.cell(0, 0).merge(table.cell(0, 1)).text = "gộp"
    table.cell(1, 0).text = "trái"
    table.cell(1, 1).text = "phải"
    document.add_paragraph("dưới")
    assert saved(document, tmp_path) == ["trên", "gộp", "trái", "phải", "dưới"]


def test_tracked_changes_read_as_accepted(tmp_path: Path) -> None:
    document = docx.Document()
    paragraph = document.add_paragraph("Trước ngày ")._p
    for change in (
        "<w:del {ns}><w:r><w:delText>01/5</w:delText></w:r></w:del>",
        "<w:ins {ns}><w:r><w:t>10/5</w:t></w:r></w:ins>",
        "<w:moveFrom {ns}><w:r><w:t> dời đi</w:t></w:r></w:moveFrom>",
    ):
        paragraph.append(parse_xml(change.format(ns=nsdecls("w"))))
    assert saved(document, tmp_path) == ["Trước ngày 10/5"]


def test_content_controls_and_line_breaks(tmp_path: Path) -> None:
    document = docx.Document()
    body = document.element.body
    control = (
        f"<w:sdt {nsdecls('w')}><w:sdtContent><w:p><w:r><w:t>trong ô</w:t></w:r></w:p>"
        "</w:sdtContent></w:sdt>"
    )
    body.insert(0, parse_xml(control))
    document.add_paragraph("dòng một\ndòng\thai")
    assert saved(document, tmp_path) == ["trong ô", "dòng một", "dòng hai"]
