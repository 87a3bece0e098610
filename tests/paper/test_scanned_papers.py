"""A scanned paper in the chat: told page by page, shown beside what was read, found to be so."""

from pathlib import Path

import pypdfium2
import pytest

from documents.reading.scans.program import reading_program
from domain.department.department import FIRST
from scans.printing import scanned
from tests.documents.making.made import Head, Item, Rows, Text, made
from tests.scenarios.story import Story

PAPER: list[Item] = [
    Head(
        ("UBND TỈNH MẪU", "SỞ NỘI VỤ", "Số: 45/TB-SNV"),
        ("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", "Mẫu, ngày 01 tháng 3 năm 2021"),
    ),
    Text("THÔNG BÁO KẾT LUẬN", bold=True),
    Rows(
        [
            ("TT", "Nội dung", "Đơn vị chủ trì", "Thời hạn"),
            ("1", "Rà soát quy chế làm việc của Sở", "Văn phòng Sở", "30/6/2021"),
            ("2", "Lập danh mục thiết bị cần sửa", "Trung tâm Khoa học và Công nghệ", "15/4/2021"),
        ],
        (1, 6, 3, 3),
    ),
]


@pytest.mark.skipif(reading_program() is None, reason="Tesseract with Vietnamese is not installed")
async def test_a_scan_is_compared_with_its_pictures(monday: Story, tmp_path: Path) -> None:
    scanned(made(PAPER, tmp_path / "a.pdf"), tmp_path / "b.pdf", dots_an_inch=150, turned=1)
    chief, chat = monday.officer("vanphong"), monday.chat("vanphong")
    before = monday.count("vanphong")
    chief.uploads(chat, "bản chụp.pdf", (tmp_path / "b.pdf").read_bytes(), caption="/nhapkehoach")
    await monday.settle()
    telling, board = monday.said("vanphong")[before:]
    assert telling.text == (
        "Đã nhận dạng 1 trang ảnh. Chữ, số đọc từ ảnh có thể sai, đề nghị đối chiếu."
    )
    assert "02 nhiệm vụ, 02 có thời hạn; 02 cần xem lại." in board.text
    assert "Số, ngày ký đọc từ ảnh: 45/TB-SNV; 01/03/2021." in board.text
    assert board.text.count("đọc từ ảnh chụp, đề nghị đối chiếu đơn vị, ngày, số với ảnh") == 2

    await monday.restart()
    await monday.presses("vanphong", "Xem ảnh gốc", board)
    first, second = monday.said("vanphong")[before + 2 :]
    assert first.text.startswith("01. Rà soát quy chế làm việc của Sở – Văn phòng Sở; 30/6/2021")
    for shown in (first, second):
        assert shown.file is not None
        assert shown.file.width > shown.file.height > 0
    await monday.presses("vanphong", "Đúng như ảnh: 02 việc", board)
    assert "; không có gì cần xem lại." in board.text
    assert "Đúng như ảnh: 02 việc" not in board.button_texts
    await monday.presses("vanphong", "Sửa 02", board)
    *_, picture, question = monday.said("vanphong")
    assert picture.file is not None
    assert question.text.startswith("02. Lập danh mục thiết bị cần sửa: cần sửa gì?")
    await monday.presses("vanphong", "Ghi số, ngày ký", board)
    *_, picture, question = monday.said("vanphong")
    assert picture.file is not None
    assert question.text.startswith("Số, ngày ký đọc từ ảnh: 45/TB-SNV; 01/03/2021. Nếu sai")
    await monday.presses("vanphong", "Không nhập", board)
    async with monday.installation.database.of(FIRST).read() as tx:
        assert not await tx.papers.pictured(1)


@pytest.mark.skipif(reading_program() is None, reason="Tesseract with Vietnamese is not installed")
async def test_a_photo_is_a_paper_too(monday: Story, tmp_path: Path) -> None:
    # As large as Telegram makes it.
    with pypdfium2.PdfDocument(made(PAPER, tmp_path / "a.pdf")) as document:
        document[0].render(scale=1280 / 842).to_pil().save(tmp_path / "a.jpg", quality=85)
    asked = await monday.says("vanphong", "/nhapkehoach")
    chief, chat = monday.officer("vanphong"), monday.chat("vanphong")
    photo = (tmp_path / "a.jpg").read_bytes()
    chief.uploads(chat, "a.jpg", photo, reply_to=asked, as_photo=True)
    await monday.settle()
    assert "02 nhiệm vụ, 02 có thời hạn" in monday.last("vanphong").text
