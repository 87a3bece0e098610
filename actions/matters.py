"""What waits about work: ended with it, and standing again once what ended it is taken back.

`domain/closed.py` says what that is; whoever ends work, by whatever act, ends it through here.
"""

from collections.abc import Awaitable, Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from typing import Protocol

from actions.ask import overtake
from actions.here import Here
from domain.closed import (
    Closed,
    Reopened,
    StaysClosed,
    is_overtaken,
    obstacle_stays_closed,
    request_stays_closed,
)
from domain.extension.extension import Extension, State
from domain.message import Priority
from domain.obstacle.obstacle import Obstacle
from domain.plan.assignment import Assignment
from domain.waiting.waiting import Matter
from storage.store import Transaction
from views.extension.asking import overtaken


class Record(Protocol):
    """Write an event, as `Here.record` does."""

    def __call__(
        self, kind: str, *, assignment_id: int | None = None, **details: object
    ) -> Awaitable[None]:
        """Write it."""


@dataclass(frozen=True, slots=True)
class Doing:
    """Something that is done at a moment, UTC, by a person or, where a paper does it, by nobody."""

    tx: Transaction
    record: Record
    at: datetime
    person_id: int | None = None

    @classmethod
    def of(cls, here: Here) -> "Doing":
        """Return what somebody does here."""
        return cls(here.tx, here.record, here.said_at, here.person.id)


async def end_matters(doing: Doing, one: Assignment) -> list[Closed]:
    """End all that waits about work that ends; return it, for the event of the act to keep."""
    ended = []
    for obstacle in await doing.tx.obstacles.open_of([one.id]):
        ended.append(Closed(Matter.OBSTACLE, obstacle.id, obstacle.turn, obstacle.since))
        await doing.tx.obstacles.resolve(obstacle.id, person_id=doing.person_id, at=doing.at)
        await doing.record("obstacle-closed", assignment_id=one.id, **_of_obstacle(obstacle))
    pending = await doing.tx.extensions.pending(one.id)
    if pending and await doing.tx.extensions.close(pending, at=doing.at):
        ended.append(Closed(Matter.EXTENSION, pending.id, pending.state, pending.turned_at))
        await doing.record("extension-closed", assignment_id=one.id, **_of_request(pending))
    return ended


async def end_overtaken_request(here: Here, one: Assignment) -> None:
    """End the request about work whose deadline, as it stands now, is no earlier than what it asks.

    Whoever asked hears of it under their own words; the cards are brought up to date by the act.
    """
    pending = await here.tx.extensions.pending(one.id)
    if pending is None or not is_overtaken(pending, one):
        return
    if not await here.tx.extensions.close(pending, at=here.said_at):
        return
    await here.record("extension-closed", assignment_id=one.id, **_of_request(pending))
    chat = await here.tx.chats.of_unit(one.unit.id)
    if chat is not None:
        under = pending.message if chat.id == pending.chat_id else None
        message = overtaken(one, pending, here.office.texts)
        message = replace(message, reply_to=under)
        await here.tell(chat, message, Priority.ANSWER, shows=[one.id])


async def reopen_matters(doing: Doing, one: Assignment, closed: Sequence[Closed]) -> Reopened:
    """Let what an act closed about `one`, as it now stands, stand again as it stood then."""
    again = Reopened()
    for each in closed:
        match each.matter:
            case Matter.OBSTACLE:
                again = await _reopen_obstacle(doing, one, each, again)
            case Matter.EXTENSION:
                again = await _reopen_request(doing, one, each, again)
    return again


async def _reopen_obstacle(
    doing: Doing, one: Assignment, each: Closed, again: Reopened
) -> Reopened:
    obstacle = await doing.tx.obstacles.get(each.id)
    why = obstacle_stays_closed(obstacle, await doing.tx.obstacles.open_of([one.id]))
    if why is not None:
        return await _leave(doing, one, each, why, again)
    await doing.tx.obstacles.reopen(each.id)
    obstacle = await doing.tx.obstacles.get(each.id)
    await doing.record("obstacle-reopened", assignment_id=one.id, **_of_obstacle(obstacle))
    return replace(again, obstacles=(*again.obstacles, obstacle))


async def _reopen_request(doing: Doing, one: Assignment, each: Closed, again: Reopened) -> Reopened:
    request = await doing.tx.extensions.get(each.id)
    why = request_stays_closed(request, await doing.tx.extensions.pending(one.id), one)
    if why is not None:
        return await _leave(doing, one, each, why, again)
    await doing.tx.extensions.reopen(request, State(each.state), since=each.since)
    request = await doing.tx.extensions.get(each.id)
    await doing.record("extension-reopened", assignment_id=one.id, **_of_request(request))
    return replace(again, extensions=(*again.extensions, request))


async def _leave(
    doing: Doing, one: Assignment, each: Closed, why: StaysClosed, again: Reopened
) -> Reopened:
    kind = "obstacle-left" if each.matter is Matter.OBSTACLE else "extension-left"
    await doing.record(kind, assignment_id=one.id, why=why.value)
    return replace(again, left=(*again.left, (each.matter, why)))


def _of_obstacle(obstacle: Obstacle) -> dict[str, object]:
    return {"obstacle": obstacle.id, "stuck": obstacle.stuck}


def _of_request(request: Extension) -> dict[str, object]:
    return {"extension": request.id, "wording": request.asked.wording}


async def end_all(here: Here, one: Assignment) -> list[Closed]:
    """End all that waits about work that somebody ends here, and the questions about it."""
    await overtake(here.tx, here.office, one, now=here.now, by=here.sender)
    return await end_matters(Doing.of(here), one)
