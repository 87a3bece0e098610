"""What a reader of the page looks for and does."""

from playwright.async_api import Locator, Page, expect

from simulator.model import Chat


def row(page: Page, chat: Chat) -> Locator:
    return page.locator(f'#chat-list a[data-id="{chat.id}"]')


async def open_chat(page: Page, chat: Chat) -> None:
    await row(page, chat).click()
    await expect(page.locator("#chat-title")).to_have_text(chat.title)


def last_message(page: Page) -> Locator:
    return page.locator("#log article").last


async def write(page: Page, text: str) -> None:
    await page.get_by_label("Nội dung tin").fill(text)
    await page.keyboard.press("Enter")


async def hold(page: Page, target: Locator) -> None:
    """Rest a finger on the target until its actions show."""
    box = await target.bounding_box()
    assert box
    finger = {"x": box["x"] + 20, "y": box["y"] + 10}
    touch = await page.context.new_cdp_session(page)
    await touch.send("Input.dispatchTouchEvent", {"type": "touchStart", "touchPoints": [finger]})
    await expect(page.locator(".acting")).to_be_visible()
    await touch.send("Input.dispatchTouchEvent", {"type": "touchEnd", "touchPoints": []})
