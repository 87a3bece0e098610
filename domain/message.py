"""What we say, in no messenger's terms: house markup, buttons, and where to cut what is too long.

House markup is text with `b i code a blockquote` tags, everything else escaped by the views.
"""

import hashlib
import html
import re
from dataclasses import dataclass, replace
from enum import IntEnum

from domain.attachment import Attachment
from domain.button import Button, Style
from domain.rich import Block

__all__ = [
    "Button",
    "Message",
    "Priority",
    "Style",
    "looks",
    "plain",
    "split",
    "visible_length",
]

# After the markup is parsed: core.telegram.org/bots/api#sendmessage and #senddocument.
TEXT_LIMIT = 4096
CAPTION_LIMIT = 1024
# Room for what stands above a message that leaves for another department.
HEADING_ROOM = 160
# Room for the mark "[12/34] " in front of a part.
_MARK_ROOM = 10
_TAG = re.compile(r"</?(?:b|i|code|a|blockquote)(?:\s[^<>]*)?>")


class Priority(IntEnum):
    """Whose message leaves first when several chats wait."""

    ANSWER = 0
    CARD = 1
    BULK = 5


@dataclass(frozen=True, slots=True)
class Message:
    """One message; `reply_to` is the messenger's id of the message in the same chat it answers.

    With an `attachment` the text is its caption. Under one that `asks` for words the messenger
    opens the box in which a reply is written, where it can. `rich` says the same for messengers and
    chats that take it; its buttons are some of `buttons`.
    """

    text: str
    buttons: tuple[tuple[Button, ...], ...] = ()
    reply_to: int | None = None
    attachment: Attachment | None = None
    asks: bool = False
    rich: tuple[Block, ...] = ()


def looks(message: Message) -> str:
    """Return a print of what people see of a message: its text and its buttons."""
    seen = (message.text, message.buttons, *((message.rich,) if message.rich else ()))
    return hashlib.sha256(repr(seen).encode()).hexdigest()


def visible_length(text: str) -> int:
    """Return how long `text` is once its markup is gone, in UTF-16 units.

    Telegram documents "characters", its servers have counted both code points and units; no text
    has more code points than units.
    """
    return _units(plain(text))


def plain(text: str) -> str:
    """Return the text that people see, without its markup."""
    return html.unescape(_TAG.sub("", text))


def _units(plain: str) -> int:
    # Half a sign, which no messenger takes, counts as one all the same.
    return len(plain.encode("utf-16-le", "surrogatepass")) // 2


def split(message: Message, limit: int | None = None, *, headed: bool = False) -> list[Message]:
    """Return `message` in parts of at most `limit` visible UTF-16 units, cut at line ends.

    Without one it is Telegram's: shorter where the text is the caption of an attachment. One that
    will be `headed` is cut where it leaves no room for that.

    Parts are marked [1/3] and leave room for a heading; the first keeps `reply_to`, the last the
    buttons. Markup never crosses a line end in our views, so that a cut between lines leaves every
    part well formed; a single line that is too long is cut between words, and loses its markup.
    """
    if limit is None:
        limit = TEXT_LIMIT if message.attachment is None else CAPTION_LIMIT
    if visible_length(message.text) <= limit - (HEADING_ROOM if headed else 0):
        return [message]
    parts = _pack(message.text, max(limit - _MARK_ROOM - HEADING_ROOM, limit // 2))
    last = len(parts)
    return [
        replace(
            message,
            text=f"[{number}/{last}] {part}",
            buttons=message.buttons if number == last else (),
            reply_to=message.reply_to if number == 1 else None,
            attachment=message.attachment if number == 1 else None,
            rich=(),
        )
        for number, part in enumerate(parts, start=1)
    ]


def _pack(text: str, room: int) -> list[str]:
    parts: list[list[str]] = [[]]
    used = 0
    for line in _lines(text, room):
        size = visible_length(line) + 1
        if parts[-1] and used + size > room:
            parts.append([])
            used = 0
        parts[-1].append(line)
        used += size
    return ["\n".join(part).strip("\n") for part in parts if any(part)]


def _lines(text: str, room: int) -> list[str]:
    """Return the lines of `text`, those longer than `room` cut between words.

    Pieces are half a part long, so that no heading stands alone in front of them.
    """
    lines = []
    for line in text.split("\n"):
        if visible_length(line) < room:
            lines.append(line)
            continue
        plain = html.unescape(_TAG.sub("", line))
        while _units(plain) >= room // 2:
            fits = _fitting(plain, room // 2 - 1)
            at = plain.rfind(" ", 1, fits)
            at = fits if at <= 0 else at
            lines.append(html.escape(plain[:at], quote=False))
            plain = plain[at:].lstrip(" ")
        lines.append(html.escape(plain, quote=False))
    return lines


def _fitting(plain: str, room: int) -> int:
    """Return how many letters of `plain` have at most `room` units."""
    used = 0
    for at, letter in enumerate(plain):
        used += _units(letter)
        if used > room:
            return at
    return len(plain)
