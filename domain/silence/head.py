"""Who heads a unit: what it is called after the unit's kind, and which of its people it is."""

from collections.abc import Iterable
from enum import Enum, auto

from domain.chat import Person, Seat, Unit
from domain.people.post import Rank, rank_of
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


def headship_of(unit: Unit) -> Headship:
    """Return what the head of a unit is called, by the kind that its name begins with."""
    name = fold(unit.name)
    return next((it for kind, it in _BY_NAME.items() if name.startswith(kind)), Headship.OTHER)


def head_among(people: Iterable[Person]) -> Person | None:
    """Return whom to write to of a unit's people: its head, else a deputy, else nobody.

    They are told by chức vụ; who is away, or cannot be written to, is left out before.
    """
    placed = [(rank_of(one.position or "", Seat.UNIT), one) for one in people]
    for rank in (Rank.HEAD, Rank.DEPUTY_HEAD):
        for held, one in placed:
            if held is rank:
                return one
    return None
