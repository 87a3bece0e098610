"""What a leader presses or writes, and how it reaches the unit, the office and the deadline."""

import unicodedata

import pytest

from domain.department.department import FIRST
from domain.people.register import Entry
from simulator.groups import add_member
from simulator.people import Person
from tests.databases import both_databases
from tests.obstacle.stuck import agree, consult, report
from tests.people.private import alone, presses_alone
from tests.scenarios.story import TT_04, Story

BOTH = "Đã chuyển ý kiến đến Trung tâm Khoa học và Công nghệ và Văn phòng."


async def named(story: Story, person: Person, entry: Entry) -> None:
    """Write somebody into the register."""
    async with story.installation.database.of(FIRST).write() as tx:
        known = await tx.people.seen(person.id, person.name)
        await tx.people.register(known.id, entry)


async def leaders(story: Story) -> tuple[Person, Person]:
    """Return the Giám đốc and a Phó Giám đốc, both in the register and in the leaders' chat."""
    director = story.officer("bgd")
    deputy = story.world.add_person("Phó Giám đốc")
    add_member(story.chat("bgd"), deputy, by=story.town.administrator)
    await named(story, director, Entry("Lãnh đạo Một", "Giám đốc"))
    await named(story, deputy, Entry("Lãnh đạo Hai", "Phó Giám đốc"))
    return director, deputy


async def test_the_leader_s_buttons(monday: Story) -> None:
    told = await consult(monday)
    assert told.button_texts == [
        "Đồng ý theo đề xuất",
        "Ý kiến khác",
        "Họp bàn",
        "Gia hạn đến…",
        "Đã tháo gỡ",
    ]


async def test_agreeing_is_one_press(monday: Story) -> None:
    told = await consult(monday)
    await agree(monday, told)
    assert monday.last("bgd").text == f"{TT_04}\n{BOTH}"
    assert "“Đồng ý theo đề xuất.”" in monday.last("TT").text
    assert monday.last("TT").reply_to is not None
    assert "Đã có ý kiến, đơn vị đang thực hiện." in told.text


async def test_agreeing_twice_is_said_once(monday: Story) -> None:
    told = await consult(monday)
    director, chat = monday.officer("bgd"), monday.chat("bgd")
    before = monday.count("TT")
    presses = [director.presses(chat, "Đồng ý theo đề xuất", told) for _ in range(2)]
    await monday.settle()
    answers = [press.answer and press.answer.text for press in presses]
    assert answers[0] is None
    assert "đã đồng ý" in (answers[1] or "")
    assert monday.count("TT") == before
    await monday.clock_jumps("2021-02-08 07:40")
    assert monday.count("TT") == before + 1


async def test_without_a_proposal_there_is_nothing_to_agree_to(monday: Story) -> None:
    told = await consult(monday, proposal=None)
    assert "Đồng ý theo đề xuất" not in told.button_texts
    assert "Đề xuất, kiến nghị: chưa có" in told.text


async def test_a_plain_reply_to_the_card_arrives_as_written(monday: Story) -> None:
    told = await consult(monday)
    words = unicodedata.normalize("NFD", "Giá < 5 & > 3: <b>giao</b> Văn phòng xử lý 🙏")
    await monday.says("bgd", words, reply_to=told)
    assert f"“{unicodedata.normalize('NFC', words)}”" in monday.last("TT").text


async def test_a_meeting_keeps_the_turn_with_the_leaders(monday: Story) -> None:
    told = await consult(monday)
    await monday.presses("bgd", "Họp bàn", told)
    asked = monday.last("bgd")
    assert asked.button_texts == ["Bỏ qua", "Hủy"]
    await monday.says("bgd", "14:00 thứ Ba, phòng họp tầng 2", reply_to=asked)
    assert "“Họp bàn: 14:00 thứ Ba (09/02/2021), phòng họp tầng 2”" in monday.last("TT").text
    assert "thực hiện" not in monday.last("TT").text
    assert "Đang chờ Ban Giám đốc cho ý kiến ⏳" in told.text


