"""What somebody said and nobody confirmed comes back, and does not vanish without a word."""

import pytest

from tests.scenarios.story import Story
from tests.scenarios.test_plain_words import progress

AGAIN = "Chưa xác nhận, chưa ghi nhận\nBáo hoàn thành: TT-04."
LAPSED = "Không ghi nhận (TT-04): nội dung trên không được xác nhận đến hết ngày làm việc kế tiếp."


async def test_it_comes_back_after_half_an_hour_and_counts_from_the_words(monday: Story) -> None:
    await monday.clock_reaches("2021-02-08 09:10")
    asked = await monday.says("TT", "xong rồi ạ", reply_to=monday.last("TT"))
    await monday.clock_reaches("2021-02-08 09:35")
    assert monday.last("TT") is asked
    await monday.clock_reaches("2021-02-08 10:05")
    again = monday.last("TT")
    assert again.text.startswith(AGAIN)
    assert again.reply_to is asked
    assert (asked.button_texts, again.button_texts) == ([], ["Đúng", "Không phải"])
    assert asked.text.endswith("Chưa ghi nhận; câu hỏi được nhắc lại bên dưới.")
    await monday.clock_reaches("2021-02-08 16:00")
    assert monday.last("TT") is again, "once a day is enough"

    # The next working day is the last on which the yes belongs to the words.
    await monday.clock_reaches("2021-02-09 16:00")
    morning = monday.last("TT")
    assert morning.text.startswith(AGAIN)
    await monday.presses("TT", "Đúng", morning)
    assert await progress(monday, "TT-04") == "done"
    assert "hoàn thành ngày 08/02/2021" in monday.last("TT").text


async def test_it_is_answered_in_words_where_it_stands_last(monday: Story) -> None:
    await monday.says("TT", "xong rồi ạ", reply_to=monday.last("TT"))
    await monday.clock_reaches("2021-02-08 09:00")
    done = await monday.says("TT", "đúng", reply_to=monday.last("TT"))
    assert done.text.startswith("Đã ghi nhận: TT-04.")
    before = monday.count("TT")
    await monday.clock_reaches("2021-02-09 12:00")
    assert not [one for one in monday.said("TT")[before:] if "Chưa xác nhận" in one.text]


async def test_what_is_chosen_after_the_question_was_answered_is_not_lost(monday: Story) -> None:
    given = await monday.says("vanphong", "/giaoviec TT trước 15/6 Báo cáo danh mục thiết bị")
    await monday.presses("vanphong", "Giao", given)
    stuck = "việc 2 kẹt kinh phí chưa mua được"
    asked = await monday.says("TT", stuck, reply_to=monday.said("TT")[1])
    words = "1 đã nộp, số 30/BC-TTKHCN ngày 5/2"
    which = await monday.says("TT", words, reply_to=asked)
    assert which.text.startswith("“1” có thể là:")
    await monday.presses("TT", "Đúng", asked)
    await monday.presses("TT", "DX-01", which)
    meant = monday.last("TT")
    assert meant.text.startswith("Báo hoàn thành: DX-01. Báo cáo danh mục thiết bị\nNgày: thứ Sáu")
    await monday.presses("TT", "Đúng", meant)
    assert await progress(monday, "DX-01") == "done"
    late = await monday.says("TT", "1 cũng kẹt kinh phí", reply_to=asked)
    assert late.text.startswith("Chưa ghi nhận: "), "it is not said that nothing is to do"


async def test_what_nobody_confirms_ends_with_a_word(monday: Story) -> None:
    asked = await monday.says("TT", "xong rồi ạ", reply_to=monday.last("TT"))
    # Tết: the next working day is the 17th, after the 9th.
    await monday.clock_reaches("2021-02-09 17:00")
    assert monday.last("TT").text.startswith(AGAIN)
    await monday.clock_reaches("2021-02-17 12:00")
    told = next(one for one in monday.said("TT") if one.text.startswith(LAPSED))
    assert told.reply_to is not None
    assert "Hết thời gian trả lời lúc" in told.reply_to.text
    assert told.reply_to.button_texts == []
    assert await progress(monday, "TT-04") == "todo"
    assert (await monday.says("TT", "đúng", reply_to=told.reply_to)).text.startswith(
        "Câu hỏi này đã đóng"
    )
    assert asked.button_texts == []


async def test_several_tasks_and_a_number_that_fits_two_come_back_too(monday: Story) -> None:
    await monday.says("TT", "việc 4 xong, việc 5 xong", reply_to=monday.last("TT"))
    await monday.clock_reaches("2021-02-08 08:30")
    again = monday.last("TT")
    assert again.text.startswith("Chưa xác nhận, chưa ghi nhận\nBáo các nội dung sau:\n– TT-04.")
    await monday.presses("TT", "Đúng", again)
    assert (await progress(monday, "TT-04"), await progress(monday, "TT-05")) == ("done", "done")


@pytest.mark.parametrize("typed", ["/vuongmac 4", "/giahan 4"])
async def test_a_question_that_nobody_answers_says_that_its_time_is_over(
    monday: Story, typed: str
) -> None:
    asked = await monday.says("TT", typed)
    before = monday.count("TT")
    await monday.clock_jumps("2021-02-09 09:00")
    assert asked.button_texts, "it is open for three days"
    await monday.clock_jumps("2021-02-17 09:00")
    assert "Hết thời gian trả lời lúc" in asked.text
    assert asked.button_texts == []
    assert not [one for one in monday.said("TT")[before:] if one.text.startswith(LAPSED)]


async def test_what_is_said_at_night_comes_back_in_the_morning(monday: Story) -> None:
    await monday.clock_reaches("2021-02-08 21:00")
    await monday.says("TT", "xong rồi ạ", reply_to=monday.said("TT")[-1])
    count = monday.count("TT")
    await monday.clock_reaches("2021-02-09 07:15")
    assert monday.count("TT") == count
    await monday.clock_reaches("2021-02-09 07:45")
    assert monday.last("TT").text.startswith(AGAIN)
    await monday.clock_reaches("2021-02-09 17:00")
    assert [one.text.startswith(AGAIN) for one in monday.said("TT")].count(True) == 1


async def test_what_only_was_to_be_shown_ends_without_a_word(monday: Story) -> None:
    given = await monday.says("vanphong", "/giaoviec TT trước 15/6 Báo cáo danh mục thiết bị")
    await monday.presses("vanphong", "Giao", given)
    asked = await monday.says("TT", "/viec 1")
    assert asked.text.startswith("“1” có thể là")
    await monday.clock_reaches("2021-02-17 08:00")
    assert not any("hông ghi nhận" in one.text for one in monday.said("TT"))
    assert asked.button_texts == []
    late = await monday.says("TT", "TT-01", reply_to=asked)
    assert "không ghi nhận" not in late.text
