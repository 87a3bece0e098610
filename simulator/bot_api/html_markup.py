"""Telegram's HTML parse mode: marked text to plain text and entities, with its refusals.

A bare `&` is literal, four named entities and numbers are known, tags may be nested.
Raises `Refused`; places are counted in bytes of UTF-8, as Telegram counts them.
"""

import re
from dataclasses import dataclass

from simulator.bot_api.entities import Entity, ordered, utf16_length
from simulator.bot_api.refused import Refused, bad_request

ENTITY_OF = {
    "b": "bold",
    "strong": "bold",
    "i": "italic",
    "em": "italic",
    "s": "strikethrough",
    "strike": "strikethrough",
    "del": "strikethrough",
    "u": "underline",
    "ins": "underline",
    "tg-spoiler": "spoiler",
    "span": "spoiler",
    "a": "text_link",
    "tg-emoji": "custom_emoji",
    "tg-time": "date_time",
    "pre": "pre",
    "code": "code",
    "blockquote": "blockquote",
}
NAMED = {"lt": "<", "gt": ">", "amp": "&", "quot": '"'}

CHARACTER = re.compile(r"&(?:#(?:x([0-9A-Fa-f]{1,6})|([0-9]{1,7}))|(lt|gt|amp|quot));?")
ATTRIBUTE = re.compile(r"""([^\s=>"'/]+)(?:\s*(=)\s*(?:"([^"]*)"|'([^']*)'|([^\s>"']+)))?""")


@dataclass(slots=True)
class OpenTag:
    """A tag that waits for its end."""

    name: str
    attributes: dict[str, str]
    offset: int


class Reader:
    """One pass over a marked text; `at` is where it stands."""

    def __init__(self, source: str) -> None:
        self.source = source
        self.at = 0
        self.text: list[str] = []
        self.offset = 0
        self.open: list[OpenTag] = []
        self.entities: list[Entity] = []

    def read(self) -> tuple[str, tuple[Entity, ...]]:
        while self.at < len(self.source):
            if self.source.startswith("</", self.at):
                self.read_end_tag()
            elif self.source[self.at] == "<":
                self.read_start_tag()
            else:
                self.read_text()
        if self.open:
            raise unparsable(
                f'Can\'t find end tag corresponding to start tag "{self.open[-1].name}"'
            )
        return "".join(self.text), ordered(self.entities)

    def read_text(self) -> None:
        match = CHARACTER.match(self.source, self.at)
        if match:
            piece, end = character(match), match.end()
        else:
            # An ampersand that starts nothing is itself.
            stop = re.compile("[<&]").search(self.source, self.at + 1)
            end = stop.start() if stop else len(self.source)
            piece = self.source[self.at : end]
        self.text.append(piece)
        self.offset += utf16_length(piece)
        self.at = end

    def read_start_tag(self) -> None:
        begin = self.at
        name = self.read_word(begin + 1)
        if self.at == len(self.source):
            raise self.unparsable("Unclosed start tag", begin)
        if name not in ENTITY_OF:
            raise self.unparsable(f'Unsupported start tag "{name}"', begin)
        attributes = self.read_attributes(name, begin)
        if name == "span" and attributes.get("class") != "tg-spoiler":
            raise self.unparsable('Tag "span" must have class "tg-spoiler"', begin)
        self.open.append(OpenTag(name, attributes, self.offset))

    def read_attributes(self, tag: str, begin: int) -> dict[str, str]:
        attributes: dict[str, str] = {}
        while True:
            self.skip_space()
            if self.at == len(self.source):
                raise self.unparsable(f'Unclosed start tag "{tag}"', begin)
            if self.source[self.at] == ">":
                self.at += 1
                return attributes
            match = ATTRIBUTE.match(self.source, self.at)
            if not match:
                raise self.unparsable(f'Empty attribute name in the tag "{tag}"', begin)
            if not match[2] and (tag, match[1]) != ("blockquote", "expandable"):
                raise self.unparsable(
                    f'Expected equal sign in declaration of an attribute of the tag "{tag}"', begin
                )
            value = next((group for group in match.groups()[2:] if group is not None), "")
            attributes[match[1].lower()] = CHARACTER.sub(character, value)
            self.at = match.end()

    def read_end_tag(self) -> None:
        begin = self.at
        name = self.read_word(begin + 2)
        self.skip_space()
        if not self.source.startswith(">", self.at):
            raise self.unparsable("Unclosed end tag", begin)
        self.at += 1
        if not self.open:
            raise self.unparsable("Unexpected end tag", begin)
        tag = self.open.pop()
        if name not in ("", tag.name):
            found = f', expected "</{tag.name}>", found "</{name}>"'
            raise self.unparsable("Unmatched end tag", begin, found)
        self.close(tag)

    def read_word(self, start: int) -> str:
        """The name of a tag, up to white space or the tag's end."""
        self.at = start
        while self.at < len(self.source) and not (
            self.source[self.at] == ">" or self.source[self.at].isspace()
        ):
            self.at += 1
        return self.source[start : self.at].lower()

    def skip_space(self) -> None:
        while self.at < len(self.source) and self.source[self.at].isspace():
            self.at += 1

    def unparsable(self, reason: str, place: int, more: str = "") -> Refused:
        byte = len(self.source[:place].encode())
        return unparsable(f"{reason} at byte offset {byte}{more}")

    def close(self, tag: OpenTag) -> None:
        """Keep the entity that a tag meant, unless it marks nothing."""
        length = self.offset - tag.offset
        entity_type = ENTITY_OF[tag.name]
        if not length:
            return
        if tag.name == "a":
            url = tag.attributes.get("href", "")
            if re.match(r"(?i)(https?|tg|mailto|tel):|[\w-]+(\.[\w-]+)+", url):
                self.entities.append(Entity("text_link", tag.offset, length, url=url))
            return
        if tag.name == "blockquote" and "expandable" in tag.attributes:
            entity_type = "expandable_blockquote"
        language = None
        if tag.name == "code" and self.open and self.open[-1].name == "pre":
            language = tag.attributes.get("class", "").removeprefix("language-") or None
            if self.open[-1].offset == tag.offset and language:
                self.open[-1].attributes["language"] = language
            return
        other = {
            "tg-emoji": (("custom_emoji_id", tag.attributes.get("emoji-id", "")),),
            "tg-time": (("unix_time", tag.attributes.get("unix", "")),),
        }.get(tag.name, ())
        self.entities.append(
            Entity(
                entity_type,
                tag.offset,
                length,
                language=tag.attributes.get("language"),
                other=other,
            )
        )


def character(match: re.Match[str]) -> str:
    """What `&lt;` or `&#233;` stands for; a number that is no character stays as written."""
    hexadecimal, decimal, name = match.groups()
    if name:
        return NAMED[name]
    code = int(hexadecimal, 16) if hexadecimal else int(decimal)
    if 0 < code <= 0x10FFFF and not 0xD800 <= code <= 0xDFFF:
        return chr(code)
    return match[0]


def unparsable(reason: str) -> Refused:
    return bad_request(f"can't parse entities: {reason}")


def parse_html(source: str) -> tuple[str, tuple[Entity, ...]]:
    """Plain text and entities of a text in Telegram's HTML."""
    return Reader(source).read()
