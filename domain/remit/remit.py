"""Phân công lĩnh vực, vắng mặt, ủy quyền: which leader answers for which unit, on which day."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date, datetime

from domain.chat import Person, Unit
from domain.people.post import Post, Rank
from domain.proxy.proxy import Speaker
from domain.refusal import Refusal
from domain.remit.passed_up import PassedUp
from domain.text import fold


@dataclass(frozen=True, slots=True)
class Remit:
    """A leader, by their `post`, is in charge of a unit, as the paper `basis` says.

    It is in force from the local day `since` through `until`, None while no end is known.
    """

    id: int
    post: Post
    unit: Unit
    since: date
    until: date | None
    basis: str

    def in_force(self, on: date) -> bool:
        """Whether it counts on a local day."""
        return self.since <= on and (self.until is None or on <= self.until)


@dataclass(frozen=True, slots=True)
class Absence:
    """A leader is away from the local day `since` through `until`, for a `reason` or "".

    `deputy` is whose post is empowered (ủy quyền) meanwhile, None for nobody's. It ends with its
    last day, or at the moment at which it was revoked, UTC.
    """

    id: int
    post: Post
    since: date
    until: date
    deputy: Post | None = None
    reason: str = ""
    revoked_at: datetime | None = None

    def in_force(self, on: date, at: datetime) -> bool:
        """Whether it counts at a moment of a local day."""
        return self.since <= on <= self.until and (self.revoked_at is None or at < self.revoked_at)


@dataclass(frozen=True, slots=True)
class FieldOf:
    """Who is in charge of a unit, all by their names; `acting` in the leader's place, "" for none.

    Where the leader is here, they act themselves.
    """

    unit: str
    leader: str
    acting: str


class AnothersField(Refusal):
    """A leader would decide on work of a unit that is another's field."""

    field: FieldOf


@dataclass(frozen=True, slots=True)
class Roster:
    """The posts of the leaders at one moment, with what is in force then of the rest."""

    leaders: tuple[Post, ...] = ()
    remits: tuple[Remit, ...] = ()
    absences: tuple[Absence, ...] = ()

    @property
    def director(self) -> Post | None:
        """Return the Giám đốc's post."""
        return next((one for one in self.leaders if one.rank is Rank.DIRECTOR), None)

    def remit(self, unit: Unit) -> Remit | None:
        """Return what says who is in charge of a unit: the newest, None where nothing does.

        Where its leader has left, the unit is in nobody's charge until somebody says so anew.
        """
        of_unit = [one for one in self.remits if one.unit.id == unit.id]
        newest = max(of_unit, key=lambda one: (one.since, one.id), default=None)
        return newest if newest is not None and self._holds(newest.post) else None

    def in_charge(self, unit: Unit) -> Post | None:
        """Return the leader in charge of a unit, None where any of them decides."""
        remit = self.remit(unit)
        return remit.post if remit else None

    def absence(self, post: Post) -> Absence | None:
        """Return how a leader is away, as it was said last."""
        of_post = [one for one in self.absences if one.post.id == post.id]
        return max(of_post, key=lambda one: one.id, default=None)

    def empowered(self, post: Post) -> Post | None:
        """Return who is empowered by a leader who is away, and here.

        Whoever is empowered empowers nobody else (Nghị định 30/2020/NĐ-CP, điều 13 khoản 3), so
        that what they cannot do themselves is the Giám đốc's.
        """
        absence = self.absence(post)
        deputy = absence.deputy if absence else None
        return deputy if deputy and self._holds(deputy) and not self.absence(deputy) else None

    def acting(self, post: Post) -> Post | None:
        """Return who answers in a leader's place: they themselves, or whom they empower."""
        return self.empowered(post) if self.absence(post) else post

    def addressee(self, unit: Unit, passed_up: PassedUp | None = None) -> Post | None:
        """Return to whom what waits for the leaders goes, None for all of them.

        It is whoever acts for the leader in charge, or for whom it was `passed_up` to, and the
        Giám đốc where nobody acts.
        """
        leader, director = self.in_charge(unit), self.director
        if leader is None and passed_up is None:
            return None
        bearer = self.left_to(passed_up) if passed_up else leader
        acting = self.acting(bearer) if bearer else None
        return acting or (self.acting(director) if director else None)

    def left_to(self, passed_up: PassedUp) -> Post | None:
        """Return whose word was asked for, the Giám đốc's where that leader has left since."""
        to = passed_up.to
        return to if to is not None and self._holds(to) else self.director

    def deciders(self, unit: Unit) -> tuple[Post, ...]:
        """Return who may decide on a unit's work, () for any leader.

        The Giám đốc always may. Where nobody else could either, any leader does.
        """
        leader, director = self.in_charge(unit), self.director
        if leader is None or (director is None and self.acting(leader) is None):
            return ()
        bearers = [leader, *([director] if director else [])]
        return self._deciding(bearers)

    def deciders_on(self, passed_up: PassedUp) -> tuple[Post, ...]:
        """Return who may decide on what was passed on; () where nobody there answers for it.

        The Giám đốc always may.
        """
        bearers = [one for one in (self.left_to(passed_up), self.director) if one]
        return self._deciding(bearers) if any(self.acting(one) for one in bearers) else ()

    def _deciding(self, bearers: Iterable[Post]) -> tuple[Post, ...]:
        found = [post for bearer in bearers for post in (bearer, self.empowered(bearer)) if post]
        return tuple(dict.fromkeys(found))

    def directs(self, posts: Iterable[Post]) -> bool:
        """Whether one of these posts is the Giám đốc's, or empowered by it."""
        director = self.director
        ids = {post.id for post in (director, director and self.empowered(director)) if post}
        return any(post.id in ids for post in posts)

    def held_by(self, speaker: Speaker) -> tuple[Post, ...]:
        """Return the leaders' posts of whoever speaks; a leader whose name is not given has each.

        Nobody's are known of a person whom the register does not have.
        """
        if isinstance(speaker, Person):
            return tuple(one for one in self.leaders if one.person_id == speaker.id)
        position, name = fold(speaker.position), fold(speaker.full_name)
        return tuple(
            one
            for one in self.leaders
            if fold(one.position) == position and name in {"", fold(one.full_name)}
        )

    def _holds(self, post: Post) -> bool:
        return any(one.id == post.id for one in self.leaders)


