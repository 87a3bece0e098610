"""Plain words in a reply: repeated back with two buttons, and done once somebody says yes."""

import unicodedata

import pytest

from domain.department.department import FIRST
from simulator.people import PersonCannot
from tests.databases import both_databases
from tests.scenarios.story import TT_04, Story

NOT_UNDERSTOOD = (
    "Chưa rõ anh/chị cần gì; chưa ghi nhận, chưa chuyển cho ai. Cần báo cáo việc nào, bấm việc ấy; "
    "cần hướng dẫn, gõ /trogiup."
)


async def progress(story: Story, code: str) -> str:
    async with story.installation.database.of(FIRST).read() as tx:
        plan = await tx.plans.current()
        assert plan
        return next(one.progress for one in plan.assignments if one.task.code == code)


@pytest.mark.parametrize("said", ["Xong rồi ạ", "xong roi a", "đã hoàn thành <&>"])
@pytest.mark.parametrize("form", ["NFC", "NFD"])
async def test_done_is_repeated_and_then_recorded(monday: Story, said: str, form: str) -> None:
    morning = monday.last("TT")
    meant = await monday.says("TT", unicodedata.normalize(form, said), reply_to=morning)
    assert meant.text.startswith(f"Báo hoàn thành: {TT_04}\n")
    assert meant.text.endswith("Nếu đúng, bấm Đúng; chưa bấm thì chưa ghi nhận.")
    assert meant.button_texts == ["Đúng", "Không phải"]
    assert await progress(monday, "TT-04") == "todo"
    await monday.presses("TT", "Đúng", meant)
    assert await progress(monday, "TT-04") == "done"
    assert "Đã ghi nhận: TT-04." in monday.last("TT").text
    assert meant.button_texts == []


async def test_yesterday_is_the_day_of_completion(monday: Story) -> None:
    await monday.clock_reaches("2021-02-18 08:10")
    meant = await monday.says("TT", "4 đã gửi VP chiều qua", reply_to=monday.last("TT"))
    assert "Ngày: thứ Tư, 17/02/2021" in meant.text
    assert "Nội dung: “đã gửi VP”" in meant.text
    await monday.presses("TT", "Đúng", meant)
    assert "17/02/2021" in monday.last("TT").text


async def test_several_codes_at_once(monday: Story) -> None:
    meant = await monday.says("TT", "xong 4 với 5", reply_to=monday.last("TT"))
    assert meant.text.startswith("Báo hoàn thành: TT-04, TT-05\n")
    await monday.presses("TT", "Đúng", meant)
    assert [await progress(monday, code) for code in ("TT-04", "TT-05")] == ["done", "done"]


async def test_which_of_several_tasks_is_asked_and_never_guessed(monday: Story) -> None:
    await monday.clock_reaches("2021-02-22 08:00")
    several = monday.last("TT")
    assert "TT-02" in several.text
    assert "TT-04" in several.text
    which = await monday.says("TT", "xong rồi ạ", reply_to=several)
    assert which.text.startswith("Nhiệm vụ nào đã hoàn thành?")
    assert len(which.button_texts) >= 2
    assert await progress(monday, "TT-04") == "todo"
    button = next(text for text in which.button_texts if "TT-04" in text)
    await monday.presses("TT", button, which)
    assert await progress(monday, "TT-04") == "done"


async def test_an_obstacle_goes_on_with_its_proposal(monday: Story) -> None:
    meant = await monday.says("TT", "vuong kinh phi", reply_to=monday.last("TT"))
    assert meant.text == (
        f"Báo vướng mắc: {TT_04}\nNội dung: “kinh phi”\n"
        "Nếu đúng, bấm Đúng; chưa bấm thì chưa ghi nhận."
    )
    await monday.presses("TT", "Đúng", meant)
    assert "đề xuất, kiến nghị" in monday.last("TT").text
    await monday.presses("TT", "Bỏ qua")
    assert "Khó khăn, vướng mắc: kinh phi" in monday.last("vanphong").text


async def test_an_extension_is_repeated_by_its_own_question(monday: Story) -> None:
    meant = await monday.says("TT", "chờ kinh phí nên xin lùi đến 5/3", reply_to=monday.last("TT"))
    assert "Xin gia hạn: đến 05/3/2021" in meant.text
    assert "Lý do: chờ kinh phí" in meant.text
    assert meant.button_texts == ["Đúng, gửi đi", "Sửa", "Hủy"]


async def test_how_far_it_has_come(monday: Story) -> None:
    meant = await monday.says("TT", "đang làm, được 50%", reply_to=monday.last("TT"))
    assert meant.text.startswith(f"Báo tiến độ: {TT_04}\n")
    await monday.presses("TT", "Đúng", meant)
    assert await progress(monday, "TT-04") == "doing"


@pytest.mark.parametrize("no", ["button", "words"])
async def test_what_was_misunderstood_is_not_recorded(monday: Story, no: str) -> None:
    meant = await monday.says("TT", "xong rồi ạ", reply_to=monday.last("TT"))
    if no == "button":
        await monday.presses("TT", "Không phải", meant)
    else:
        await monday.says("TT", "không phải", reply_to=meant)
    assert monday.last("TT").text == (
        "Chưa ghi nhận gì. Đề nghị chọn một nút bên dưới, hoặc trả lời lại."
    )
    assert monday.last("TT").button_texts == ["TT-04: Hoàn thành", "TT-04: Vướng mắc"]
    assert await progress(monday, "TT-04") == "todo"


async def test_yes_in_words_and_other_words_instead(monday: Story) -> None:
    meant = await monday.says("TT", "xong rồi ạ", reply_to=monday.last("TT"))
    other = await monday.says("TT", "à vướng kinh phí", reply_to=meant)
    assert "Báo vướng mắc" in other.text
    assert meant.button_texts == []
    await monday.says("TT", "đúng rồi", reply_to=other)
    assert "đề xuất, kiến nghị" in monday.last("TT").text


