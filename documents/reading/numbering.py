"""Automatic numbers and bullets of a Word document, which its text does not contain.

ECMA-376 part 1, 17.9: a paragraph's numPr, else its style's, names a list (w:num) of an abstract
list whose levels say how they count and look. Counters belong to the abstract list.
"""

import re
from collections.abc import Iterator
from typing import Any

from docx.oxml.ns import qn

_ROMAN = ((10, "x"), (9, "ix"), (5, "v"), (4, "iv"), (1, "i"))
# Beyond it letters and Roman figures only grow long, and only in a damaged file.
_LAST_LETTERED = 500
# Bullets are drawn with symbol fonts, so their character says nothing; the level does.
_BULLETS = ("-", "+")


class Numbering:
    """Counts through one document; ask for each paragraph once, in order."""

    def __init__(self, document: Any) -> None:
        self._styles = {one.get(qn("w:styleId")): one for one in document.styles.element}
        self._levels: dict[tuple[str, int], Any] = {}
        self._abstract: dict[str, str] = {}
        self._restarts: dict[tuple[str, int], int] = {}
        self._style_levels: dict[tuple[str, str], int] = {}
        self._counters: dict[str, dict[int, int]] = {}
        self._started: set[tuple[str, int]] = set()
        parts = [r.target_part for r in document.part.rels.values() if "numbering" in r.reltype]
        for part in parts:
            self._learn(part.element)

    def _learn(self, numbering: Any) -> None:
        for abstract in numbering.findall(qn("w:abstractNum")):
            key = abstract.get(qn("w:abstractNumId"))
            for level in abstract.findall(qn("w:lvl")):
                depth = int(level.get(qn("w:ilvl")))
                self._levels[key, depth] = level
                if style := _value(level, "w:pStyle"):
                    self._style_levels[key, style] = depth
        for num in numbering.findall(qn("w:num")):
            key = num.get(qn("w:numId"))
            self._abstract[key] = _value(num, "w:abstractNumId") or ""
            for override in num.findall(qn("w:lvlOverride")):
                if start := _value(override, "w:startOverride"):
                    self._restarts[key, int(override.get(qn("w:ilvl")))] = int(start)

    def mark(self, paragraph: Any) -> str:
        """Return the paragraph's number or bullet and a space, or an empty string."""
        num, depth = self._list_of(paragraph)
        level = self._levels.get((self._abstract.get(num, ""), depth))
        if level is None:
            return ""
        if _value(level, "w:numFmt") == "bullet":
            drawn = _value(level, "w:lvlText") or ""
            return f"{drawn if drawn in _BULLETS else _BULLETS[min(depth, 1)]} "
        return self._count(num, depth)

    def _list_of(self, paragraph: Any) -> tuple[str, int]:
        depth: int | None = None
        for style, properties in self._chain(paragraph):
            numbered = properties.find(qn("w:numPr"))
            if numbered is None:
                continue
            if depth is None and (said := _value(numbered, "w:ilvl")):
                depth = int(said)
            if num := _value(numbered, "w:numId"):
                of_style = self._style_levels.get((self._abstract.get(num, ""), style), 0)
                return num, of_style if depth is None else depth
        return "", 0

    def _chain(self, paragraph: Any) -> Iterator[tuple[str, Any]]:
        """Yield the paragraph's own properties, then those of its style and of that one's bases."""
        own = paragraph.find(qn("w:pPr"))
        if own is not None:
            yield "", own
        style_id = _value(own, "w:pStyle")
        seen: set[str] = set()
        while style_id and style_id in self._styles and style_id not in seen:
            seen.add(style_id)
            style = self._styles[style_id]
            properties = style.find(qn("w:pPr"))
            if properties is not None:
                yield style_id, properties
            style_id = _value(style, "w:basedOn")

    def _count(self, num: str, depth: int) -> str:
        abstract = self._abstract[num]
        counters = self._counters.setdefault(abstract, {})
        restart = self._restarts.get((num, depth))
        if restart is not None and (num, depth) not in self._started:
            counters[depth] = restart
        else:
            counters[depth] = counters.get(depth, self._start(abstract, depth) - 1) + 1
        self._started.add((num, depth))
        for deeper in [one for one in counters if one > depth]:
            del counters[deeper]
        shape = _value(self._levels[abstract, depth], "w:lvlText") or ""
        shown = re.sub(r"%(\d)", lambda m: self._figure(abstract, int(m[1]) - 1), shape)
        return f"{shown} " if shown else ""

    def _start(self, abstract: str, depth: int) -> int:
        return int(_value(self._levels[abstract, depth], "w:start") or 1)

    def _figure(self, abstract: str, depth: int) -> str:
        count = self._counters[abstract].get(depth, self._start(abstract, depth))
        return _figure(count, _value(self._levels[abstract, depth], "w:numFmt") or "decimal")


def _value(parent: Any, tag: str) -> str | None:
    child = parent.find(qn(tag)) if parent is not None else None
    return None if child is None else child.get(qn("w:val"))


def _figure(count: int, shape: str) -> str:
    if not 0 < count < _LAST_LETTERED:
        return str(count)
    if shape in {"lowerLetter", "upperLetter"}:
        # After z Word doubles the letter: aa, bb.
        letter = chr(ord("a") + (count - 1) % 26) * ((count - 1) // 26 + 1)
        return letter.upper() if shape == "upperLetter" else letter
    if shape in {"lowerRoman", "upperRoman"}:
        figure = ""
        for value, sign in _ROMAN:
            while count >= value:
                figure += sign
                count -= value
        return figure.upper() if shape == "upperRoman" else figure
    return f"{count:02}" if shape == "decimalZero" else str(count)
