"""How much of a telephone's screen the common messages take, as Chromium lays them out."""

from playwright.async_api import Locator, Page, ViewportSize

from simulator.model import Message
from simulator.server import build_app
from simulator.serving import serving
from tests.page.conftest import PATIENCE_MS, launched
from tests.page.town import TownClock
from tests.scenarios.story import TOKEN, Story

PHONE = ViewportSize(width=390, height=844)
MOST = 1.5 * PHONE["height"]
MUCH = 10


async def much_is_overdue(story: Story) -> Message:
    """Let the Trung tâm be given ten tasks that nobody does; return the morning after."""
    for number in range(1, MUCH + 1):
        await story.writes(
            "vanphong", f"/giaoviec TT trước 12/2 rà soát, báo cáo kết quả chuyên đề số {number}"
        )
        await story.presses("vanphong", "Giao")
    await story.mornings_pass("2021-02-17 07:30")
    return story.last("TT")


def bubble(page: Page, message: Message) -> Locator:
    return page.locator(f'#log article[data-id="{message.id}"]')


async def test_the_common_messages_take_a_screen_and_a_half(monday: Story) -> None:
    opening = monday.said("TT")[0]
    morning = await much_is_overdue(monday)
    listed = await monday.says("TT", "/viec")
    app = build_app(monday.world, token=TOKEN, clock_control=TownClock(), tour=[])
    async with serving(app) as address, launched() as browser:
        page = await browser.new_page(viewport=PHONE, has_touch=True, is_mobile=True)
        page.set_default_timeout(PATIENCE_MS)
        await page.goto(address)
        await page.locator(f'#chat-list a[data-id="{monday.chat("TT").id}"]').click()
        heights = {}
        for name, message in (("opening", opening), ("morning", morning), ("list", listed)):
            box = await bubble(page, message).bounding_box()
            assert box is not None
            heights[name] = box["height"]
    assert {name: height for name, height in heights.items() if height > MOST} == {}
