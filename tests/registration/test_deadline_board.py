"""Đăng ký thời hạn: units propose, the office gathers, the leaders approve, mornings follow."""

import unicodedata

import pytest

from simulator.model import Message
from tests.databases import both_databases
from tests.scenarios.story import Story


@pytest.fixture
async def gathering(story: Story) -> Story:
    """The office has opened the board on the day the plan was signed."""
    await open_board(story)
    return story


async def open_board(story: Story) -> Message:
    """Let the office ask the units that were not asked yet; return the board."""
    listed = await story.says("vanphong", "/kehoach")
    await story.presses("vanphong", "Chưa ấn định", listed)
    await story.presses("vanphong", "Đăng ký thời hạn", listed)
    if "Xác nhận" in story.last("vanphong").button_texts:
        await story.presses("vanphong", "Xác nhận")
    return story.last("vanphong")


async def propose(story: Story, code: str, task: str, words: str) -> Message:
    """Let a unit propose a deadline by button and reply; return the bot's answer."""
    part = next(one for one in reversed(story.said(code)) if "đăng ký thời hạn:" in one.text)
    await story.presses(code, task, part)
    return await story.says(code, words, reply_to=story.last(code))


async def test_each_unit_sees_its_own_tasks_and_proposes_by_button(gathering: Story) -> None:
    part = gathering.last("TT")
    assert part.text.startswith(
        "Trung tâm Khoa học và Công nghệ – đăng ký thời hạn: đã đề xuất 0/04\n"
        "Hạn đề xuất: thứ Sáu, 19/02/2021.\nTT-01."
    )
    assert part.button_texts == ["TT-01", "TT-03", "TT-04.1", "TT-04.2"]
    board = gathering.last("vanphong")
    assert board.text.startswith("Đăng ký thời hạn: 0/34 nhiệm vụ đã có đề xuất\nHạn đề xuất: ")
    assert "Trình Ban Giám đốc" not in board.button_texts

    await gathering.presses("TT", "TT-03", part)
    question = gathering.last("TT")
    assert question.button_texts == ["Thường xuyên", "Hủy"]
    await gathering.restart()
    answer = await gathering.says("TT", "truoc 30/6", reply_to=question)
    assert answer.text.split("\n")[0].endswith("trước 30/6/2021 (chậm nhất thứ Ba, 29/6/2021)")
    assert "Thời hạn có hiệu lực khi Ban Giám đốc phê duyệt." in answer.text
    assert "đã đề xuất 01/04" in part.text
    assert "đề xuất: trước 30/6/2021 (chậm nhất thứ Ba, 29/6/2021)" in part.text
    assert "01/34" in board.text
    assert "chưa ấn định thời hạn" in (await gathering.says("TT", "/viec")).text


async def test_ongoing_several_lines_and_taking_back(gathering: Story) -> None:
    part = gathering.last("TT")
    await gathering.presses("TT", "TT-04.2", part)
    await gathering.presses("TT", "Thường xuyên", gathering.last("TT"))
    assert "TT-04.2." in gathering.last("TT").text
    assert "đề xuất: thường xuyên" in part.text

    lines = unicodedata.normalize("NFD", "1 quý III\n3: 31/12 <&>\n99 trước 1/7\n2 trước 1/7")
    answer = await gathering.says("TT", lines, reply_to=part)
    assert "quý III/2021 (chậm nhất thứ Năm, 30/9/2021)" in answer.text
    assert "không có nhiệm vụ mã 99" in answer.text
    assert "TT-02. " in answer.text
    assert "không cần đăng ký thời hạn nữa" in answer.text
    assert "đã đề xuất 03/04" in part.text

    await gathering.presses("TT", "TT-01", part)
    await gathering.presses("TT", "Bỏ đề xuất", gathering.last("TT"))
    assert "đã bỏ đề xuất" in gathering.last("TT").text
    assert "đã đề xuất 02/04" in part.text


async def test_a_day_that_is_none_leaves_the_question_open(gathering: Story) -> None:
    await gathering.presses("TT", "TT-03")
    question = gathering.last("TT")
    refused = await gathering.says("TT", "sớm thôi", reply_to=question)
    assert "chưa tìm thấy ngày trong “sớm thôi”" in refused.text
    assert "đã qua" in (await gathering.says("TT", "1/1/2021", reply_to=question)).text
    assert "tháng 6/2021" in (await gathering.says("TT", "tháng 6", reply_to=question)).text


async def test_huy_in_the_middle(gathering: Story) -> None:
    await gathering.presses("TT", "TT-03")
    await gathering.says("TT", "/huy")
    assert "Đã hủy" in gathering.last("TT").text
    assert "đã đề xuất 0/04" in gathering.said("TT")[-3].text


