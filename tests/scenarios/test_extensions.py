"""A unit asks for a later deadline: repeated back, the office's view, the leaders' word."""

from datetime import date

import pytest

from domain.task import SetBy
from storage import tables
from tests.scenarios.story import TT_04, Story

REPEATED = (
    f"{TT_04}\nThời hạn: trước ngày 20/02/2021 (chậm nhất thứ Sáu, 19/02)\n"
    "Xin gia hạn: đến 05/3/2021 (chậm nhất thứ Sáu, 05/3/2021)\n"
    "Lý do: chờ kinh phí\n"
    "Nội dung trên đã đúng chưa? Chỉ được gửi đi sau khi bấm Đúng."
)
AT_OFFICE = (
    "Đề nghị gia hạn – Trung tâm Khoa học và Công nghệ\n"
    f"{TT_04}\n"
    "Thời hạn hiện nay: trước ngày 20/02/2021 (chậm nhất thứ Sáu, 19/02/2021)\n"
    "Đề nghị gia hạn: đến 05/3/2021 (chậm nhất thứ Sáu, 05/3/2021)\n"
    "Lý do: chờ kinh phí\n"
    "Người đề nghị: Cán bộ Trung tâm Khoa học và Công nghệ, lúc 07:30 ngày 08/02/2021\n"
    "Đang chờ Văn phòng cho ý kiến ⏳"
)


async def asked(story: Story) -> None:
    """Let the Trung tâm ask for TT-04 until 05/3."""
    await story.says("TT", "/giahan 4 đến 5/3 vì chờ kinh phí")
    await story.presses("TT", "Đúng, gửi đi")


async def at_the_leaders(story: Story) -> None:
    """Let the office pass the request on, agreeing."""
    await asked(story)
    await story.presses("vanphong", "Nhất trí")


async def test_from_one_line_to_the_leaders_and_back(monday: Story) -> None:
    meant = await monday.says("TT", "/giahan 4 đến 5/3 vì chờ kinh phí")
    assert meant.text == REPEATED
    assert meant.button_texts == ["Đúng, gửi đi", "Sửa", "Hủy"]
    assert monday.count("vanphong") == 1, "nothing is told before it is confirmed"
    await monday.presses("TT", "Đúng, gửi đi", meant)
    assert monday.last("TT").text == (
        f"{TT_04}\nĐã chuyển đề nghị gia hạn đến Văn phòng lúc 07:30 ngày 08/02/2021.\n"
        "Thời hạn chưa thay đổi cho đến khi Ban Giám đốc cho ý kiến."
    )
    card = monday.last("vanphong")
    assert card.text == AT_OFFICE
    assert card.button_texts == ["Nhất trí", "Không nhất trí", "Ý kiến khác…"]

    await monday.presses("vanphong", "Nhất trí", card)
    assert card.button_texts == []
    assert card.text.endswith(
        "Ý kiến của Văn phòng: nhất trí với đề nghị của đơn vị (Chánh Văn phòng).\n"
        "Đang chờ Ban Giám đốc cho ý kiến ⏳"
    )
    before_leaders = monday.last("bgd")
    assert before_leaders.text.startswith(
        "Kính trình Ban Giám đốc cho ý kiến: đề nghị gia hạn – Trung tâm Khoa học và Công nghệ"
    )
    assert before_leaders.button_texts == ["Đồng ý", "Đồng ý đến ngày gần hơn…", "Không đồng ý"]

    await monday.presses("bgd", "Đồng ý", before_leaders)
    word = (
        f"{TT_04}\nÝ kiến chỉ đạo của Giám đốc (07:30 ngày 08/02/2021): đồng ý gia hạn TT-04. 🟢\n"
        "Thời hạn mới: đến 05/3/2021 (chậm nhất thứ Sáu, 05/3/2021)\n"
        "Đề nghị Trung tâm Khoa học và Công nghệ thực hiện đúng thời hạn mới."
    )
    assert monday.last("TT").text == word
    assert monday.last("vanphong").text == word
    assert monday.last("vanphong").reply_to is card
    assert monday.last("bgd").text == (
        "Đã chuyển ý kiến chỉ đạo đến Trung tâm Khoa học và Công nghệ và Văn phòng."
    )
    assert before_leaders.button_texts == []
    assert "đồng ý gia hạn TT-04" in card.text


