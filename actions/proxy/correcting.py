"""A unit objects to what was written down for it; the office takes it back, or lets it stand."""

from actions.ask import ask, close, overtake
from actions.asked import Answers, Asked
from actions.here import Here
from actions.reshow import reshow
from actions.show import show
from actions.show.stage import Stage
from actions.standing import last_event, put_back, standing
from actions.taking_back import tell_holders, with_matters
from domain.authority import Act, NotOfThisChat
from domain.chat import Seat
from domain.closed import Reopened
from domain.event import Event
from domain.message import Message, Priority
from domain.plan.assignment import Assignment
from domain.prompt import Prompt
from domain.proxy.correction import (
    AskedToCorrect,
    Correction,
    CorrectionSettled,
    GoneOn,
    check_disputing,
    check_last,
    check_unsettled,
)
from domain.proxy.names import CorrectionCard, WhatIsWrong, WhyUpheld
from domain.written import Written
from views.proxy import correction as views

# What changes how work stands, and so can be put back only while nothing has followed.
_CHANGING = (
    "done",
    "submitted",
    "resubmitted",
    "product",
    "which-day",
    "withdrawn",
    "returned",
    "sent-back",
    "confirmed",
    "received",
    "closed",
)


async def dispute_pressed(here: Here, event_id: int) -> None:
    """Ask what is not right; raises AskedToCorrect and CorrectionSettled."""
    event, one = await _of_this_chat(here, event_id)
    check_disputing(await here.tx.corrections.of_event(event.id))
    await ask(here, WhatIsWrong(event.id), one=one)


async def _take_words(here: Here, prompt: Prompt[WhatIsWrong], written: Written) -> None:
    await _dispute(here, prompt, written.words)


async def _skip_words(here: Here, prompt: Prompt[WhatIsWrong]) -> None:
    await _dispute(here, prompt, None)


async def _dispute(here: Here, prompt: Prompt[WhatIsWrong], words: str | None) -> None:
    event, one = await _of_this_chat(here, prompt.question.event)
    check_disputing(await here.tx.corrections.of_event(event.id))
    if not await close(here, prompt):
        return
    asked = await here.tx.corrections.ask(
        event.id, words, person_id=here.person.id, at=here.said_at
    )
    if asked is None:
        raise AskedToCorrect
    await here.record("correction-asked", assignment_id=one.id, event=event.id, words=words)
    offices = await here.tx.chats.holding(Seat.OFFICE)
    await here.say(views.asked(one, here.office.texts, reached=bool(offices)), shows=[one.id])
    subject = CorrectionCard(asked.id)
    for chat in offices:
        message, shows = await show(here.tx, here.office, subject, now=here.now, shown=[one.id])
        await here.tell(chat, message, Priority.CARD, subject=subject, shows=shows, lasting=True)
    await reshow(here, [one])


async def _of_this_chat(here: Here, event_id: int) -> tuple[Event, Assignment]:
    """Return what was written down for a unit of this chat, and its work, which is locked."""
    event = await here.tx.events.get(event_id)
    one = here.own(await here.plan_to_change(), event.assignment_id or 0)
    if event.proxy is None:
        raise NotOfThisChat
    return event, one


async def take_back_pressed(here: Here, correction_id: int) -> None:
    """Take back what was written down, as its unit asks; raises CorrectionSettled and GoneOn."""
    asked, event, one = await _card(here, correction_id)
    if not await here.tx.corrections.settle(
        asked.id, upheld=False, answer=None, person_id=here.person.id, at=here.said_at
    ):
        raise CorrectionSettled
    before = standing(one)
    again = await _undo(here, event, one)
    await here.record("record-withdrawn", assignment_id=one.id, event=event.id, before=before)
    _, now = await here.locked(one.id)
    texts = here.office.texts
    told = views.taken_back(event, now, texts, by=here.person, at=here.said_at)
    said = views.taken_back_here(event, now, texts)
    await here.say(Message(await with_matters(here, said, again)), shows=[one.id])
    await _tell_unit(here, one, Message(await with_matters(here, told, again)))
    await tell_holders(here, one, again, told)
    await reshow(here, [now])


async def uphold_pressed(here: Here, correction_id: int) -> None:
    """Ask why what was written down stays; raises CorrectionSettled."""
    asked, _, one = await _card(here, correction_id)
    await ask(here, WhyUpheld(asked.id), one=one)


async def _take_answer(here: Here, prompt: Prompt[WhyUpheld], written: Written) -> None:
    await _uphold(here, prompt, written.words)


async def _skip_answer(here: Here, prompt: Prompt[WhyUpheld]) -> None:
    await _uphold(here, prompt, None)


async def _uphold(here: Here, prompt: Prompt[WhyUpheld], answer: str | None) -> None:
    asked, event, one = await _card(here, prompt.question.correction)
    if not await close(here, prompt):
        return
    if not await here.tx.corrections.settle(
        asked.id, upheld=True, answer=answer, person_id=here.person.id, at=here.said_at
    ):
        raise CorrectionSettled
    await here.record("record-upheld", assignment_id=one.id, event=event.id, words=answer)
    texts = here.office.texts
    message = views.upheld(event, one, texts, by=here.person, at=here.said_at, answer=answer)
    await here.say(views.upheld_here(one, texts), shows=[one.id])
    await _tell_unit(here, one, message)
    await reshow(here, [one])


async def _card(here: Here, correction_id: int) -> tuple[Correction, Event, Assignment]:
    """Return a request that nobody has answered, what it is about, and the work, locked."""
    event = await here.tx.events.get((await here.tx.corrections.get(correction_id)).event_id)
    _, one = await here.locked(event.assignment_id or 0)
    # Read again behind the lock: somebody may just have answered.
    asked = await here.tx.corrections.get(correction_id)
    check_unsettled(asked)
    return asked, event, one


async def _tell_unit(here: Here, one: Assignment, message: Message) -> None:
    chat = await here.tx.chats.of_unit(one.unit.id)
    if chat is not None and chat.id != here.chat.id:
        await here.tell(chat, message, Priority.ANSWER, shows=[one.id])


async def _undo(here: Here, event: Event, one: Assignment) -> Reopened:
    """Take back what an event brought about, and return what stands again; raises GoneOn."""
    match event.kind:
        case "updated":
            await here.tx.updates.drop(event.details["line"])
            return Reopened()
        case "obstacle":
            if not await here.tx.obstacles.resolve(
                event.details["obstacle"], person_id=here.person.id, at=here.said_at
            ):
                raise GoneOn
            return Reopened()
        case "extension-asked":
            request = await here.tx.extensions.get(event.details["extension"])
            if not request.is_open or not await here.tx.extensions.close(request, at=here.said_at):
                raise GoneOn
            return Reopened()
        case _:
            check_last(event, await last_event(here, one, *_CHANGING))
            await overtake(here.tx, here.office, one, now=here.now, by=here.sender)
            return (await put_back(here, one, event)).again


def _word_wrong(stage: Stage, _: WhatIsWrong, is_open: bool) -> Message:
    return views.what_is_wrong(stage.one, stage.office.texts, is_open=is_open)


def _word_why(stage: Stage, _: WhyUpheld, is_open: bool) -> Message:
    return views.why_upheld(stage.one, stage.office.texts, is_open=is_open)


QUESTIONS: Answers = {
    WhatIsWrong: Asked(Act.REPORT, _word_wrong, _take_words, _skip_words),
    WhyUpheld: Asked(Act.RECORD, _word_why, _take_answer, _skip_answer),
}
