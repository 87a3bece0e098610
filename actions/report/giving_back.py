"""Open a report's work again, and tell its unit and whoever reported it alone what to add."""

from dataclasses import dataclass

from actions.ask import overtake
from actions.heads import alone_with
from actions.here import Here
from actions.reshow import lasting, reshow
from actions.show import show
from actions.standing import Stood, last_event, reopen, standing, with_what_it_closed
from actions.taking_back import tell_holders
from domain.chat import Chat, Person
from domain.closed import Reopened
from domain.event import Event
from domain.message import Priority
from domain.plan.assignment import Assignment
from domain.plan.deadline import Deadline
from domain.plan.state import Progress
from domain.report.approval_names import Returned
from domain.report.names import Reported
from domain.report.outcome import Outcome
from views.people.person import called
from views.report import returning as views


@dataclass(frozen=True, slots=True)
class GivenBack:
    """Work whose report was given back, what stands `again` with it, and whether its unit heard."""

    one: Assignment
    again: Reopened
    is_told: bool


async def give_back(
    here: Here, one: Assignment, reason: str, again_by: Deadline | None = None
) -> GivenBack:
    """Give a report back to its unit, and to whoever reported it alone, for a reason.

    It is to be handed in again by a day, where one was named.
    """
    await overtake(here.tx, here.office, one, now=here.now, by=here.sender)
    before = standing(one)
    alone = await reported_alone(here, one, await here.tx.assignments.reporter(one.id))
    again = await reopen(here, one, Stood(Progress.DOING, Outcome(one.product)))
    back = await with_what_it_closed(here, again, await _what_ended(here, one))
    await here.record("returned", assignment_id=one.id, reason=reason, before=before)
    chat = await here.tx.chats.of_unit(one.unit.id)
    told = [(chat, await lasting(here, Reported, one, chat))] if chat is not None else []
    subject = Returned(reason, called(here.person), here.said_at, again_by)
    for each, under in (*told, *([alone] if alone else [])):
        message, ids = await show(here.tx, here.office, subject, now=here.now, shown=[one.id])
        await here.tell(
            each,
            message,
            Priority.ANSWER,
            subject=subject,
            shows=ids,
            lasting=True,
            answers=under,
        )
    given_back = views.given_back(one, here.office.texts, by=called(here.person), at=here.said_at)
    await tell_holders(here, one, back.again, given_back, but=chat)
    await reshow(here, [again], since=one.recorded_at)
    return GivenBack(again, back.again, chat is not None and chat.reachable)


async def reported_alone(
    here: Here, one: Assignment, reporter: Person | None
) -> tuple[Chat, int] | None:
    """Return where somebody else reported alone with the bot, with the answer there; else None."""
    chat = await alone_with(here.tx, reporter, one.unit) if reporter else None
    under = await lasting(here, Reported, one, chat) if chat and chat.id != here.chat.id else None
    return (chat, under) if chat is not None and under is not None else None


async def _what_ended(here: Here, one: Assignment) -> Event | None:
    """Return the event that ended the work: its unit's report, its receiver's word, the year."""
    if not one.is_reported:
        return None
    last = await last_event(here, one, "done", "received", "closed")
    if last is not None and last.kind == "received" and not last.details["closed"]:
        return await last_event(here, one, "done")
    return last
