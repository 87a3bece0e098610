"""Groups as they really are: topics, several units, odd spellings, lost rights, /huy anywhere."""

import unicodedata

import pytest

from simulator.groups import add_bot, delete_group, open_topic, remove_bot
from tests.scenarios.story import TT_04, Story

LOST = (
    "Không gửi được tin đến: Trung tâm Khoa học và Công nghệ "
    "(nhóm “Trung tâm Khoa học và Công nghệ”). Đề nghị thêm lại hệ thống vào nhóm và cho quyền "
    "gửi tin, hoặc để quản trị viên gõ /ketnoi tại nhóm khác."
)


@pytest.fixture
async def forum(unbound: Story) -> Story:
    """The Trung tâm works in a forum group."""
    members = [unbound.officer("TT"), unbound.town.administrator]
    unbound.town.chats["TT"] = unbound.world.add_group("Trung tâm", members, kind="forum")
    return unbound


async def test_a_forum_is_bound_inside_a_topic_and_works_in_each(forum: Story) -> None:
    chat, officer = forum.chat("TT"), forum.officer("TT")
    topic = open_topic(chat, "Kế hoạch năm", by=officer)
    forum.town.administrator.says(chat, "/ketnoi TT", topic=topic)
    await forum.settle()
    assert forum.last("TT").text.startswith("Nhóm này đã được kết nối với Trung tâm")

    officer.says(chat, "/xong 5", topic=topic)
    await forum.settle()
    assert forum.last("TT").text.startswith("Đã ghi nhận: TT-05.")
    assert (await forum.says("TT", "/xong 1")).text.startswith("Đã ghi nhận: TT-01.")

    await forum.clock_jumps("2021-02-08 07:30")
    assert "nhắc việc thứ Hai, 08/02/2021" in forum.last("TT").text
    await forum.presses("TT", "Hoàn thành")
    assert forum.last("TT").text.startswith("Đã ghi nhận: TT-04.")


async def test_mornings_go_to_the_topic_in_which_the_unit_was_connected(forum: Story) -> None:
    chat = forum.chat("TT")
    topic = open_topic(chat, "Kế hoạch năm", by=forum.officer("TT"))
    forum.town.administrator.says(chat, "/ketnoi TT", topic=topic)
    await forum.settle()
    await forum.clock_jumps("2021-02-08 07:30")
    assert "nhắc việc thứ Hai, 08/02/2021" in forum.last("TT").text
    assert forum.last("TT").thread_id == topic.id

    del chat.topics[topic.id]
    await forum.clock_jumps("2021-02-17 07:30")
    assert "nhắc việc thứ Tư, 17/02/2021" in forum.last("TT").text
    assert forum.last("TT").thread_id is None


async def test_connected_again_in_another_topic_the_messages_come_there(forum: Story) -> None:
    chat, administrator = forum.chat("TT"), forum.town.administrator
    first = open_topic(chat, "Kế hoạch năm", by=forum.officer("TT"))
    second = open_topic(chat, "Nhắc việc", by=forum.officer("TT"))
    administrator.says(chat, "/ketnoi TT", topic=first)
    await forum.settle()
    administrator.says(chat, "/ketnoi TT", topic=second)
    await forum.settle()
    assert forum.last("TT").text == "Từ nay, tin nhắc của nhóm được gửi vào chủ đề này."
    assert forum.last("TT").thread_id == second.id
    await forum.clock_jumps("2021-02-08 07:30")
    assert "nhắc việc thứ Hai, 08/02/2021" in forum.last("TT").text
    assert forum.last("TT").thread_id == second.id

    administrator.says(chat, "/ketnoi TT", topic=second)
    await forum.settle()
    assert "không cần kết nối lại" in forum.last("TT").text


async def test_talk_in_a_topic_replies_to_its_first_message_and_is_unheard(forum: Story) -> None:
    chat, officer = forum.chat("TT"), forum.officer("TT")
    await forum.says("TT", "/ketnoi TT", who=forum.town.administrator)
    topic = open_topic(chat, "Chuyện trò", by=officer)
    before = forum.count("TT")
    officer.says(chat, "xong 4 rồi nhé", topic=topic)
    await forum.settle()
    assert forum.count("TT") == before


@pytest.mark.parametrize("way", ["removed", "deleted", "muted"])
async def test_the_office_hears_once_of_a_chat_that_is_lost(story: Story, way: str) -> None:
    chat = story.chat("TT")
    if way == "removed":
        remove_bot(chat, by=story.officer("TT"))
    elif way == "deleted":
        delete_group(chat, by=story.officer("TT"))
    else:
        chat.bot_may_write = False
    before = story.count("vanphong")
    await story.clock_jumps("2021-02-08 07:30")
    await story.clock_jumps("2021-05-17 07:30")
    assert [one.text for one in story.said("vanphong")[before:]].count(LOST) == 1
    assert "nhắc việc thứ Hai, 17/5/2021" in story.last("QLKH").text
    await story.clock_jumps("2021-05-21 15:30")
    assert "Không gửi được: Trung tâm Khoa học và Công nghệ." in story.last("bgd").text


async def test_a_chat_that_came_back_and_is_lost_again_is_told_again(story: Story) -> None:
    chat = story.chat("TT")
    for _ in range(2):
        remove_bot(chat, by=story.officer("TT"))
        await story.settle()
        story.clock.set(story.clock().replace(minute=story.clock().minute + 1))
        add_bot(chat, by=story.officer("TT"))
        await story.settle()
    assert [one.text for one in story.said("vanphong")].count(LOST) == 2


