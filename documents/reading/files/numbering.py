"""Automatic numbers and bullets of a Word document, which its text does not contain.

A paragraph's numPr, else its style's, names a list and a level. Counters belong to the abstract
list, and a level starts again when a higher one has counted.
"""

import re
from typing import Any

from docx.oxml.ns import qn

from documents.reading.files.list_levels import Level, NumberedList, lists_of
from documents.reading.files.word_styles import Styles, value

_ROMAN = (
    (400, "cd"),
    (100, "c"),
    (90, "xc"),
    (50, "l"),
    (40, "xl"),
    (10, "x"),
    (9, "ix"),
    (5, "v"),
    (4, "iv"),
    (1, "i"),
)
# Beyond it letters and Roman figures only grow long, and only in a damaged file.
_LAST_LETTERED = 500
# Other bullets are drawn with symbol fonts, so their character says nothing; the level does.
_DRAWN = {"-": "-", "–": "-", "—": "-", "+": "+", "*": "*"}
_BULLETS = ("-", "+")


class Numbering:
    """Counts through one document; ask for each paragraph once, in order."""

    def __init__(self, document: Any, styles: Styles) -> None:
        self._styles = styles
        self._lists = lists_of(document, styles)
        self._counters: dict[str, dict[int, int]] = {}
        self._started: set[tuple[str, int]] = set()

    def mark(self, paragraph: Any) -> tuple[str, int]:
        """Return the paragraph's number or bullet and a space, or nothing, and its level."""
        num, depth = self._place(paragraph)
        numbered = self._lists.get(num)
        level = numbered.levels.get(depth) if numbered else None
        if numbered is None or level is None:
            return "", 0
        if level.shape == "bullet":
            return f"{_DRAWN.get(level.text, _BULLETS[min(depth, 1)])} ", depth
        return self._count(num, numbered, depth), depth

    def _place(self, paragraph: Any) -> tuple[str, int]:
        depth: int | None = None
        for style, properties in self._styles.properties(paragraph):
            numbered = properties.find(qn("w:numPr"))
            if numbered is None:
                continue
            if depth is None and (said := value(numbered, "w:ilvl")):
                depth = int(said)
            if num := value(numbered, "w:numId"):
                known = self._lists.get(num)
                of_style = known.style_levels.get(style, 0) if known else 0
                return num, of_style if depth is None else depth
        return "", 0

    def _count(self, num: str, numbered: NumberedList, depth: int) -> str:
        counters = self._counters.setdefault(numbered.abstract, {})
        restart = numbered.restarts.get(depth)
        if restart is not None and (num, depth) not in self._started:
            counters[depth] = restart
        else:
            counters[depth] = counters.get(depth, numbered.levels[depth].start - 1) + 1
        self._started.add((num, depth))
        for higher in range(depth):
            # A level that was passed over counts as begun.
            if higher in numbered.levels:
                counters.setdefault(higher, numbered.levels[higher].start)
        for deeper in [one for one in counters if one > depth]:
            if _starts_again(numbered.levels.get(deeper), depth):
                del counters[deeper]
        level = numbered.levels[depth]
        shown = re.sub(
            r"%(\d)", lambda m: _shown(numbered, counters, int(m[1]) - 1, level), level.text
        )
        return f"{shown} " if shown else ""


def _starts_again(level: Level | None, counted: int) -> bool:
    if level is None or level.restarts_after is None:
        return True
    return counted <= level.restarts_after


def _shown(numbered: NumberedList, counters: dict[int, int], depth: int, within: Level) -> str:
    level = numbered.levels.get(depth)
    if level is None:
        return ""
    # Legal numbering writes the levels above as figures whatever their own shape.
    shape = "decimal" if within.is_legal else level.shape
    return figure(counters.get(depth, level.start), shape)


def figure(count: int, shape: str) -> str:
    """Return `count` as the number format `shape` writes it; unknown formats as a figure."""
    if shape in {"none", "bullet"}:
        return ""
    if not 0 < count < _LAST_LETTERED:
        return str(count)
    if shape in {"lowerLetter", "upperLetter"}:
        # After z Word doubles the letter: aa, bb.
        letter = chr(ord("a") + (count - 1) % 26) * ((count - 1) // 26 + 1)
        return letter.upper() if shape == "upperLetter" else letter
    if shape in {"lowerRoman", "upperRoman"}:
        roman = _roman(count)
        return roman.upper() if shape == "upperRoman" else roman
    return f"{count:02}" if shape == "decimalZero" else str(count)


def _roman(count: int) -> str:
    written = ""
    for worth, sign in _ROMAN:
        written += sign * (count // worth)
        count %= worth
    return written