def roster_at(
    on: date,
    at: datetime,
    leaders: Iterable[Post],
    remits: Iterable[Remit],
    absences: Iterable[Absence],
) -> Roster:
    """Return who answers for what at a moment of a local day."""
    return Roster(
        tuple(one for one in leaders if one.in_force(on)),
        tuple(one for one in remits if one.in_force(on)),
        tuple(one for one in absences if one.in_force(on, at)),
    )


class WithAnother(Refusal):
    """A leader would decide on what was passed on to another `leader`, who can answer."""

    leader: str


class LeftToAbsent(Refusal):
    """A leader would leave something to others, who are away and have empowered nobody."""

    absences: tuple[Absence, ...]


def check_passed_up(roster: Roster, passed_up: PassedUp, held: Sequence[Post]) -> bool:
    """Return whether what was passed on is decided by whom it was left to, or the Giám đốc.

    Where nobody there answers for them it is False: it is as it was before. Raises WithAnother for
    other leaders; of whom the register does not know, the chat knows no better.
    """
    deciders, bearer = roster.deciders_on(passed_up), roster.left_to(passed_up)
    if not deciders or bearer is None:
        return False
    if held and not {post.id for post in held} & {post.id for post in deciders}:
        raise WithAnother(leader=bearer.called)
    return True


def check_present(roster: Roster, meant: Sequence[Post], held: Sequence[Post]) -> tuple[Post, ...]:
    """Return who of `meant` answers themselves, or through somebody else than the speaker.

    Raises LeftToAbsent where nobody of them does.
    """
    present = tuple(one for one in meant if (acting := roster.acting(one)) and acting not in held)
    if not present:
        raise LeftToAbsent(tuple(away for one in meant if (away := roster.absence(one))))
    return present


def check_field(roster: Roster, unit: Unit, held: Sequence[Post]) -> None:
    """Raise AnothersField unless a leader's posts let them decide on a unit's work.

    Of whom the register does not know, the chat knows no better.
    """
    deciders, leader = roster.deciders(unit), roster.in_charge(unit)
    if not held or not deciders or leader is None:
        return
    if not {post.id for post in held} & {post.id for post in deciders}:
        acting = roster.acting(leader)
        raise AnothersField(FieldOf(unit.name, leader.called, acting.called if acting else ""))
