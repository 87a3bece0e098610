"""The last day: what the office writes down for others, and what they say of it."""

from simulator.groups import add_member
from simulator.model import Message
from tests.released.told.saying import asked, presses, under
from tests.scenarios.story import Story

ON_ZALO = """/zalo [08:31] Hùng TT: TT-02 trình rồi anh ạ, số 18/TTr-TTKHCN ngày 12/7/2021
[08:32] Hùng TT: TT-03 đạt 60%"""


async def proxies(story: Story) -> None:
    """Leave a thread to paste and one pasted, reports recorded and disputed, and a quotation."""
    await asked(story, "vanphong", "/zalo")
    await asked(story, "vanphong", ON_ZALO)
    await asked(story, "vanphong", "/tiendo VP-10 đạt 40%")
    await presses(story, "TTRA", "Đề nghị sửa", await _recorded(story, "TTRA-02"))
    question = await presses(story, "TTRA", "Đề nghị sửa", await _recorded(story, "TTRA-03"))
    await story.writes("TTRA", "chưa đến 40%", reply_to=question)
    await presses(story, "vanphong", "Giữ nguyên")
    card = under(story, "vanphong", "chờ hướng dẫn 7")
    await presses(story, "vanphong", "Ghi ý kiến của lãnh đạo", card)


async def _recorded(story: Story, code: str) -> Message:
    """Let the office record how far a unit's work is; return what the unit is told."""
    question = await asked(story, "vanphong", f"/tiendo {code} đạt 40%")
    await presses(story, "vanphong", "Zalo", question)
    return story.last(code.partition("-")[0])


async def unknown_leader(story: Story) -> None:
    """Let somebody decide whom the register, which has a deputy by now, does not hold."""
    stranger = story.world.add_person("Người mới vào nhóm")
    add_member(story.chat("bgd"), stranger, by=story.town.administrator)
    card = under(story, "bgd", "đề nghị gia hạn – Thanh tra")
    stranger.presses(story.chat("bgd"), "Không đồng ý", card)
    await story.settle()
