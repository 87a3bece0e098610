"""A report is taken back: the same day, the next working day, and not after that."""

import pytest

from tests.scenarios.story import TT_04, Story


@pytest.fixture
async def reported(story: Story) -> Story:
    """TT-04 is reported done on its eve, Thursday 18/02, from its morning."""
    await story.says("TT", "/xong 2")
    await story.clock_jumps("2021-02-17 07:30")
    await story.clock_jumps("2021-02-18 07:30")
    await story.presses("TT", "Hoàn thành")
    return story


async def test_the_same_day(reported: Story) -> None:
    *_, morning, answer = reported.said("TT")

    toast = await reported.presses("TT", "Rút lại báo cáo")

    assert toast == "Đã rút lại báo cáo về TT-04."
    assert reported.last("TT").text == (
        f"{TT_04}: Cán bộ Trung tâm Khoa học và Công nghệ đã rút lại báo cáo "
        "lúc 07:30 ngày 18/02/2021. Nhiệm vụ trở lại chưa hoàn thành."
    )
    assert answer.text == f"{TT_04}: báo cáo đã được rút lại."
    assert answer.button_texts == []
    assert morning.button_texts == ["Hoàn thành", "Vướng mắc"]
    assert f"Sắp đến hạn\n{TT_04}" in morning.text


async def test_on_the_next_working_day_and_mornings_go_on(reported: Story) -> None:
    await reported.clock_jumps("2021-02-19 16:00")
    assert await reported.presses("TT", "Rút lại báo cáo") == "Đã rút lại báo cáo về TT-04."

    await reported.clock_jumps("2021-02-22 07:30")
    assert f"Quá hạn\n{TT_04}" in reported.last("TT").text


async def test_not_after_that(reported: Story) -> None:
    before = reported.count("TT")
    await reported.clock_jumps("2021-02-20 10:00")
    toast = await reported.presses("TT", "Rút lại báo cáo")
    assert toast == (
        f"Chưa rút lại: báo cáo về {TT_04} đã hết thời gian rút lại (hết ngày làm việc kế tiếp). "
        "Đề nghị liên hệ Văn phòng để trả lại."
    )
    assert reported.count("TT") == before
    assert TT_04 not in (await reported.says("TT", "/viec")).text


async def test_a_friday_s_report_is_taken_back_on_monday(story: Story) -> None:
    await story.clock_jumps("2021-02-19 16:00")
    await story.says("TT", "/xong 4")
    await story.clock_jumps("2021-02-22 17:00")
    assert await story.presses("TT", "Rút lại báo cáo") == "Đã rút lại báo cáo về TT-04."


async def test_a_second_time_there_is_nothing_to_take_back(reported: Story) -> None:
    officer, chat = reported.officer("TT"), reported.chat("TT")
    answer = reported.last("TT")
    presses = [officer.presses(chat, "Rút lại báo cáo", answer) for _ in range(2)]
    await reported.settle()

    texts = [press.answer.text for press in presses if press.answer]
    assert texts == [
        "Đã rút lại báo cáo về TT-04.",
        f"{TT_04} hiện không có báo cáo hoàn thành để rút lại. Gõ /viec để xem tình trạng.",
    ]


async def test_an_old_answer_s_button_takes_back_the_report_that_stands_now(
    reported: Story,
) -> None:
    answer = reported.last("TT")
    button = answer.buttons[0][0]
    await reported.presses("TT", "Rút lại báo cáo", answer)
    await reported.says("TT", "/xong 4")
    assert reported.last("TT").buttons[0][0].data == button.data
    assert answer.button_texts == ["Rút lại báo cáo"]
    assert await reported.presses("TT", "Rút lại báo cáo", answer) == "Đã rút lại báo cáo về TT-04."
