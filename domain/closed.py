"""What an act closes beside the work itself, and whether it may stand again once it is undone.

An act that ends work ends what waits about it: its obstacle and the request for a later deadline.
Its event keeps what was closed as it stood, so that taking the act back restores just that.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from domain.event import Event
from domain.extension.asking import NotLater, check_later
from domain.extension.extension import Extension, State
from domain.obstacle.obstacle import Obstacle
from domain.plan.assignment import Assignment
from domain.waiting.waiting import Matter


@dataclass(frozen=True, slots=True)
class Closed:
    """A matter as it stood when an act closed it: whose turn or in which `state`, since when, UTC.

    `id` is that of the obstacle or the request.
    """

    matter: Matter
    id: int
    state: str
    since: datetime


class StaysClosed(StrEnum):
    """Why something does not stand again."""

    NEWER = "newer"
    ENDED = "ended"
    NOT_LATER = "not-later"


@dataclass(frozen=True, slots=True)
class Reopened:
    """What stands again as it stood before, and what does not, each with why."""

    obstacles: tuple[Obstacle, ...] = ()
    extensions: tuple[Extension, ...] = ()
    left: tuple[tuple[Matter, StaysClosed], ...] = ()

    def __bool__(self) -> bool:
        """Whether there is anything to tell."""
        return bool(self.obstacles or self.extensions or self.left)


def closed_by(event: Event) -> tuple[Closed, ...]:
    """Return what an event says was closed with it; nothing for one of 0.2.0 or before."""
    return tuple(
        Closed(
            matter=Matter(each["matter"]),
            id=each["id"],
            state=each["state"],
            since=datetime.fromisoformat(each["since"]),
        )
        for each in event.details.get("ended", ())
    )


def obstacle_stays_closed(obstacle: Obstacle, open_ones: Sequence[Obstacle]) -> StaysClosed | None:
    """Return why an obstacle does not stand again beside what is open now, None if it does."""
    if obstacle.resolved_at is None or obstacle.replaced_by is not None:
        return StaysClosed.ENDED
    return StaysClosed.NEWER if open_ones else None


def request_stays_closed(
    request: Extension, pending: Extension | None, one: Assignment
) -> StaysClosed | None:
    """Return why a request does not stand again, None if it does.

    One that asks for a day not after the deadline there is now would ask for nothing.
    """
    if request.state is not State.CLOSED:
        return StaysClosed.ENDED
    if pending is not None:
        return StaysClosed.NEWER
    return StaysClosed.NOT_LATER if is_overtaken(request, one) else None


def is_overtaken(request: Extension, one: Assignment) -> bool:
    """Whether a request asks for a day not after the deadline that there is now."""
    try:
        check_later(one, request.asked)
    except NotLater:
        return True
    return False
