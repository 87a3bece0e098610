"""Who heads a unit: what it is called after the unit's kind, and which of its people it is."""

import re
from collections.abc import Iterable
from enum import Enum, auto

from domain.chat import Person, Unit
from domain.text import fold


class Headship(Enum):
    """What the head of a unit is called: Trưởng phòng, Chánh Văn phòng …; OTHER is the rest."""

    ROOM = auto()
    OFFICE = auto()
    INSPECTORATE = auto()
    BRANCH = auto()
    CENTRE = auto()
    OTHER = auto()


_BY_NAME = {
    "phong": Headship.ROOM,
    "van phong": Headship.OFFICE,
    "thanh tra": Headship.INSPECTORATE,
    "chi cuc": Headship.BRANCH,
    "trung tam": Headship.CENTRE,
}
# "Quyền Trưởng phòng" and "Phụ trách phòng" head it; "Kế toán trưởng", "Phụ trách kế toán" do not.
_HEAD = re.compile(
    r"(?:quyen |q\. ?)?(?:truong|chanh|chi cuc truong|vien truong|thu truong|giam doc(?! so\b)"
    r"|phu trach (?:phong|van phong|thanh tra|chi cuc|trung tam|don vi))\b"
)
_DEPUTY = re.compile(r"pho\b")


def headship_of(unit: Unit) -> Headship:
    """Return what the head of a unit is called, by the kind that its name begins with."""
    name = fold(unit.name)
    return next((it for kind, it in _BY_NAME.items() if name.startswith(kind)), Headship.OTHER)


def head_among(people: Iterable[Person]) -> Person | None:
    """Return whom to write to of a unit's people: its head, else a deputy, else nobody.

    They are told by chức vụ; who is away, or cannot be written to, is left out before.
    """
    placed = [(fold(one.position or ""), one) for one in people]
    for place in (_HEAD, _DEPUTY):
        for position, one in placed:
            if place.match(position):
                return one
    return None
