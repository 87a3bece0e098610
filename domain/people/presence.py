"""Whether people are in the groups for whose seats they act alone with the bot."""

from dataclasses import dataclass
from datetime import datetime, timedelta

from domain.chat import Footing, Seat
from domain.refusal import Refusal

# How long an answer of the messenger counts.
ASKED_ANEW = timedelta(hours=1)
# Where the messenger gives none, whoever has acted in the group since then is taken to be in it.
ACTED_LATELY = timedelta(days=7)


@dataclass(frozen=True, slots=True)
class Presence:
    """Whether somebody is in a group; `inside` is None where the messenger would not say.

    It counts until `until`; `acted_at` is when they last acted there, None for never.
    """

    inside: bool | None
    until: datetime
    acted_at: datetime | None = None


@dataclass(frozen=True, slots=True)
class Group:
    """A group that holds a seat, with somebody's presence there, None where nothing is known."""

    chat_id: int
    address: int
    title: str
    presence: Presence | None


@dataclass(frozen=True, slots=True)
class PrivateSeat:
    """A seat that somebody holds alone with the bot, and the groups that hold it too.

    It is given by acting in such a group or `by_link`, and stood on `footing` so far. `id` is that
    of the row that gives it.
    """

    id: int
    seat: Seat
    by_link: bool
    footing: Footing
    groups: tuple[Group, ...]

    @property
    def counting(self) -> tuple[Group, ...]:
        """The groups that decide: what a link gave hangs on no group they were never seen in."""
        return tuple(one for one in self.groups if one.presence or not self.by_link)


class OutOfTheGroup(Refusal):
    """Somebody acts alone with the bot for groups they have left; `groups` are their titles."""

    groups: str


class NotAMember(Refusal):
    """Somebody presses a button in a public group of which they are no member."""


def is_due(group: Group, *, now: datetime) -> bool:
    """Whether the messenger is to be asked about a group."""
    return group.presence is None or group.presence.until <= now


def footing(held: PrivateSeat, *, now: datetime) -> Footing:
    """Return on which footing a seat stands that somebody holds alone with the bot.

    Where no group holds it there is nothing to be out of.
    """
    if not held.counting:
        return Footing.FIRM
    presences = [one.presence for one in held.counting]
    if any(one is not None and one.inside for one in presences):
        return Footing.FIRM
    if all(one is not None and one.inside is False for one in presences):
        return Footing.LOST
    acted = [one.acted_at for one in presences if one is not None and one.acted_at is not None]
    lately = any(now - at <= ACTED_LATELY for at in acted)
    return Footing.FIRM if lately else Footing.UNSURE
