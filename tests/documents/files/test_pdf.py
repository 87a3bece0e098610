"""PDFs: what a page does to sentences and tables is undone."""

from collections.abc import Sequence
from io import BytesIO
from pathlib import Path

import pytest
from font_roboto import Roboto
from fpdf import FPDF
from PIL import Image

from documents.reading.blocks import Paragraph, Table
from documents.reading.files.files import read_blocks, read_source
from documents.reading.scans.program import reading_program
from domain.paper.unreadable import (
    DamagedFile,
    IllegiblePicture,
    PasswordProtected,
    ScannedDocument,
)
from tests.documents.making.made import Item, Page, Rows, Text, made

HEADINGS = ("TT", "Nhiệm vụ", "Đơn vị chủ trì", "Thời gian")


def drawn() -> FPDF:
    """Return an empty PDF of one page, to be drawn on by hand; lengths are in millimetres."""
    paper = FPDF(format="A4")
    paper.add_font("Roboto", fname=Roboto)
    paper.set_font("Roboto", size=12)
    paper.set_auto_page_break(False)
    paper.add_page()
    return paper


def draw_rows(paper: FPDF, top: float, rows: Sequence[Sequence[str]], height: float = 20) -> None:
    """Draw rows as boxes with one line of text for each line of a cell."""
    for number, row in enumerate(rows):
        left = 20.0
        for text, width in zip(row, (12, 70, 50, 40), strict=True):
            paper.rect(left, top + number * height, width, height)
            for at, line in enumerate(text.split("\n")):
                paper.text(left + 2, top + number * height + 6 + at * 6, line)
            left += width


def cells_of(table: Table) -> list[list[str | None]]:
    return [[cell and cell.text for cell in row] for row in table.rows]


def test_a_table_over_many_pages_is_one_and_has_one_head(tmp_path: Path) -> None:
    rows = [
        (
            str(n),
            f"Nhiệm vụ thứ {n}: xây dựng quy chế và báo cáo",
            f"Phòng số {n}",
            f"{n % 28 + 1}/5",
        )
        for n in range(1, 80)
    ]
    items: list[Item] = [Rows([HEADINGS, *rows], widths=(1, 5, 3, 2))]
    [table] = read_blocks(made(items, tmp_path / "a.pdf", Page(landscape=True)))
    assert isinstance(table, Table)
    assert cells_of(table) == [list(row) for row in (HEADINGS, *rows)]


def test_a_row_that_a_page_cuts_is_joined(tmp_path: Path) -> None:
    paper = drawn()
    draw_rows(
        paper,
        200,
        [
            HEADINGS,
            ("1", "Xây dựng quy chế làm việc", "Văn phòng Sở", "30/6"),
            ("2", "Rà soát các văn bản của", "Thanh tra Sở", "Quý"),
        ],
    )
    paper.add_page()
    draw_rows(
        paper,
        20,
        [
            ("", "Sở đã hết hiệu lực", "", "III/2023"),
            ("3", "Tổng kết năm", "Văn phòng Sở", "15/12"),
        ],
    )
    paper.output(str(tmp_path / "a.pdf"))
    [table] = read_blocks(tmp_path / "a.pdf")
    assert isinstance(table, Table)
    assert cells_of(table) == [
        list(HEADINGS),
        ["1", "Xây dựng quy chế làm việc", "Văn phòng Sở", "30/6"],
        ["2", "Rà soát các văn bản của Sở đã hết hiệu lực", "Thanh tra Sở", "Quý III/2023"],
        ["3", "Tổng kết năm", "Văn phòng Sở", "15/12"],
    ]
    last = table.rows[3][0]
    assert last is not None
    assert last.where == "page 2 row 2"


def test_another_table_on_the_next_page_stays_another(tmp_path: Path) -> None:
    paper = drawn()
    draw_rows(paper, 200, [HEADINGS, ("1", "Một", "Văn phòng Sở", "30/6")])
    paper.add_page()
    paper.text(20, 15, "PHỤ LỤC SỐ HAI")
    draw_rows(paper, 20, [HEADINGS, ("1", "Hai", "Thanh tra Sở", "30/7")])
    paper.output(str(tmp_path / "a.pdf"))
    first, heading, second = read_blocks(tmp_path / "a.pdf")
    assert isinstance(first, Table)
    assert isinstance(heading, Paragraph)
    assert isinstance(second, Table)
    assert (len(first.rows), heading.text, len(second.rows)) == (2, "PHỤ LỤC SỐ HAI", 2)


