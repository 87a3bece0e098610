"""A request for a later deadline, as far as stories need it."""

from tests.scenarios.story import TT_04, Story

REPEATED = (
    f"{TT_04}\nThời hạn: trước ngày 20/02/2021 (chậm nhất thứ Sáu, 19/02)\n"
    "Xin gia hạn: đến 05/3/2021 (chậm nhất thứ Sáu, 05/3/2021)\n"
    "Lý do: chờ kinh phí\n"
    "Nếu đúng, bấm Đúng; chưa bấm thì chưa gửi đi."
)


async def asked(story: Story) -> None:
    """Let the Trung tâm ask for TT-04 until 05/3."""
    await story.says("TT", "/giahan 4 đến 5/3 vì chờ kinh phí")
    await story.presses("TT", "Đúng, gửi đi")


async def at_the_leaders(story: Story) -> None:
    """Let the office pass the request on, agreeing."""
    await asked(story)
    await story.presses("vanphong", "Nhất trí")
