"""`python -m pictures`: plays short stories in the demo and photographs them for the guides."""

import asyncio
import shutil
import socket
import sys
from collections.abc import Awaitable, Callable
from datetime import datetime
from pathlib import Path

from playwright.async_api import async_playwright

from pictures.cast import BEFORE_A_ROUND, EVE_OF_A_LAST_DAY
from pictures.leaders import decide, read_the_week
from pictures.office import gather, give, refer, take_in
from pictures.officers import answer_a_round, report
from pictures.phone import Phone, phone_in

FOLDER = Path(__file__).parent.parent / "docs" / "huong-dan" / "pictures"
STORIES: list[tuple[datetime, Callable[[Phone], Awaitable[None]]]] = [
    (EVE_OF_A_LAST_DAY, report),
    (BEFORE_A_ROUND, answer_a_round),
    (EVE_OF_A_LAST_DAY, refer),
    (EVE_OF_A_LAST_DAY, give),
    (EVE_OF_A_LAST_DAY, take_in),
    (EVE_OF_A_LAST_DAY, gather),
    (EVE_OF_A_LAST_DAY, decide),
    (EVE_OF_A_LAST_DAY, read_the_week),
]


async def take_all(chromium: str) -> None:
    """Play each story in a demo of its own."""
    async with async_playwright() as playwright:
        browser = await playwright.chromium.launch(executable_path=chromium, args=["--no-sandbox"])
        for start, story in STORIES:
            with socket.create_server(("127.0.0.1", 0)) as free:
                port = free.getsockname()[1]
            async with phone_in(browser, start, port, FOLDER) as phone:
                await story(phone)
        await browser.close()


def main() -> None:
    """Take all pictures anew."""
    chromium = shutil.which("chromium")
    if chromium is None:
        sys.exit("Chromium is not installed (on Debian: apt install chromium).")
    asyncio.run(take_all(chromium))


if __name__ == "__main__":
    main()
