"""Whatever a bot sends, Telegram answers: no request brings the simulator down."""

import json
import random
from typing import Any

import httpx
import pytest

from simulator.bot_api.botapi import SPEC
from simulator.bot_api.methods import METHODS
from simulator.model import Chat
from simulator.people import Person
from simulator.world import World
from tests.simulator.bot_api import TOKEN

ROUNDS = 100
JSON = {"Content-Type": "application/json"}
ODD: list[Any] = [
    None,
    True,
    0,
    -1,
    2**70,
    1.5,
    "",
    "x",
    "-5",
    "٣",
    "<b>",
    "{",
    "\x00",
    [],
    [[]],
    [None],
    {},
    {"type": "chat"},
    {"type": "chat", "chat_id": "x"},
    {"message_id": "x"},
    {"message_id": 1, "quote": "\ud800"},
    {"inline_keyboard": [[{}]]},
    {"inline_keyboard": [[{"text": "x", "callback_data": None}]]},
    {"inline_keyboard": None},
    [{"type": "bold", "offset": -1, "length": 5}],
    [{"type": "text_link", "offset": 0, "length": 2**40}],
    [{"command": "/", "description": "x"}],
]


@pytest.mark.parametrize("method", sorted(METHODS.keys() - {"setWebhook"}))
async def test_every_request_is_answered(
    client: httpx.AsyncClient, world: World, group: Chat, officer: Person, method: str
) -> None:
    chance = random.Random(method)
    officer.starts()
    fields = SPEC["methods"][method]["fields"]
    for _ in range(ROUNDS):
        given = {name: chance.choice(ODD) for name in fields if chance.random() < 0.15}
        if "chat_id" in fields and chance.random() < 0.7:
            given |= {"chat_id": chance.choice([group.id, officer.id]), "message_id": 1}
        if "text" in fields and chance.random() < 0.7:
            given["text"] = chance.choice(["Việc", "/xong 🟢", "\ud800"])
        if method == "getUpdates":
            given["timeout"] = 0
        body = json.dumps(given)  # as ASCII, for httpx will not send half a character
        response = await client.post(f"/bot{TOKEN}/{method}", content=body, headers=JSON)
        answer = response.json()
        assert answer["ok"] or answer["error_code"] in (400, 403), given
    world.violations.clear()
