"""Ghi thay from the chats: a unit that answers on Zalo, a Giám đốc who signs on the paper."""

import pytest

from tests.scenarios.story import TT_04, Story

ON_ZALO = """\
/zalo [08:31] Hùng TT: TT-04 xong rồi anh ạ, số 12/BC-TTKHCN ngày 05/02/2021
[08:32] Hùng TT: TT-05 đạt 60%
[08:33] Chánh Văn Phòng: ok em
[08:34] Hoa QLKH: Dạ em cảm ơn anh"""


@pytest.fixture
async def monday(story: Story) -> Story:
    await story.clock_reaches("2021-02-08 09:00")
    return story


async def test_a_report_by_zalo_is_recorded_told_and_corrected(monday: Story) -> None:
    question = await monday.says("vanphong", "/xong TT-04 số 12/BC-TTKHCN")
    assert question.button_texts == [
        "Điện thoại, trực tiếp",
        "Bút phê",
        "Trục văn bản",
        "Zalo",
        "Hủy",
    ]
    await monday.restart()
    before = monday.count("TT")
    await monday.presses("vanphong", "Zalo", question)
    told = monday.said("TT")[before]
    assert told.text.startswith(f"Văn phòng ghi thay: {TT_04}: báo cáo hoàn thành ngày 08/02/2021")
    assert "(theo Zalo)." in told.text
    await monday.presses("TT", "Đề nghị sửa", told)
    await monday.says("TT", "mới trình, chưa ký", reply_to=monday.last("TT"))
    card = monday.last("vanphong")
    assert card.button_texts == ["Sửa", "Giữ nguyên"]
    await monday.presses("vanphong", "Sửa", card)
    assert "đã rút lại nội dung ghi thay" in monday.last("vanphong").text
    assert "theo đề nghị của đơn vị" in monday.last("TT").text
    assert told.button_texts == []
    log = await monday.says("TT", "/nhatky TT-04")
    assert "ghi thay Trung tâm Khoa học và Công nghệ (theo Zalo): báo cáo hoàn thành" in log.text


async def test_the_giam_doc_s_note_on_the_paper_is_conveyed(monday: Story) -> None:
    await monday.says("TT", "/vuongmac 4 chưa có kinh phí")
    await monday.says("TT", "cấp thêm 20 triệu", reply_to=monday.last("TT"))
    card = monday.last("vanphong")
    await monday.presses("vanphong", "Xin ý kiến Ban Giám đốc", card)
    await monday.presses("vanphong", "Bỏ qua")
    await monday.presses("vanphong", "Ghi ý kiến của lãnh đạo", card)
    words = "Giám đốc (bút phê ngày 05/02): Đồng ý cấp 20 triệu."
    question = await monday.says("vanphong", words, reply_to=monday.last("vanphong"))
    await monday.presses("vanphong", "Ghi", question)
    assert (
        "Ý kiến của đ/c Giám đốc (bút phê ngày 05/02), Văn phòng ghi lúc 09:00 ngày "
        "08/02/2021: “Đồng ý cấp 20 triệu.”" in monday.last("TT").text
    )


async def test_a_zalo_thread_is_pasted_and_recorded(monday: Story) -> None:
    board = await monday.says("vanphong", ON_ZALO)
    assert board.text.startswith("Trao đổi trên Zalo: 04 dòng, đề xuất ghi 02.\n01. TT-04: hoàn")
    assert "– “ok em” (Chánh Văn Phòng, 08:33 ngày 08/02/2021)" in board.text
    before = monday.count("TT")
    await monday.presses("vanphong", "Ghi tất cả (02)", board)
    (told,) = monday.said("TT")[before:]
    assert told.button_texts == ["Đề nghị sửa: TT-04", "Đề nghị sửa: TT-05"]
    assert board.button_texts == []
    assert board.text.count("đã ghi 🟢") == 2
