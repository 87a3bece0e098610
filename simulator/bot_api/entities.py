"""Entities of a text: the marks Telegram keeps beside it, counted in UTF-16 units."""

import html
import re
from dataclasses import dataclass, replace
from typing import Any


@dataclass(frozen=True, slots=True)
class Entity:
    """A mark on a part of a text; offset and length are UTF-16 units."""

    type: str
    offset: int
    length: int
    url: str | None = None
    language: str | None = None
    other: tuple[tuple[str, Any], ...] = ()
    """Facts of the rarer entities, such as a custom emoji's id."""

    @property
    def end(self) -> int:
        return self.offset + self.length

    def as_json(self) -> dict[str, Any]:
        facts = {"type": self.type, "offset": self.offset, "length": self.length}
        if self.url is not None:
            facts["url"] = self.url
        if self.language is not None:
            facts["language"] = self.language
        return facts | dict(self.other)


def utf16_length(text: str) -> int:
    return len(text.encode("utf-16-le", "surrogatepass")) // 2


FOUND = re.compile(
    r"(?P<bot_command>(?<![\w/<>])/[A-Za-z0-9_]{1,64}(?:@[A-Za-z0-9_]{3,32})?(?![\w/<>]))"
    r"|(?P<url>https?://[^\s<>\"]*[^\s<>\"'.,;:!?)\]}»”…])"
    r"|(?P<mention>(?<![\w@])@[A-Za-z][A-Za-z0-9_]{3,31}(?![\w@]))"
)
SHUT = {"code", "pre", "text_link", "url"}
"""Within these Telegram looks for nothing."""


def with_found(text: str, entities: tuple[Entity, ...] = ()) -> tuple[Entity, ...]:
    """The given entities and the commands, links and mentions that Telegram finds by itself."""
    found = []
    for match in FOUND.finditer(text):
        entity = Entity(
            str(match.lastgroup), utf16_length(text[: match.start()]), utf16_length(match[0])
        )
        if not any(
            given.type in SHUT and given.offset < entity.end and entity.offset < given.end
            for given in entities
        ):
            found.append(entity)
    return ordered([*entities, *found])


def ordered(entities: list[Entity]) -> tuple[Entity, ...]:
    return tuple(sorted(entities, key=lambda entity: (entity.offset, -entity.length)))


CONTROL = dict.fromkeys([*range(9), 11, 12, *range(14, 32)], " ") | {13: None}


def cleaned(text: str) -> str:
    """The text without the control characters that Telegram lets nobody send."""
    return text.translate(CONTROL)


def trimmed(text: str, entities: tuple[Entity, ...]) -> tuple[str, tuple[Entity, ...]]:
    """Text and entities without the white space around them, as Telegram stores them."""
    body = text.strip()
    skipped = utf16_length(text[: len(text) - len(text.lstrip())])
    length = utf16_length(body)
    kept = []
    for entity in entities:
        start = min(max(entity.offset - skipped, 0), length)
        end = min(max(entity.end - skipped, 0), length)
        if start < end:
            kept.append(replace(entity, offset=start, length=end - start))
    return body, tuple(kept)


TAGS = {
    "bold": "b",
    "italic": "i",
    "underline": "u",
    "strikethrough": "s",
    "spoiler": "tg-spoiler",
    "code": "code",
    "pre": "pre",
    "blockquote": "blockquote",
    "expandable_blockquote": "blockquote",
}


def as_html(text: str, entities: tuple[Entity, ...]) -> str:
    """The text as it would be written in Telegram's HTML."""
    units = text.encode("utf-16-le")
    marks: list[tuple[int, int, str]] = []
    for rank, entity in enumerate(entities):
        opening, closing = tags(entity)
        if opening:
            # At one place what opened last closes first, and closing comes before opening.
            marks.append((entity.offset, rank + 1, opening))
            marks.append((entity.end, -rank - 1, closing))
    written, at = [], 0
    for place, _, tag in sorted(marks, key=lambda mark: mark[:2]):
        written.append(html.escape(units[2 * at : 2 * place].decode("utf-16-le"), quote=False))
        written.append(tag)
        at = place
    written.append(html.escape(units[2 * at :].decode("utf-16-le"), quote=False))
    return "".join(written)


def tags(entity: Entity) -> tuple[str, str]:
    if entity.type == "text_link":
        return f'<a href="{html.escape(entity.url or "")}">', "</a>"
    tag = TAGS.get(entity.type)
    if tag is None:
        return "", ""
    attribute = " expandable" if entity.type == "expandable_blockquote" else ""
    return f"<{tag}{attribute}>", f"</{tag}>"
