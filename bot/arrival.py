"""An update as it arrived: text, of which no more is read than its number and whose order it keeps.

Whatever it says, this raises nothing: it is stored first and understood later.
"""

import json
import re
from collections.abc import Iterator
from dataclasses import dataclass
from hashlib import blake2b
from typing import Any

from telegram.error import TelegramError

# core.telegram.org/bots/api: an Integer has 31 bits and a sign where nothing is said of more.
# A number that Telegram did not give must not confirm what Telegram has not told.
_NUMBERS = range(1, 2**31)
_BIGINT = range(-(2**63), 2**63)
# What cannot be parsed as a whole, as it is too deep or has too long a number, begins with its own.
_FIRST_FIELD = re.compile(r'\s*\{\s*"update_id"\s*:\s*(\d{1,10})\s*[,}]')
# Whose order an update keeps: its chat's, else its sender's. The same in every kind of update.
_PLACES = (("chat", "id"), ("message", "chat", "id"), ("from", "id"), ("user", "id"))


@dataclass(frozen=True, slots=True)
class Arrival:
    """An update; without a `number` Telegram cannot be told that it has arrived."""

    text: str
    number: int | None
    lane: int

    @property
    def update_id(self) -> int:
        """Return the number, or a negative one that the same text always gets."""
        if self.number is not None:
            return self.number
        digest = blake2b(self.text.encode("utf-8", "surrogatepass"), digest_size=7)
        return -1 - int.from_bytes(digest.digest())


def arrival(text: str) -> Arrival:
    """Return what a text says that should be an update."""
    try:
        update = json.loads(text)
    except (ValueError, RecursionError):
        first = _FIRST_FIELD.match(text)
        return Arrival(text, _number(int(first[1])) if first else None, 0)
    if not isinstance(update, dict):
        return Arrival(text, None, 0)
    return Arrival(text, _number(update.get("update_id")), _lane(update))


def _number(value: object) -> int | None:
    return value if type(value) is int and value in _NUMBERS else None


def _lane(update: dict[str, Any]) -> int:
    for content in update.values():
        for place in _PLACES:
            found = _at(content, place)
            if type(found) is int and found in _BIGINT:
                return found
    return 0


def _at(value: object, place: tuple[str, ...]) -> object:
    for name in place:
        value = value.get(name) if isinstance(value, dict) else None
    return value


# A text in quotes, closed or not, and what gives JSON its shape.
_TOKEN = re.compile(r'"(?:[^"\\]++|\\.)*+"?|[\[\]{},]', re.DOTALL)
_OPENING, _CLOSING = frozenset("[{"), frozenset("]}")
_RESULT = re.compile(r'"result"\s*:\s*(?=\[)')


def cut(answer: bytes) -> list[Arrival]:
    """Return the updates of an answer to getUpdates; raises TelegramError where it is none.

    Cut and not parsed, so that one that is damaged does not take the others with it.
    """
    text = answer.decode("utf-8", "replace")
    result = _RESULT.search(text)
    if result is None:
        raise TelegramError("the answer to getUpdates holds no updates")
    return [arrival(element) for element in _elements(text, result.end())]


def _elements(text: str, start: int) -> Iterator[str]:
    """Yield the elements of the list that begins at `start`; raises TelegramError if cut short."""
    depth, begun = 0, start + 1
    for token in _TOKEN.finditer(text, start):
        mark = token[0]
        if depth == 1 and mark in {",", "]", "}"}:
            if element := text[begun : token.start()].strip():
                yield element
            begun = token.end()
        depth += (mark in _OPENING) - (mark in _CLOSING)
        if depth == 0:
            return
    raise TelegramError("the answer to getUpdates is cut short")
