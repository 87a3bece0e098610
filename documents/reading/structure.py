"""The plan's outline: header, units with their duties and steps, notes, ending."""

import re
from dataclasses import dataclass, field

from documents.reading.lines import Line, split_mark
from documents.reading.vocabulary import AGENCY_HEADS, UNIT_HEADS
from domain.text import fold

_UNIT = re.compile(rf"(?:{UNIT_HEADS}|{AGENCY_HEADS})\b", re.IGNORECASE)
_LONGEST_UNIT_NAME = 14
_NOTES = re.compile(r"luu y\W*$")
_ENDING = re.compile(r"noi nhan\W*$|tren day la\b")
# A lead-out hands over to the steps: what stands before it is work of its own.
_LEAD_OUT = re.compile(
    r"[,;.]?\s*(?:\(?trong đó|giao|cụ thể(?: là| như sau)?|như sau|gồm|bao gồm|sau đây)?\s*:$",
    re.IGNORECASE,
)
_LONGEST_HEADING = 8


@dataclass(slots=True)
class Item:
    """A duty with its steps; `heading` marks one that only introduces the steps."""

    line: Line
    text: str
    heading: bool = False
    steps: list["Item"] = field(default_factory=list)


@dataclass(slots=True)
class Part:
    """One unit's part of the plan."""

    line: Line
    name: str
    items: list[Item] = field(default_factory=list)


@dataclass(slots=True)
class Outline:
    """The whole paper, every line in exactly one of its fields."""

    header: list[Line] = field(default_factory=list)
    parts: list[Part] = field(default_factory=list)
    notes: list[Line] = field(default_factory=list)
    ending: list[Line] = field(default_factory=list)
    strays: list[Line] = field(default_factory=list)


def outline_of(lines: list[Line]) -> Outline:
    """Return the outline of the lines."""
    outline = Outline()
    place = outline.header
    for line in lines:
        folded = fold(line.text)
        if place is outline.ending or (outline.parts and _ENDING.match(folded)):
            place = outline.ending
        elif outline.parts and _NOTES.match(folded):
            place = outline.notes
            continue
        elif place is not outline.notes and (name := _unit_name(line.text)):
            place = outline.strays
            outline.parts.append(Part(line, name))
            continue
        elif place is outline.strays and _add_item(outline.parts[-1], line):
            continue
        place.append(line)
    for part in outline.parts:
        for item in part.items:
            item.heading = bool(item.steps) and _only_introduces(item.text)
    return outline


def _unit_name(text: str) -> str | None:
    marked = split_mark(text)
    name = marked.text.rstrip(" :;.")
    is_unit = marked.mark.isdigit() and _UNIT.match(name)
    if not is_unit or len(name.split()) > _LONGEST_UNIT_NAME or ":" in name:
        return None
    return name


def _add_item(part: Part, line: Line) -> bool:
    """Add the line to the part as a duty or a step; False when it carries no bullet."""
    marked = split_mark(line.text)
    if marked.mark not in {"-", "+"}:
        return False
    item = Item(line, marked.text)
    if marked.mark == "+" and part.items:
        part.items[-1].steps.append(item)
    else:
        part.items.append(item)
    return True


def without_lead_out(text: str) -> str:
    """Return a duty's words without the "Trong đó:" or ", giao:" that hands over to its steps."""
    return _LEAD_OUT.sub("", text)


def _only_introduces(text: str) -> bool:
    bare = without_lead_out(text)
    handed_over = len(text) - len(bare) > 1
    return text.endswith(":") and not handed_over and len(bare.split()) <= _LONGEST_HEADING
