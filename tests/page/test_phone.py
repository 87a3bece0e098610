"""The page on a phone: one pane at a time, and what a finger does."""

from collections.abc import AsyncIterator

import pytest
import pytest_asyncio
from playwright.async_api import Browser, Page, ViewportSize, expect

from simulator.web.page_json import Step
from tests.page.conftest import PATIENCE_MS
from tests.page.reader import hold, last_message, row
from tests.page.town import Town

pytestmark = pytest.mark.asyncio(loop_scope="session")

SIZE = ViewportSize(width=390, height=780)


@pytest_asyncio.fixture(loop_scope="session")
async def phone(chromium: Browser, town: Town) -> AsyncIterator[Page]:
    """The page in a hand; the Trung tâm has a message, and a tour leads to it."""
    await town.bot.says(town.centre, "TT-04 sắp đến hạn.\n" * 60)
    town.tour.append(Step("Đơn vị báo cáo", "Mở nhóm này.", town.centre.id))
    context = await chromium.new_context(viewport=SIZE, has_touch=True, is_mobile=True)
    async with context:
        page = await context.new_page()
        page.set_default_timeout(PATIENCE_MS)
        await page.goto(town.address)
        await page.locator("#chat-list a").first.wait_for()
        yield page


async def test_one_pane_shows_at_a_time(phone: Page, town: Town) -> None:
    await expect(phone.locator("#conversation")).to_be_hidden()
    await expect(phone.locator("#tour-step")).to_be_hidden()
    await row(phone, town.centre).tap()
    await expect(phone.locator("#sidebar")).to_be_hidden()
    await expect(phone.locator("#tour")).to_be_hidden()
    await expect(last_message(phone)).to_contain_text("TT-04")
    await phone.get_by_label("Về danh sách nhóm").tap()
    await expect(phone.locator("#sidebar")).to_be_visible()


@pytest.mark.parametrize("way", ["tap", "hold"])
async def test_a_tap_on_a_message_shows_what_can_be_done_as_holding_it_does(
    phone: Page, town: Town, way: str
) -> None:
    await row(phone, town.centre).tap()
    bubble = last_message(phone).locator(".bubble")
    if way == "tap":
        # Of a message that is higher than the screen too, it comes where the finger is.
        box = await bubble.bounding_box()
        assert box
        await bubble.tap(position={"x": 40, "y": SIZE["height"] / 2 - box["y"]})
    else:
        await bubble.evaluate("node => node.scrollIntoView()")
        await hold(phone, bubble)
    answer = last_message(phone).get_by_role("button", name="Trả lời")
    await expect(answer).to_be_in_viewport(ratio=1)
    await answer.tap()
    await expect(phone.locator("#context")).to_contain_text("Trả lời Nhắc Việc")
    await expect(answer).to_be_hidden()


async def test_news_of_another_chat_are_counted_at_the_way_back_and_leave_when_read(
    phone: Page, town: Town
) -> None:
    await row(phone, town.centre).tap()
    await town.bot.says(town.leaders, "Kính báo cáo Ban Giám đốc.\n" * 60)
    await town.bot.says(town.leaders, "Cần cho ý kiến: 01.\n" * 60)
    await expect(phone.locator("#news")).to_have_text("Có tin mới: Ban Giám đốc (2)")
    await expect(phone.get_by_label("Về danh sách nhóm, 1 nhóm có tin mới")).to_be_visible()
    await phone.locator("#news a").tap()
    await expect(phone.locator("#chat-title")).to_have_text("Ban Giám đốc")
    # It begins at the first of them, so that not all is read yet.
    await expect(phone.locator("#to-bottom")).to_be_visible()
    await expect(phone.locator("#news")).to_be_empty()
