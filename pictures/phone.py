"""A phone with the demo's page on it: what a finger does, and what is photographed."""

import re
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass
from datetime import datetime
from io import BytesIO
from pathlib import Path

from PIL import Image
from playwright.async_api import Browser, Locator, Page, ViewportSize, expect

from bot.demo.demo import demo

PATIENCE_MS = 60_000
# As wide as common phones, and high enough that a whole conversation is on it at once.
VIEWPORT = ViewportSize(width=390, height=3000)
SHARPNESS = 2
MARGIN = 10
COLOURS = 128
HELD_MS = 700
# The page's ornament makes pictures large, and says nothing on paper.
ORNAMENT = "**/page/frame/drum.svg"


@dataclass(frozen=True, slots=True)
class Phone:
    """A page in a chat of the demo, and the folder its pictures go to."""

    page: Page
    folder: Path

    async def enter(self, chat: str) -> None:
        """Go back to the list and open a chat by its title."""
        if await self.page.locator("#back").is_visible():
            await self.page.locator("#back").click()
        title = self.page.get_by_text(chat, exact=True)
        rows = self.page.locator("#chat-list section").first.locator("a", has=title)
        await rows.click()
        await expect(self.page.locator("#chat-title")).to_have_text(chat)

    async def let_time_pass(self, button: str, *, until: str) -> None:
        """Press a button of the clock, and wait until it shows `until`."""
        if await self.page.locator("#back").is_visible():
            await self.page.locator("#back").click()
        on_the_bar = self.page.locator("#clock").get_by_role("button", name=button)
        if await on_the_bar.is_visible():
            await on_the_bar.click()
        else:
            await self.page.get_by_role("button", name="Thêm").click()
            await self.page.get_by_role("dialog").get_by_role("button", name=button).click()
        await expect(self.page.locator("#clock-label")).to_have_text(until)

    def message(self, text: str) -> Locator:
        """Return the newest message with this text."""
        return self.page.locator("#log article.message", has_text=text).last

    async def hears(self, text: str) -> None:
        """Wait for a message with this text."""
        await expect(self.message(text)).to_be_visible()

    async def presses(self, button: str, *, hears: str) -> None:
        """Press the newest button that is called so, and wait for what comes of it."""
        name = re.compile(f"^{re.escape(button)}$")
        await self.page.locator("#log").get_by_role("button", name=name).last.click()
        await self.hears(hears)

    async def writes(self, text: str, *, hears: str, reply_to: str | None = None) -> None:
        """Write, perhaps in reply to a message, and wait for what comes of it."""
        if reply_to is not None:
            await self.hold(reply_to)
            await self.message(reply_to).get_by_label("Trả lời").click()
        elif await self.page.locator("#context").is_visible():
            # A question has opened the reply box by itself, for other words than these.
            await self.page.locator("#context").get_by_label("Bỏ").click()
        await self.page.get_by_label("Nội dung tin").fill(text)
        await self.page.get_by_label("Gửi", exact=True).click()
        await self.hears(hears)

    async def uploads(self, file: Path, caption: str, *, hears: str) -> None:
        """Send a file with a caption, and wait for what comes of it."""
        await self.page.locator("#file").set_input_files(file)
        await self.writes(caption, hears=hears)

    async def hold(self, text: str) -> None:
        """Rest a finger on a message until what can be done with it shows."""
        await self.page.wait_for_timeout(HELD_MS)
        box = await self.message(text).bounding_box()
        if box is None:
            raise LookupError(text)
        touch = await self.page.context.new_cdp_session(self.page)
        finger = {"x": box["x"] + 40, "y": box["y"] + 30}
        press = {"type": "touchStart", "touchPoints": [finger]}
        await touch.send("Input.dispatchTouchEvent", press)
        await self.page.wait_for_timeout(HELD_MS)
        await touch.send("Input.dispatchTouchEvent", {"type": "touchEnd", "touchPoints": []})
        await touch.detach()

    async def photographs(self, name: str, first: str, last: str | None = None) -> None:
        """Take a picture from the oldest message with `first` to the newest with `last`.

        Without `last` it is of that one message.
        """
        await self.page.wait_for_timeout(HELD_MS)
        opening = self.page.locator("#log article.message", has_text=first).first
        top = await opening.bounding_box()
        bottom = await (self.message(last) if last else opening).bounding_box()
        if top is None or bottom is None:
            raise LookupError(first)
        height = bottom["y"] + bottom["height"] - top["y"] + 2 * MARGIN
        picture = await self.page.screenshot(
            clip={
                "x": 0,
                "y": top["y"] - MARGIN,
                "width": VIEWPORT["width"],
                "height": height,
            }
        )
        path = self.folder / f"{name}.png"
        Image.open(BytesIO(picture)).convert("RGB").quantize(COLOURS).save(path, optimize=True)


@asynccontextmanager
async def phone_in(
    browser: Browser, start: datetime, port: int, folder: Path
) -> AsyncIterator[Phone]:
    """Open the demo at a moment, and a phone on its page."""
    async with (
        demo(start, port) as url,
        await browser.new_context(
            viewport=VIEWPORT, device_scale_factor=SHARPNESS, has_touch=True, is_mobile=True
        ) as context,
    ):
        page = await context.new_page()
        page.set_default_timeout(PATIENCE_MS)
        expect.set_options(timeout=PATIENCE_MS)
        await page.route(ORNAMENT, lambda route: route.abort())
        await page.goto(url)
        await page.locator("#chat-list a").first.wait_for()
        yield Phone(page, folder)
