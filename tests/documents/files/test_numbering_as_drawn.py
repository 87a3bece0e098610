"""Automatic numbers are what LibreOffice draws: the same document, through both.

Two settings that LibreOffice leaves unread, w:isLgl and w:lvlRestart, are in `test_word.py`.
"""

import subprocess
from pathlib import Path
from typing import Any

import docx
import pytest
from docx.oxml import parse_xml
from docx.oxml.ns import nsdecls

from documents.reading.files.lines import clean
from documents.reading.files.office import office_program
from tests.documents.making.word_files import (
    add,
    add_list,
    add_num,
    level,
    put_in_list,
    starts_again,
    texts_of,
)

_OFFICE = office_program()

OUTLINE = (
    level(0, "upperRoman", "%1."),
    level(1, "decimal", "%2."),
    level(2, "decimal", "%2.%3."),
    level(3, "lowerLetter", "%4)"),
)


def an_outline() -> Any:
    document = docx.Document()
    add_list(document, 70, *OUTLINE)
    add_num(document, 70, 70)
    for depth in (0, 1, 2, 2, 3, 3, 1, 2, 0, 1, 2, 3):
        add(document, f"mục sâu {depth}", depth)
    return document


def lists_that_go_on_and_start_again() -> Any:
    document = docx.Document()
    add_list(document, 70, level(0, "decimal", "Nhiệm vụ %1:"), level(1, "lowerLetter", "%2)"))
    add_num(document, 70, 70)
    add_num(document, 71, 70)
    add_num(document, 72, 70, starts_again(0))
    add_num(document, 73, 70, starts_again(0, 5) + starts_again(1))
    for num in (70, 70, 71, 72, 72, 70, 73, 73):
        add(document, f"việc {num}", 0, num)
        add(document, f"ý {num}", 1, num)
    return document


def a_list_redefined_in_one_level() -> Any:
    document = docx.Document()
    add_list(document, 70, level(0, "decimal", "%1."), level(1, "decimal", "%1.%2."))
    new_level = level(1, "lowerLetter", "%2)")
    add_num(document, 70, 70, f'<w:lvlOverride w:ilvl="1">{new_level}</w:lvlOverride>')
    for depth in (0, 1, 1, 0, 1):
        add(document, "mục", depth)
    return document


def styles_that_bring_numbers() -> Any:
    document = docx.Document()
    add_list(
        document,
        70,
        level(0, "upperRoman", "%1.", style="Phan"),
        level(1, "decimal", "%2.", style="Muc"),
    )
    add_num(document, 70, 70)
    for name, depth in (("Phan", 0), ("Muc", 1)):
        put_in_list(document.styles.add_style(name, 1), depth)
    derived = document.styles.add_style("MucDam", 1)
    derived.base_style = document.styles["Muc"]
    for style in ("Phan", "Muc", "MucDam", "Phan", "Muc"):
        document.add_paragraph(f"theo kiểu {style}", style=style)
    document.add_paragraph("không số")
    return document


def a_list_named_by_a_style() -> Any:
    document = docx.Document()
    add_list(document, 70, *OUTLINE, link='<w:styleLink w:val="DanhMuc"/>')
    add_list(document, 71, link='<w:numStyleLink w:val="DanhMuc"/>')
    add_num(document, 70, 70)
    add_num(document, 71, 71)
    style = (
        f'<w:style {nsdecls("w")} w:type="numbering" w:styleId="DanhMuc"><w:name w:val="DanhMuc"/>'
        '<w:pPr><w:numPr><w:numId w:val="70"/></w:numPr></w:pPr></w:style>'
    )
    document.styles.element.append(parse_xml(style))
    for depth in (0, 1, 1, 2, 0, 1):
        add(document, "mục", depth, num=71)
    return document


def a_column_of_numbers() -> Any:
    document = docx.Document()
    add_list(document, 70, level(0, "decimal", "%1"))
    add_num(document, 70, 70)
    table = document.add_table(rows=4, cols=2)
    for number, row in enumerate(table.rows):
        put_in_list(row.cells[0].paragraphs[0])
        row.cells[1].text = f"Việc thứ {number + 1}"
    return document


def long_lists_in_every_shape() -> Any:
    document = docx.Document()
    shapes = ("lowerLetter", "upperLetter", "lowerRoman", "upperRoman", "decimal")
    for at, shape in enumerate(shapes):
        add_list(document, 70 + at, level(0, shape, "%1."))
        add_num(document, 70 + at, 70 + at)
        for _ in range(55):
            add(document, shape, num=70 + at)
    return document


def a_level_used_before_the_one_above() -> Any:
    document = docx.Document()
    add_list(document, 70, level(0, "decimal", "%1."), level(1, "decimal", "%1.%2.", start=4))
    add_num(document, 70, 70)
    for depth in (1, 1, 0, 1):
        add(document, "mục", depth)
    return document


DOCUMENTS = (
    an_outline,
    lists_that_go_on_and_start_again,
    a_list_redefined_in_one_level,
    styles_that_bring_numbers,
    a_list_named_by_a_style,
    a_column_of_numbers,
    long_lists_in_every_shape,
    a_level_used_before_the_one_above,
)


@pytest.mark.skipif(
    _OFFICE is None, reason="LibreOffice, which draws the numbers, is not installed"
)
def test_numbers_are_those_that_libreoffice_draws(tmp_path: Path) -> None:
    assert _OFFICE is not None
    read = {}
    written = []
    for make in DOCUMENTS:
        read[make.__name__] = texts_of(make(), tmp_path)
        written.append((tmp_path / "ke-hoach.docx").rename(tmp_path / f"{make.__name__}.docx"))
    drawn = {}
    for made in drawn_as_text(_OFFICE, written, tmp_path):
        lines = made.read_text("utf-8-sig").splitlines()
        drawn[made.stem] = [line for raw in lines if (line := clean(raw))]
    assert read == drawn


def drawn_as_text(program: str, documents: list[Path], folder: Path) -> list[Path]:
    """Let LibreOffice, started once, save each document as it draws it."""
    subprocess.run(
        [
            program,
            f"-env:UserInstallation={(folder / 'profile').as_uri()}",
            *("--headless", "--norestore", "--convert-to", "txt:Text (encoded):UTF8"),
            *("--outdir", folder / "drawn", *documents),
        ],
        check=True,
        capture_output=True,
        timeout=600,
    )
    return sorted((folder / "drawn").iterdir())
