"""The town over HTTP, and a headless Chromium to look at it."""

import shutil
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager

import httpx
import pytest
import pytest_asyncio
from playwright.async_api import Browser, Page, async_playwright

from simulator.server import build_app
from simulator.serving import serving
from simulator.web.page_json import Step
from simulator.world import World
from tests.page.town import TOKEN, EchoBot, Town, TownClock

CHROMIUM = shutil.which("chromium")
QUIET = [
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-gpu",
    "--disable-quic",
    "--disable-sync",
    "--no-first-run",
    "--no-sandbox",
]
PATIENCE_MS = 60_000


@asynccontextmanager
async def launched() -> AsyncIterator[Browser]:
    """Give a browser on the loop that runs; where none is installed the test is skipped."""
    if CHROMIUM is None:
        pytest.skip("no Chromium on this machine: the page is looked at where one is installed")
    async with async_playwright() as playwright:
        browser = await playwright.chromium.launch(executable_path=CHROMIUM, args=QUIET)
        yield browser
        await browser.close()


@pytest_asyncio.fixture(scope="session", loop_scope="session")
async def chromium() -> AsyncIterator[Browser]:
    async with launched() as browser:
        yield browser


@pytest_asyncio.fixture(loop_scope="session")
async def town() -> AsyncIterator[Town]:
    clock = TownClock()
    world = World(lambda: clock.now)
    tour: list[Step] = []
    app = build_app(world, token=TOKEN, clock_control=clock, tour=tour)
    town = Town(world, clock, app, tour)
    async with (
        serving(town.app) as town.address,
        httpx.AsyncClient(base_url=town.address) as client,
    ):
        town.bot = EchoBot(client)
        await town.bot.catches_up()
        yield town


@pytest_asyncio.fixture(loop_scope="session")
async def page(chromium: Browser, town: Town) -> AsyncIterator[Page]:
    """The page as a reader at a desk opens it; any error on it fails the test."""
    async with await chromium.new_context(viewport={"width": 1200, "height": 800}) as context:
        page = await context.new_page()
        page.set_default_timeout(PATIENCE_MS)
        errors: list[str] = []
        page.on("pageerror", lambda error: errors.append(str(error)))
        await page.goto(town.address)
        await page.locator("#chat-list a").first.wait_for()
        yield page
        assert errors == []
