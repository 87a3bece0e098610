"""Rich messages: what is taken, what is refused, what is left when one is copied, its buttons."""

from typing import Any

import httpx
import pytest

from simulator.model import Chat
from simulator.world import World
from tests.simulator.bot_api import Api

KEY = {"text": ["Đồng ", {"type": "bold", "text": "ý"}], "callback_data": "agree:1"}
BLOCKS: list[dict[str, Any]] = [
    {"type": "heading", "text": "Tổng hợp", "size": 2},
    {"type": "paragraph", "text": [{"type": "bold", "text": "TT-02."}, " Dự thảo"]},
    {"type": "buttons", "buttons": [KEY]},
    {
        "type": "table",
        "cells": [
            [
                {"text": "Quá hạn", "align": "left", "valign": "top"},
                {"align": "right", "valign": "top"},
            ]
        ],
        "is_compact": True,
    },
    {"type": "details", "summary": "Văn phòng", "blocks": [{"type": "paragraph", "text": "VP-09"}]},
]
COPIED = "Tổng hợp\nTT-02. Dự thảo\nQuá hạn | \nVăn phòng\nVP-09"
BELOW = {"inline_keyboard": [[{"text": "Bản đầy đủ", "callback_data": "full"}]]}


async def test_one_is_shown_copied_and_edited(
    api: Api, client: httpx.AsyncClient, world: World, group: Chat
) -> None:
    rich = {"blocks": BLOCKS}
    sent = await api("sendRichMessage", chat_id=group.id, rich_message=rich, reply_markup=BELOW)
    assert sent["rich_message"] == rich
    assert "text" not in sent
    (message,) = world.sent_by_bot(group)
    assert message.text == COPIED
    assert message.button_texts == ["Đồng ý", "Bản đầy đủ"]
    shown = (await client.get("/ui/state")).json()["messages"][str(group.id)][-1]
    assert shown["rich"] == BLOCKS
    where = {"chat_id": group.id, "message_id": sent["message_id"]}
    same = {"rich_message": rich, "reply_markup": BELOW}
    assert (
        "is not modified" in (await api.answer("editMessageText", **where, **same))["description"]
    )
    await api("editMessageText", **where, text="Đã xong.")
    assert (message.text, message.rich, message.button_texts) == ("Đã xong.", [], [])
    await api("editMessageText", **where, rich_message=rich)
    assert message.text == COPIED


@pytest.mark.parametrize(
    ("rich", "why"),
    [
        ({}, "message text is empty"),
        ({"blocks": [{"type": "divider"}]}, "message text is empty"),
        ({"blocks": [{"type": "heading", "text": "a"}]}, "can't parse"),
        ({"blocks": [{"type": "photo", "photo": {}}]}, "can't parse"),
        (
            {"blocks": [BLOCKS[0], {"type": "buttons", "buttons": [{"text": "a"}]}]},
            "BUTTON_TYPE_INVALID",
        ),
        (
            {
                "blocks": [
                    {"type": "buttons", "buttons": [{"text": "a", "callback_data": "x" * 65}]}
                ]
            },
            "BUTTON_DATA_INVALID",
        ),
    ],
)
async def test_what_is_refused(api: Api, group: Chat, rich: dict[str, Any], why: str) -> None:
    answer = await api.answer("sendRichMessage", chat_id=group.id, rich_message=rich)
    assert why in answer["description"]
