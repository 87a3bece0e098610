"""Confirm a report of completion, so that it counts."""

from dataclasses import replace

from actions.here import Here
from actions.report.backdating import take_backdated
from actions.reshow import lasting, reshow
from domain.message import Priority
from domain.plan.assignment import Assignment
from domain.plan.state import Progress
from domain.report.done import AlreadyConfirmed, check_confirmation
from domain.report.names import Reported
from views.people.person import called
from views.report import confirmation as views


async def confirm(here: Here, assignment_id: int) -> Assignment:
    """Confirm the report of a pressed card, tell the unit, and return the assignment."""
    _, one = await here.locked(assignment_id)
    check_confirmation(one)
    if not await here.tx.assignments.confirm(one.id):
        raise AlreadyConfirmed(one)
    done = await take_backdated(here, replace(one, progress=Progress.DONE))
    await here.record("confirmed", assignment_id=one.id)
    chat = await here.tx.chats.of_unit(one.unit.id)
    if chat is not None:
        message = views.confirmed(done, here.office.texts, by=called(here.person), at=here.said_at)
        under = await lasting(here, Reported, one, chat)
        await here.tell(chat, message, Priority.ANSWER, shows=[one.id], answers=under)
    await reshow(here, [done])
    return done
