"""The demo without a network: time goes on, and what was missed is made up afterwards."""

from bot.demo.demo_clock import DemoClock
from bot.running import at_work
from tests.scenarios.story import Story, local


async def test_what_was_said_without_a_network_counts_from_then(story: Story) -> None:
    control = DemoClock(story.installation, story.clock, story.town)
    story.clock.set(local("2021-02-18 16:00"))
    async with at_work(story.installation, live=False):
        await control.press("offline")
        assert control.state()["label"].endswith("– mất mạng")
        story.officer("TT").says(story.chat("TT"), "/xong 4")
        before = story.count("TT")
        await control.press("day")
        assert story.count("TT") == before
        await control.press("online")
    answer, morning = [one.text or "" for one in story.said("TT")[before:]]
    assert "hoàn thành ngày 18/02/2021, đúng hạn (báo cáo lúc 16:00" in answer
    assert "Hệ thống ghi nhận lúc 16:00 ngày 19/02/2021." in answer
    assert "nhắc việc thứ Sáu, 19/02/2021" in morning
