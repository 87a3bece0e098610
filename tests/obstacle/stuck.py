"""Where stories about answers begin: TT-04 is stuck, and the leaders have its card."""

from domain.obstacle.agreement import TAKEN_BACK_WITHIN
from simulator.model import Message
from simulator.people import Person
from tests.scenarios.story import ZONE, Story


async def report(story: Story, *, proposal: str | None = "Cấp bổ sung") -> None:
    """Let the Trung tâm report that TT-04 is stuck."""
    asked = await story.says("TT", "/vuongmac 4 chưa có kinh phí")
    if proposal is None:
        await story.presses("TT", "Bỏ qua", asked)
    else:
        await story.says("TT", proposal, reply_to=asked)


async def consult(story: Story, *, proposal: str | None = "Cấp bổ sung") -> Message:
    """Let the office pass it on without a view of its own; return the leaders' card."""
    await report(story, proposal=proposal)
    await story.presses("vanphong", "Xin ý kiến Ban Giám đốc")
    await story.presses("vanphong", "Bỏ qua")
    return story.last("bgd")


async def agree(
    story: Story, card: Message | None = None, *, code: str = "bgd", who: Person | None = None
) -> None:
    """Let a leader agree, and the ten minutes pass in which that can be taken back."""
    await story.presses(code, "Đồng ý theo đề xuất", card, who=who)
    at = story.clock().astimezone(ZONE) + TAKEN_BACK_WITHIN
    await story.clock_jumps(f"{at:%Y-%m-%d %H:%M}")
