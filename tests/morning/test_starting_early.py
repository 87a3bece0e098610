"""A bot started before its hour keeps still until then; one started late makes up for it."""

from typing import Any

import pytest

from tests.scenarios.story import Story


@pytest.fixture
def rules() -> dict[str, Any]:
    """Mornings come late in this office."""
    return {"remind_at": "10:00", "update_round": "17-18"}


def counts(story: Story) -> dict[str, int]:
    return {code: story.count(code) for code in story.town.chats}


async def test_a_start_at_seven_waits_for_ten(story: Story) -> None:
    before = counts(story)
    await story.clock_jumps("2021-02-08 07:05")
    assert counts(story) == before

    await story.clock_reaches("2021-02-08 09:59")
    assert counts(story) == before
    await story.clock_reaches("2021-02-08 10:00")
    assert story.count("TT") == before["TT"] + 1
    assert "nhắc việc thứ Hai, 08/02/2021" in story.last("TT").text


async def test_a_start_at_eleven_makes_up_for_ten(story: Story) -> None:
    before = counts(story)
    await story.clock_jumps("2021-02-08 11:20")
    assert story.count("TT") == before["TT"] + 1


async def test_a_digest_is_not_sent_before_its_hour_and_made_up_for_after_it(story: Story) -> None:
    await story.clock_jumps("2021-02-19 09:00")
    before = counts(story)
    await story.clock_jumps("2021-02-19 14:15")
    assert story.count("vanphong") == before["vanphong"]
    await story.clock_jumps("2021-02-19 15:00")
    assert story.count("vanphong") == before["vanphong"] + 1, "which looks through it first"
    assert story.count("bgd") == before["bgd"]

    await story.clock_jumps("2021-02-19 16:00")
    assert story.count("vanphong") == before["vanphong"] + 1
    assert story.count("bgd") == before["bgd"] + 1


async def test_a_digest_that_was_missed_is_not_sent_on_saturday(story: Story) -> None:
    await story.clock_jumps("2021-02-19 09:00")
    before = counts(story)
    await story.clock_jumps("2021-02-20 16:00")
    await story.clock_jumps("2021-02-22 09:00")
    assert counts(story) == before


async def test_a_monthly_round_started_in_the_evening_waits_for_the_next_ten(story: Story) -> None:
    await story.clock_jumps("2021-02-17 20:00")
    before = counts(story)
    await story.clock_jumps("2021-02-18 07:05")
    assert counts(story) == before

    await story.clock_reaches("2021-02-18 10:00")
    told = {code: story.count(code) - before[code] for code in before}
    assert {code for code, n in told.items() if n} >= {"VP", "QLKH", "TDC"}
