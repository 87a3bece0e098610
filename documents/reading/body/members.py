"""Units whose heading names them one by one: "Các đơn vị chuyên môn: Khoa A, Viện B"."""

import re
from collections.abc import Iterator, Sequence

from documents.reading.body.labels import is_label
from documents.reading.body.nodes import Node
from documents.reading.units.agencies import agencies_at_start
from documents.reading.units.subjects import Subject
from documents.reading.units.words import GROUPS

_GROUP = re.compile(
    rf"(?P<head>(?:Các|Những|Khối|Nhóm)\s+(?i:{GROUPS})(?!\w)[^:;.]{{0,80}}?)(?:\s+gồm)?\s*:\s*"
    r"(?P<members>\S.*?)\s*[.:]?",
)
_FEWEST = 2


def named_one_by_one(parent: Node, known: Sequence[str]) -> Iterator[tuple[int, Subject]]:
    """Yield the places of headings that name the members of a group, and these as those meant."""
    for place, child in enumerate(parent.children):
        if child.table is None and child.children and (members := _members(child.text, known)):
            yield place, Subject(members, "")


def _members(text: str, known: Sequence[str]) -> tuple[str, ...]:
    group = _GROUP.fullmatch(text)
    if group is None or is_label(group["head"]):
        return ()
    named = agencies_at_start(group["members"], known)
    whole = named is not None and named.end == len(group["members"])
    return named.names if named and whole and len(named.names) >= _FEWEST else ()