async def test_the_morning_on_the_screen_and_the_next_ones_follow_the_new_day(
    monday: Story,
) -> None:
    morning = monday.last("TT")
    assert "chậm nhất thứ Sáu, 19/02" in morning.text
    await at_the_leaders(monday)
    await monday.presses("bgd", "Đồng ý")
    assert "thời hạn mới: đến 05/3/2021 (chậm nhất thứ Sáu, 05/3)" in morning.text
    told = monday.count("TT")
    await monday.clock_reaches("2021-02-22 12:00")
    assert not any("quá hạn 01" in one.text for one in monday.said("TT")[told:])
    await monday.clock_reaches("2021-03-05 08:00")
    assert "TT-04" in monday.last("TT").text
    assert "Hôm nay" in monday.last("TT").text


async def test_what_is_missing_is_asked_one_by_one(monday: Story) -> None:
    day = await monday.says("TT", "/giahan 4")
    assert day.text == (
        f"{TT_04}\nThời hạn: trước ngày 20/02/2021 (chậm nhất thứ Sáu, 19/02)\n"
        "Xin gia hạn đến ngày nào? Đề nghị trả lời tin này, ví dụ: 30/6, “thứ Sáu tuần sau”, "
        "“cuối tháng 6”.\nBấm giữ tin này, chọn Trả lời."
    )
    refused = await monday.says("TT", "khi nào có tiền", reply_to=day)
    assert "chưa tìm thấy ngày" in refused.text
    reason = await monday.says("TT", "thứ Sáu đầu tháng sau, ngày 5/3", reply_to=day)
    assert "không sau ngày cuối hiện nay" in reason.text
    reason = await monday.says("TT", "05/3", reply_to=day)
    assert reason.text == (
        f"{TT_04}: xin gia hạn vì lý do gì? Đề nghị trả lời tin này bằng một, hai câu.\n"
        "Bấm giữ tin này, chọn Trả lời."
    )
    meant = await monday.says("TT", "chờ kinh phí", reply_to=reason)
    assert meant.text == REPEATED


async def test_what_was_misunderstood_is_corrected(monday: Story) -> None:
    meant = await monday.says("TT", "/giahan 4 đến 6/3 vì chờ kinh phí")
    assert "thứ Bảy, 06/3 là ngày nghỉ" in meant.text
    again = await monday.says("TT", "05/3 chứ", reply_to=meant)
    assert "đến 05/3/2021" in again.text
    await monday.presses("TT", "Sửa", again)
    day = monday.last("TT")
    meant = await monday.says("TT", "5/3, vì chờ kinh phí", reply_to=day)
    assert meant.text == REPEATED
    await monday.presses("TT", "Hủy", meant)
    assert monday.last("TT").text == "Đã hủy, chưa ghi nhận gì."
    assert monday.count("vanphong") == 1


async def test_the_leaders_grant_a_nearer_day(monday: Story) -> None:
    await at_the_leaders(monday)
    await monday.presses("bgd", "Đồng ý đến ngày gần hơn…")
    asked_day = monday.last("bgd")
    later = await monday.says("bgd", "10/3", reply_to=asked_day)
    assert "muộn hơn ngày đề nghị" in later.text
    meant = await monday.says("bgd", "26/02", reply_to=asked_day)
    assert meant.text == (
        f"{TT_04}\nĐồng ý gia hạn: đến 26/02/2021 (chậm nhất thứ Sáu, 26/02/2021)\n"
        "Nội dung trên đã đúng chưa? Chỉ được gửi đi sau khi bấm Đúng."
    )
    assert "gia hạn TT-04" not in monday.last("TT").text, "not before it is confirmed"
    await monday.presses("bgd", "Đúng", meant)
    assert "Thời hạn mới: đến 26/02/2021 (chậm nhất thứ Sáu, 26/02/2021)" in monday.last("TT").text


async def test_the_leaders_refuse_with_a_reason(monday: Story) -> None:
    await asked(monday)
    await monday.presses("vanphong", "Không nhất trí")
    await monday.presses("bgd", "Không đồng ý")
    await monday.says("bgd", "Kinh phí đã cấp <đủ> & đúng hạn", reply_to=monday.last("bgd"))
    assert monday.last("TT").text == (
        f"{TT_04}\n"
        "Ý kiến chỉ đạo của Giám đốc (07:30 ngày 08/02/2021): không đồng ý gia hạn TT-04. 🔴\n"
        "Lý do: Kinh phí đã cấp <đủ> & đúng hạn\n"
        "Giữ nguyên thời hạn: trước ngày 20/02/2021 (chậm nhất thứ Sáu, 19/02/2021)"
    )
    again = await monday.says("TT", "/giahan 4 đến 5/3 vì chờ kinh phí")
    assert again.text == REPEATED
    await monday.presses("TT", "Đúng, gửi đi", again)
    assert (
        "Đã không đồng ý trước đây (đề nghị lúc 07:30 ngày 08/02/2021): đến 05/3/2021."
        in monday.last("vanphong").text
    )


