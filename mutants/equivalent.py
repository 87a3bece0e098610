"""Breaks that change nothing anybody could see, each with the reason."""

from pathlib import Path

from mutants.sample import Mutant

LIST = Path(__file__).with_name("equivalent.txt")

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