@both_databases
async def test_the_office_edits_and_the_leaders_approve_once(gathering: Story) -> None:
    await propose(gathering, "TT", "TT-03", "trước 30/6")
    board = gathering.last("vanphong")
    await gathering.presses("vanphong", "TT", board)
    assert "TT-03" in board.button_texts
    await gathering.presses("vanphong", "TT-03", board)
    await gathering.says("vanphong", "trước 15/6", reply_to=gathering.last("vanphong"))
    await gathering.presses("vanphong", "TT-04.2", board)
    await gathering.presses("vanphong", "Thường xuyên", gathering.last("vanphong"))
    assert "trước 15/6/2021" in board.text

    await gathering.restart()
    await gathering.presses("vanphong", "Trình Ban Giám đốc", board)
    assert "Đã trình Ban Giám đốc phê duyệt thời hạn của 02" in gathering.last("vanphong").text
    asked = gathering.last("bgd")
    assert asked.text.startswith("Đăng ký thời hạn: 02/34 nhiệm vụ đã có đề xuất")
    await gathering.presses("bgd", "TT", asked)
    assert "đề xuất: trước 15/6/2021 (chậm nhất thứ Hai, 14/6/2021)" in asked.text
    assert "TT-03" not in asked.button_texts
    part = next(one for one in gathering.said("TT") if "đăng ký thời hạn:" in one.text)
    assert part.button_texts == []
    assert "Đã trình Ban Giám đốc 02 đề xuất, đang chờ phê duyệt ⏳" in part.text
    refused = await gathering.says("TT", "1 trước 1/7", reply_to=part)
    assert "đang trình Ban Giám đốc" in refused.text

    await gathering.restart()
    await gathering.presses("bgd", "Phê duyệt 02 đề xuất", asked)
    assert gathering.last("bgd").text.startswith(
        "Đã phê duyệt thời hạn của 02 nhiệm vụ; đã báo các phòng, đơn vị.\n"
        "Chưa đề xuất, vẫn chưa ấn định thời hạn: 32 nhiệm vụ ("
    )
    told = gathering.last("TT").text
    assert "đã phê duyệt thời hạn do Trung tâm Khoa học và Công nghệ đăng ký (02):" in told
    assert told.startswith("Giám đốc")
    assert "trước 15/6/2021" in told
    assert "đã phê duyệt thời hạn của 02 nhiệm vụ" in gathering.last("vanphong").text
    assert asked.button_texts[-2:] != ["Phê duyệt 02 đề xuất", "Trả lại"]

    listed = await gathering.says("TT", "/viec")
    assert "trước 15/6/2021 (chậm nhất thứ Hai, 14/6)" in listed.text
    await gathering.presses("TT", "Trang sau ▶", listed)
    assert "thường xuyên" in listed.text
    await gathering.clock_jumps("2021-06-11 07:30")
    morning = gathering.last("TT").text
    assert "Sắp đến hạn\nTT-03." in morning
    # With it comes the monthly round, which leaves out what has its own day now.
    assert morning.count("TT-03") == 1


@both_databases
async def test_two_leaders_press_at_once(gathering: Story) -> None:
    await propose(gathering, "TT", "TT-03", "trước 30/6")
    await gathering.presses("vanphong", "Trình Ban Giám đốc")
    asked = gathering.last("bgd")
    director = gathering.officer("bgd")
    presses = [
        director.presses(gathering.chat("bgd"), "Phê duyệt 01 đề xuất", asked) for _ in range(2)
    ]
    await gathering.settle()
    answers = [one.answer.text for one in presses if one.answer]
    assert [text for text in answers if text] == [
        "Bảng đăng ký thời hạn này đã được xử lý trước đó, không cần làm gì thêm."
    ]
    said = [one.text for one in gathering.said("TT") if "đã phê duyệt" in one.text]
    assert len([one for one in said if one.startswith("Giám đốc")]) == 1


async def test_sent_back_with_words_and_presented_again(gathering: Story) -> None:
    await propose(gathering, "TT", "TT-03", "trước 30/6")
    board = gathering.last("vanphong")
    await gathering.presses("vanphong", "Trình Ban Giám đốc", board)
    asked = gathering.last("bgd")
    await gathering.presses("bgd", "Trả lại", asked)
    await gathering.says("bgd", "TT-03 làm <sớm> hơn", reply_to=gathering.last("bgd"))
    assert gathering.last("bgd").text == "Đã chuyển ý kiến đến Văn phòng."
    assert "“TT-03 làm <sớm> hơn”" in gathering.last("vanphong").text
    assert "Phê duyệt 01 đề xuất" not in asked.button_texts
    assert "Đã trả lại Văn phòng." in asked.text

    await propose(gathering, "TT", "TT-03", "trước 31/5")
    await gathering.presses("vanphong", "Trình Ban Giám đốc", board)
    await gathering.presses("bgd", "Phê duyệt 01 đề xuất", gathering.last("bgd"))
    assert "trước 31/5/2021" in gathering.last("TT").text


