"""What people say while the bot does not hear counts from when they said it."""

from typing import Any

from simulator.bot_api.wire import message_json
from simulator.model import Message
from tests.scenarios.story import TT_04, Story, local

LAST_DAY, MONDAY = "2021-02-19 16:30", "2021-02-22 08:00"
IN_TIME = "hoàn thành ngày 19/02/2021, đúng hạn (báo cáo lúc 16:30 ngày 19/02/2021)."


async def off_until(story: Story, moment: str) -> None:
    """Let the bot come back, and hear what Telegram has kept for it."""
    story.clock.set(local(moment))
    await story.start()
    await story.clock_jumps(moment)


async def goes_off(story: Story) -> None:
    """Let the bot end on the last day of TT-04, having heard everything."""
    await story.clock_jumps(LAST_DAY)
    await story.stop()


def told(story: Story, words: str) -> Message:
    """Return the last message to the Trung tâm that holds these words."""
    return [one for one in story.said("TT") if words in one.text][-1]


async def test_a_report_typed_on_the_last_day_while_the_machine_was_off_is_in_time(
    monday: Story,
) -> None:
    await goes_off(monday)
    monday.officer("TT").says(monday.chat("TT"), "/xong 4")
    await off_until(monday, MONDAY)
    assert told(monday, "Đã ghi nhận").text.startswith(
        f"Đã ghi nhận: {TT_04} {IN_TIME}\n   Hệ thống ghi nhận lúc 08:00 ngày 22/02/2021."
    )
    assert "Quá hạn" not in "".join(one.text for one in monday.said("TT"))


async def test_a_press_has_no_date_and_is_asked_about(monday: Story) -> None:
    await monday.clock_jumps("2021-02-19 07:30")
    await goes_off(monday)
    monday.officer("TT").presses(monday.chat("TT"), "Hoàn thành")
    await off_until(monday, MONDAY)
    recorded, asked = told(monday, "Đã ghi nhận"), told(monday, "hoàn thành hôm nào?")
    assert "hoàn thành ngày 22/02/2021, quá hạn" in recorded.text
    await monday.restart()
    await monday.presses("TT", "Hoàn thành thứ Sáu, 19/02/2021: đúng hạn", asked)
    assert f"{TT_04} hoàn thành ngày 19/02/2021, đúng hạn" in monday.last("TT").text
    assert "hoàn thành ngày 19/02/2021, đúng hạn" in recorded.text
    assert asked.buttons == []


async def test_a_press_while_the_bot_hears_is_of_its_own_moment(monday: Story) -> None:
    await monday.clock_jumps("2021-02-19 07:30")
    await monday.clock_reaches("2021-02-22 08:00")
    before = monday.count("TT")
    await monday.presses("TT", "Hoàn thành")
    assert monday.count("TT") == before + 1
    assert "hoàn thành ngày 22/02/2021, quá hạn" in monday.last("TT").text


async def hears(story: Story, **changed: Any) -> str:
    """Let the bot hear on Monday what was typed on the last day, as Telegram gives it then."""
    await goes_off(story)
    said = story.officer("TT").says(story.chat("TT"), "/xong 4")
    updates = story.world.updates
    updates.waiting.clear()
    updates.put("message", message_json(said) | changed, said.chat.id)
    await off_until(story, MONDAY)
    return told(story, "Đã ghi nhận").text


def seconds(moment: str) -> int:
    """Return a local moment as Telegram writes it."""
    return int(local(moment).timestamp())


async def test_words_that_were_changed_count_from_the_change(monday: Story) -> None:
    """Telegram may give a message that was edited meanwhile as a new one."""
    said = await hears(monday, edit_date=seconds("2021-02-20 09:15"))
    assert "hoàn thành ngày 20/02/2021, quá hạn (báo cáo lúc 09:15 ngày 20/02/2021)" in said


async def test_no_date_lies_after_the_arrival(monday: Story) -> None:
    said = await hears(monday, date=seconds("2021-03-01 09:15"))
    assert "hoàn thành ngày 22/02/2021, quá hạn (báo cáo lúc 08:00 ngày 22/02/2021)" in said
