"""A conversation on the page, and what of it reaches the bot."""

import struct
import zlib
from typing import Any

import pytest
from playwright.async_api import Page, expect

from tests.page.reader import last_message, open_chat, write
from tests.page.town import Town

pytestmark = pytest.mark.asyncio(loop_scope="session")


async def test_a_press_reaches_the_bot_and_what_it_answers_is_shown(page: Page, town: Town) -> None:
    keyboard = [
        [
            {"text": "Hoàn thành", "callback_data": "done", "style": "success"},
            {"text": "Vướng mắc", "callback_data": "stuck", "style": "danger"},
        ]
    ]
    sent = await town.bot.says(
        town.centre, "TT-04 đến hạn.", reply_markup={"inline_keyboard": keyboard}
    )
    await open_chat(page, town.centre)
    await page.get_by_role("button", name="Vướng mắc").click()

    query = await town.bot.hears("callback_query")
    assert (query["data"], query["from"]["id"]) == ("stuck", town.officer.id)
    assert query["message"]["message_id"] == sent["message_id"]
    await town.bot.call(
        "answerCallbackQuery", callback_query_id=query["id"], text="Chưa ghi nhận.", show_alert=True
    )
    await expect(page.get_by_role("dialog")).to_contain_text("Chưa ghi nhận.")
    await page.keyboard.press("Escape")
    await expect(page.get_by_role("dialog")).to_have_count(0)

    await page.get_by_role("button", name="Hoàn thành").click()
    query = await town.bot.hears("callback_query")
    await town.bot.call("answerCallbackQuery", callback_query_id=query["id"], text="Đã ghi nhận.")
    await town.bot.call(
        "editMessageText",
        chat_id=town.centre.id,
        message_id=sent["message_id"],
        text="TT-04 hoàn thành.",
    )
    await expect(page.locator("#toasts")).to_contain_text("Đã ghi nhận.")
    await expect(last_message(page)).to_contain_text("TT-04 hoàn thành.")
    await expect(last_message(page)).to_contain_text("đã sửa")
    await expect(page.get_by_role("button", name="Hoàn thành")).to_have_count(0)


async def test_a_reply_carries_its_message_and_leads_back_to_it(page: Page, town: Town) -> None:
    asked = await town.bot.says(town.centre, "TT-02 đang gặp khó khăn, vướng mắc gì?")
    await open_chat(page, town.centre)
    await last_message(page).hover()
    await last_message(page).get_by_label("Trả lời").click()
    await expect(page.locator("#context")).to_contain_text("Trả lời Nhắc Việc")
    await write(page, "Chưa có kinh phí.")

    heard = await town.bot.hears("message")
    assert heard["reply_to_message"]["message_id"] == asked["message_id"]
    await expect(page.locator("#context")).to_be_hidden()

    await last_message(page).get_by_title("Tới tin được trả lời").click()
    await expect(page.locator(f'article[data-id="{asked["message_id"]}"]')).to_be_focused()


async def test_a_question_that_forces_a_reply_opens_one(page: Page, town: Town) -> None:
    await open_chat(page, town.centre)
    markup = {"force_reply": True, "input_field_placeholder": "Khó khăn, vướng mắc"}
    asked = await town.bot.says(town.centre, "Vướng mắc gì?", reply_markup=markup)

    await expect(page.locator("#context")).to_contain_text("Vướng mắc gì?")
    await expect(page.get_by_placeholder("Khó khăn, vướng mắc")).to_be_focused()
    await write(page, "Chưa có kinh phí.")
    heard = await town.bot.hears("message")
    assert heard["reply_to_message"]["message_id"] == asked["message_id"]


async def test_a_keyboard_asks_for_a_reply_and_shows_what_is_done(page: Page, town: Town) -> None:
    await open_chat(page, town.centre)
    keys = [[{"text": "Không có", "callback_data": "none"}, {"text": "Đã gửi", "disabled": {}}]]
    markup = {"inline_keyboard": keys, "force_reply": True}
    await town.bot.says(town.centre, "Vướng mắc gì?", reply_markup=markup)

    await expect(page.locator("#context")).to_contain_text("Vướng mắc gì?")
    await expect(page.get_by_role("button", name="Đã gửi")).to_be_disabled()
    await page.get_by_role("button", name="Không có").click()
    assert (await town.bot.hears("callback_query"))["data"] == "none"


async def test_the_newest_question_takes_the_box_and_a_settled_one_leaves_it(
    page: Page, town: Town
) -> None:
    await open_chat(page, town.centre)
    bar = page.locator("#context")

    async def asks(text: str) -> dict[str, Any]:
        keys = [[{"text": "Hủy", "callback_data": "cancel"}]]
        markup = {"inline_keyboard": keys, "force_reply": True}
        return await town.bot.says(town.centre, text, reply_markup=markup)

    async def settles(asked: dict[str, Any]) -> None:
        where = {"chat_id": town.centre.id, "message_id": asked["message_id"]}
        await town.bot.call("editMessageText", **where, text="Đã hủy.")

    await asks("Ghi chú ở nhiệm vụ nào?")
    newest = await asks("Câu mở đầu là gì?")
    await expect(bar).to_contain_text("Câu mở đầu là gì?")
    await settles(newest)
    await expect(bar).to_be_hidden()

    begun = await asks("Lý do là gì?")
    await page.get_by_label("Nội dung tin").fill("Chờ vốn")
    await settles(begun)
    await asks("Ai làm?")
    # What somebody has begun to write stays an answer to what it was begun under.
    await expect(page.get_by_text("Ai làm?", exact=True)).to_be_visible()
    await expect(bar).to_contain_text("Lý do là gì?")


