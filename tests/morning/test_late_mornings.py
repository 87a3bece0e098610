"""Mornings that nobody ran in time, that two ran at once, or that the messenger did not take."""

import asyncio
from datetime import timedelta

from tests.databases import both_databases
from tests.scenarios.story import Story


async def test_back_at_eleven_it_is_told_the_same_day_once(story: Story) -> None:
    before = story.count("TT")
    await story.clock_jumps("2021-02-08 11:00")
    assert story.count("TT") == before + 1
    assert "nhắc việc thứ Hai, 08/02/2021" in story.last("TT").text

    await story.clock_reaches("2021-02-08 17:30")
    await story.clock_jumps("2021-02-08 17:40")
    assert story.count("TT") == before + 1


async def test_back_after_hours_the_next_morning_says_what_is_true_then(story: Story) -> None:
    before = story.count("TT")
    await story.clock_jumps("2021-02-18 17:30")
    assert story.count("TT") == before

    await story.clock_jumps("2021-02-19 07:30")
    assert story.count("TT") == before + 1
    told = story.last("TT").text
    assert "nhắc việc thứ Sáu, 19/02/2021" in told
    assert "Hôm nay là ngày làm việc cuối cùng của thời hạn\nTT-04." in told
    assert "còn 01 ngày làm việc" not in told


async def test_three_days_off_are_made_up_for_in_one_message(story: Story) -> None:
    await story.clock_jumps("2021-02-17 07:30")
    before = story.count("TT")
    # Off on Thursday 18 and Friday 19; the week-end brings nothing.
    await story.clock_jumps("2021-02-21 09:00")
    assert story.count("TT") == before

    await story.clock_jumps("2021-02-22 07:30")
    await story.clock_jumps("2021-02-23 07:30")
    assert story.count("TT") == before + 1
    assert "Quá hạn\nTT-04." in story.last("TT").text
    assert "Đến hạn trong tuần này\nTT-02." in story.last("TT").text


async def test_a_telegram_that_is_away_all_day_gets_no_stale_morning_in_the_evening(
    story: Story,
) -> None:
    before = story.count("TT")
    story.world.faults.fail("sendMessage", 502, "Bad Gateway", times=50)
    await story.clock_jumps("2021-02-08 07:30")
    story.world.faults.clear()
    await story.clock_jumps("2021-02-08 17:31")
    assert story.count("TT") == before

    await story.clock_jumps("2021-02-09 07:30")
    assert story.count("TT") == before + 1
    assert "nhắc việc thứ Ba, 09/02/2021" in story.last("TT").text


@both_databases
async def test_two_processes_tell_a_morning_once(story: Story) -> None:
    beside = await story.colleague()
    await story.clock_jumps("2021-05-14 07:30")
    told = {code: story.count(code) for code in story.town.chats}

    story.clock.set(story.clock() + timedelta(days=3))
    both = (story.installation, beside.installation)
    await asyncio.gather(*(one.clockwork.catch_up() for one in both))
    await asyncio.gather(*(one.outbox.drain(patience=3.0) for one in both))

    assert {code: story.count(code) - told[code] for code in story.town.chats} == {
        **dict.fromkeys(("VP", "QLKH", "QLCN", "TTRA", "TDC", "TT"), 1),
        "vanphong": 0,
        "bgd": 0,
    }
