"""Blocks in Telegram's terms: sendRichMessage of the Bot API 10.1, buttons of 10.3.

core.telegram.org/bots/api#inputrichmessage; python-telegram-bot does not know them yet.
"""

import html
import re
from collections.abc import Sequence
from typing import Any

from domain.message import Button, Message
from domain.rich import Block, Details, Grid, Heading, Keys, Paragraph

_TAG = re.compile(r"<(?P<tag>b|i|code)>(?P<inside>.*?)</(?P=tag)>", re.DOTALL)
_ANY = re.compile(r"<[^<>]*>")
_TYPES = {"b": "bold", "i": "italic", "code": "code"}


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
