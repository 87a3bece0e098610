"""What guides a stranger: the tour, the menus of what can be tried, and the page's own words."""

import pytest
from playwright.async_api import Page, expect

from simulator.web.page_json import Step
from tests.page.reader import last_message, open_chat, write
from tests.page.town import Town

pytestmark = pytest.mark.asyncio(loop_scope="session")


async def test_the_tour_leads_to_its_chats_and_can_be_closed(page: Page, town: Town) -> None:
    tour = page.locator("#tour")
    await expect(tour).to_be_hidden()
    for title, chat in (("Đơn vị báo cáo", town.centre), ("Lãnh đạo cho ý kiến", town.leaders)):
        town.tour.append(Step(title, "Mở nhóm này.", chat.id))
    await page.reload()
    await expect(tour.locator("b")).to_have_text(["Đơn vị báo cáo", "Lãnh đạo cho ý kiến"])
    await expect(tour.get_by_role("link")).to_have_text("Mở nhóm Trung tâm KH&CN")
    await tour.get_by_role("button", name="Bước tiếp").click()
    await expect(tour.get_by_role("button", name="Bước tiếp")).to_have_count(0)
    await expect(tour.locator("[aria-current]")).to_have_text("Lãnh đạo cho ý kiến")
    await tour.get_by_role("link", name="Ban Giám đốc").click()
    await expect(page.locator("#chat-title")).to_have_text("Ban Giám đốc")
    await tour.get_by_role("button", name="Thu gọn").click()
    await expect(tour.locator("#tour-step")).to_be_hidden()
    await tour.get_by_role("button", name="Đóng").click()
    await page.reload()
    await page.get_by_role("button", name="Xem thử").click()
    await expect(tour.locator("#tour-step")).to_be_visible()


async def test_what_may_befall_a_group_is_played_from_its_header(page: Page, town: Town) -> None:
    await open_chat(page, town.centre)

    async def befalls(what: str) -> None:
        await page.get_by_role("button", name="Thử tình huống").click()
        await page.get_by_role("dialog").get_by_role("button", name=what, exact=True).click()

    await befalls("Mời hệ thống ra khỏi nhóm")
    await expect(last_message(page)).to_have_text("Nhắc Việc không còn trong nhóm")
    await expect(page.locator("#chat-members")).not_to_contain_text("Nhắc Việc")
    await write(page, "Còn ai ở đây không?")
    await expect(last_message(page)).to_contain_text("Hệ thống không có trong nhóm này")
    await befalls("Đưa hệ thống trở lại nhóm")
    await befalls("Mở một chủ đề")
    options = page.locator("#topic option")
    await expect(options).to_have_text(["Chung", "Việc theo kế hoạch"])
    await befalls("Viết ẩn danh, dưới tên nhóm")
    await expect(page.locator("#writing-as")).to_contain_text(", dưới tên nhóm")
    await write(page, "/viec")
    await expect(last_message(page).locator(".topic")).to_have_text("# Việc theo kế hoạch")
    while (heard := await town.bot.hears("message")).get("text") != "/viec":
        continue
    assert (heard["sender_chat"]["id"], heard["is_topic_message"]) == (town.centre.id, True)


async def test_a_supergroup_leads_to_a_group_that_can_still_become_one(
    page: Page, town: Town
) -> None:
    basic = town.world.add_group("Phòng Bưu chính", [town.officer], kind="group")
    await open_chat(page, town.centre)
    await page.get_by_role("button", name="Thử tình huống").click()
    way = page.get_by_role("dialog").get_by_role("button", name="mở Phòng Bưu chính")
    await way.click()
    await expect(page.locator("#chat-title")).to_have_text("Phòng Bưu chính")
    await page.get_by_role("button", name="Thử tình huống").click()
    await page.get_by_role("dialog").get_by_role("button", name="Nâng nhóm lên siêu nhóm").click()
    await expect(last_message(page)).to_have_text("Nhóm này được nâng cấp từ nhóm thường")
    assert basic.migrated_to in town.world.chats
    await page.get_by_role("button", name="Thử tình huống").click()
    await expect(page.get_by_role("dialog")).not_to_contain_text("siêu nhóm")


async def test_words_that_the_bot_does_not_hear_say_so_and_how_to_answer(
    page: Page, town: Town
) -> None:
    said = await town.bot.says(town.centre, "TT-04 sắp đến hạn.")
    await open_chat(page, town.centre)
    grey = page.locator("#log .unheard")
    await write(page, "phòng mình còn việc gì chưa xong?")
    await expect(grey).to_contain_text("hệ thống không nhận được tin này")
    await expect(grey).to_contain_text("rê chuột vào một tin của hệ thống, bấm Trả lời")
    await page.reload()
    await expect(grey).to_have_count(1)

    # Corrected into a command, it is heard after all.
    await last_message(page).hover()
    await last_message(page).get_by_label("Sửa").click()
    await write(page, "/viec")
    await expect(grey).to_have_count(0)
    await page.locator(f'article[data-id="{said["message_id"]}"]').hover()
    await page.get_by_label("Trả lời", exact=True).first.click()
    await write(page, "xong rồi ạ")
    assert (await town.bot.hears("message"))["text"] == "xong rồi ạ"
    await expect(grey).to_have_count(0)


async def test_all_that_the_clock_can_do_is_told_in_its_menu(page: Page, town: Town) -> None:
    town.clock.says["digest"] = "Không có tin mới: hôm nay là ngày nghỉ."
    await page.get_by_role("button", name="Thêm").click()
    menu = page.get_by_role("dialog")
    await expect(menu.locator("h3")).to_have_text(["Thời gian", "Tình huống"])
    await expect(menu.get_by_role("button", name="+1 ngày")).to_contain_text(
        "cùng giờ ngày hôm sau"
    )
    await menu.get_by_role("button", name="tới bản tổng hợp tuần").click()
    await expect(page.locator("#news")).to_have_text("Không có tin mới: hôm nay là ngày nghỉ.")
    await page.get_by_role("button", name="Thêm").click()
    await menu.get_by_role("button", name="cho hệ thống mất mạng").click()
    await expect(page.locator("#news")).to_have_text("Hệ thống đang mất mạng.")
    await page.get_by_label("Đóng danh sách tin mới").click()
    await expect(page.locator("#news")).to_be_empty()