async def test_work_done_meanwhile_and_days_gone_by_are_left(gathering: Story) -> None:
    await propose(gathering, "TT", "TT-03", "trước 30/6")
    await propose(gathering, "TT", "TT-01", "trước 1/3")
    await propose(gathering, "TT", "TT-04.1", "quý II")
    await gathering.presses("vanphong", "Trình Ban Giám đốc")
    await gathering.says("TT", "/xong 3")
    await gathering.clock_jumps("2021-03-02 09:00")
    asked = next(one for one in gathering.said("bgd") if one.text.startswith("Đăng ký thời hạn"))
    await gathering.presses("bgd", "Phê duyệt 03 đề xuất", asked)
    assert gathering.last("bgd").text.startswith(
        "Đã phê duyệt thời hạn của 01 nhiệm vụ; đã báo các phòng, đơn vị.\n"
        "Giữ nguyên, do nhiệm vụ đã thay đổi hoặc ngày đề xuất đã qua: TT-01, TT-03.\n"
    )
    assert "TT-04.1." in gathering.last("TT").text


async def test_units_are_asked_once_however_often_the_office_opens_it(gathering: Story) -> None:
    before = gathering.count("TT")
    await open_board(gathering)
    assert gathering.count("TT") == before


async def test_a_long_part_is_turned_page_by_page(gathering: Story) -> None:
    part = gathering.last("QLCN")
    assert "0/12 (trang 1/2)" in part.text
    assert len(part.button_texts) == 8 + 1
    await gathering.presses("QLCN", "Trang sau ▶", part)
    assert "(trang 2/2)" in part.text
    assert len(part.button_texts) == 4 + 1
    board = gathering.last("vanphong")
    await gathering.presses("vanphong", "QLCN", board)
    await gathering.presses("vanphong", "Trang sau ▶", board)
    assert "Phòng Quản lý chuyên ngành (trang 2/2)" in board.text
    assert len(board.buttons) <= 8


async def test_nothing_to_present_nobody_to_approve_and_the_wrong_chat(unbound: Story) -> None:
    administrator = unbound.town.administrator
    await unbound.writes("TT", "/ketnoi TT", who=administrator)
    await unbound.writes("vanphong", "/ketnoi vanphong", who=administrator)
    await open_board(unbound)
    await propose(unbound, "TT", "TT-03", "trước 30/6")
    refused = await unbound.presses("vanphong", "Trình Ban Giám đốc")
    assert refused is not None
    assert "gõ /ketnoi bgd" in refused
    board = unbound.last("vanphong")
    await unbound.presses("TT", "TT-03", next(m for m in unbound.said("TT") if "01/04" in m.text))
    await unbound.presses("TT", "Bỏ đề xuất", unbound.last("TT"))
    assert "Trình Ban Giám đốc" not in board.button_texts


async def test_a_unit_opens_its_part_from_its_list_and_from_the_round(story: Story) -> None:
    listed = await story.says("TT", "/viec")
    await story.presses("TT", "Chưa ấn định", listed)
    await story.presses("TT", "Đề xuất thời hạn", listed)
    await propose(story, "TT", "TT-03", "hết năm")
    assert "đến 31/12/2021 (chậm nhất thứ Sáu, 31/12/2021)" in story.last("TT").text
    await story.clock_jumps("2021-07-12 07:30")
    await story.presses("TT", "Đề xuất thời hạn", story.last("TT"))
    assert "đã đề xuất 01/04" in story.last("TT").text
    board = await open_board(story)
    assert "01/34" in board.text


async def test_the_office_may_begin_as_soon_as_it_is_connected(story: Story) -> None:
    welcome = story.last("vanphong")
    assert welcome.button_texts == ["Đăng ký thời hạn"]
    await story.presses("vanphong", "Đăng ký thời hạn", welcome)
    await story.presses("vanphong", "Xác nhận")
    assert story.last("vanphong").text.startswith("Đăng ký thời hạn: 0/34")
    assert "đăng ký thời hạn: đã đề xuất 0/04" in story.last("TT").text


async def test_a_chat_that_may_not_is_told_so(gathering: Story) -> None:
    part, board = gathering.last("TT"), gathering.last("vanphong")
    assert part.reply_markup
    assert board.reply_markup
    keyboard = part.reply_markup["inline_keyboard"]
    for forged in ("present", "approve:1", "send-back:1", "gather", "recall:1"):
        keyboard[0][0]["callback_data"] = forged
        refused = await gathering.presses("TT", part.button_texts[0], part)
        assert refused is not None
        assert refused.startswith("Nhóm này không dùng được lệnh đó")
    keyboard = board.reply_markup["inline_keyboard"]
    keyboard[0][0]["callback_data"] = "present"
    refused = await gathering.presses("vanphong", board.button_texts[0], board)
    assert refused is not None
    assert refused.startswith("Chưa có đề xuất thời hạn nào")


async def test_an_old_board_that_was_decided(gathering: Story) -> None:
    await propose(gathering, "TT", "TT-03", "trước 30/6")
    await gathering.presses("vanphong", "Trình Ban Giám đốc")
    asked = gathering.last("bgd")
    assert asked.reply_markup
    old = asked.reply_markup["inline_keyboard"]
    await gathering.presses("bgd", "Phê duyệt 01 đề xuất", asked)
    asked.reply_markup = {"inline_keyboard": old}
    refused = await gathering.presses("bgd", "Trả lại", asked)
    assert refused is not None
    assert "đã được xử lý trước đó" in refused
