"""People edit, talk, press together, and write as their phones do."""

import unicodedata

from simulator.groups import add_member
from simulator.model import Message
from tests.databases import both_databases
from tests.scenarios.story import TT_04, Story


async def changes(story: Story, code: str, written: Message, text: str) -> list[Message]:
    """Let the officer change a message of theirs; return what the bot said there since."""
    before = story.count(code)
    story.officer(code).edits(written, text)
    await story.settle()
    return story.said(code)[before:]


async def test_an_edited_command_acts_once_and_each_change_is_told_once(story: Story) -> None:
    written = story.officer("TT").says(story.chat("TT"), "/xong 4")
    await story.settle()
    (told,) = await changes(story, "TT", written, "/xong 5")
    assert told.text.startswith("Tin này đã được sửa sau khi gửi; hệ thống không đọc lại")
    assert told.reply_to is written
    assert len(await changes(story, "TT", written, "/xong 3")) == 1
    # Telegram offers a message again when its link gets a preview.
    assert await changes(story, "TT", written, "/xong 3") == []
    assert "TT-05" in (await story.says("TT", "/viec")).text


async def test_an_edited_answer_is_told_that_it_stays_as_it_was(monday: Story) -> None:
    asked = await monday.says("TT", "/vuongmac 4")
    chat = monday.chat("TT")
    written = monday.officer("TT").says(chat, "chưa có kinh phí", reply_to=asked)
    await monday.settle()
    await monday.presses("TT", "Bỏ qua")
    (told,) = await changes(monday, "TT", written, "chưa có 50 triệu đồng")
    assert told.text.startswith("Tin này đã được sửa")
    assert "Khó khăn, vướng mắc: chưa có kinh phí\n" in monday.last("vanphong").text


async def test_edited_talk_is_unheard(story: Story) -> None:
    talk = story.officer("TT").says(story.chat("TT"), "trưa nay ăn gì")
    await story.settle()
    assert await changes(story, "TT", talk, "trưa nay ăn phở") == []


async def test_group_talk_is_unheard(story: Story) -> None:
    assert await story.writes("TT", "xong 4 rồi nhé, /xong 4") == []
    assert await story.writes("TT", "Trung tâm họp lúc 14 giờ") == []


@both_databases
async def test_two_people_press_at_once(story: Story) -> None:
    await story.clock_jumps("2021-02-08 07:30")
    chat, morning = story.chat("TT"), story.last("TT")
    before = story.count("TT")
    people = (story.officer("TT"), story.town.administrator)
    presses = [person.presses(chat, "Hoàn thành", morning) for person in people]
    await story.settle()

    assert [press.answer and press.answer.text for press in presses] == [
        "Đã ghi nhận: TT-04 hoàn thành.",
        f"{TT_04}: Cán bộ Trung tâm Khoa học và Công nghệ đã báo cáo hoàn thành ngày 08/02/2021 "
        "(báo cáo lúc 07:30 ngày 08/02/2021), không cần báo lại.",
    ]
    assert presses[1].answer
    assert presses[1].answer.alert
    assert story.count("TT") == before + 1


async def test_decomposed_letters_are_composed(story: Story) -> None:
    typed = unicodedata.normalize("NFD", "/vuongmac 4 chưa có kinh phí, đề nghị xem xét")
    await story.says("TT", typed)
    assert (
        "Khó khăn, vướng mắc: chưa có kinh phí\nĐề xuất, kiến nghị: xem xét\n"
        in story.last("vanphong").text
    )


async def test_a_name_may_hold_anything(story: Story) -> None:
    officer = story.world.add_person("Cán bộ <b>Kho & Quỹ</b> 🙏")
    add_member(story.chat("TT"), officer, by=story.officer("TT"))
    await story.says("TT", "/vuongmac 4 thiếu <người> & máy", who=officer)
    await story.presses("TT", "Bỏ qua", who=officer)
    card = story.last("vanphong").text
    assert "Người báo cáo: Cán bộ <b>Kho & Quỹ</b> 🙏, lúc" in card
    assert "Khó khăn, vướng mắc: thiếu <người> & máy\n" in card

    await story.says("TT", "/xong 4", who=officer)
    await story.presses("TT", "Rút lại báo cáo", who=officer)
    assert "Cán bộ <b>Kho & Quỹ</b> 🙏 đã rút lại báo cáo" in story.last("TT").text


async def test_everybody_may_ask_how_it_works(story: Story) -> None:
    for code, words in {
        "TT": "Dành cho Trung tâm Khoa học và Công nghệ",
        "vanphong": "Dành cho Văn phòng\n",
        "bgd": "Dành cho Ban Giám đốc\n",
    }.items():
        for command in ("/start", "/trogiup"):
            assert words in (await story.says(code, command)).text


async def test_a_command_that_does_not_exist_is_told_so_once_to_each(story: Story) -> None:
    told = "Hệ thống không có lệnh /xulyxong. Gõ /trogiup để xem các lệnh dùng được tại đây."
    assert (await story.says("TT", "/XuLyXong 4")).text == told
    assert await story.writes("TT", "/xulyxong 5") == []
    other = story.town.administrator
    assert (await story.says("TT", "/xulyxong@nhacviec_bot 4", who=other)).text == told
    assert (await story.sends("TT", "a.png", "/dondep 4", as_photo=True))[0].text.startswith(
        "Hệ thống không có lệnh /dondep."
    )
    assert await story.writes("TT", "/xulyxong@another_bot 4") == []
