"""Work that is hạn chế: chats see its code, day and paper, and the office alone its words."""

import re

import pytest

from domain.secrecy.restricted import proposes_restriction
from tests.scenarios.story import Story

CONCLUSION = """Số: 15/TB-SKHCN
Tây Ninh, ngày 08 tháng 02 năm 2021
THÔNG BÁO
Kết luận của Giám đốc Sở tại cuộc họp giao ban tuần
1. Văn phòng Sở: Hoàn thiện hồ sơ bổ nhiệm lại ông Lê Văn Mẫu, hoàn thành trước ngày 25/02/2021.
2. Trung tâm Khoa học và Công nghệ: Xây dựng phương án sử dụng kho lạnh, trình trước ngày 05/3/2021.
"""
# Of the title of TT-04 and of its short one, which no other task has.
WORDS = re.compile("Trại Thực nghiệm")


@pytest.mark.parametrize(
    ("text", "proposed"),
    [
        ("Hoàn thiện hồ sơ bổ nhiệm lại Trưởng phòng Kế hoạch", True),
        ("Tham mưu phương án nhân sự Hội đồng quản lý", True),
        ("Xem xét kỷ luật đối với công chức vi phạm", True),
        ("Xác minh nội dung tố cáo ông Nguyễn Văn Mẫu", True),
        ("Làm rõ việc đấu thầu có dấu hiệu vi phạm", True),
        ("Thực hiện kết luận thanh tra tại Trung tâm", True),
        ("Tiếp công dân, giải quyết khiếu nại, tố cáo theo quy định", False),
        ("Xây dựng kế hoạch thanh tra năm 2027", False),
        ("Siết chặt kỷ luật, kỷ cương hành chính", False),
        ("Xử lý các hành vi vi phạm trong khai thác khoáng sản", False),
        ("Sửa đổi quy định về tiêu chuẩn, thủ tục bổ nhiệm giám định viên", False),
    ],
)
def test_what_is_proposed(text: str, proposed: bool) -> None:
    assert proposes_restriction(text) is proposed


async def test_no_chat_sees_the_words_of_restricted_work(monday: Story) -> None:
    said = await monday.says("vanphong", "/hanche TT-04")
    assert said.text.startswith("Đã đặt hạn chế: TT-04.")
    before = {code: monday.count(code) for code in monday.town.chats}
    await monday.says("TT", "/viec")
    await monday.says("TT", "/viec TT-04")
    await monday.says("bgd", "/viec TT-04")
    await monday.writes("TT", "/kehoach")
    await monday.writes("TT", "/tim trai thuc nghiem")
    await monday.writes("TT", "/nhatky TT-04")
    await monday.writes("TT", "/vuongmac TT-04 thiếu kinh phí, đề nghị bổ sung")
    await monday.writes("TT", "/giahan TT-04 30/3 chờ thẩm định")
    await monday.writes("vanphong", "/kehoach")
    await monday.writes("vanphong", "/tim thuc nghiem")
    await monday.writes("vanphong", "/dieuchinhhan TT-04 30/3")
    await monday.writes("bgd", "/canykien")
    await monday.clock_jumps("2021-02-22 07:30")
    await monday.clock_jumps("2021-02-26 15:30")
    await monday.writes("TT", "/xong TT-04")
    shown = [
        text
        for code, n in before.items()
        for one in monday.said(code)[n:]
        for text in (one.text, *one.button_texts)
    ]
    assert not [text for text in shown if WORDS.search(text)]
    assert any("TT-04. nội dung xem tại “KẾ HOẠCH" in text for text in shown), shown

    listed = await monday.says("vanphong", "/hanche")
    assert WORDS.search(listed.text)
    refused = await monday.says("TT", "/hanche")
    assert not WORDS.search(refused.text)
    opened = await monday.says("vanphong", "/hanche bỏ TT-04")
    assert opened.text == "Đã bỏ hạn chế: TT-04."
    assert WORDS.search((await monday.says("vanphong", "/tim thuc nghiem")).text)
    assert (await monday.says("vanphong", "/hanche việc này")).text.startswith("Đề nghị gõ mã")


async def test_it_is_proposed_where_work_is_taken_in(monday: Story) -> None:
    board = await monday.says("vanphong", f"/nhapkehoach {CONCLUSION}")
    assert "[hạn chế] 01. Hoàn thiện hồ sơ bổ nhiệm lại ông Lê Văn Mẫu" in board.text
    assert "đang để hạn chế" in board.text
    await monday.presses("vanphong", "Không hạn chế 01", board)
    assert "[hạn chế]" not in board.text
    await monday.presses("vanphong", "Sửa 01", board)
    await monday.says("vanphong", "hạn chế", reply_to=monday.last("vanphong"))
    assert "[hạn chế] 01." in board.text
    before = {code: monday.count(code) for code in monday.town.officers}
    await monday.presses("vanphong", "Giao các việc này", board)
    await monday.presses("vanphong", "Xác nhận")
    told = [one.text for one in monday.said("VP")[before["VP"] :]]
    assert len(told) == 1
    assert "nội dung xem tại" in told[0]
    assert "bổ nhiệm" not in told[0]
    assert "kho lạnh" in monday.last("TT").text