def test_a_page_number_inside_a_sentence_is_gone(tmp_path: Path) -> None:
    paper = drawn()
    paper.text(30, 285, "- Chủ trì xây dựng Kế hoạch kiểm tra về đo lường, báo cáo kết quả")
    for number, words in (
        (2, "trước ngày 30/6/2023 và gửi các đơn vị liên quan để thực hiện"),
        (3, "theo đúng quy định của pháp luật."),
    ):
        paper.add_page()
        paper.text(105, 12, str(number))
        paper.text(30, 25, words)
    paper.output(str(tmp_path / "a.pdf"))
    [one] = read_blocks(tmp_path / "a.pdf")
    assert isinstance(one, Paragraph)
    assert one.text == (
        "- Chủ trì xây dựng Kế hoạch kiểm tra về đo lường, báo cáo kết quả trước ngày 30/6/2023 và "
        "gửi các đơn vị liên quan để thực hiện theo đúng quy định của pháp luật."
    )
    assert one.where == "page 1 line 1"


def test_a_footnote_belongs_to_no_sentence(tmp_path: Path) -> None:
    paper = drawn()
    for at, line in enumerate(
        ("- Rà soát văn bản theo quy định, báo cáo", "trước ngày 30/6/2023.")
    ):
        paper.text(30, 260 + 6 * at, line)
    paper.set_font("Roboto", size=9)
    paper.text(30, 285, "1 Thông tư có hiệu lực từ ngày 15/02/2019.")
    paper.output(str(tmp_path / "a.pdf"))
    [one] = read_blocks(tmp_path / "a.pdf")
    assert isinstance(one, Paragraph)
    assert one.text == "- Rà soát văn bản theo quy định, báo cáo trước ngày 30/6/2023."


def test_marked_text_is_no_table(tmp_path: Path) -> None:
    paper = drawn()
    paper.set_fill_color(255, 255, 0)
    for at, line in enumerate(("- Xây dựng quy chế", "- Báo cáo kết quả", "- Tổng kết năm")):
        for left in (28, 60, 90):
            paper.rect(left, 56 + 6 * at, 30, 5, style="F")
        paper.text(30, 60 + 6 * at, line)
    paper.output(str(tmp_path / "a.pdf"))
    blocks = read_blocks(tmp_path / "a.pdf")
    assert [one.text for one in blocks if isinstance(one, Paragraph)] == [
        "- Xây dựng quy chế",
        "- Báo cáo kết quả",
        "- Tổng kết năm",
    ]


def test_recipients_and_signature_stand_side_by_side(tmp_path: Path) -> None:
    paper = drawn()
    for at, (left, right) in enumerate(
        [("Nơi nhận:", "GIÁM ĐỐC"), ("- Các phòng, đơn vị;", ""), ("- Lưu: VT.", "(Đã ký)")]
    ):
        paper.text(30, 60 + 6 * at, left)
        paper.text(140, 61 + 6 * at, right)
    paper.output(str(tmp_path / "a.pdf"))
    texts = [one.text for one in read_blocks(tmp_path / "a.pdf") if isinstance(one, Paragraph)]
    assert texts == ["Nơi nhận:", "- Các phòng, đơn vị;", "- Lưu: VT.", "GIÁM ĐỐC", "(Đã ký)"]


def scan() -> BytesIO:
    picture = BytesIO()
    Image.new("L", (210, 297), 230).save(picture, "PNG")
    picture.seek(0)
    return picture


def test_pages_without_text_are_told_or_the_whole_refused(tmp_path: Path) -> None:
    paper = drawn()
    paper.image(scan(), 0, 0, 210, 297)
    paper.output(str(tmp_path / "scan.pdf"))
    with pytest.raises(IllegiblePicture if reading_program() else ScannedDocument):
        read_blocks(tmp_path / "scan.pdf")
    paper = drawn()
    paper.image(scan(), 0, 0, 210, 297)
    paper.add_page()
    paper.text(30, 60, "- Xây dựng quy chế làm việc")
    paper.output(str(tmp_path / "cover.pdf"))
    source = read_source(tmp_path / "cover.pdf")
    assert (len(source.blocks), source.unread) == (1, ("page 1",))


def test_a_password_is_told(tmp_path: Path) -> None:
    paper = drawn()
    paper.set_encryption(owner_password="chu", user_password="khach")
    paper.output(str(tmp_path / "a.pdf"))
    with pytest.raises(PasswordProtected):
        read_blocks(tmp_path / "a.pdf")


def test_half_a_file_is_damaged(tmp_path: Path) -> None:
    whole = made([Text("- Xây dựng quy chế")], tmp_path / "a.pdf").read_bytes()
    (tmp_path / "b.pdf").write_bytes(whole[: len(whole) // 3])
    with pytest.raises(DamagedFile):
        read_blocks(tmp_path / "b.pdf")
