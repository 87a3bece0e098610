"""Who heads a unit: what it is called after the unit's kind, and which of its people they are."""

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


def leading_among(people: Iterable[Person]) -> tuple[Person, ...]:
    """Return of a unit's people its head, the deputies behind, by the chức vụ that they gave."""
    placed = [(rank_of(one.position or "", Seat.UNIT), one) for one in people]
    return tuple(
        one for rank in (Rank.HEAD, Rank.DEPUTY_HEAD) for held, one in placed if held is rank
    )
