"""Several persons with their posts in front of what they do: each stands for the unit they head."""

import re
from collections.abc import Sequence

from documents.reading.units.agencies import Named, agencies_at_start
from documents.reading.units.words import PREDICATES, ROLES, UPPER
from documents.reading.vocabulary import EVERYDAY, OPENINGS_IN_NAMES

_TITLE = r"(?:(?i:các\s+)?(?i:đồng chí|đ/c|ông|bà)\s+)"
_ONE = rf"[{UPPER}][\w.]*(?:\s+[{UPPER}][\w.]*){{1,4}},\s+{ROLES}(?!\w)[^,;:.()]{{0,60}}?"
_AND = r"\s*(?:;|,?\s+và)\s+"
_THEN = rf"(?=\s*:|\s+(?:{PREDICATES}|{OPENINGS_IN_NAMES}|{EVERYDAY})(?!\w)|[\s.;]*$)"
_LISTED = re.compile(rf"{_TITLE}{_ONE}(?:{_AND}{_TITLE}?{_ONE})+{_THEN}")
_PERSON = re.compile(
    rf"{_TITLE}?(?P<name>[{UPPER}][\w.]*(?:\s+[{UPPER}][\w.]*){{1,4}}),\s+(?P<post>[^;]+)"
)
_POST = re.compile(ROLES)
_BETWEEN = re.compile(
    rf"\s*;\s+|\s*,?\s+và\s+(?={_TITLE}?[{UPPER}][\w.]*(?:\s+[{UPPER}][\w.]*)*,\s)"
)


def listed_at_start(text: str, known: Sequence[str]) -> Named | None:
    """Return who is named by a list of persons at the start of words, None where there is none.

    "Các đồng chí A, Trưởng phòng Tổ chức; B, Phó Giám đốc": the room of one, the other by name.
    """
    listed = _LISTED.match(text)
    if listed is None:
        return None
    names: list[str] = []
    for one in _BETWEEN.split(listed[0]):
        person = _PERSON.match(one)
        if person is None:
            return None
        unit = agencies_at_start(person["post"], known)
        # A post that heads no unit of its own is none: "Phó Giám đốc".
        if unit is None or any(_POST.fullmatch(name) for name in unit.names):
            names.append(f"Đồng chí {person['name']}")
        else:
            names += unit.names
    return Named(tuple(dict.fromkeys(names)), listed.end())
