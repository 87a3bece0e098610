"""A leader orders work: the office gets it as a draft, completes it and gives it."""

from dataclasses import replace

from actions.ask import ask, close
from actions.asked import Answers, Asked
from actions.authorizing import authorize
from actions.here import Here
from actions.show import show
from actions.show.stage import Stage, Worded, Wordings
from actions.work.giving import give
from domain.attachment import Attachment
from domain.authority import Act
from domain.chat import Seat
from domain.message import Message, Priority
from domain.press import UnknownPress
from domain.prompt import Prompt
from domain.spoken.instruction import read_instruction
from domain.work.giving import NoOfficeToGive
from domain.work.names import LeadersOrder, WhatIsOrdered
from domain.written import Written
from views.people.person import called
from views.work import ordering as views


async def takes_order(here: Here, written: Written) -> bool:
    """Take words of a leader that order something, and return whether they do.

    Alone with the bot a photo or document without words is one too: the note on a paper.
    Raises OnlyLeaders for those of anybody else in the leaders' chat.
    """
    if Seat.LEADERS not in here.chat.seats:
        return False
    is_note = here.alone and written.file is not None and not written.words
    units = await here.tx.units.all()
    if not is_note and read_instruction(written.words, units) is None:
        return False
    await authorize(here, Act.ASSIGN)
    await order(here, written)
    return True


async def order(here: Here, written: Written) -> None:
    """Pass a leader's order on to the office as a draft; without any words ask for them.

    Raises NoOfficeToGive.
    """
    offices = await here.tx.chats.holding(Seat.OFFICE)
    if not offices:
        raise NoOfficeToGive
    if not written.words and written.file is None:
        await ask(here, WhatIsOrdered())
        return
    subject = LeadersOrder(called(here.speaker), here.said_at, written.words, written.file)
    await here.record("leader-ordered", words=written.words)
    for chat in offices:
        message, _ = await show(here.tx, here.office, subject, now=here.now)
        card = await here.tell(chat, message, Priority.CARD, subject=subject, lasting=True)
        if written.file is not None:
            await _enclose(here, card, chat_id=chat.id, file=written.file)
    await here.say(views.passed_to_office(here.office.texts))


async def _enclose(here: Here, card: int, *, chat_id: int, file: Attachment) -> None:
    chat = await here.tx.chats.get(chat_id)
    enclosed = Message(views.enclosed(here.office.texts), attachment=file)
    await here.tell(chat, enclosed, Priority.CARD, answers=card)
    here.kept.add(file)


async def take_order(here: Here, *, under: int | None) -> None:
    """Draft what a leader ordered: units, words and day as far as they are understood."""
    shown = await here.on_screen(under)
    if shown is None or not isinstance(shown.subject, LeadersOrder):
        raise UnknownPress
    taken = replace(shown.subject, drafted_by=called(here.person), drafted_at=here.said_at)
    await here.tx.outbox.resubject(shown.outbox_id, taken, shows=())
    await here.tx.outbox.edit(shown.outbox_id, created_at=here.now)
    plan = await here.whole_plan()
    ordered = read_instruction(taken.words, plan.units)
    units = tuple(unit.id for unit in ordered.units) if ordered else ()
    words = ordered.words if ordered else taken.words
    await give(here, units, words[:1].upper() + words[1:])


async def _take_words(here: Here, prompt: Prompt[WhatIsOrdered], written: Written) -> None:
    if await close(here, prompt):
        await order(here, written)


def _word(stage: Stage, _: WhatIsOrdered, is_open: bool) -> Message:
    return views.what_is_ordered(stage.office.texts, is_open=is_open)


async def _card(stage: Stage, subject: LeadersOrder) -> Worded:
    return views.card(subject, stage.office.texts), []


QUESTIONS: Answers = {WhatIsOrdered: Asked(Act.ASSIGN, _word, _take_words, takes_files=True)}
WORDINGS: Wordings = {LeadersOrder: _card}
