"""An update as it arrives: text, of which no more is read than its number and whose order it keeps.

And whether it bears a mark of secrecy: its words are then never stored. Whatever it says, this
raises nothing: it is stored first and understood later.
"""

import json
import re
from collections.abc import Iterator
from dataclasses import dataclass
from hashlib import blake2b
from typing import Any

from telegram.error import TelegramError

from bot.withholding import kept

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
    """An update, its `text` as it may be stored.

    Without a `number` Telegram cannot be told that it has arrived; `update_id` is then a negative
    one that the same text always gets.
    """

    text: str
    number: int | None
    update_id: int
    lane: int


def arrival(text: str) -> Arrival:
    """Return what a text says that should be an update."""
    try:
        update = json.loads(text)
    except (ValueError, RecursionError):
        first = _FIRST_FIELD.match(text)
        return _arrival(text, None, _number(int(first[1])) if first else None, 0)
    if not isinstance(update, dict):
        return _arrival(text, None, None, 0)
    return _arrival(text, update, _number(update.get("update_id")), _lane(update))


def _arrival(text: str, update: object, number: int | None, lane: int) -> Arrival:
    return Arrival(kept(text, update), number, _digest(text) if number is None else number, lane)


def _digest(text: str) -> int:
    digest = blake2b(text.encode("utf-8", "surrogatepass"), digest_size=7)
    return -1 - int.from_bytes(digest.digest())


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


_ANSWER = re.compile(r'\{.*?"result"\s*:\s*\[(.*)\]\s*\}\s*', re.DOTALL)
# Only an update begins so; in a text within one the quotes would be escaped.
_BETWEEN = re.compile(r',(?=\s*\{\s*"update_id"\s*:)')
_GLUE = re.compile(r"[\s,]*")
_DECODER = json.JSONDecoder()


def cut(answer: bytes) -> list[Arrival]:
    """Return the updates of an answer to getUpdates; raises TelegramError where it is none.

    One that is damaged does not take the others with it.
    """
    text = answer.decode("utf-8", "replace")
    whole = _ANSWER.fullmatch(text)
    if whole is None:
        raise TelegramError("the answer to getUpdates holds no updates, or not all of them")
    chunks = _BETWEEN.split(whole[1])
    return [arrival(value) for chunk in chunks for value in _values(chunk)]


def _values(text: str) -> Iterator[str]:
    """Yield the JSON values of a text, each as it is written, and last what is none."""
    begin = _end_of_glue(text, 0)
    while begin < len(text):
        try:
            _, end = _DECODER.raw_decode(text, begin)
        except (ValueError, RecursionError):
            end = len(text)
        yield text[begin:end]
        begin = _end_of_glue(text, end)


def _end_of_glue(text: str, begin: int) -> int:
    glue = _GLUE.match(text, begin)
    return glue.end() if glue else begin
