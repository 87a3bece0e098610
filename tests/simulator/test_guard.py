"""Only this machine's own page speaks to the demo."""

import httpx
import pytest

from simulator.server import build_app
from simulator.world import World
from tests.simulator.bot_api import TOKEN

ADDRESS = "http://127.0.0.1:8021"


@pytest.mark.parametrize(
    ("headers", "status"),
    [
        ({}, 200),
        ({"host": "localhost:8021"}, 200),
        ({"host": "[::1]:8021"}, 200),
        ({"origin": ADDRESS}, 200),
        ({"host": "demo.example.vn"}, 403),
        ({"host": "127.0.0.1.example.vn:8021"}, 403),
        ({"host": "[::1"}, 403),
        ({"origin": "http://example.vn"}, 403),
        ({"origin": "http://127.0.0.1:9000"}, 403),
        ({"origin": "null"}, 403),
    ],
)
async def test_who_asks_by_another_name_or_from_another_page_is_refused(
    world: World, headers: dict[str, str], status: int
) -> None:
    transport = httpx.ASGITransport(build_app(world, token=TOKEN))
    async with httpx.AsyncClient(transport=transport, base_url=ADDRESS) as browser:
        assert (await browser.get("/", headers=headers)).status_code == status
        method = f"/bot{TOKEN}/getMe"
        assert (await browser.post(method, headers=headers)).status_code == status
