"""A press of the clock that brings nothing says why, and what comes next."""

from datetime import date, timedelta

import pytest

from bot.demo.ahead import first_morning
from bot.demo.demo_clock import DemoClock
from bot.running import at_work
from domain.department.department import FIRST
from tests.scenarios.story import Story, local

NEXT = "Bấm «tin kế tiếp» để đi tiếp."
CENTRE = "Trung tâm Khoa học và Công nghệ"


@pytest.mark.parametrize(
    ("at", "button", "then", "said"),
    [
        (
            "2021-02-05 07:25",
            "morning",
            "2021-02-05 07:30",
            "Không có tin mới: chưa nhiệm vụ nào đến ngày phải nhắc. "
            f"Tin nhắc kế tiếp: thứ Hai, 08/02/2021, gửi {CENTRE}. {NEXT}",
        ),
        ("2021-02-05 17:00", "morning", "2021-02-08 07:30", ""),
        (
            "2021-02-05 17:00",
            "day",
            "2021-02-06 17:00",
            "Không có tin mới: thứ Bảy, 06/02/2021 là ngày nghỉ. "
            f"Tin nhắc kế tiếp: thứ Hai, 08/02/2021, gửi {CENTRE}. {NEXT}",
        ),
        ("2021-02-05 07:25", "next", "2021-02-05 14:30", ""),
    ],
)
async def test_where_the_clock_goes_and_what_is_said(
    story: Story, at: str, button: str, then: str, said: str
) -> None:
    control = DemoClock(story.installation, story.clock, story.town)
    story.clock.set(local(at))
    async with at_work(story.installation, live=False):
        assert await control.press(button) == said
    assert story.clock() == local(then)


async def test_without_a_network_a_press_says_so(story: Story) -> None:
    control = DemoClock(story.installation, story.clock, story.town)
    async with at_work(story.installation, live=False):
        for button in ("offline", "morning", "next"):
            assert "đang mất mạng" in await control.press(button)
        assert "đang mất mạng" not in await control.press("online")


async def test_what_comes_next_is_what_then_comes(story: Story) -> None:
    """Each morning of a month is foretold on the one before, with whom it reaches."""
    office, end = story.installation.office, story.clock() + timedelta(days=30)
    while story.clock() < end:
        async with story.installation.database.of(FIRST).read() as tx:
            ahead = await first_morning(tx, office, story.clock())
        assert ahead is not None
        today = office.today(story.clock())
        for day in range(1, (ahead.day - today).days + 1):
            await story.clock_reaches(f"{today + timedelta(days=day)} 07:30")
            told = reminded(story, today + timedelta(days=day))
            assert told == (set(ahead.chats) if today + timedelta(days=day) == ahead.day else set())


def reminded(story: Story, day: date) -> set[str]:
    """Return the titles of the chats that have a morning of a day."""
    head = f"nhắc việc {story.installation.office.texts.full_day(day)}"
    return {
        story.chat(code).title
        for code in story.town.officers
        if any(head in (message.text or "") for message in story.said(code))
    }
