"""Minutes and conclusions: points counted in words, opinions, agreements, orders before a list."""

from datetime import date

import pytest

from documents.plan import PlanReading
from documents.reading import read_pasted
from documents.reading.body.marks import Style, split_mark
from domain.paper.became import Became

TODAY = date(2026, 5, 27)
MINUTES = """\
BIÊN BẢN LÀM VIỆC
Hôm nay, ngày 26/5/2026, các cơ quan họp về bến xe. Cụ thể như sau:
I. Thành phần tham gia
1. Sở Xây dựng
Ông: Trần Văn Bình - Phó Giám đốc;
II. Ý kiến của các cơ quan
1. Ý kiến của Sở Tài chính
Nhất trí với phương án. Đề nghị Sở Xây dựng bổ sung dự toán.
III. Các ý kiến thống nhất
Đại diện các cơ quan cùng thống nhất như sau:
Một là, thống nhất chủ trương di dời bến xe.
Hai là, giao Sở Xây dựng chủ trì, phối hợp Sở Tài chính lập đề án trước ngày 30/6/2026.
Ba là, đối với bãi xe cũ, đề nghị UBND phường Hòa An lập phương án sử dụng.
Bốn là, các Sở: Tài chính, Nội vụ góp ý bằng văn bản.
"""


def became(reading: PlanReading, begins: str) -> Became:
    return next(one.became for one in reading.paragraphs if one.text.startswith(begins))


def test_what_a_meeting_agrees_is_work_and_what_somebody_says_at_it_is_told() -> None:
    reading = read_pasted(MINUTES, today=TODAY)
    given = {
        one.units: one.deadline and one.deadline.last_day for one in reading.tasks if one.units
    }
    assert given == {
        ("Sở Xây dựng",): date(2026, 6, 29),
        ("UBND phường Hòa An",): None,
        ("Sở Tài chính", "Sở Nội vụ"): None,
    }
    assert became(reading, "Nhất trí với phương án") is Became.UNCLEAR
    assert became(reading, "Ông:") is Became.NOTE


@pytest.mark.parametrize(
    ("text", "ordinal"),
    [
        ("Hai là, giao Văn phòng", 2),
        ("Mười là: rà soát", 10),
        ("Thứ nhất: rà soát", 1),
        ("Thứ tư là, rà soát", 4),
        ("Thứ ba, giao Văn phòng", 3),
    ],
)
def test_points_are_counted_in_words(text: str, ordinal: int) -> None:
    marked = split_mark(text)
    assert (marked.style, marked.ordinal) == (Style.SPOKEN, ordinal)


@pytest.mark.parametrize(
    "text", ["Thứ Hai, ngày 05/6", "Thứ hai: Họp giao ban", "Thứ Ba, giao ban", "Năm 2026, rà soát"]
)
def test_days_of_the_week_and_years_count_nothing(text: str) -> None:
    assert split_mark(text).style is Style.NONE


def test_an_order_before_the_sentence_that_hands_over_to_a_list_is_work() -> None:
    reading = read_pasted(
        "Kính gửi:\n- Các đơn vị vận tải.\n"
        "Sở Xây dựng có ý kiến như sau:\n1. Đề nghị Công an tỉnh phối hợp kiểm tra bến xe. "
        "Yêu cầu các đơn vị vận tải thực hiện:\n- Niêm yết giá vé.\n",
        today=TODAY,
    )
    assert {one.units for one in reading.tasks} == {("Công an tỉnh",), ("Các đơn vị vận tải",)}


def test_among_terms_who_does_something_until_when_is_work() -> None:
    reading = read_pasted(
        "III. THỜI GIAN THI ĐUA\nPhong trào diễn ra trong năm.\n"
        "1. Thời gian gửi hồ sơ\nCác phòng gửi hồ sơ trước ngày 15/12/2026.\n"
        "IV. TIÊU CHUẨN\n- Các phòng đoàn kết, gương mẫu.\n",
        today=TODAY,
    )
    assert [one.title for one in reading.tasks] == ["Các phòng gửi hồ sơ trước ngày 15/12/2026"]
