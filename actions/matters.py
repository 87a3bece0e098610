"""What waits about work: ended with it, and standing again once what ended it is taken back.

`domain/closed.py` says what that is; whoever ends work, by whatever act, ends it through here.
"""

from collections.abc import Awaitable, Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from typing import Protocol

from actions.ask import overtake
from actions.here import Here
from domain.chat import Chat, Seat
from domain.closed import (
    Closed,
    Reopened,
    StaysClosed,
    obstacle_stays_closed,
    request_stays_closed,
)
from domain.extension.extension import Extension, State
from domain.extension.names import ExtensionCard
from domain.message import Message, Priority
from domain.obstacle.names import ObstacleCard
from domain.obstacle.obstacle import Obstacle
from domain.plan.task import Assignment
from domain.reception.reception import speaks_for_receiver
from domain.report.names import ConfirmationCard
from domain.subject import Subject
from domain.waiting.waiting import Matter
from storage.store import Transaction
from views import reopened as views
from views.markup import Markup, lines


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
        return cls(here.tx, here.record, here.now, here.person.id)


async def end_matters(doing: Doing, one: Assignment) -> list[Closed]:
    """End all that waits about work that ends; return it, for the event of the act to keep."""
    ended = []
    for obstacle in await doing.tx.obstacles.open_of(one.id):
        ended.append(Closed(Matter.OBSTACLE, obstacle.id, obstacle.turn, obstacle.since))
        await doing.tx.obstacles.resolve(obstacle.id, person_id=doing.person_id, at=doing.at)
        await doing.record("obstacle-closed", assignment_id=one.id, **_of_obstacle(obstacle))
    pending = await doing.tx.extensions.pending(one.id)
    if pending and await doing.tx.extensions.close(pending, at=doing.at):
        ended.append(Closed(Matter.EXTENSION, pending.id, pending.state, pending.turned_at))
        await doing.record("extension-closed", assignment_id=one.id, **_of_request(pending))
    return ended


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
    why = obstacle_stays_closed(obstacle, await doing.tx.obstacles.open_of(one.id))
    if why is not None:
        return _left(again, each, why)
    await doing.tx.obstacles.reopen(each.id)
    obstacle = await doing.tx.obstacles.get(each.id)
    await doing.record("obstacle-reopened", assignment_id=one.id, **_of_obstacle(obstacle))
    return replace(again, obstacles=(*again.obstacles, obstacle))


async def _reopen_request(doing: Doing, one: Assignment, each: Closed, again: Reopened) -> Reopened:
    request = await doing.tx.extensions.get(each.id)
    why = request_stays_closed(request, await doing.tx.extensions.pending(one.id), one)
    if why is not None:
        return _left(again, each, why)
    await doing.tx.extensions.reopen(request, State(each.state), since=each.since)
    request = await doing.tx.extensions.get(each.id)
    await doing.record("extension-reopened", assignment_id=one.id, **_of_request(request))
    return replace(again, extensions=(*again.extensions, request))


def _left(again: Reopened, each: Closed, why: StaysClosed) -> Reopened:
    return replace(again, left=(*again.left, (each.matter, why)))


def _of_obstacle(obstacle: Obstacle) -> dict[str, object]:
    return {"obstacle": obstacle.id, "stuck": obstacle.stuck}


def _of_request(request: Extension) -> dict[str, object]:
    return {"extension": request.id, "wording": request.asked.wording}


async def end_all(here: Here, one: Assignment) -> list[Closed]:
    """End all that waits about work that somebody ends here, and the questions about it."""
    await overtake(here.tx, here.office, one, now=here.now)
    return await end_matters(Doing.of(here), one)


async def with_matters(here: Here, said: Markup, again: Reopened) -> Markup:
    """Return what is said of an act taken back, with what stands again and what does not."""
    calendar = await here.tx.holidays.calendar()
    told = views.again(again, here.office.texts, today=here.today, calendar=calendar)
    return lines(said, *told)


async def tell_holders(
    here: Here, before: Assignment, again: Reopened, said: Markup, *, but: Chat | None = None
) -> None:
    """Tell, once each, the chats that knew of what was taken back; this one and `but` have heard.

    `before` is the work as it stood until then: a report had its card and its receiver, whatever
    stands `again` has its cards.
    """
    told = {here.chat.id, but.id if but else 0}
    for chat in await _concerned(here, before):
        card = await _card_in(here, chat, before, again)
        received = before.received_on is not None and speaks_for_receiver(chat, before.task)
        if chat.id not in told and (card is not None or received):
            told.add(chat.id)
            message = Message(await with_matters(here, said, again))
            await here.tell(chat, message, Priority.ANSWER, shows=[before.id], answers=card)


async def _concerned(here: Here, before: Assignment) -> list[Chat]:
    chats = [*await here.tx.chats.holding(Seat.OFFICE), *await here.tx.chats.holding(Seat.LEADERS)]
    receiver = before.task.receiver
    theirs = await here.tx.chats.of_unit(receiver.id) if receiver else None
    return [*chats, theirs] if theirs else chats


async def _card_in(here: Here, chat: Chat, before: Assignment, again: Reopened) -> int | None:
    """Return the newest card of what was taken back that stands in a chat."""
    obstacles = {one.id for one in again.obstacles}
    requests = {one.id for one in again.extensions}

    def is_concerned(subject: Subject | None) -> bool:
        match subject:
            case ObstacleCard():
                return subject.obstacle in obstacles
            case ExtensionCard():
                return subject.extension in requests
            case ConfirmationCard():
                return before.is_reported
            case _:
                return False

    shown = await here.tx.outbox.lasting(before.id, chat.id)
    return max((each.outbox_id for each in shown if is_concerned(each.subject)), default=None)
