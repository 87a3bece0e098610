"""People edit, talk, press together, and write as their phones do."""

import unicodedata

from simulator.groups import add_member
from tests.databases import both_databases
from tests.scenarios.story import TT_04, Story


async def test_an_edited_command_acts_once(story: Story) -> None:
    officer, chat = story.officer("TT"), story.chat("TT")
    written = officer.says(chat, "/xong 4")
    await story.settle()
    before = story.count("TT")
    officer.edits(written, "/xong 5")
    await story.settle()
    assert story.count("TT") == before
    assert "TT-05" in (await story.says("TT", "/viec")).text


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
        f"{TT_04} đã được báo cáo hoàn thành ngày 08/02/2021, không cần báo lại.",
    ]
    assert presses[1].answer
    assert presses[1].answer.alert
    assert story.count("TT") == before + 1


async def test_decomposed_letters_are_composed(story: Story) -> None:
    typed = unicodedata.normalize("NFD", "/vuongmac 4 chưa có kinh phí, đề nghị xem xét")
    await story.says("TT", typed)
    await story.presses("TT", "Bỏ qua")
    assert "Khó khăn, vướng mắc: chưa có kinh phí, đề nghị xem xét\n" in story.last("vanphong").text


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
        "vanphong": "Dành cho Văn phòng và Ban Giám đốc",
    }.items():
        for command in ("/start", "/trogiup"):
            assert words in (await story.says(code, command)).text