async def test_a_slash_offers_the_commands(page: Page, town: Town) -> None:
    commands = [
        {"command": "xong", "description": "Báo hoàn thành"},
        {"command": "viec", "description": "Việc của phòng"},
        {"command": "vuongmac", "description": "Báo vướng mắc"},
    ]
    await town.bot.call("setMyCommands", commands=commands)
    await page.reload()
    await open_chat(page, town.centre)
    await page.get_by_label("Nội dung tin").press_sequentially("/v")
    options = page.locator("#command-menu").get_by_role("option")
    await expect(options).to_have_text(["/viecViệc của phòng", "/vuongmacBáo vướng mắc"])
    await page.keyboard.press("ArrowDown")
    await page.keyboard.press("Enter")
    assert (await town.bot.hears("message"))["text"] == "/vuongmac"

    await page.get_by_role("button", name="Các lệnh").click()
    await page.get_by_role("option", name="/xong").click()
    assert (await town.bot.hears("message"))["text"] == "/xong"


async def test_formats_are_drawn_and_no_text_becomes_markup(page: Page, town: Town) -> None:
    await town.bot.says(
        town.centre,
        "🟢 <b>Sắp 🔴 <i>đến hạn</i></b>: gõ /viec\n<blockquote>thời hạn</blockquote>\n"
        "<tg-spoiler>ẩn</tg-spoiler> &lt;img src=x onerror=alert(1)&gt; "
        '<a href="https://example.org/">văn bản</a>',
        parse_mode="HTML",
    )
    await open_chat(page, town.centre)
    text = last_message(page).locator(".text")
    await expect(text.locator("b")).to_have_text("Sắp 🔴 đến hạn")
    await expect(text.locator(".sign.green")).to_have_text("🟢")
    await expect(text.locator("b .sign.red")).to_be_visible()
    await expect(text.locator("b i")).to_have_text("đến hạn")
    await expect(text.locator("blockquote")).to_have_text("thời hạn")
    await expect(text.get_by_role("link", name="văn bản")).to_have_attribute(
        "href", "https://example.org/"
    )
    await expect(text).to_contain_text("<img src=x onerror=alert(1)>")
    await expect(text.locator("img")).to_have_count(0)
    await text.get_by_role("button", name="/viec").click()
    assert (await town.bot.hears("message"))["text"] == "/viec"


async def test_files_travel_both_ways(page: Page, town: Town) -> None:
    question = await town.bot.says(town.centre, "Đề nghị gửi văn bản.")
    await open_chat(page, town.centre)
    await last_message(page).hover()
    await last_message(page).get_by_label("Trả lời").click()
    paper = {"name": "bao-cao.txt", "mimeType": "text/plain", "buffer": "Báo cáo".encode()}
    await page.locator("#file").set_input_files(paper)
    await expect(page.locator("#attachment")).to_contain_text("bao-cao.txt")
    await write(page, "Báo cáo tuần")

    heard = await town.bot.hears("message")
    assert heard["document"]["file_name"] == "bao-cao.txt"
    assert heard["caption"] == "Báo cáo tuần"
    assert heard["reply_to_message"]["message_id"] == question["message_id"]
    await expect(last_message(page).get_by_role("link", name="bao-cao.txt")).to_be_visible()

    await town.bot.shows_photo(town.centre, "tien-do.png", png(), "Biểu đồ tiến độ")
    image = last_message(page).locator("img")
    await expect(image).to_be_visible()
    assert await image.evaluate("node => node.decode().then(() => node.naturalWidth)") == 8
    async with page.expect_download() as download:
        await page.get_by_role("link", name="bao-cao.txt").click()
    assert (await (await download.value).path()).read_text("utf-8") == "Báo cáo"


async def test_several_files_go_as_one_album_with_words_on_the_first(
    page: Page, town: Town
) -> None:
    await town.bot.says(town.centre, "Đề nghị gửi văn bản.")
    await open_chat(page, town.centre)
    await last_message(page).hover()
    await last_message(page).get_by_label("Trả lời").click()
    papers = [
        {"name": f"{number}.txt", "mimeType": "text/plain", "buffer": b"-"} for number in (1, 2, 3)
    ]
    await page.locator("#file").set_input_files(papers)
    await expect(page.locator("#attachment")).to_contain_text("3 tệp")
    await write(page, "/xong 4")
    heard = [await town.bot.hears("message") for _ in papers]
    assert [one["document"]["file_name"] for one in heard] == ["1.txt", "2.txt", "3.txt"]
    assert len({one["media_group_id"] for one in heard}) == 1
    assert [one.get("caption") for one in heard] == ["/xong 4", None, None]
    await expect(page.locator("#attachment")).to_be_hidden()


async def test_a_person_corrects_their_own_message(page: Page, town: Town) -> None:
    await open_chat(page, town.centre)
    await write(page, "/xong TT-03")
    await town.bot.hears("message")
    await last_message(page).hover()
    await last_message(page).get_by_label("Sửa").click()
    await write(page, "/xong TT-04")
    assert (await town.bot.hears("edited_message"))["text"] == "/xong TT-04"
    await expect(last_message(page)).to_contain_text("/xong TT-04")


def png() -> bytes:
    """A picture of 8 × 8 grey pixels."""

    def chunk(kind: bytes, data: bytes) -> bytes:
        checksum = struct.pack(">I", zlib.crc32(kind + data))
        return struct.pack(">I", len(data)) + kind + data + checksum

    pixels = zlib.compress((b"\0" + b"\x80" * 8) * 8)
    header = struct.pack(">IIBBBBB", 8, 8, 8, 0, 0, 0, 0)
    return b"\x89PNG\r\n\x1a\n" + b"".join(
        chunk(kind, data) for kind, data in ((b"IHDR", header), (b"IDAT", pixels), (b"IEND", b""))
    )
