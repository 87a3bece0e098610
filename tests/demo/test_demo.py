"""The demo as a newcomer walks through it: the page in a browser, the real bot behind it."""

import re
import socket
from collections.abc import AsyncIterator
from datetime import datetime
from zoneinfo import ZoneInfo

import pytest
from playwright.async_api import Locator, Page, async_playwright, expect

from bot.demo.demo import demo
from tests.page.conftest import CHROMIUM, QUIET
from tests.page.reader import last_message, write

START = datetime(2021, 2, 5, 7, 25, tzinfo=ZoneInfo("Asia/Ho_Chi_Minh"))
CENTRE = "Trung tâm Khoa học và Công nghệ"
OFFICE = "Đầu mối tổng hợp (Văn phòng Sở)"
LEADERS = "Ban Giám đốc"
UNITS = (
    "Văn phòng Sở",
    "Phòng Quản lý Khoa học",
    "Phòng Quản lý chuyên ngành",
    "Thanh tra Sở",
    "Chi cục Tiêu chuẩn Đo lường Chất lượng",
    CENTRE,
)
PATIENCE_MS = 60_000

pytestmark = pytest.mark.skipif(
    CHROMIUM is None,
    reason="no Chromium on this machine: the demo is walked through where one is installed",
)


@pytest.fixture
async def page() -> AsyncIterator[Page]:
    """The demo's page, just opened; any error on it fails the test."""
    with socket.create_server(("127.0.0.1", 0)) as free:
        port = free.getsockname()[1]
    errors: list[str] = []
    async with demo(START, port) as url, async_playwright() as playwright:
        browser = await playwright.chromium.launch(executable_path=CHROMIUM, args=QUIET)
        page = await browser.new_page(viewport={"width": 1280, "height": 900})
        page.set_default_timeout(PATIENCE_MS)
        page.on("pageerror", lambda error: errors.append(str(error)))
        await page.goto(url)
        await row(page, CENTRE).wait_for()
        yield page
        await browser.close()
    assert errors == []


def row(page: Page, title: str) -> Locator:
    name = page.get_by_text(title, exact=True)
    return page.locator("#chat-list section").first.locator("a", has=name)


async def enter(page: Page, title: str) -> None:
    await row(page, title).click()
    await expect(page.locator("#chat-title")).to_have_text(title)


async def press(page: Page, button: str, *, clock: str) -> None:
    """Press a button of the clock, and wait for where it stands then."""
    await page.locator("#clock").get_by_role("button", name=button).click()
    await expect(page.locator("#clock-label")).to_have_text(clock, timeout=3 * PATIENCE_MS)


async def reply(page: Page, message: Locator, text: str) -> None:
    await message.hover()
    await message.get_by_label("Trả lời").click()
    await expect(page.locator("#context")).to_contain_text("Trả lời Nhắc Việc")
    await write(page, text)


async def hears(page: Page, text: str | re.Pattern[str]) -> None:
    await expect(last_message(page)).to_contain_text(text, timeout=PATIENCE_MS)


async def test_a_newcomer_sees_the_whole_road(page: Page) -> None:
    for unit in UNITS:
        await expect(row(page, unit).locator(".last")).to_contain_text("Nhóm này đã được kết nối")

    await press(page, "07:30", clock="07:30, thứ Sáu, 05/02/2021")
    await expect(page.locator("#news")).to_contain_text(
        "Không có tin mới: chưa nhiệm vụ nào đến ngày phải nhắc. Tin nhắc kế tiếp: thứ Hai,"
        f" 08/02/2021, gửi {CENTRE}. Bấm «tin kế tiếp» để đi tiếp."
    )
    await press(page, "tới bản tổng hợp tuần", clock="15:30, thứ Sáu, 05/02/2021")
    await enter(page, LEADERS)
    await hears(page, "Kính báo cáo Ban Giám đốc")
    await press(page, "tin kế tiếp", clock="07:30, thứ Hai, 08/02/2021")
    await enter(page, CENTRE)
    await hears(page, "TT-04. Kế hoạch triển khai Trại Thực nghiệm KH&CN")
    morning = page.locator("#log article", has_text="nhắc việc thứ Hai, 08/02/2021").first

    await morning.get_by_role("button", name="Hoàn thành").click()
    # The question for họ tên comes right behind it.
    said = page.locator("#log article", has_text="Đã ghi nhận: TT-04.")
    await expect(said).to_have_count(1, timeout=PATIENCE_MS)
    await expect(morning).to_contain_text("hoàn thành ngày 08/02/2021, đúng hạn")
    await expect(morning.get_by_role("button", name="Hoàn thành")).to_have_count(0)
    await hears(page, "cho biết họ và tên, chức vụ")
    await reply(page, last_message(page), "Người báo cáo, viên chức")
    await hears(page, "Đã ghi nhận: Người báo cáo, viên chức.")
    recorded = page.locator("#log article", has_text="Đã ghi nhận: TT-04.").last
    await recorded.get_by_role("button", name="Rút lại báo cáo").click()
    await hears(page, "Người báo cáo, viên chức đã rút lại báo cáo")
    await expect(morning.get_by_role("button", name="Hoàn thành")).to_have_count(1)

    await reply(page, morning, "/xong")
    await hears(page, "Đã ghi nhận: TT-04.")
    await write(page, "/xong TT-02")
    await hears(page, "Đã ghi nhận: TT-02.")

    await write(page, "/vuongmac TT-05")
    await hears(page, "vướng mắc gì?")
    await reply(page, last_message(page), "Chưa có kinh phí.")
    await hears(page, "kiến nghị")
    await reply(page, last_message(page), "Bổ sung kinh phí quý I.")
    await hears(page, re.compile("TT-05.*Văn phòng", re.DOTALL))
    await enter(page, OFFICE)
    await hears(page, re.compile(r"TT-05.*Chưa có kinh phí\..*Bổ sung kinh phí quý I\.", re.DOTALL))

    await enter(page, CENTRE)
    await write(page, "/kehoach")
    await hears(page, "Chưa hoàn thành: 06")
    await expect(last_message(page)).not_to_contain_text("TT-02.")
