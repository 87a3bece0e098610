"""Every paragraph and cell of a paper stands once in the reading, with what became of it."""

from collections import Counter
from datetime import date
from pathlib import Path

import pytest

from documents.overlooked import is_a_sentence, is_told, sounds_like_work
from documents.plan import PlanReading
from documents.reading import read_pasted, read_plan
from documents.reading.blocks import passages
from documents.reading.files.files import read_blocks
from domain.paper.became import Became
from tests.documents.making.layouts import LAYOUTS, Layout
from tests.documents.making.made import made

EXAMPLES = Path(__file__).parents[2] / "examples"


def assert_all_told(path: Path) -> PlanReading:
    """Check that nothing of the file is missing, twice, or set aside with words of work."""
    reading = read_plan(path)
    there = Counter((one.where, one.text) for one in passages(read_blocks(path)))
    assert Counter((one.where, one.text) for one in reading.paragraphs) == there
    codes = {task.code for task in reading.tasks}
    for one in reading.paragraphs:
        assert (one.became is Became.TASK) == (one.task in codes), one
        if one.became in {Became.NOTE, Became.FRAME}:
            assert not sounds_like_work(one.text), one
        assert one.became is not Became.FRAME or not is_a_sentence(one.text), one
    # A paragraph that orders two things names the first of the two.
    assert {one.where for one in reading.paragraphs if one.task} >= {
        task.where for task in reading.tasks
    }
    return reading


@pytest.mark.parametrize("layout", LAYOUTS.values(), ids=LAYOUTS.keys())
@pytest.mark.parametrize("kind", ["docx", "pdf", "txt", "xlsx"])
def test_nothing_of_a_made_paper_vanishes(layout: Layout, kind: str, tmp_path: Path) -> None:
    assert_all_told(made(layout.items, tmp_path / f"a.{kind}"))


@pytest.mark.parametrize("path", sorted(EXAMPLES.glob("*.txt")), ids=lambda path: path.stem)
def test_nothing_of_an_example_vanishes(path: Path) -> None:
    assert_all_told(path)


SMALL = """SỞ NGOẠI VỤ TỈNH HÒA AN
Số: 12/KH-SNgV
Hòa An, ngày 05 tháng 01 năm 2026
KẾ HOẠCH
Công tác đối ngoại năm 2026
Căn cứ Luật Tổ chức chính quyền địa phương ngày 19/6/2015;
I. MỤC ĐÍCH
Nâng cao chất lượng công tác đối ngoại.
II. PHÂN CÔNG
1. Phòng Lãnh sự
- Hoàn thành rà soát hồ sơ trước ngày 15/6/2026.
Các mẫu biểu gửi kèm.
Năm nay nước lũ về chậm, hẹn xong trước 30/9.
2. Văn phòng Sở
- Trình kế hoạch mua sắm.
Nơi nhận:
- Lưu: VT.
"""


@pytest.mark.parametrize(
    ("begins", "became"),
    [
        ("SỞ NGOẠI VỤ", Became.HEADING),
        ("Số: 12", Became.HEADING),
        ("Hòa An, ngày 05", Became.HEADING),
        ("KẾ HOẠCH", Became.HEADING),
        ("Công tác đối ngoại năm", Became.HEADING),
        ("Căn cứ Luật", Became.GROUND),
        ("I. MỤC ĐÍCH", Became.HEADING),
        ("Nâng cao", Became.NOTE),
        ("II. PHÂN CÔNG", Became.HEADING),
        ("1. Phòng Lãnh sự", Became.PART),
        ("- Hoàn thành", Became.TASK),
        # Neither mark nor verb: no rule knows what it is, and it is not passed over.
        ("Các mẫu biểu", Became.UNCLEAR),
        ("Năm nay nước lũ", Became.UNCLEAR),
        ("Nơi nhận", Became.FRAME),
        ("- Lưu", Became.FRAME),
    ],
)
def test_what_becomes_of_a_paragraph(begins: str, became: Became, tmp_path: Path) -> None:
    path = tmp_path / "a.txt"
    path.write_text(SMALL, encoding="utf-8")
    found = [one for one in assert_all_told(path).paragraphs if one.text.startswith(begins)]
    assert [one.became for one in found] == [became]


@pytest.mark.parametrize(
    ("text", "sounds"),
    [
        ("trước ngày 15/6", True),
        ("Quý II hoàn thành", True),
        ("đề nghị các đồng chí", True),
        ("hẹn 30/9", True),
        ("theo Quy định chung", False),
        ("Trân trọng.", False),
        ("Kế hoạch 2026", False),
    ],
)
def test_words_that_tasks_have(text: str, sounds: bool) -> None:
    assert sounds_like_work(text) is sounds


