"""The page as a whole: what comes in, who one is, the clock, the keyboard, a phone."""

import pytest
from playwright.async_api import Page, expect

from tests.page.reader import last_message, open_chat, row, write
from tests.page.town import Town

pytestmark = pytest.mark.asyncio(loop_scope="session")


async def test_a_message_comes_in_live_and_counts_until_it_is_seen(page: Page, town: Town) -> None:
    await open_chat(page, town.leaders)
    await town.bot.says(town.centre, "Việc trong tuần: đến hạn 01.")

    await expect(row(page, town.centre).locator(".badge")).to_have_text("1 tin chưa đọc")
    await expect(row(page, town.centre).locator(".last")).to_contain_text("đến hạn 01")
    await expect(page).to_have_title("(1) Nhắc Việc")

    await page.get_by_role("status").get_by_role("link", name="Trung tâm KH&CN (1)").click()
    await expect(last_message(page)).to_contain_text("Việc trong tuần: đến hạn 01.")
    await expect(row(page, town.centre).locator(".badge")).to_have_count(0)
    await expect(page.locator("#news")).to_be_empty()

    await town.bot.says(town.centre, "Hôm nay là ngày cuối của thời hạn.")
    await expect(last_message(page)).to_contain_text("ngày cuối")
    await expect(row(page, town.centre).locator(".badge")).to_have_count(0)


async def test_opening_a_group_takes_on_the_role_of_its_member(page: Page, town: Town) -> None:
    await open_chat(page, town.inspectorate)

    await expect(page.get_by_label("Anh/chị đang là:")).to_have_value(str(town.inspector.id))
    await expect(page.locator("#writing-as")).to_contain_text("Cán bộ Thanh tra")
    await expect(page.locator("#person-name")).to_have_text("Cán bộ Thanh tra")
    await expect(page.locator("#toasts")).to_be_empty()

    # A role that is chosen leads nowhere by itself; the way to its own group is offered.
    await page.get_by_label("Anh/chị đang là:").select_option("Giám đốc")
    await expect(page.locator("#read-only")).to_contain_text("Giám đốc chỉ xem được nhóm này.")
    await expect(page.locator("#chat-title")).to_have_text("Thanh tra Sở")
    await page.get_by_role("link", name="Mở Ban Giám đốc").click()
    await expect(page.locator("#chat-title")).to_have_text("Ban Giám đốc")
    await expect(page.get_by_label("Nội dung tin")).to_be_focused()


async def test_who_keeps_a_role_only_reads_elsewhere_until_switching(
    page: Page, town: Town
) -> None:
    await page.get_by_label("Anh/chị đang là:").select_option("Giám đốc")
    await page.get_by_role("button", name="Giữ vai").click()
    await open_chat(page, town.centre)

    await expect(page.get_by_label("Nội dung tin")).to_be_hidden()
    await expect(page.locator("#read-only")).to_contain_text(
        "Giám đốc chỉ xem được nhóm này. Người viết được: Quản trị viên, Cán bộ Trung tâm."
    )

    await page.get_by_role("button", name="Đổi vai").click()
    await page.get_by_role("button", name="Đổi sang Cán bộ Trung tâm").click()
    await write(page, "/viec")
    heard = await town.bot.hears("message")
    assert (heard["from"]["id"], heard["text"]) == (town.officer.id, "/viec")


async def test_the_clock_moves_and_says_whether_it_brought_news(page: Page, town: Town) -> None:
    async def morning() -> None:
        await town.bot.says(town.centre, "Việc trong tuần.")
        town.app.state.events.publish("clock", town.clock.state())

    town.clock.at_next_day = morning
    await open_chat(page, town.leaders)
    await expect(page.locator("#clock-label")).to_have_text("Ngày 05/02/2021 07:25")
    await page.get_by_role("button", name="+1 ngày").click()
    await expect(page.locator("#clock-label")).to_have_text("Ngày 06/02/2021 07:25")
    await expect(page.locator("#news")).to_contain_text("Có tin mới:")

    await page.get_by_role("link", name="Trung tâm KH&CN (1)").click()
    await expect(page.locator("#news")).to_be_empty()
    await expect(page.locator("#log .day").last).to_have_text("Thứ Bảy, 06/02/2021")
    await page.get_by_role("button", name="07:30").click()
    await expect(page.locator("#news")).to_contain_text("Không có thêm tin mới.")


async def test_everything_is_in_reach_of_the_keyboard(page: Page, town: Town) -> None:
    await town.bot.says(town.inspectorate, "TTRA-01 sắp đến hạn.")
    await row(page, town.centre).focus()
    await page.keyboard.press("ArrowDown")
    await expect(row(page, town.inspectorate)).to_be_focused()
    await page.keyboard.press("Enter")
    await expect(page.locator("#chat-title")).to_have_text("Thanh tra Sở")

    await expect(page.get_by_label("Nội dung tin")).to_be_focused()
    await page.keyboard.press("ArrowUp")
    await expect(last_message(page)).to_be_focused()
    await page.keyboard.press("Enter")
    await expect(page.locator("#context")).to_contain_text("Trả lời Nhắc Việc")
    await page.keyboard.press("Escape")
    await expect(page.locator("#context")).to_be_hidden()
    await page.keyboard.press("Escape")
    await expect(page.locator("#welcome")).to_be_visible()
    await expect(row(page, town.inspectorate)).to_be_focused()


async def test_a_private_chat_is_its_persons_own(page: Page, town: Town) -> None:
    await page.get_by_label("Anh/chị đang là:").select_option("Giám đốc")
    private = page.locator("#chat-list section", has_text="Nhắn riêng").locator("a")
    await expect(private).to_have_attribute("href", f"#/{town.director.id}")
    await private.click()
    await page.get_by_role("button", name="Bắt đầu").click()
    heard = await town.bot.hears("message")
    assert heard["chat"] == {"id": town.director.id, "type": "private", "first_name": "Giám đốc"}


async def test_a_broken_connection_heals_by_itself(page: Page, town: Town) -> None:
    await open_chat(page, town.centre)
    town.app.state.events.close()
    await expect(page.locator("#offline")).to_be_visible()
    await town.bot.says(town.centre, "Tin gửi trong lúc mất kết nối.")
    await expect(page.locator("#offline")).to_be_hidden()
    await expect(last_message(page)).to_contain_text("trong lúc mất kết nối")


@pytest.mark.parametrize(
    ("moment", "day", "briefly"),
    [
        ("2026-03-02T00:30:00Z", "02/3/2026", "02/3"),
        ("2026-02-28T17:00:00Z", "01/3/2026", "01/3"),
        ("2026-10-09T00:00:00Z", "09/10/2026", "09/10"),
        ("2025-01-09T00:00:00Z", "09/01/2025", "09/01/2025"),
        ("2026-12-01T00:30:00Z", "01/12/2026", "07:30"),
    ],
)
async def test_days_are_written_as_the_messages_write_them(
    page: Page, moment: str, day: str, briefly: str
) -> None:
    written = "(one) => import('/page/frame/dates.js').then((dates) => [dates.day(one), "
    written += "dates.briefly(one, '2026-12-01T03:00:00Z')])"
    assert await page.evaluate(written, moment) == [day, briefly]
