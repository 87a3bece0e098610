"""Họ tên and chức vụ as people give them, a comma between the two."""

import re
from collections.abc import Iterable
from dataclasses import dataclass

from domain.chat import Person, Unit
from domain.refusal import Refusal
from domain.text import fold

# Longer than any name or position of an office; what is longer is something else.
_LONGEST_NAME = 60
_LONGEST_POSITION = 100
_BETWEEN = re.compile(r"\s*(?:[,;\n]|\s[-–—]\s)\s*")


class NotAName(Refusal):
    """What was given for họ tên has digits, no letters, or is too long."""


class NotAPosition(Refusal):
    """What was given for chức vụ has no letters or is too long."""


class AskedOfAnother(Refusal):
    """Somebody answers the question for `name`'s họ tên in their place."""

    name: str


@dataclass(frozen=True, slots=True)
class Entry:
    """What the register holds of a person; `position` is None until it is known."""

    full_name: str
    position: str | None = None


def read_entry(text: str) -> Entry:
    """Return họ tên and, after a comma or dash, chức vụ; raises NotAName, NotAPosition."""
    name, *rest = _BETWEEN.split(text.strip(" .,;\n"), maxsplit=1)
    full_name = " ".join(name.split())
    if (
        len(full_name) > _LONGEST_NAME
        or not any(letter.isalpha() for letter in full_name)
        or any(letter.isdigit() for letter in full_name)
    ):
        raise NotAName
    return Entry(full_name, read_position(rest[0]) if rest else None)


def read_position(text: str) -> str:
    """Return chức vụ on one line; raises NotAPosition."""
    position = " ".join(text.strip(" .,;\n").split())
    if len(position) > _LONGEST_POSITION or not any(letter.isalpha() for letter in position):
        raise NotAPosition
    return position


@dataclass(frozen=True, slots=True)
class Membership:
    """Somebody may speak for `unit` alone with the bot, unless the office has `ended` it."""

    unit: Unit
    ended: bool


def by_given_name(people: Iterable[Person]) -> tuple[Person, ...]:
    """Return people as a Vietnamese list has them: by the last word of their names, accents off."""

    def key(person: Person) -> tuple[str, str, int]:
        name = fold(person.full_name or person.name)
        return (name.split() or [""])[-1], name, person.id

    return tuple(sorted(people, key=key))
