"""The page as Chromium lays it out: nothing too small, too high, cut off or pale.

A screen is measured with much on it: long names, a tour, news, a question being answered.
"""

from collections.abc import AsyncIterator
from dataclasses import dataclass
from pathlib import Path

import pytest
import pytest_asyncio
from playwright.async_api import Browser, Page, ViewportSize, expect

from simulator.web.page_json import Step
from tests.page.conftest import PATIENCE_MS
from tests.page.reader import last_message, row
from tests.page.town import Town

pytestmark = pytest.mark.asyncio(loop_scope="session")

LONG = "Đầu mối tổng hợp của Chi cục Tiêu chuẩn Đo lường Chất lượng"
STEP = (
    "Sau ba bước trên, bấm «tới bản tổng hợp tuần» ở thanh đồng hồ (trên điện thoại: trong «Thêm»):"
    " Văn phòng xem trước lúc 14:30, bản tổng hợp đến nhóm này lúc 15:30."
)
PHONE, DESK = ViewportSize(width=390, height=844), ViewportSize(width=1280, height=800)
MEASURES = (Path(__file__).parent / "measures.js").read_text("utf-8")
LEAST = {"target": 40, "letters": 13, "contrast": 4.5}


@dataclass(frozen=True, slots=True)
class Screen:
    """A page with much on it, of a size."""

    page: Page
    size: ViewportSize

    async def height(self, *selectors: str) -> float:
        """Return how high these are together; what does not show takes nothing."""
        boxes = [await self.page.locator(one).bounding_box() for one in selectors]
        return sum(box["height"] for box in boxes if box)


@pytest_asyncio.fixture(loop_scope="session", params=[PHONE, DESK], ids=["phone", "desk"])
async def screen(
    request: pytest.FixtureRequest, chromium: Browser, town: Town
) -> AsyncIterator[Screen]:
    size = request.param
    for chat in (town.centre, town.leaders, town.inspectorate):
        town.tour.append(Step("Đơn vị báo cáo", STEP, chat.id))
    town.centre.title = LONG
    town.officer.name = f"Người đứng đầu {LONG}"
    is_phone = size["width"] < DESK["width"]
    context = await chromium.new_context(
        viewport=size, has_touch=is_phone, is_mobile=is_phone, color_scheme="light"
    )
    async with context:
        page = await context.new_page()
        page.set_default_timeout(PATIENCE_MS)
        await page.goto(town.address)
        await page.locator("#chat-list a").first.wait_for()
        yield Screen(page, size)


async def opened(screen: Screen, town: Town) -> None:
    """Open the chat, with news elsewhere and a question to be answered here."""
    await row(screen.page, town.centre).click()
    keys = [[{"text": "Hoàn thành", "callback_data": "done", "style": "success"}]]
    markup = {"inline_keyboard": keys, "force_reply": True}
    await town.bot.says(town.leaders, "Kính báo cáo Ban Giám đốc.")
    await town.bot.says(
        town.centre, "<b>TT-02.</b> Vướng mắc gì? 🔵 /viec", reply_markup=markup, parse_mode="HTML"
    )
    await expect(last_message(screen.page)).to_contain_text("Vướng mắc gì?")
    await expect(screen.page.locator("#news")).to_contain_text("Ban Giám đốc (1)")


async def wrong(page: Page) -> list[str]:
    """Return whatever is too small, cut off or pale on the page as it stands."""
    return list(await page.evaluate(MEASURES, LEAST))


async def test_nothing_on_the_list_is_too_small_cut_off_or_pale(screen: Screen) -> None:
    if await screen.page.locator("#tour-step").is_hidden():
        await screen.page.get_by_role("button", name="Mở ra").click()
    assert await wrong(screen.page) == []


async def test_nothing_in_a_chat_is_too_small_cut_off_or_pale(screen: Screen, town: Town) -> None:
    await opened(screen, town)
    assert await wrong(screen.page) == []


@pytest.mark.parametrize("button", ["Thêm", "Thử tình huống", "Đổi vai"])
async def test_nothing_in_a_dialog_is_too_small_cut_off_or_pale(
    screen: Screen, town: Town, button: str
) -> None:
    await opened(screen, town)
    await screen.page.get_by_role("button", name=button).click()
    await expect(screen.page.get_by_role("dialog")).to_be_visible()
    assert await wrong(screen.page) == []


async def test_the_bars_leave_the_screen_to_the_chat(screen: Screen, town: Town) -> None:
    tour = await screen.height("#tour")
    assert tour <= (60 if screen.size == PHONE else 120)
    await opened(screen, town)
    assert await screen.height("#top", "#chat-header") <= (110 if screen.size == PHONE else 130)
    for name in ("07:30", "Thêm"):
        await expect(screen.page.get_by_role("button", name=name)).to_be_in_viewport(ratio=1)
