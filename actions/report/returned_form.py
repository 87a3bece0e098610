"""Say that a report was returned for its form alone, so that its unit's day stands."""

from actions.here import Here
from actions.report.backdating import keep_days
from actions.reshow import lasting, reshow
from actions.standing import last_event, stood
from domain.message import Message, Priority
from domain.report.approval_names import Returned
from domain.report.done import NotReturnedLast
from views.people.person import called
from views.report import returning as views

# Whatever the unit or the office does next ends the chance to say it.
_BACK = ("returned", "sent-back")
_SINCE = (*_BACK, "not-sent-back", "submitted", "done", "received", "returned-form")


async def only_form(here: Here, assignment_id: int) -> None:
    """Let the day of the report that was returned last stand; raises NotReturnedLast."""
    _, one = await here.locked(assignment_id)
    event = await last_event(here, one, *_SINCE)
    if event is None or event.kind not in _BACK:
        raise NotReturnedLast(one)
    then = stood(event)
    known = [day for day in (then.submitted_on, then.outcome.completed_on) if day]
    if not known:
        raise NotReturnedLast(one)
    one = await keep_days(here, one, min(known), None)
    await here.record("returned-form", assignment_id=one.id, day=min(known).isoformat())
    said = views.only_form(one, min(known), here.office.texts, by=called(here.person))
    chat = await here.tx.chats.of_unit(one.unit.id)
    if chat is not None:
        under = await lasting(here, Returned, one, chat)
        await here.tell(chat, Message(said), Priority.ANSWER, shows=[one.id], answers=under)
    if chat is None or chat.id != here.chat.id:
        await here.say(Message(said), shows=[one.id])
    await reshow(here, [one])
