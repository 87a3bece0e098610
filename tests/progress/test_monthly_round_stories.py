"""The monthly round: what units are asked, how they answer, what the office sees."""

import pytest

from tests.databases import both_databases
from tests.scenarios.story import Story

ASKED = (
    "Thanh tra Sở – cập nhật kết quả tháng 7/2021: 04 nhiệm vụ không có thời hạn\n"
    "Đề nghị mỗi nhiệm vụ một dòng, chậm nhất thứ Tư, 14/7. Đã cập nhật: 0/04.\n"
)

PROPOSE = "Đề xuất thời hạn"


@pytest.fixture
async def july(story: Story) -> Story:
    """The first working day of July's round, a Monday; the inspectors owe nothing with a date."""
    await story.says("TTRA", "/xong VP-09.2")
    await story.clock_jumps("2021-07-12 07:30")
    return story


def rounds(story: Story, code: str) -> list[str]:
    """Return the headings of the rounds that a unit has got, alone or beneath other things."""
    said = [line for one in story.said(code) for line in one.text.split("\n")]
    return [line for line in said if "cập nhật kết quả tháng" in line]


async def test_a_unit_is_asked_once_and_answers_by_button(july: Story) -> None:
    asked = july.last("TTRA")
    assert asked.text.startswith(ASKED)
    assert "TTRA-05. Báo cáo định kỳ" in asked.text
    assert "(định kỳ)" in asked.text
    assert "TTRA-03" not in asked.text, "what has not arisen is not asked after"
    assert asked.button_texts == [
        *("TTRA-01", "TTRA-02", "TTRA-04", "TTRA-05"),
        *("Chưa có kết quả mới (04 việc)", PROPOSE),
    ]

    await july.presses("TTRA", "TTRA-02", asked)
    await july.restart()
    await july.says("TTRA", "Đã thanh tra 2 cơ sở", reply_to=july.last("TTRA"))
    assert "Đã cập nhật: 01/04." in asked.text
    assert "kết quả (12/7): Đã thanh tra 2 cơ sở 🟢" in asked.text
    assert asked.button_texts == [
        *("TTRA-01", "TTRA-04", "TTRA-05"),
        *("Chưa có kết quả mới (03 việc)", PROPOSE),
    ]


async def test_several_lines_in_one_reply(july: Story) -> None:
    asked = july.last("TTRA")
    answer = await july.says(
        "TTRA", "1: đã phổ biến 3 văn bản\n4 đã công khai\nđúng mẫu\n99: gì đó", reply_to=asked
    )
    assert "TTRA-01." in answer.text
    assert "   đã công khai đúng mẫu" in answer.text
    assert "không có nhiệm vụ mã 99" in answer.text
    assert "Đã cập nhật: 02/04." in asked.text
    await july.says("TTRA", "2, 5: đang thực hiện", reply_to=asked)
    assert asked.text.endswith("Các nhiệm vụ đã được cập nhật đủ. Xin cảm ơn.")
    assert asked.button_texts == [PROPOSE]


async def test_a_code_alone_is_asked_for_its_line(july: Story) -> None:
    question = await july.says("TTRA", "2", reply_to=july.last("TTRA"))
    assert "Kết quả đến nay thế nào?" in question.text


async def test_a_line_without_a_code_is_asked_which_it_is_about(july: Story) -> None:
    which = await july.says("TTRA", "chờ ý kiến Bộ", reply_to=july.last("TTRA"))
    assert which.text.startswith("Cập nhật nhiệm vụ nào?")
    await july.restart()
    await july.presses("TTRA", "TTRA-04", which)
    assert july.last("TTRA").text.endswith("\n   chờ ý kiến Bộ")


async def test_a_line_of_another_day_changes_the_message_too(july: Story) -> None:
    asked = july.last("TTRA")
    await july.clock_jumps("2021-07-13 09:00")
    await july.says("TTRA", "/tiendo 2 50%")
    assert "Đã cập nhật: 01/04." in asked.text


async def test_it_comes_once_a_month_on_a_working_day_and_not_in_a_month_of_tet(
    story: Story,
) -> None:
    for month in range(2, 6):
        await story.clock_jumps(f"2021-0{month}-08 12:00")
        await story.mornings_pass(f"2021-0{month}-11 12:00")
        await story.restart()
        await story.mornings_pass(f"2021-0{month}-17 12:00")
    assert [line.split("kết quả ")[1].split(":")[0] for line in rounds(story, "TTRA")] == [
        "tháng 3/2021",
        "tháng 4/2021",
        "tháng 5/2021",
    ]


async def test_a_day_that_nobody_ran_is_made_up_for_within_the_window(story: Story) -> None:
    await story.clock_jumps("2021-07-13 10:00")
    assert len(rounds(story, "TTRA")) == 1
    await story.clock_jumps("2021-08-15 10:00")
    assert len(rounds(story, "TTRA")) == 1, "a window that has passed is not replayed"


async def test_done_submitted_and_finished_work_is_not_asked(story: Story) -> None:
    await story.writes("TTRA", "/xong 1, 2, 4, 5")
    await story.presses("TTRA", "Kết thúc trong năm")
    await story.clock_jumps("2021-07-12 07:30")
    assert rounds(story, "TTRA") == []


async def test_the_office_sees_on_the_last_day_who_has_answered(july: Story) -> None:
    await july.says("TTRA", "1, 2, 4, 5: đang thực hiện", reply_to=july.last("TTRA"))
    await july.says("TDC", "/tiendo 1 50%")
    before = july.count("vanphong")
    await july.clock_reaches("2021-07-14 15:29")
    assert july.count("vanphong") == before
    await july.clock_reaches("2021-07-14 17:30")
    assert july.count("vanphong") == before + 1
    told = july.last("vanphong")
    heading, *units = told.text.split("\n")
    assert heading == (
        "Cập nhật kết quả tháng 7/2021 (đến 15:30 ngày 14/7/2021): 05/41 nhiệm vụ đã có kết quả"
    )
    assert units[3] == "– Thanh tra Sở: 04/04 🟢"
    assert units[0] == "– Văn phòng Sở: 0/09, chưa cập nhật 🟠"
    assert units[4].startswith("– Chi cục Tiêu chuẩn Đo lường Chất lượng: 01/06, còn thiếu TDC-02,")


@both_databases
async def test_the_digest_counts_what_was_updated_this_month(july: Story) -> None:
    await july.says("TTRA", "1, 2, 4, 5: đang thực hiện", reply_to=july.last("TTRA"))
    await july.clock_jumps("2021-07-16 15:30")
    assert "có cập nhật trong tháng 04" in july.last("bgd").text


@both_databases
async def test_two_processes_ask_once(july: Story) -> None:
    beside = await july.colleague()
    await beside.clock_jumps("2021-07-13 07:30")
    await july.clock_jumps("2021-07-13 08:30")
    assert len(rounds(july, "TTRA")) == 1
