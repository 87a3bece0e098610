"""A later deadline is answered: the office's view, the leaders' word, and its way back."""

from datetime import date

import pytest

from domain.department.department import FIRST
from simulator.groups import add_member, upgrade
from tests.databases import both_databases
from tests.extension.asked import REPEATED, asked, at_the_leaders
from tests.scenarios.story import TT_04, Story

AT_OFFICE = (
    "Đề nghị gia hạn – Trung tâm Khoa học và Công nghệ\n"
    f"{TT_04}\n"
    "Thời hạn hiện nay: trước ngày 20/02/2021 (chậm nhất thứ Sáu, 19/02/2021)\n"
    "Đề nghị gia hạn: đến 05/3/2021 (chậm nhất thứ Sáu, 05/3/2021)\n"
    "Lý do: chờ kinh phí\n"
    "Người đề nghị: Cán bộ Trung tâm Khoa học và Công nghệ, lúc 07:30 ngày 08/02/2021\n"
    "Đang chờ Văn phòng cho ý kiến ⏳"
)


async def test_from_one_line_to_the_leaders_and_back(monday: Story) -> None:
    meant = await monday.says("TT", "/giahan 4 đến 5/3 vì chờ kinh phí")
    assert meant.text == REPEATED
    assert meant.button_texts == ["Đúng, gửi đi", "Sửa", "Hủy"]
    assert monday.count("vanphong") == 1, "nothing is told before it is confirmed"
    await monday.presses("TT", "Đúng, gửi đi", meant)
    assert monday.last("TT").text == (
        f"{TT_04}\nĐề nghị gia hạn: đến 05/3/2021 (chậm nhất thứ Sáu, 05/3/2021)\n"
        "Đã chuyển đề nghị gia hạn đến Văn phòng lúc 07:30 ngày 08/02/2021.\n"
        "Thời hạn chưa thay đổi cho đến khi Ban Giám đốc cho ý kiến."
    )
    card = monday.last("vanphong")
    assert card.text == AT_OFFICE
    assert card.button_texts == ["Nhất trí", "Không nhất trí", "Ý kiến khác…", "Bản chép Zalo"]

    await monday.presses("vanphong", "Nhất trí", card)
    assert card.button_texts == ["Ghi ý kiến của lãnh đạo", "Bản chép Zalo"]
    assert card.text.endswith(
        "Ý kiến của Văn phòng: nhất trí với đề nghị của đơn vị (Chánh Văn phòng).\n"
        "Đang chờ Ban Giám đốc cho ý kiến ⏳"
    )
    before_leaders = monday.last("bgd")
    assert before_leaders.text.startswith(
        "Kính trình Ban Giám đốc cho ý kiến: đề nghị gia hạn – Trung tâm Khoa học và Công nghệ"
    )
    assert before_leaders.button_texts == ["Đồng ý", "Đồng ý đến ngày khác…", "Không đồng ý"]

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
    await monday.mornings_pass("2021-02-22 12:00")
    assert not any("quá hạn 01" in one.text for one in monday.said("TT")[told:])
    await monday.mornings_pass("2021-03-05 08:00")
    assert "TT-04" in monday.last("TT").text
    assert "Hôm nay" in monday.last("TT").text


