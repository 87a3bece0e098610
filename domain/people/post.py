"""Chức vụ: who holds which post in the department, from when to when."""

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date
from enum import Enum, auto

from domain.chat import Person, Seat, Unit
from domain.refusal import Refusal
from domain.text import fold


class Rank(Enum):
    """What a chức vụ is worth to the rules; whoever is no head and no deputy is STAFF."""

    DIRECTOR = auto()
    DEPUTY_DIRECTOR = auto()
    CHIEF = auto()
    DEPUTY_CHIEF = auto()
    HEAD = auto()
    DEPUTY_HEAD = auto()
    STAFF = auto()


# "Quyền Trưởng phòng" and "Phụ trách phòng" head it; "Kế toán trưởng", "Phụ trách kế toán" do not.
_ACTING = r"(?:quyen |q\. ?)?"
_IN_CHARGE = r"phu trach (?:so|phong|van phong|thanh tra|chi cuc|trung tam|don vi)"
_HEAD = re.compile(
    rf"{_ACTING}(?:truong|chanh|chi cuc truong|vien truong|thu truong|giam doc(?! so\b)"
    rf"|{_IN_CHARGE})\b"
)
_DEPUTY = re.compile(r"pho\b")
# Who leads the whole: a department, a committee, a bureau, an institute.
_LEADS = re.compile(
    rf"{_ACTING}(?:tong giam doc|giam doc|chu tich|cuc truong|tong cuc truong|vien truong"
    r"|hieu truong|truong ban|phu trach so)\b"
)
_LEADER = re.compile(
    rf"{_ACTING}(?:pho )?(?:tong giam doc|giam doc|chu tich|cuc truong|tong cuc truong|vien truong"
    r"|hieu truong|truong ban|phu trach so)(?: so\b.*| ubnd\b.*| uy ban\b.*)?$"
)
_OFFICE = re.compile(r"(?:pho )?chanh van phong\b|.*\bvan phong\b|van thu\b")
_ASSISTS = re.compile(
    r"(?:chuyen vien|thu ky|tro ly|can bo|nhan vien|vien chuc|cong chuc|quan tri)\b"
)
_KINDS = "van phong", "thanh tra", "chi cuc", "trung tam"


@dataclass(frozen=True, slots=True)
class Post:
    """Somebody's chức vụ, as written, at a seat: of `unit` for a unit's.

    It is held from the local day `since`, None for as long as anybody remembers, through `until`,
    None while no end is known. `person_id` is whose account that is, None until the office has said
    so; `entered_by_id` is who of the office entered it, None for what was known before there was a
    register.
    """

    id: int
    full_name: str
    position: str
    seat: Seat
    unit: Unit | None = None
    since: date | None = None
    until: date | None = None
    person_id: int | None = None
    entered_by_id: int | None = None

    @property
    def rank(self) -> Rank:
        """Return what the chức vụ is worth at its seat."""
        return rank_of(self.position, self.seat)

    @property
    def is_leader(self) -> bool:
        """Whether it is one of the leaders'."""
        return self.seat is Seat.LEADERS

    @property
    def called(self) -> str:
        """Return "họ tên, chức vụ"."""
        return f"{self.full_name}, {self.position}"

    def in_force(self, on: date) -> bool:
        """Whether it is held on a local day."""
        return (self.since is None or self.since <= on) and (self.until is None or on <= self.until)

    def heads(self, unit: Unit) -> bool:
        """Whether who holds it heads the unit; the Văn phòng is headed by its Chánh Văn phòng."""
        if unit.is_office and self.rank is Rank.CHIEF:
            return True
        return self.rank is Rank.HEAD and self.unit == unit

    def leads(self, unit: Unit) -> bool:
        """Whether who holds it heads the unit or is a deputy of its head."""
        if unit.is_office and self.rank is Rank.DEPUTY_CHIEF:
            return True
        return self.heads(unit) or (self.rank is Rank.DEPUTY_HEAD and self.unit == unit)


class NoPosition(Refusal):
    """A line for the register names nobody's chức vụ."""

    line: str


class NotForOneself(Refusal):
    """Somebody would say of themselves that they are one of the leaders."""


class PostIsOver(Refusal):
    """The chức vụ is not held any more."""


def rank_of(position: str, seat: Seat) -> Rank:
    """Return what a chức vụ is worth at a seat, by the words that it begins with."""
    words = fold(position)
    match seat:
        case Seat.LEADERS:
            return Rank.DIRECTOR if _LEADS.match(words) else Rank.DEPUTY_DIRECTOR
        case Seat.OFFICE:
            ranks = Rank.CHIEF, Rank.DEPUTY_CHIEF
        case Seat.UNIT:
            ranks = Rank.HEAD, Rank.DEPUTY_HEAD
    head, deputy = ranks
    return head if _HEAD.match(words) else deputy if _DEPUTY.match(words) else Rank.STAFF


def highest(posts: Iterable[Post]) -> tuple[Post, ...]:
    """Return posts as they are listed: the leaders, the office, the units in their order."""
    ranks, seats = list(Rank), (Seat.LEADERS, Seat.OFFICE, Seat.UNIT)

    def key(post: Post) -> tuple[int, int, int, int]:
        place = post.unit.position if post.unit else 0
        return seats.index(post.seat), place, ranks.index(post.rank), post.id

    return tuple(sorted(posts, key=key))


def place_of(position: str, units: Sequence[Unit]) -> tuple[Seat, Unit | None] | None:
    """Return at which seat a chức vụ is held, None where its words do not say.

    "Giám đốc" leads the department, "Giám đốc Trung tâm Thông tin" the unit that it names.
    """
    words = fold(position)
    named = _named(words, units)
    if _LEADER.match(words):
        return Seat.LEADERS, None
    if _OFFICE.match(words):
        return Seat.OFFICE, None
    if len(named) == 1:
        return (Seat.OFFICE, None) if named[0].is_office else (Seat.UNIT, named[0])
    return None


def _named(words: str, units: Sequence[Unit]) -> list[Unit]:
    """Return the units that folded words name: in full, by code, or as the one of their kind."""
    in_full = [unit for unit in units if fold(unit.name) in words]
    if in_full:
        return in_full
    by_code = [unit for unit in units if re.search(rf"\b{re.escape(fold(unit.code))}$", words)]
    return by_code or [
        unit
        for unit in units
        if any(words.endswith(kind) and fold(unit.name).startswith(kind) for kind in _KINDS)
    ]


def is_of_seat(position: str, seat: Seat) -> bool:
    """Whether who was let in to a seat holds it: who assists the leaders is none of them."""
    return seat is not Seat.LEADERS or not _ASSISTS.match(fold(position))


def check_naming(post: Post, person: Person, by: Person) -> None:
    """Raise NotForOneself where somebody would make themselves one of the leaders."""
    if post.is_leader and person.id == by.id:
        raise NotForOneself
