"""Breaks that change nothing anybody could see, each with the reason."""

import re
from collections.abc import Iterable, Mapping
from pathlib import Path

from mutants.sample import Mutant

LIST = Path(__file__).with_name("equivalent.txt")
NOT_RELEASED = "No version has been released that wrote this word: it can still be any other."
_DECLARED = re.compile(r'(?:[A-Z_]+|kind) = ("[^"]+")(?:, .*)?')

Key = tuple[str, str, str]
"""The path, the line's text and the break: they outlive the line's number."""


def key(mutant: Mutant) -> Key:
    """Return what a mutant is known by in the list."""
    return mutant.path, mutant.text, str(mutant.broken)


def known(text: str) -> dict[Key, str]:
    """Return why each break of a list is none; an entry is four lines, a blank one ends it."""
    entries = {}
    for block in text.split("\n\n"):
        lines = [line.strip() for line in block.splitlines() if not line.startswith("#")]
        if any(lines):
            path, code, broken, why = lines
            entries[path, code, broken] = why
    return entries


def reasons(mutants: Iterable[Mutant], unreleased: frozenset[str]) -> Mapping[Mutant, str]:
    """Return why some of the mutants are none: listed, or a word that nobody has kept yet."""
    listed = known(LIST.read_text("utf-8"))
    return {one: why for one in mutants if (why := listed.get(key(one)) or _new(one, unreleased))}


def _new(mutant: Mutant, unreleased: frozenset[str]) -> str:
    """Return the reason for a word that rows or buttons keep, declared but in no release yet."""
    declared = _DECLARED.fullmatch(mutant.text)
    is_word = declared is not None and declared[1] == mutant.broken.before
    return NOT_RELEASED if is_word and mutant.broken.before[1:-1] in unreleased else ""