@pytest.mark.parametrize(
    ("text", "told", "is_it"),
    [
        ("Lập dự toán trình Sở Tài chính trước ngày 15/6", "Lập dự toán trình Sở Tài chính", True),
        ("Thời gian hoàn thành: trước ngày 15/6/2026", "Rà soát danh mục; 15/6/2026", True),
        ("Bộ Tài chính cân đối ngân sách trước ngày 15/6", "Rà soát danh mục hồ sơ", False),
        ("Cơ quan chủ trì", "Rà soát danh mục hồ sơ", True),
    ],
)
def test_what_is_counted_to_a_task_stands_in_it(text: str, told: str, is_it: bool) -> None:
    assert is_told(text, told) is is_it


LETTER = """TRƯỜNG THPT LÊ LỢI
Số: 15/LL
V/v giữ vệ sinh trường lớp
Kính gửi: Các tổ chuyên môn; Giáo viên chủ nhiệm.
Trường THPT Lê Lợi {asks}:
Nhắc nhở học sinh thường xuyên dọn dẹp bàn ghế, lau chùi cửa kính và sắp xếp dụng cụ học tập gọn \
gàng sau mỗi buổi học trong tuần.
Phân loại rác ngay tại lớp và mang rác ra điểm tập kết của nhà trường khi xe thu gom của phường đến.
Nơi nhận:
- Hiệu trưởng;
- Lưu: VT."""


def of_letter(asks: str) -> PlanReading:
    return read_pasted(LETTER.format(asks=asks), today=date(2026, 3, 2))


def test_an_unmarked_letter_is_read_below_its_order() -> None:
    reading = of_letter("yêu cầu các tổ chuyên môn, giáo viên chủ nhiệm thực hiện các nội dung sau")
    assert [task.title.split(",")[0] for task in reading.tasks] == [
        "Nhắc nhở học sinh thường xuyên dọn dẹp bàn ghế",
        "Phân loại rác ngay tại lớp và mang rác ra điểm tập kết của nhà trường khi xe thu gom của "
        "phường đến",
    ]
    assert all(task.units for task in reading.tasks)


def test_who_gets_a_copy_has_no_work() -> None:
    reading = of_letter("yêu cầu các tổ chuyên môn, giáo viên chủ nhiệm thực hiện các nội dung sau")
    copies = {one.became for one in reading.paragraphs if one.text.startswith("- ")}
    assert copies == {Became.FRAME}


@pytest.mark.parametrize(
    ("text", "is_one"),
    [
        ("Nhắc nhở học sinh dọn dẹp bàn ghế, lau chùi cửa kính và sắp xếp dụng cụ học tập gọn gàng",
         True),
        ("Nơi nhận: - Như trên; - Chủ tịch, các Phó Chủ tịch; - Các tổ chuyên môn; - Lưu: VT, "
         "KT và các giáo viên chủ nhiệm", False),
        ("V/v giữ vệ sinh trường lớp, phân loại rác, trồng cây, chăm sóc bồn hoa, cây cảnh trong "
         "khuôn viên của nhà trường", False),
        ("Trường THPT Lê Lợi yêu cầu các tổ chuyên môn, giáo viên chủ nhiệm, tổ văn phòng thực "
         "hiện các nội dung sau:", False),
        ("TRƯỜNG THPT LÊ LỢI", False),
    ],
)  # fmt: skip
def test_a_sentence_is_no_frame(text: str, is_one: bool) -> None:
    assert is_a_sentence(text) is is_one


REST = "III. VIỆC KHÁC\n- Gửi giấy mời.\n"


@pytest.mark.parametrize(
    ("heading", "became"),
    [
        ("1. Thời gian: Lúc 14 giờ, ngày 20/3/2026.", Became.UNCLEAR),
        ("2. Công tác tháng 3 và ngày 26/3", Became.UNCLEAR),
        ("2. Nội dung họp quý II", Became.UNCLEAR),
        # Its time is that of the duty below it.
        ("2. Đợt 1 (xong trước 30/6)", Became.HEADING),
        ("2. Kết quả 6 tháng đầu năm 2026", Became.HEADING),
        ("2. Thực hiện Kế hoạch số 12/KH-UBND", Became.HEADING),
    ],
)
def test_a_heading_with_a_time_that_no_duty_has_is_unclear(heading: str, became: Became) -> None:
    head = "SỞ NGOẠI VỤ TỈNH HÒA AN\nKẾ HOẠCH\nĐối ngoại tháng 3 năm 2026\nII. VIỆC PHẢI LÀM\n"
    reading = read_pasted(f"{head}{heading}\n- Lập danh sách.\n{REST}", today=date(2026, 1, 5))
    assert [one.became for one in reading.paragraphs if one.text == heading] == [became]
    assert reading.paragraphs[2].became is Became.HEADING