@pytest.mark.parametrize(
    ("words", "outcome"),
    [
        ("Đồng ý", "Đồng ý gia hạn: đến 05/3/2021"),
        ("dong y den 26/2", "Đồng ý gia hạn: đến 26/02/2021"),
        ("Không đồng ý, phải xong đúng hạn", "Không đồng ý gia hạn: Không đồng ý, phải xong"),
    ],
)
async def test_a_leader_replies_to_the_card_in_words(
    monday: Story, words: str, outcome: str
) -> None:
    await at_the_leaders(monday)
    meant = await monday.says("bgd", words, reply_to=monday.last("bgd"))
    assert outcome in meant.text
    await monday.presses("bgd", "Đúng", meant)
    assert "gia hạn TT-04" in monday.last("TT").text


async def test_words_that_say_neither_yes_nor_no(monday: Story) -> None:
    await at_the_leaders(monday)
    answer = await monday.says("bgd", "để xem đã", reply_to=monday.last("bgd"))
    assert answer.text.startswith("Hệ thống chưa rõ là đồng ý hay không đồng ý.")


async def test_the_office_gives_its_view_in_words(monday: Story) -> None:
    await asked(monday)
    card = monday.last("vanphong")
    await monday.presses("vanphong", "Ý kiến khác…", card)
    await monday.writes("vanphong", "Nên đến cuối tháng 2", reply_to=monday.last("vanphong"))
    assert "Ý kiến của Văn phòng: Nên đến cuối tháng 2 (Chánh Văn phòng)." in (
        monday.last("bgd").text
    )


async def test_the_office_replies_to_the_card(monday: Story) -> None:
    await asked(monday)
    await monday.writes("vanphong", "Nên đến cuối tháng 2", reply_to=monday.last("vanphong"))
    assert "Ý kiến của Văn phòng: Nên đến cuối tháng 2" in monday.last("bgd").text


async def test_the_offices_own_goes_straight_to_the_leaders(monday: Story) -> None:
    await monday.says("VP", "/giahan 9.1 đến 28/5 vì chờ hướng dẫn của Bộ")
    await monday.presses("VP", "Đúng, gửi đi")
    assert "Đã chuyển đề nghị gia hạn đến Ban Giám đốc" in monday.last("VP").text
    assert monday.count("vanphong") == 1
    assert "VP-09.1" in monday.last("bgd").text


async def test_a_second_request_is_told_where_the_first_is(monday: Story) -> None:
    await asked(monday)
    again = await monday.says("TT", "/giahan 4 đến 10/3 vì chờ kinh phí")
    assert "đang chờ Văn phòng cho ý kiến" in again.text
    await monday.presses("vanphong", "Nhất trí")
    again = await monday.says("TT", "/giahan 4 đến 10/3 vì chờ kinh phí")
    assert "đang chờ Ban Giám đốc cho ý kiến" in again.text


async def test_two_open_questions_make_one_request(monday: Story) -> None:
    one = await monday.says("TT", "/giahan 4 đến 5/3 vì chờ kinh phí")
    other = await monday.says("TT", "/giahan 4 đến 5/3 vì chờ kinh phí")
    await monday.presses("TT", "Đúng, gửi đi", one)
    refused = await monday.presses("TT", "Đúng, gửi đi", other)
    assert refused
    assert "đang chờ Văn phòng" in refused
    assert monday.count("vanphong") == 2


@pytest.mark.parametrize(
    ("typed", "refusal"),
    [
        ("/giahan 4 đến 19/2 vì bận", "không sau ngày cuối hiện nay của thời hạn"),
        ("/giahan 4 đến 31/2 vì bận", "Lịch không có “31/2”"),
        ("/giahan 4 đến hôm qua vì bận", "Ngày đã qua"),
        ("/giahan 4 đến 5/3/2201 vì bận", "còn hơn năm năm nữa"),
        ("/giahan 1 đến 5/3 vì bận", "chưa ấn định thời hạn nên không có thời hạn để gia hạn"),
        ("/giahan 48 đến 5/3 vì bận", "không có nhiệm vụ mã 48"),
        ("/giahan vp 9.1 đến 28/5 vì bận", "do Văn phòng Sở chủ trì"),
    ],
)
async def test_what_cannot_be_asked_is_refused(monday: Story, typed: str, refusal: str) -> None:
    assert refusal in (await monday.says("TT", typed)).text