@pytest.mark.parametrize("said", ["ờ thì", "không vướng gì"])
async def test_what_is_not_understood_gets_the_buttons(monday: Story, said: str) -> None:
    morning = monday.last("TT")
    answer = await monday.says("TT", said, reply_to=morning)
    assert answer.text == NOT_UNDERSTOOD
    assert answer.button_texts == ["TT-04: Hoàn thành", "TT-04: Vướng mắc"]
    assert (await monday.says("TT", said, reply_to=morning)).text == NOT_UNDERSTOOD
    assert await progress(monday, "TT-04") == "todo"


@both_databases
async def test_two_people_confirm_and_it_is_recorded_once(monday: Story) -> None:
    meant = await monday.says("TT", "xong rồi ạ", reply_to=monday.last("TT"))
    told, chat = monday.count("TT"), monday.chat("TT")
    monday.officer("TT").presses(chat, "Đúng", meant)
    monday.town.administrator.presses(chat, "Đúng", meant)
    await monday.settle()
    assert monday.count("TT") == told + 1


async def test_the_bot_may_die_before_the_answer(monday: Story) -> None:
    meant = await monday.says("TT", "xong rồi ạ", reply_to=monday.last("TT"))
    await monday.restart()
    await monday.presses("TT", "Đúng", meant)
    assert await progress(monday, "TT-04") == "done"


async def test_done_meanwhile_is_told(monday: Story) -> None:
    morning = monday.last("TT")
    meant = await monday.says("TT", "xong rồi ạ", reply_to=morning)
    # Recorded, and said of the words that waited.
    overtaken, recorded = await monday.writes("TT", "/xong 4")
    assert recorded.text.startswith("Đã ghi nhận")
    assert overtaken.reply_to is meant
    assert "Không cần trả lời nữa" in meant.text
    with pytest.raises(PersonCannot):
        await monday.presses("TT", "Đúng", meant)


async def test_a_code_of_another_unit_is_refused(monday: Story) -> None:
    refused = await monday.says("TT", "vp 9.1 xong rồi", reply_to=monday.last("TT"))
    assert "do Văn phòng Sở chủ trì" in refused.text


async def test_people_talking_among_themselves_are_left_alone(monday: Story) -> None:
    theirs = monday.officer("TT").says(monday.chat("TT"), "Anh ơi?")
    assert await monday.writes("TT", "xong rồi ạ", reply_to=theirs) == []


async def test_a_photo_that_comes_with_the_words_is_kept_with_the_work(monday: Story) -> None:
    (meant,) = await monday.sends(
        "TT", "anh.png", "xong rồi ạ", reply_to=monday.last("TT"), as_photo=True
    )
    await monday.presses("TT", "Đúng", meant)
    assert await progress(monday, "TT-04") == "done"
    async with monday.installation.database.of(FIRST).read() as tx:
        plan = await tx.plans.current()
        assert plan
        one = next(one for one in plan.assignments if one.task.code == "TT-04")
        assert one.files == 1


async def test_what_is_said_of_several_tasks_is_repeated_line_by_line(monday: Story) -> None:
    await monday.clock_reaches("2021-02-22 08:00")
    morning = monday.last("TT")
    words = "TT-04 đã xong hôm thứ sáu, TT-02 vướng chưa có kinh phí, TT-05 đang lấy ý kiến"
    meant = await monday.says("TT", words, reply_to=morning)
    assert meant.text == (
        "Báo các nội dung sau:\n"
        f"– {TT_04}: hoàn thành; thứ Sáu, 19/02/2021\n"
        "– TT-02. Dự thảo Nghị quyết đổi mới, phát triển, nâng cao chất lượng hoạt động KH&CN: "
        "vướng mắc; “vướng chưa có kinh phí”\n"
        "– TT-05. Kế hoạch triển khai ngày KH&CN 18/5/2021: tiến độ; “đang lấy ý kiến”\n"
        "Nếu đúng cả, bấm Đúng; chưa bấm thì chưa ghi nhận."
    )
    assert await progress(monday, "TT-04") == "todo"
    await monday.restart()
    await monday.presses("TT", "Đúng", meant)
    assert [await progress(monday, code) for code in ("TT-04", "TT-05")] == ["done", "doing"]
    assert [one for one in monday.said("TT")[-4:] if "Đơn vị đề xuất, kiến nghị" in one.text]
    assert meant.button_texts == []


async def test_no_to_all_records_nothing_and_offers_the_buttons(monday: Story) -> None:
    meant = await monday.says("TT", "4 xong rồi, 5 đang làm", reply_to=monday.last("TT"))
    await monday.presses("TT", "Không phải", meant)
    assert await progress(monday, "TT-04") == "todo"
    assert "TT-04 · Kế hoạch triển khai Trại…" in monday.last("TT").button_texts


async def test_a_report_is_taken_back_in_words_by_its_button(monday: Story) -> None:
    done = await monday.says("TT", "/xong 4")
    offered = await monday.says("TT", "em báo nhầm, rút lại giúp em", reply_to=done)
    assert offered.text == (
        f"Chưa thay đổi gì. Muốn rút lại báo cáo, bấm nút tương ứng:\n{TT_04} "
        "(Cán bộ Trung tâm Khoa học và Công nghệ báo cáo lúc 07:30 ngày 08/02/2021)"
    )
    assert await progress(monday, "TT-04") == "done"
    await monday.presses("TT", "Rút lại báo cáo", offered)
    assert await progress(monday, "TT-04") == "todo"
