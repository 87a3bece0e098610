"""What of an update may be written down: of words that bear a mark of secrecy, nothing at all.

They are looked at before anything is stored, since what a database has held it may hold in its
files for long. What is left are the ids, so that the message can be deleted and answered.
"""

import json
import re
from collections.abc import Iterator
from typing import Any

from domain.secrecy.mark import find_mark
from handlers.secrecy import WITHHELD

# core.telegram.org/bots/api#message: where a message stands, and what says no more than that.
_KEPT = (
    "message_id",
    "message_thread_id",
    "is_topic_message",
    "date",
    "edit_date",
    "media_group_id",
)
_PLACES = ("chat", "from", "sender_chat")
# Who somebody is, and what chats are called: a person may be called Mật.
_NAMES = frozenset(
    """
    chat from sender_chat user via_bot sender_business_bot forward_from forward_from_chat
    forward_origin forward_sender_name author_signature contact new_chat_members
    new_chat_member old_chat_member left_chat_member invite_link users_shared chat_shared
    """.split()  # noqa: SIM905 - a line of words reads better
)
# Messages within an update, somebody's or ours, which it does not bring.
_QUOTED = frozenset({"message", "reply_to_message", "pinned_message", "external_reply"})
_ESCAPED = re.compile(r"\\u([0-9a-fA-F]{4})")


def kept(text: str, update: object) -> str:
    """Return what is stored of an update: `text` as it came, if it bears no mark.

    `update` is what the text says, None where it cannot be parsed.
    """
    if not isinstance(update, dict):
        return "{}" if _is_marked_within(text) else text
    looked_at = {kind: _kept_content(content) for kind, content in update.items()}
    if all(content is update[kind] for kind, content in looked_at.items()):
        return text
    try:
        # Halves of signs, which no database holds, stay escaped.
        return json.dumps(looked_at)
    except RecursionError:
        return "{}"


def _kept_content(content: object) -> object:
    if not isinstance(content, dict):
        return content
    if any(find_mark(words) for words in _words(content)):
        return _bare(content) | {WITHHELD: True}
    quoted = {name: content[name] for name in _QUOTED & content.keys()}
    marked = {
        name: _bare(message)
        for name, message in quoted.items()
        if isinstance(message, dict) and any(find_mark(w) for w in _words(message, quoted=True))
    }
    if "external_reply" in marked:
        return {name: one for name, one in (content | marked).items() if name != "external_reply"}
    return content | marked if marked else content


def _bare(message: dict[str, Any]) -> dict[str, Any]:
    """Return a message without anything that somebody wrote."""
    return {name: message[name] for name in (*_KEPT, *_PLACES) if name in message}


def _words(content: dict[str, Any], *, quoted: bool = False) -> Iterator[str]:
    """Yield every text of a message but names, from however deep; `quoted` ones too if asked."""
    left_out = _NAMES if quoted else _NAMES | _QUOTED
    open_ones: list[object] = [content]
    while open_ones:
        value = open_ones.pop()
        if isinstance(value, str):
            yield value
        elif isinstance(value, dict):
            open_ones += [one for name, one in value.items() if name not in left_out]
        elif isinstance(value, list):
            open_ones += value


def _is_marked_within(text: str) -> bool:
    """Return whether a text that is no JSON holds a mark in anything between its quotes."""
    unescaped = _ESCAPED.sub(lambda code: chr(int(code[1], 16)), text.replace("\\n", '"'))
    return any(find_mark(words) for words in unescaped.split('"'))