async def test_a_deadline_of_the_province_is_not_the_departments_to_move(monday: Story) -> None:
    async with monday.department.store.write() as tx:
        await tx.plans._connection.change(
            tables.tasks.update()
            .where(tables.tasks.c.code == "TT-04")
            .values(set_by=SetBy.PROVINCE)
        )
    refused = await monday.says("TT", "/giahan 4 đến 5/3 vì bận")
    assert "do UBND tỉnh giao" in refused.text


async def test_without_a_code_it_is_asked_which(monday: Story) -> None:
    which = await monday.says("TT", "/giahan đến 5/3 vì chờ kinh phí")
    assert which.button_texts[0] == f"Xin gia hạn: {TT_04}"
    await monday.presses("TT", which.button_texts[0], which)
    assert monday.last("TT").text == REPEATED


async def test_by_the_button_under_what_is_overdue_or_stuck(monday: Story) -> None:
    await monday.says("TT", "/vuongmac 4 chưa có kinh phí")
    await monday.presses("TT", "Bỏ qua")
    await monday.presses("TT", "Xin gia hạn")
    assert "Xin gia hạn đến ngày nào?" in monday.last("TT").text
    await monday.clock_reaches("2021-02-22 12:00")
    assert "Xin gia hạn" in monday.last("TT").button_texts or (
        "TT-04: gia hạn" in monday.last("TT").button_texts
    )


async def test_in_reply_to_a_message_with_one_task(monday: Story) -> None:
    meant = await monday.says("TT", "/giahan 5/3 do chờ kinh phí", reply_to=monday.last("TT"))
    assert meant.text == REPEATED


async def test_units_without_dates_have_nothing_to_extend(monday: Story) -> None:
    await monday.says("QLKH", "/xong 9.2")
    assert "đều chưa có thời hạn" in (await monday.says("QLKH", "/giahan")).text


async def test_done_meanwhile_closes_the_request(monday: Story) -> None:
    await at_the_leaders(monday)
    office, leaders = monday.last("vanphong"), monday.last("bgd")
    await monday.says("TT", "/xong 4")
    assert leaders.button_texts == []
    assert "Đã đóng" in leaders.text
    assert "Đã đóng" in office.text


async def test_two_leaders_press_at_once(monday: Story) -> None:
    await at_the_leaders(monday)
    card, chat = monday.last("bgd"), monday.chat("bgd")
    told = monday.count("TT")
    presses = [
        monday.officer("bgd").presses(chat, "Đồng ý", card),
        monday.town.administrator.presses(chat, "Đồng ý", card),
    ]
    await monday.settle()
    answers = [press.answer.text if press.answer else None for press in presses]
    assert monday.count("TT") == told + 1
    assert any(answer and "đã được" in answer for answer in answers)


async def test_a_card_is_not_for_another_chat(monday: Story) -> None:
    await asked(monday)
    refused = await monday.says("vanphong", "/giahan 4 đến 5/3 vì bận")
    assert refused.text.startswith("Nhóm này không")
    refused = await monday.says("bgd", "/giahan")
    assert refused.text.startswith("Nhóm này không")


async def test_the_bot_may_die_between_any_two_steps(monday: Story) -> None:
    day = await monday.says("TT", "/giahan 4")
    await monday.restart()
    reason = await monday.says("TT", "05/3", reply_to=day)
    await monday.restart()
    await monday.says("TT", "chờ kinh phí", reply_to=reason)
    await monday.restart()
    await monday.presses("TT", "Đúng, gửi đi")
    await monday.restart()
    await monday.presses("vanphong", "Ý kiến khác…")
    await monday.restart()
    await monday.writes("vanphong", "Đề nghị xem xét", reply_to=monday.last("vanphong"))
    await monday.restart()
    await monday.presses("bgd", "Đồng ý đến ngày gần hơn…")
    await monday.restart()
    await monday.says("bgd", "26/02", reply_to=monday.last("bgd"))
    await monday.restart()
    await monday.presses("bgd", "Đúng")
    assert "Thời hạn mới: đến 26/02/2021" in monday.last("TT").text
    async with monday.department.store.read() as tx:
        plan = await tx.plans.current()
        assert plan
        one = next(one for one in plan.assignments if one.task.code == "TT-04")
        assert one.last_day == date(2021, 2, 26)
        kinds = [event.kind for event in await tx.events.of_assignment(one.id)]
        assert kinds == ["extension-asked", "extension-advised", "extension-decided", "moved"]