async def test_the_leaders_hear_when_the_office_itself_is_lost(story: Story) -> None:
    remove_bot(story.chat("vanphong"), by=story.officer("vanphong"))
    await story.settle()
    assert story.last("bgd").text.startswith("Không gửi được tin đến: Đầu mối tổng hợp")


async def test_two_units_in_one_chat(story: Story) -> None:
    await story.writes("TT", "/ketnoi TDC", who=story.town.administrator)
    asked = await story.says("TT", "/xong 2 số 25/KH-TTKHCN ngày 05/02/2021")
    assert asked.text.startswith("“2” có thể là:\nTDC-02. ")
    assert asked.button_texts == ["TDC-02", "TT-02", "Hủy"]
    await story.restart()
    await story.presses("TT", "TT-02", asked)
    assert story.last("TT").text.startswith("Đã ghi nhận: TT-02.")
    assert "25/KH-TTKHCN" in story.last("TT").text
    assert asked.button_texts == []
    # TT-02 is done by now, so that only one is left to be meant.
    assert (await story.says("TT", "/xong 2")).text.startswith("Đã ghi nhận: TDC-02.")
    assert (await story.says("TT", "/xong tdc4")).text.startswith("Đã ghi nhận: TDC-04.")
    assert len(await story.writes("TT", "/viec")) == 2


async def test_several_numbers_that_mean_several_tasks_are_asked_one_after_the_other(
    story: Story,
) -> None:
    await story.writes("TT", "/ketnoi TDC", who=story.town.administrator)
    first = await story.says("TT", "/xong 1, 2, tt5")
    assert first.text.startswith("“1” có thể là:")
    await story.says("TT", "tdc 1", reply_to=first)
    second = story.last("TT")
    assert second.text.startswith("“2” có thể là:")
    assert first.button_texts == []
    await story.presses("TT", "TT-02", second)
    told = story.last("TT").text
    assert all(f"Đã ghi nhận: {code}." in told for code in ("TDC-01", "TT-02", "TT-05"))
    assert second.button_texts == []


async def test_what_is_written_under_a_question_is_asked_for_too(story: Story) -> None:
    scope = await story.says("vanphong", "/tamdung")
    asked = await story.says("vanphong", "4", reply_to=scope)
    assert asked.text.startswith("“4” có thể là:")
    await story.presses("vanphong", "TT-04", asked)
    reason = await story.says("vanphong", "phòng chống dịch", reply_to=story.last("vanphong"))
    preview = await story.says("vanphong", "Chỉ thị 16", reply_to=reason)
    assert "TT-04. " in preview.text
    assert "VP-04" not in preview.text


@pytest.mark.parametrize("typed", ["/Xong 4", "/XONG@NhacViec_Bot 4", "/xong@nhacviec_bot 4"])
async def test_a_command_in_capitals_and_with_our_name(story: Story, typed: str) -> None:
    assert (await story.says("TT", typed)).text.startswith("Đã ghi nhận: TT-04.")


@pytest.mark.parametrize("form", ["NFC", "NFD"])
async def test_a_command_with_accents_is_done_wherever_it_arrives(monday: Story, form: str) -> None:
    """Composed it is no command to Telegram, and arrives as a reply only."""
    typed = unicodedata.normalize(form, "/vướngmắc 4 chưa có kinh phí")
    morning, proposes = monday.last("TT"), f"{TT_04}\nĐơn vị đề xuất"
    alone = [one.text for one in await monday.writes("TT", typed)]
    assert [text.startswith(proposes) for text in alone] == ([True] if form == "NFD" else [])
    asked = await monday.says("TT", typed, reply_to=morning)
    assert asked.text.startswith(proposes)


async def test_a_reply_to_a_message_we_do_not_know(monday: Story) -> None:
    chat = monday.chat("TT")
    unknown = monday.world.post(chat, monday.world.bot, text="Tin của hệ thống cũ")
    assert await monday.writes("TT", "xong rồi ạ", reply_to=unknown) == []
    which = await monday.says("TT", "/xong", reply_to=unknown)
    assert which.text.startswith("Nhiệm vụ nào đã hoàn thành?")


async def test_four_thousand_signs_arrive_whole(monday: Story) -> None:
    long = ("Vướng <mắc> & 🙏 " * 300)[:3990].strip()
    await monday.says("TT", f"/vuongmac 4 {long}")
    before = monday.count("vanphong")
    await monday.presses("TT", "Bỏ qua")
    card, *whole = monday.said("vanphong")[before:]
    assert "Đã tháo gỡ" in card.button_texts
    # In UTF-16 the hands are two units each, and with them it is longer than one message.
    assert len(whole) == 2
    assert sum(part.text.count("🙏") for part in whole) == long.count("🙏")


QUESTIONS = {
    "TT": [
        "/vuongmac 4",
        "/vuongmac 4 chưa có kinh phí",
        "/giahan 4",
        "/giahan 4 30/6",
        "/tiendo 3",
    ],
    "vanphong": [
        "/giaoviec",
        "/giaoviec TT",
        "/dieuchinhhan TT-04",
        "/tamdung TT-04",
        "/dinhky TT-03",
    ],
}


@pytest.mark.parametrize(
    ("code", "typed"), [(code, typed) for code, every in QUESTIONS.items() for typed in every]
)
async def test_huy_in_the_middle_of_any_question(monday: Story, code: str, typed: str) -> None:
    question = await monday.says(code, typed)
    assert "Hủy" in question.button_texts
    await monday.restart()
    assert (await monday.says(code, "/huy")).text == "Đã hủy, chưa ghi nhận gì."
    assert "Hủy" not in question.button_texts
    assert (await monday.says(code, "/huy")).text.startswith("Không có câu hỏi nào")
