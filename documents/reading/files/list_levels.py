"""What the lists of a Word document look like: ECMA-376 part 1, 17.9.

A list (w:num) takes its levels from an abstract list, and may redefine or restart some of them.
"""

from dataclasses import dataclass, field
from typing import Any

from docx.oxml.ns import qn

from documents.reading.files.word_styles import Styles, value

_DEEPEST = 8


@dataclass(frozen=True, slots=True)
class Level:
    """How one level counts and looks; `restarts_after` is the depth that starts it again."""

    shape: str
    text: str
    start: int
    restarts_after: int | None
    is_legal: bool


@dataclass(slots=True)
class NumberedList:
    """A w:num. Lists of one abstract list share their counters."""

    abstract: str
    levels: dict[int, Level]
    style_levels: dict[str, int]
    restarts: dict[int, int] = field(default_factory=dict)


def lists_of(document: Any, styles: Styles) -> dict[str, NumberedList]:
    """Return the document's lists by their numId."""
    parts = [one.target_part for one in document.part.rels.values() if _is_numbering(one)]
    return {key: one for part in parts for key, one in _lists(part.element, styles).items()}


def _is_numbering(relation: Any) -> bool:
    return not relation.is_external and relation.reltype.endswith("/numbering")


def _lists(numbering: Any, styles: Styles) -> dict[str, NumberedList]:
    abstracts = {one.get(qn("w:abstractNumId")): one for one in numbering.findall(_ABSTRACT)}
    nums = {one.get(qn("w:numId")): one for one in numbering.findall(qn("w:num"))}
    lists = {}
    for key, num in nums.items():
        abstract = abstracts.get(value(num, "w:abstractNumId"))
        linked = value(abstract, "w:numStyleLink")
        if linked:
            abstract = abstracts.get(
                value(nums.get(_num_of_style(styles, linked)), "w:abstractNumId")
            )
        if abstract is not None:
            lists[key] = _list(abstract, num)
    return lists


def _num_of_style(styles: Styles, style_id: str) -> str | None:
    """Return the list that a numbering style stands for: its own w:numPr names it."""
    for _, style in styles.chain(style_id):
        properties = style.find(qn("w:pPr"))
        numbered = properties.find(qn("w:numPr")) if properties is not None else None
        if num := value(numbered, "w:numId"):
            return num
    return None


def _list(abstract: Any, num: Any) -> NumberedList:
    one = NumberedList(abstract.get(qn("w:abstractNumId")), {}, {})
    for level in abstract.findall(qn("w:lvl")):
        _learn(one, level)
    for override in num.findall(qn("w:lvlOverride")):
        depth = _depth(override)
        for level in override.findall(qn("w:lvl")):
            _learn(one, level)
        if (start := value(override, "w:startOverride")) is not None:
            one.restarts[depth] = int(start)
    return one


def _learn(one: NumberedList, level: Any) -> None:
    depth = _depth(level)
    restart = value(level, "w:lvlRestart")
    one.levels[depth] = Level(
        shape=_shape(level),
        text=value(level, "w:lvlText") or "",
        start=int(value(level, "w:start") or 1),
        restarts_after=None if restart is None else int(restart) - 1,
        is_legal=level.find(qn("w:isLgl")) is not None,
    )
    if style := value(level, "w:pStyle"):
        one.style_levels[style] = depth


def _depth(level: Any) -> int:
    return min(int(level.get(qn("w:ilvl"), "0")), _DEEPEST)


def _shape(level: Any) -> str:
    """Return the number format; newer ones stand in a choice with a plain one to fall back to."""
    shapes = [one.get(qn("w:val"), "decimal") for one in level.iter(qn("w:numFmt"))]
    return next((one for one in shapes if one != "custom"), "decimal")


_ABSTRACT = qn("w:abstractNum")
