"""Blocks in Telegram's terms: sendRichMessage of the Bot API 10.1, buttons of 10.3.

core.telegram.org/bots/api#inputrichmessage; python-telegram-bot does not know them yet.
"""

import html
import logging
import re
from collections.abc import Awaitable, Sequence
from dataclasses import replace
from typing import Any, TypeVar

from telegram import Bot
from telegram import Message as SentMessage
from telegram.error import BadRequest, EndPointNotFound

from domain.message import Button, Message
from domain.rich import Block, Details, Grid, Heading, Keys, Paragraph
from messengers.errors import already_so
from messengers.parts import keyboard, reply

log = logging.getLogger(__name__)

T = TypeVar("T")

_TAG = re.compile(r"<(?P<tag>b|i|code)>(?P<inside>.*?)</(?P=tag)>", re.DOTALL)
_ANY = re.compile(r"<[^<>]*>")
_TYPES = {"b": "bold", "i": "italic", "code": "code"}


class RichMessages:
    """Sends and edits with headings and tables, where Telegram takes it."""

    def __init__(self, bot: Bot) -> None:
        self._bot = bot
        self._are_known = True

    async def send(self, address: int, message: Message, topic: int | None) -> SentMessage | None:
        """Return what was sent, None where Telegram refuses it so."""
        parts = keyboard(replace(message, buttons=below(message))), reply(message)
        markup, answered = (part.to_dict() if part else None for part in parts)
        given = {
            "chat_id": address,
            "rich_message": rich_message(message),
            "reply_markup": markup,
            "reply_parameters": answered,
            "message_thread_id": topic,
        }
        return await self._if_taken(
            self._bot.do_api_request(
                "sendRichMessage",
                api_kwargs={name: value for name, value in given.items() if value is not None},
                return_type=SentMessage,
            )
        )

    async def edit(self, address: int, message_id: int, message: Message) -> bool:
        """Return whether Telegram takes it so."""
        edited = self._bot.edit_message_text(
            # The library does not know yet that there may be blocks in its place.
            None,  # type: ignore[arg-type]
            address,
            message_id,
            reply_markup=keyboard(replace(message, buttons=below(message))),
            api_kwargs={"rich_message": rich_message(message)},
        )
        return await self._if_taken(edited) is not None

    async def _if_taken(self, call: Awaitable[T]) -> T | None:
        """Return what came of a call with a rich message, None where it is refused.

        Plain text goes instead, and what is the matter with the chat is found again by that. It is
        said once, for it says nothing of this message alone.
        """
        try:
            return await call
        except (BadRequest, EndPointNotFound) as error:
            if already_so(error):
                raise
            if self._are_known:
                self._are_known = False
                log.warning("Telegram refuses rich messages, plain ones go instead: %s", error)
            return None


def rich_message(message: Message) -> dict[str, Any]:
    """Return a message's blocks as an InputRichMessage."""
    return {"blocks": [_block(one) for one in message.rich], "skip_entity_detection": True}


def below(message: Message) -> tuple[tuple[Button, ...], ...]:
    """Return the rows of buttons that stand in no block."""
    placed = {one.buttons for one in message.rich if isinstance(one, Keys)}
    return tuple(row for row in message.buttons if row not in placed)


def rich_text(markup: str) -> Any:
    """Return house markup as a RichText: a string, an object, or an array of both."""
    parts: list[Any] = []
    at = 0
    for found in _TAG.finditer(markup):
        parts.append(_plain(markup[at : found.start()]))
        parts.append({"type": _TYPES[found["tag"]], "text": rich_text(found["inside"])})
        at = found.end()
    parts.append(_plain(markup[at:]))
    kept = [part for part in parts if part]
    return kept[0] if len(kept) == 1 else kept or ""


def _plain(markup: str) -> str:
    return html.unescape(_ANY.sub("", markup))


def _block(block: Block) -> dict[str, Any]:
    match block:
        case Heading(text, size):
            return {"type": "heading", "text": rich_text(text), "size": size}
        case Paragraph(text):
            return {"type": "paragraph", "text": rich_text(text)}
        case Details(summary, lines):
            inside = [{"type": "paragraph", "text": rich_text(line)} for line in lines]
            return {"type": "details", "summary": rich_text(summary), "blocks": inside}
        case Keys(buttons):
            return {"type": "buttons", "buttons": [_button(one) for one in buttons]}
        case Grid(rows):
            cells = [_row(row, is_head=number == 0) for number, row in enumerate(rows)]
            return {"type": "table", "cells": cells, "is_bordered": True, "is_compact": True}


def _row(row: Sequence[str], *, is_head: bool) -> list[dict[str, Any]]:
    return [
        {
            "text": rich_text(words),
            "align": "right" if place else "left",
            "valign": "top",
            **({"is_header": True} if is_head else {}),
        }
        for place, words in enumerate(row)
    ]


def _button(button: Button) -> dict[str, Any]:
    style = {"style": button.style.value} if button.style else {}
    return {"text": button.text, "callback_data": button.press, **style}
