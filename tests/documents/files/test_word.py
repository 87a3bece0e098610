"""Word files: automatic numbers, tables, tracked changes, content controls."""

from pathlib import Path
from typing import Any

import docx
from docx.oxml import parse_xml
from docx.oxml.ns import nsdecls, qn

from documents.reading.blocks import Paragraph, Table
from tests.documents.making.word_files import (
    add,
    add_list,
    add_num,
    blocks_of,
    level,
    put_in_list,
    starts_again,
    texts_of,
)


def with_list(*levels: str) -> Any:
    """Return an empty document with list 70."""
    document = docx.Document()
    add_list(document, 70, *levels)
    add_num(document, 70, 70)
    return document


def test_numbers_count_by_level_and_deeper_ones_start_again(tmp_path: Path) -> None:
    document = with_list(
        level(0, "upperRoman", "%1."), level(1, "decimal", "%1.%2."), level(2, "lowerLetter", "%3)")
    )
    for text, depth in [("Phần", 0), ("mục", 1), ("điểm", 2), ("điểm", 2), ("mục", 1), ("Phần", 0)]:
        add(document, text, depth)
    add(document, "mục", 1)
    assert texts_of(document, tmp_path) == [
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
        document = with_list(level(0, "decimal", "Nhiệm vụ %1:"))
        add_num(document, 71, 70, starts_again(0) if restart else "")
        add(document, "a")
        add(document, "b")
        add(document, "c", num=71)
        assert texts_of(document, tmp_path)[2] == third


def test_bullets_are_told_by_their_level_when_drawn_with_a_symbol_font(tmp_path: Path) -> None:
    document = with_list(
        level(0, "bullet", "\uf0b7"), level(1, "bullet", "o"), level(2, "bullet", "-")
    )
    for depth in range(3):
        add(document, "việc", depth)
    assert texts_of(document, tmp_path) == ["- việc", "+ việc", "- việc"]


def test_a_style_brings_its_number_and_its_level(tmp_path: Path) -> None:
    document = with_list(level(0, "decimal", "%1."), level(1, "decimal", "%1.%2.", style="Muc"))
    base = document.styles.add_style("Muc", 1)
    put_in_list(base, depth=1)
    derived = document.styles.add_style("MucDam", 1)
    derived.base_style = base
    add(document, "Phần")
    document.add_paragraph("theo kiểu", style="Muc")
    document.add_paragraph("theo kiểu gốc", style="MucDam")
    add(document, "không số", num=0)
    assert texts_of(document, tmp_path) == [
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
    lines = texts_of(document, tmp_path)
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
    assert texts_of(document, tmp_path) == ["trên", "gộp", "trái", "phải", "dưới"]


def test_tracked_changes_read_as_accepted(tmp_path: Path) -> None:
    document = docx.Document()
    paragraph = document.add_paragraph("Trước ngày ")._p
    for change in (
        "<w:del {ns}><w:r><w:delText>01/5</w:delText></w:r></w:del>",
        "<w:ins {ns}><w:r><w:t>10/5</w:t></w:r></w:ins>",
        "<w:moveFrom {ns}><w:r><w:t> dời đi</w:t></w:r></w:moveFrom>",
    ):
        paragraph.append(parse_xml(change.format(ns=nsdecls("w"))))
    assert texts_of(document, tmp_path) == ["Trước ngày 10/5"]


def test_content_controls_and_line_breaks(tmp_path: Path) -> None:
    document = docx.Document()
    body = document.element.body
    control = (
        f"<w:sdt {nsdecls('w')}><w:sdtContent><w:p><w:r><w:t>trong ô</w:t></w:r></w:p>"
        "</w:sdtContent></w:sdt>"
    )
    body.insert(0, parse_xml(control))
    document.add_paragraph("Dòng một\nDòng\thai")
    assert texts_of(document, tmp_path) == ["trong ô", "Dòng một", "Dòng hai"]


def test_a_line_break_inside_a_sentence_is_mended(tmp_path: Path) -> None:
    document = docx.Document()
    document.add_paragraph("- Phối hợp rà soát, đôn\nđốc các đơn vị.\n- Báo cáo.")
    assert texts_of(document, tmp_path) == ["- Phối hợp rà soát, đôn đốc các đơn vị.", "- Báo cáo."]


def test_legal_form_writes_the_parts_above_as_figures(tmp_path: Path) -> None:
    document = with_list(
        level(0, "upperRoman", "%1."), level(1, "decimal", "%1.%2.", more="<w:isLgl/>")
    )
    for depth in (0, 1, 0, 1):
        add(document, "mục", depth)
    assert texts_of(document, tmp_path) == ["I. mục", "1.1. mục", "II. mục", "2.1. mục"]


def test_a_level_may_go_on_below_a_new_part(tmp_path: Path) -> None:
    document = with_list(
        level(0, "upperRoman", "%1."),
        level(1, "decimal", "%2.", more='<w:lvlRestart w:val="0"/>'),
    )
    for depth in (0, 1, 1, 0, 1):
        add(document, "mục", depth)
    assert texts_of(document, tmp_path)[2:] == ["2. mục", "II. mục", "3. mục"]


def test_an_automatic_number_column_is_read(tmp_path: Path) -> None:
    document = with_list(level(0, "decimal", "%1"))
    table = document.add_table(rows=2, cols=2)
    for row in table.rows:
        put_in_list(row.cells[0].paragraphs[0])
        row.cells[1].text = "Việc"
    assert texts_of(document, tmp_path) == ["1", "Việc", "2", "Việc"]


def test_a_paragraph_whose_end_was_deleted_goes_on_in_the_next(tmp_path: Path) -> None:
    document = with_list(level(0, "decimal", "%1."))
    first = add(document, "Xây dựng ")
    mark = parse_xml(f"<w:rPr {nsdecls('w')}><w:del w:id='1' w:author='a'/></w:rPr>")
    first._p.get_or_add_pPr().append(mark)
    add(document, "quy chế")
    gone = add(document, "")
    gone._p.get_or_add_pPr().append(
        parse_xml(f"<w:rPr {nsdecls('w')}><w:del w:id='2' w:author='a'/></w:rPr>")
    )
    gone._p.append(parse_xml(f"<w:del {nsdecls('w')}><w:r><w:delText>bỏ</w:delText></w:r></w:del>"))
    add(document, "Báo cáo")
    assert texts_of(document, tmp_path) == ["1. Xây dựng quy chế", "2. Báo cáo"]


def test_deleted_rows_are_gone(tmp_path: Path) -> None:
    document = docx.Document()
    table = document.add_table(rows=3, cols=2)
    for number, row in enumerate(table.rows):
        row.cells[0].text, row.cells[1].text = f"{number}", "việc"
    deleted = parse_xml(f"<w:trPr {nsdecls('w')}><w:del w:id='1' w:author='a'/></w:trPr>")
    table.rows[1]._tr.insert(0, deleted)
    assert texts_of(document, tmp_path) == ["0", "việc", "2", "việc"]


def test_merged_cells_keep_their_place_in_the_grid(tmp_path: Path) -> None:
    document = docx.Document()
    table = document.add_table(rows=3, cols=3)
    for number, row in enumerate(table.rows):
        for cell, text in zip(row.cells, ("TT", "việc", "đơn vị"), strict=True):
            cell.text = f"{text} {number}"
    table.cell(1, 2).merge(table.cell(2, 2)).text = "Văn phòng Sở"
    table.cell(0, 0).merge(table.cell(0, 1)).text = "Phần I"
    [read] = blocks_of(document, tmp_path)
    assert isinstance(read, Table)
    shown = [[cell and cell.text for cell in row] for row in read.rows]
    assert shown == [
        ["Phần I", None, "đơn vị 0"],
        ["TT 1", "việc 1", "Văn phòng Sở"],
        ["TT 2", "việc 2", None],
    ]
    merged = read.rows[1][2]
    assert merged is not None
    assert (merged.rowspan, merged.colspan, merged.where) == (2, 1, "table 1 row 2")


def test_a_table_in_a_cell_is_read_once_and_a_frame_is_no_table(tmp_path: Path) -> None:
    document = docx.Document()
    outer = document.add_table(rows=1, cols=2)
    outer.cell(0, 0).text = "trái"
    inner = outer.cell(0, 1).add_table(rows=1, cols=2)
    inner.cell(0, 0).text, inner.cell(0, 1).text = "a", "b"
    frame = document.add_table(rows=1, cols=1)
    frame.cell(0, 0).text = "trong khung"
    table, framed = blocks_of(document, tmp_path)
    assert isinstance(table, Table)
    assert [cell and cell.lines for cell in table.rows[0]] == [("trái",), ("a", "b")]
    assert isinstance(framed, Paragraph)
    assert framed.text == "trong khung"


def test_a_text_box_is_read_once(tmp_path: Path) -> None:
    document = docx.Document()
    spaces = (
        nsdecls("w")
        + ' xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"'
        + ' xmlns:v="urn:schemas-microsoft-com:vml"'
        + ' xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape"'
    )
    inside = "<w:txbxContent><w:p><w:r><w:t>MẬT</w:t></w:r></w:p></w:txbxContent>"
    run = (
        f"<w:r {spaces}><mc:AlternateContent><mc:Choice Requires='wps'><w:drawing>"
        f"<wps:txbx>{inside}</wps:txbx></w:drawing></mc:Choice><mc:Fallback><w:pict>"
        f"<v:textbox>{inside}</v:textbox></w:pict></mc:Fallback></mc:AlternateContent></w:r>"
    )
    document.add_paragraph("Số: 12/KH-SKHCN")._p.append(parse_xml(run))
    assert texts_of(document, tmp_path) == ["Số: 12/KH-SKHCN", "MẬT"]


def test_controls_around_rows_cells_and_words_are_looked_through(tmp_path: Path) -> None:
    document = docx.Document()
    document.add_paragraph("Hạn: ")._p.append(
        parse_xml(
            f"<w:sdt {nsdecls('w')}><w:sdtContent><w:r><w:t>30/6/2023</w:t></w:r>"
            "</w:sdtContent></w:sdt>"
        )
    )
    document.add_paragraph("Ghi chú: ")._p.append(
        parse_xml(
            f"<w:sdt {nsdecls('w')}><w:sdtPr><w:showingPlcHdr/></w:sdtPr><w:sdtContent><w:r>"
            "<w:t>Bấm để nhập</w:t></w:r></w:sdtContent></w:sdt>"
        )
    )
    table = document.add_table(rows=1, cols=2)
    table.cell(0, 0).text, table.cell(0, 1).text = "a", "b"
    for element in (table.cell(0, 1)._tc, table.rows[0]._tr):
        control = parse_xml(f"<w:sdt {nsdecls('w')}><w:sdtContent/></w:sdt>")
        element.addprevious(control)
        control.find(qn("w:sdtContent")).append(element)
    assert texts_of(document, tmp_path) == ["Hạn: 30/6/2023", "Ghi chú:", "a", "b"]


def test_what_stands_out_is_told(tmp_path: Path) -> None:
    document = docx.Document()
    document.add_paragraph().add_run("KẾ HOẠCH").bold = True
    document.paragraphs[0].alignment = 1
    partly = document.add_paragraph("1. Văn phòng Sở: ")
    partly.add_run("đậm").bold = True
    hidden = document.add_paragraph("hiện")
    hidden.add_run(" ẩn").font.hidden = True
    first, second, third = blocks_of(document, tmp_path)
    assert isinstance(first, Paragraph)
    assert isinstance(second, Paragraph)
    assert isinstance(third, Paragraph)
    assert (first.bold, first.centred) == (True, True)
    assert (second.bold, second.centred) == (False, False)
    assert third.text == "hiện"
