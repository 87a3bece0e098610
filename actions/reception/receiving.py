"""The receiver's board of a task that fans out: who has delivered, and what was received."""

from dataclasses import replace

from actions.ask import overtake
from actions.here import Here
from actions.report import close_work
from actions.reshow import reshow
from actions.show import show
from actions.standing import PutBack, last_event, put_back, standing
from actions.taking_back import tell_holders, with_matters
from domain.closed import Closed
from domain.event import Event
from domain.message import Message, Priority
from domain.plan.assignment import Assignment
from domain.plan.state import Progress
from domain.press import UnknownPress
from domain.reception.names import ReceptionBoard
from domain.reception.reception import AlreadyReceived, NotReceived, check_receiver, check_receiving
from domain.report.outcome import Outcome
from views.people.person import called
from views.reception import reception as views


async def open_board(here: Here, task_id: int) -> None:
    """Answer with the board of a task that is delivered to this chat's unit."""
    plan = await here.whole_plan()
    shown = [one for one in plan.assignments if one.task.id == task_id]
    if not shown:
        raise UnknownPress
    check_receiver(here.chat, shown[0].task)
    subject = ReceptionBoard()
    ids = [one.id for one in shown]
    message, _ = await show(here.tx, here.office, subject, now=here.now, shown=ids)
    await here.say(message, subject=subject, shows=ids, lasting=True)


async def receive(here: Here, assignment_id: int, *, under: int | None) -> Assignment:
    """Note that a unit's part was received, which closes it, and return it as it now stands."""
    _, one = await here.locked(assignment_id)
    check_receiver(here.chat, one.task)
    check_receiving(one)
    if not await here.tx.assignments.receive(one.id, here.said_on):
        raise AlreadyReceived(one)
    closed, ended = await _closed(here, one)
    done = replace(closed, received_on=here.said_on)
    await here.record(
        "received",
        assignment_id=one.id,
        before=standing(one),
        closed=not one.is_reported,
        ended=ended,
    )
    await _remember(here, one, under)
    await reshow(here, [done])
    return done


async def take_back(here: Here, assignment_id: int, *, under: int | None) -> Assignment:
    """Take the last word of receiving on the board back, with what it closed."""
    _, one = await here.locked(assignment_id)
    check_receiver(here.chat, one.task)
    if one.received_on is None:
        raise NotReceived(one)
    await overtake(here.tx, here.office, one, now=here.now, by=here.sender)
    await here.tx.assignments.give_back(one.id)
    received = await last_event(here, one, "received")
    before = standing(one)
    back = await put_back(here, one, received)
    await here.record("not-received", assignment_id=one.id, before=before)
    await _tell_of_taking_back(here, one, received, back)
    await _remember(here, None, under)
    await reshow(here, [back.one])
    return back.one


async def _closed(here: Here, one: Assignment) -> tuple[Assignment, list[Closed]]:
    """Close what the unit has not reported, as of today, and tell it; its own report stands.

    What ended with it is returned beside it.
    """
    if one.progress is Progress.DONE:
        return one, []
    if one.progress is Progress.AWAITING:
        await here.tx.assignments.confirm(one.id)
        return replace(one, progress=Progress.DONE), []
    done, ended = await close_work(here, one, Progress.DONE, here.said_on, Outcome())
    chat = await here.tx.chats.of_unit(one.unit.id)
    if chat is not None:
        message = views.received(done, here.office.texts)
        await here.tell(chat, message, Priority.ANSWER, shows=[one.id])
    return done, ended


async def _tell_of_taking_back(
    here: Here, one: Assignment, received: Event | None, back: PutBack
) -> None:
    """Tell the unit whose work the receiver's word had closed, and whoever holds a card of it."""
    said = views.not_received(one, here.office.texts, by=called(here.person), at=here.said_at)
    message = Message(await with_matters(here, said, back.again))
    chat = await here.tx.chats.of_unit(one.unit.id)
    if chat is not None and received is not None and received.details.get("closed"):
        await here.tell(chat, message, Priority.ANSWER, shows=[one.id])
    if back.again and (chat is None or chat.id != here.chat.id):
        await here.say(message, shows=[one.id])
    await tell_holders(here, back.one, back.again, said, but=chat)


async def _remember(here: Here, last: Assignment | None, under: int | None) -> None:
    """Let the pressed board offer to take its last word back, and no other."""
    shown = await here.on_screen(under)
    if shown is None or not isinstance(shown.subject, ReceptionBoard):
        return
    subject = ReceptionBoard(last.id if last else None)
    await here.tx.outbox.resubject(shown.outbox_id, subject, shows=shown.assignment_ids)