async def test_a_new_day_is_said_back_in_full_before_it_counts(monday: Story) -> None:
    told = await consult(monday)
    await monday.presses("bgd", "Gia hạn đến…", told)
    asked = monday.last("bgd")
    assert "Hiện nay: thời hạn: trước ngày 20/02/2021 (chậm nhất thứ Sáu, 19/02)." in asked.text
    meant = await monday.says("bgd", "trước 05/3", reply_to=asked)
    assert "Thời hạn mới: trước 05/3/2021 (chậm nhất thứ Năm, 04/3/2021)" in meant.text
    assert meant.button_texts == ["Đúng", "Sửa", "Hủy"]

    await monday.presses("bgd", "Sửa", meant)
    await monday.restart()
    meant = await monday.says("bgd", "10/3", reply_to=monday.last("bgd"))
    assert "trước ngày 20/02/2021" in (await monday.says("TT", "/viec")).text
    await monday.restart()
    await monday.presses("bgd", "Đúng", meant)

    assert monday.last("TT").text == (
        f"{TT_04}\n"
        "Ý kiến chỉ đạo của Giám đốc (07:30 ngày 08/02/2021): "
        "“Gia hạn, thời hạn mới: đến 10/3/2021.”\n"
        "Thời hạn mới: đến 10/3/2021 (chậm nhất thứ Tư, 10/3).\n"
        "Đề nghị Trung tâm Khoa học và Công nghệ thực hiện."
    )
    listed = await monday.says("TT", "/viec")
    assert "thời hạn mới: đến 10/3/2021 (chậm nhất thứ Tư, 10/3)" in listed.text
    assert "Thời hạn mới: đến 10/3/2021" in told.text


async def test_a_day_that_is_none_asks_again(monday: Story) -> None:
    told = await consult(monday)
    await monday.presses("bgd", "Gia hạn đến…", told)
    asked = monday.last("bgd")
    refused = await monday.says("bgd", "01/02/2021", reply_to=asked)
    assert refused.text.startswith("TT-04. Ngày đã qua: thứ Hai, 01/02/2021.")
    assert asked.button_texts == ["Hủy"], "the question stays open"
    meant = await monday.says("bgd", "cuối tháng 3", reply_to=asked)
    assert "31/3/2021" in meant.text


@both_databases
async def test_a_day_in_the_words_may_become_the_deadline(monday: Story) -> None:
    told = await consult(monday)
    answer = await monday.says("bgd", "Đồng ý, hoàn thành trước 05/3", reply_to=told)
    assert answer.text == (
        f"{TT_04}\n{BOTH}\n"
        "Ý kiến có nêu: trước 05/3/2021 (chậm nhất thứ Năm, 04/3/2021). "
        "Có lấy ngày này làm thời hạn mới của nhiệm vụ không?\n"
        "Thời hạn hiện nay: trước ngày 20/02/2021 (chậm nhất thứ Sáu, 19/02)"
    )
    assert "“Đồng ý, hoàn thành trước 05/3”" in monday.last("TT").text
    await monday.restart()
    await monday.presses("bgd", "Lấy làm thời hạn mới", answer)
    moved = monday.last("TT")
    assert "Thời hạn mới: trước 05/3/2021 (chậm nhất thứ Năm, 04/3)." in moved.text
    assert answer.button_texts == []
    assert monday.last("vanphong").text == moved.text


async def test_a_day_in_the_words_may_be_no_deadline(monday: Story) -> None:
    told = await consult(monday)
    answer = await monday.says("bgd", "Báo cáo tôi trước 12/3", reply_to=told)
    director, chat = monday.officer("bgd"), monday.chat("bgd")
    before = monday.count("TT")
    presses = [
        director.presses(chat, button, answer)
        for button in ("Giữ nguyên thời hạn", "Lấy làm thời hạn mới")
    ]
    await monday.settle()
    assert presses[0].answer is not None
    assert presses[1].answer is not None
    assert "đã được quyết định từ trước" in (presses[1].answer.text or "")
    assert monday.count("TT") == before
    assert "trước ngày 20/02/2021" in (await monday.says("TT", "/viec")).text


async def test_the_director_s_word_is_final(monday: Story) -> None:
    director, deputy = await leaders(monday)
    told = await consult(monday)
    await monday.says("bgd", "Làm theo phương án 1", who=deputy, reply_to=told)
    assert "Ý kiến chỉ đạo của Lãnh đạo Hai, Phó Giám đốc (" in monday.last("TT").text

    await monday.says("bgd", "Làm theo phương án 2", who=director, reply_to=told)
    assert (
        "Ý kiến này thay ý kiến trước của Lãnh đạo Hai, Phó Giám đốc (07:30 ngày 08/02/2021)."
        in monday.last("TT").text
    )

    await monday.says("bgd", "Nên xem lại phương án 1", who=deputy, reply_to=told)
    assert "Thực hiện theo ý kiến của Lãnh đạo Một, Giám đốc." in monday.last("TT").text
    assert "thay ý kiến trước" not in monday.last("TT").text
    for words in ("phương án 1”", "phương án 2”", "Nên xem lại"):
        assert words in told.text
    assert "Thực hiện theo ý kiến của Lãnh đạo Một, Giám đốc." in told.text
    toast = await monday.presses("bgd", "Gia hạn đến…", told, who=deputy)
    assert toast == (
        "Lãnh đạo Một, Giám đốc đã có ý kiến về nội dung này, thời hạn do Giám đốc quyết định. "
        "Nếu cần, bấm Ý kiến khác để nêu thêm."
    )