async def test_the_leaders_grant_a_nearer_day(monday: Story) -> None:
    await at_the_leaders(monday)
    await monday.presses("bgd", "Đồng ý đến ngày khác…")
    asked_day = monday.last("bgd")
    meant = await monday.says("bgd", "26/02", reply_to=asked_day)
    assert meant.text == (
        f"{TT_04}\nĐồng ý gia hạn: đến 26/02/2021 (chậm nhất thứ Sáu, 26/02/2021)\n"
        "Nếu đúng, bấm Đúng; chưa bấm thì chưa gửi đi."
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
        "Lần trước (đề nghị lúc 07:30 ngày 08/02/2021): không đồng ý gia hạn đến 05/3/2021."
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


async def test_an_older_repeat_overturns_nothing_that_was_decided_since(monday: Story) -> None:
    await at_the_leaders(monday)
    card = monday.last("bgd")
    older = await monday.says("bgd", "đồng ý đến 5/3", reply_to=card)
    newer = await monday.says("bgd", "ok nhưng chỉ đến 26/2 thôi nhé", reply_to=card)
    assert older.reply_markup
    keyboard = older.reply_markup
    await monday.presses("bgd", "Đúng", newer)
    assert "Thời hạn mới: đến 26/02/2021" in monday.last("TT").text
    assert older.button_texts == []
    assert older.text.endswith(
        "Không cần trả lời nữa: Giám đốc đã quyết định lúc 07:30 ngày 08/02/2021: "
        "đồng ý gia hạn đến 26/02/2021."
    )
    told = monday.count("TT")
    older.reply_markup = keyboard
    # Too long for a toast, so it is a message.
    assert await monday.presses("bgd", "Đúng", older) is None
    assert monday.last("bgd").text.startswith(
        "Chưa ghi nhận: Giám đốc đã quyết định sau đó, lúc 07:30 ngày 08/02/2021: "
        "đồng ý gia hạn đến 26/02/2021."
    )
    assert monday.count("TT") == told
    # What stands is replaced by words that come after it.
    again = await monday.says("bgd", "đồng ý đến 5/3", reply_to=card)
    await monday.presses("bgd", "Đúng", again)
    assert "Thời hạn mới: đến 05/3/2021" in monday.last("TT").text


async def test_a_button_of_the_card_ends_what_was_repeated(monday: Story) -> None:
    await at_the_leaders(monday)
    card = monday.last("bgd")
    refusal = await monday.says("bgd", "chưa đồng ý, phải xong đúng hạn", reply_to=card)
    await monday.presses("bgd", "Đồng ý", card)
    assert refusal.button_texts == []
    assert "đồng ý gia hạn đến 05/3/2021" in refusal.text


async def test_words_that_say_neither_yes_nor_no(monday: Story) -> None:
    await at_the_leaders(monday)
    answer = await monday.says("bgd", "để xem đã", reply_to=monday.last("bgd"))
    assert answer.text.startswith("Hệ thống chưa rõ là đồng ý hay không đồng ý.")


@pytest.mark.parametrize(
    "words",
    [
        "Sao phải đến tận tháng 3? Đơn vị còn thiếu bao nhiêu?",
        "đến 5/3 có kịp không",
        "vì sao xin đến 26/2",
    ],
)
async def test_a_question_is_no_approval_and_no_view(monday: Story, words: str) -> None:
    await asked(monday)
    card, before = monday.last("vanphong"), monday.count("bgd")
    answer = await monday.says("vanphong", words, reply_to=card)
    assert answer.text.startswith("Tin này là câu hỏi nên chưa ghi là ý kiến")
    assert monday.count("bgd") == before, "the leaders read no question as the office's view"
    await monday.presses("vanphong", "Nhất trí", card)
    card = monday.last("bgd")
    meant = await monday.says("bgd", words, reply_to=card)
    assert meant.text.startswith(
        "Tin này là câu hỏi. Chuyển câu hỏi đến Trung tâm Khoa học và Công nghệ?"
    )
    await monday.presses("bgd", "Chuyển", meant)
    assert words in monday.last("TT").text
    assert "Đề nghị Trung tâm Khoa học và Công nghệ trả lời." in monday.last("TT").text
    assert "Đang chờ Ban Giám đốc cho ý kiến ⏳" in card.text, "nothing is decided"
    await monday.presses("bgd", "Đồng ý đến ngày khác…", card)
    answer = await monday.says("bgd", words, reply_to=monday.last("bgd"))
    assert "Chưa ghi nhận" in answer.text or "nên chưa ghi là ý kiến" in answer.text
    meant = await monday.says("bgd", f"{words}\nĐồng ý đến 26/2 thôi", reply_to=card)
    assert "Đồng ý gia hạn: đến 26/02/2021" in meant.text


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


async def test_done_meanwhile_closes_the_request(monday: Story) -> None:
    await at_the_leaders(monday)
    office, leaders = monday.last("vanphong"), monday.last("bgd")
    await monday.says("TT", "/xong 4")
    assert leaders.button_texts == []
    assert "Đã đóng" in leaders.text
    assert "Đã đóng" in office.text


@both_databases
async def test_two_leaders_press_at_once(monday: Story) -> None:
    await at_the_leaders(monday)
    card, chat = monday.last("bgd"), monday.chat("bgd")
    deputy = monday.world.add_person("Phó Giám đốc")
    add_member(chat, deputy, by=monday.officer("bgd"))
    told = monday.count("TT")
    presses = [one.presses(chat, "Đồng ý", card) for one in (monday.officer("bgd"), deputy)]
    await monday.settle()
    answers = [press.answer.text if press.answer else None for press in presses]
    assert monday.count("TT") == told + 1
    assert any(answer and "đã được" in answer for answer in answers)


@both_databases
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
    await monday.presses("bgd", "Đồng ý đến ngày khác…")
    await monday.restart()
    await monday.says("bgd", "26/02", reply_to=monday.last("bgd"))
    await monday.restart()
    await monday.presses("bgd", "Đúng")
    assert "Thời hạn mới: đến 26/02/2021" in monday.last("TT").text
    async with monday.installation.database.of(FIRST).read() as tx:
        plan = await tx.plans.current()
        assert plan
        one = next(one for one in plan.assignments if one.task.code == "TT-04")
        assert one.last_day == date(2021, 2, 26)
        kinds = [event.kind for event in await tx.events.of_assignment(one.id)]
        assert kinds == ["extension-asked", "extension-advised", "extension-decided", "moved"]


async def test_a_wait_is_told_in_the_morning_and_ended_from_the_queue(monday: Story) -> None:
    await asked(monday)
    told = monday.count("vanphong")
    await monday.clock_reaches("2021-02-17 08:00")
    waiting = monday.said("vanphong")[told:][-1]
    assert waiting.text.startswith("Đang chờ Văn phòng")
    assert "gia hạn" in waiting.text
    await monday.writes("vanphong", "Nhất trí", reply_to=waiting)
    card = await monday.says("bgd", "/canykien")
    assert "Ý kiến của Văn phòng: Nhất trí" in card.text
    await monday.presses("bgd", "Đồng ý", card)
    assert "Thời hạn mới: đến 05/3/2021" in monday.last("TT").text
    assert (await monday.says("bgd", "/canykien")).text.startswith("Hiện không có nội dung")


async def test_the_answer_follows_a_group_that_became_a_supergroup(story: Story) -> None:
    members = [story.officer("TT"), story.town.administrator]
    basic = story.world.add_group("Trung tâm", members, kind="group")
    story.town.chats["TT"] = basic
    await story.says("TT", "/ketnoi TT", who=story.town.administrator)
    await at_the_leaders(story)
    story.town.chats["TT"] = upgrade(basic, by=story.officer("TT"))
    await story.settle()
    await story.presses("bgd", "Đồng ý")
    assert "Thời hạn mới: đến 05/3/2021" in story.last("TT").text
    assert story.last("TT").reply_to is None


async def test_a_button_from_elsewhere_decides_nothing(monday: Story) -> None:
    await at_the_leaders(monday)
    morning = monday.said("TT")[1]
    assert morning.reply_markup
    keyboard = morning.reply_markup["inline_keyboard"]
    for forged in ("endorse:1", "object:1", "remark:1", "grant:1", "nearer:1", "deny:1"):
        keyboard[0][0]["callback_data"] = forged
        refused = await monday.presses("TT", morning.button_texts[0], morning)
        assert refused is not None
        assert refused.startswith("Nhóm này không dùng được lệnh đó"), forged


async def test_the_office_presses_a_card_that_has_gone_on(monday: Story) -> None:
    await asked(monday)
    card = monday.last("vanphong")
    assert card.reply_markup
    old = card.reply_markup["inline_keyboard"]
    await monday.presses("vanphong", "Nhất trí", card)
    card.reply_markup = {"inline_keyboard": old}
    refused = await monday.presses("vanphong", "Không nhất trí", card)
    assert refused is not None
    assert refused.startswith("Chánh Văn phòng đã chuyển đề nghị này đến Ban Giám đốc")
    assert monday.count("bgd") == 2
