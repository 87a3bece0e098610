"""Whose words an update brings: every way in which Telegram names no person for them."""

from typing import Any

import pytest
from telegram import Update

from domain.voice import Voice
from handlers.routing.voices import voice_of

PERSON = {"id": 7_000_000_001, "is_bot": False, "first_name": "Cán bộ"}
BOT = {"id": 5, "is_bot": True, "first_name": "Lịch họp"}
GROUP = {"id": -1001, "type": "supergroup", "title": "Trung tâm"}
CHANNEL = {"id": -1002, "type": "channel", "title": "Bản tin"}
SHARED, PASSED_ON, OWN = Voice.SHARED, Voice.PASSED_ON, Voice.OWN


def account(number: int, *, is_bot: bool = True) -> dict[str, Any]:
    return {"id": number, "is_bot": is_bot, "first_name": "Group"}


def origin(kind: str, **facts: object) -> dict[str, Any]:
    return {"forward_origin": {"type": kind, "date": 1_612_500_000, **facts}}


@pytest.mark.parametrize(
    ("facts", "voice"),
    [
        ({"from": PERSON}, OWN),
        ({"from": PERSON, "is_from_offline": True}, OWN),
        ({"from": account(1087968824), "sender_chat": GROUP}, SHARED),
        ({"from": account(136817688), "sender_chat": CHANNEL}, SHARED),
        (
            {
                "from": account(777000, is_bot=False),
                "sender_chat": CHANNEL,
                "is_automatic_forward": True,
                **origin("channel", chat=CHANNEL, message_id=4),
            },
            SHARED,
        ),
        # Each sign is enough by itself.
        ({"from": account(1087968824)}, SHARED),
        ({"from": account(777000, is_bot=False)}, SHARED),
        ({"from": PERSON, "sender_chat": CHANNEL}, SHARED),
        ({"from": PERSON, "is_automatic_forward": True}, SHARED),
        ({"from": PERSON, "sender_business_bot": BOT}, SHARED),
        ({}, SHARED),
        ({"from": BOT}, SHARED),
        # A guest bot's words carry who called it; they are the bot's own all the same.
        ({"from": BOT, "guest_bot_caller_user": PERSON}, SHARED),
        ({"from": PERSON, **origin("user", sender_user=PERSON)}, PASSED_ON),
        ({"from": PERSON, **origin("hidden_user", sender_user_name="Ai đó")}, PASSED_ON),
        ({"from": PERSON, **origin("chat", sender_chat=GROUP)}, PASSED_ON),
        ({"from": PERSON, **origin("channel", chat=CHANNEL, message_id=4)}, PASSED_ON),
        ({"from": PERSON, "via_bot": BOT}, PASSED_ON),
        (
            {
                "from": account(1087968824),
                "sender_chat": GROUP,
                **origin("chat", sender_chat=GROUP),
            },
            SHARED,
        ),
    ],
)
def test_whose_words_a_message_holds(facts: dict[str, Any], voice: Voice) -> None:
    message = {"message_id": 1, "date": 1_612_500_000, "chat": GROUP, "text": "/xong 4", **facts}
    assert voice_of(Update.de_json({"update_id": 1, "message": message}, None)) is voice


def test_a_press_is_a_persons_own_under_whatever_it_stands() -> None:
    message = {"message_id": 1, "date": 1, "chat": GROUP, "from": BOT, "sender_chat": GROUP}
    press = {"id": "1", "from": PERSON, "chat_instance": "1", "data": "done:1", "message": message}
    assert voice_of(Update.de_json({"update_id": 1, "callback_query": press}, None)) is OWN
