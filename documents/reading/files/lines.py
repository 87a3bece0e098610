"""Lines of a source, each with its place, as every kind of file delivers them."""

import re
from dataclasses import dataclass

from domain.text import nfc

# Fonts draw bullets as they like, and some in characters of their own: any sign that opens no
# sentence and joins no words is one, and so is a small "o" by itself.
BULLET = r"(?:[^\w\s\"'“”‘’„«»‹›()\[\]{}<>…,.;:!?/\\%‰&|=#@$€£^`´~°№©®™+*_–—−‒-]|o(?=\s+[^\W\d_]))"

_EMPHASIS = re.compile(r"(?<![\w*])(\*{1,2})(?=[^\s*])([^*]*[^\s*])\1(?![\w*])")
# "Sở Y tế,Sở Nội vụ": a name begins behind the comma; "CC,VC" stays as the paper has it.
_CLOSED_UP = re.compile(r"(?<=(?P<end>[^\W\d_]{2}))(?P<sign>[,;])(?=(?P<start>[^\W\d_]{2}))")
_MARK = re.compile(r"([-–+*•])\s+(?=\S)|(\d+)[.)]\s+(?=\D)")
# Letters that fonts put in the place of Vietnamese ones, and one that takes no space.
_LOOKS_LIKE = str.maketrans({"ƣ": "ư", "Ƣ": "Ư", "ð": "đ", "Ð": "Đ", "\u200b": None})
_DASHES = {"–": "-", "•": "-", "*": "-"}


@dataclass(frozen=True, slots=True)
class Line:
    """A line of text; `where` is its place for people, "line 34" or "paragraph 12".

    `indent` counts the spaces in front of it.
    """

    where: str
    text: str
    indent: int = 0


@dataclass(frozen=True, slots=True)
class Marked:
    """A line split at its mark: "-", "+", a number, or none."""

    mark: str
    text: str


def clean(text: str) -> str:
    """Return `text` in NFC, on one line, with single spaces and without Markdown emphasis."""
    flat = " ".join(_CLOSED_UP.sub(_parted, nfc(text.translate(_LOOKS_LIKE))).split())
    return re.sub(r"\s+([.,;:])(?=\s|$)", r"\1", _EMPHASIS.sub(r"\2", flat))


def _parted(closed_up: re.Match[str]) -> str:
    start = closed_up["start"]
    begins = closed_up["end"].islower() and start[0].isupper() and start[1].islower()
    return f"{closed_up['sign']} " if begins else closed_up["sign"]


def split_mark(text: str) -> Marked:
    """Split a cleaned line at its bullet or number."""
    match = _MARK.match(text)
    if match is None:
        return Marked("", text)
    mark = match[2] or _DASHES.get(match[1], match[1])
    return Marked(mark, text[match.end() :])