async def test_words_that_come_after_it_was_resolved_are_not_lost_silently(monday: Story) -> None:
    told = await consult(monday)
    await monday.presses("bgd", "Ý kiến khác", told)
    asked = monday.last("bgd")
    await monday.says("TT", "/xong 4")
    assert "Không cần trả lời nữa: nhiệm vụ đã thay đổi lúc 07:30 ngày 08/02/2021." in asked.text
    assert asked.button_texts == []
    overtaken = "Chưa ghi nhận: nhiệm vụ đã thay đổi sau khi hỏi, không cần trả lời nữa."
    assert overtaken in (await monday.says("bgd", "Làm ngay", reply_to=asked)).text
    refusal = "Chưa chuyển: vướng mắc này đã đóng."
    assert refusal in (await monday.says("bgd", "Làm ngay", reply_to=told)).text
    assert told.text.endswith("🟢")


async def test_the_office_answers_itself(monday: Story) -> None:
    await report(monday)
    told = monday.last("vanphong")
    await monday.presses("vanphong", "Trả lời", told)
    asked = monday.last("vanphong")
    assert asked.button_texts == ["Hủy"]
    before = monday.count("bgd")
    answer = await monday.says("vanphong", "Dùng nguồn sự nghiệp", reply_to=asked)
    assert answer.text == f"{TT_04}\nĐã chuyển ý kiến đến Trung tâm Khoa học và Công nghệ."
    assert (
        "Ý kiến của Văn phòng (Chánh Văn phòng, 07:30 ngày 08/02/2021): “Dùng nguồn sự nghiệp”"
        in monday.last("TT").text
    )
    assert monday.count("bgd") == before

    await monday.says("vanphong", "Gửi dự toán trước thứ Sáu", reply_to=told)
    assert "“Gửi dự toán trước thứ Sáu”" in monday.last("TT").text


async def test_the_office_s_words_do_not_answer_for_the_leaders(monday: Story) -> None:
    told = await consult(monday)
    await monday.says("vanphong", "Văn phòng đã trình", reply_to=monday.said("vanphong")[-3])
    assert "“Văn phòng đã trình”" in monday.last("TT").text
    assert "Đang chờ Ban Giám đốc cho ý kiến ⏳" in told.text


async def test_reported_anew_it_takes_the_place_of_the_one_before(monday: Story) -> None:
    await report(monday)
    first = monday.last("vanphong")
    told = await monday.says("TT", "/vuongmac 4 thiếu cả nhân lực")
    assert "chưa có kinh phí; thiếu cả nhân lực" in told.text
    assert "Đơn vị đã sửa, báo cáo lại lúc 07:30 ngày 08/02/2021" in first.text
    assert first.button_texts == []
    assert "chưa có kinh phí; thiếu cả nhân lực" in monday.last("vanphong").text
    assert "Cấp bổ sung" in monday.last("vanphong").text


@pytest.mark.parametrize("button", ["Ý kiến khác", "Họp bàn", "Gia hạn đến…"])
async def test_a_leader_s_question_is_dropped(monday: Story, button: str) -> None:
    told = await consult(monday)
    await monday.presses("bgd", button, told)
    before = monday.count("TT")
    assert (await monday.says("bgd", "/huy")).text == "Đã hủy, chưa ghi nhận gì."
    assert monday.count("TT") == before
    assert "Đang chờ Ban Giám đốc cho ý kiến ⏳" in told.text


async def test_plain_words_get_their_answer_under_themselves(monday: Story) -> None:
    officer, chat = monday.officer("TT"), monday.chat("TT")
    words = officer.says(chat, "vướng kinh phí", reply_to=monday.last("TT"))
    await monday.settle()
    await monday.presses("TT", "Đúng")
    await monday.presses("TT", "Bỏ qua")
    await monday.says("vanphong", "Dùng nguồn sự nghiệp", reply_to=monday.last("vanphong"))
    assert "“Dùng nguồn sự nghiệp”" in monday.last("TT").text
    assert monday.last("TT").reply_to is words


async def test_reported_alone_it_is_answered_alone_and_in_the_unit_s_group(monday: Story) -> None:
    await monday.says("TT", "/xong 5")
    officer = monday.officer("TT")
    await alone(monday, officer, "/vuongmac 4 chưa có kinh phí")
    await presses_alone(monday, officer, "Bỏ qua")
    await monday.says("vanphong", "Dùng nguồn sự nghiệp", reply_to=monday.last("vanphong"))
    answer = monday.world.sent_by_bot(officer.private)[-1]
    assert "“Dùng nguồn sự nghiệp”" in answer.text
    assert answer.reply_to is not None
    assert answer.reply_to.text == "/vuongmac 4 chưa có kinh phí"
    assert monday.last("TT").text == answer.text
