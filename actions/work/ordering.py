"""A leader orders work: the office gets it as a draft, completes it and gives it."""

from dataclasses import replace
from typing import Any

from actions.ask import ask, close
from actions.asked import Answers, Asked
from actions.authorizing import authorize
from actions.here import Here
from actions.show import show
from actions.show.stage import Stage
from actions.work.giving import give
from actions.work.settling import renew_cards, settle
from domain.attachment import Attachment
from domain.authority import Act
from domain.chat import Seat
from domain.message import Message, Priority
from domain.order.scope import read_scope
from domain.press import UnknownPress
from domain.prompt import Prompt
from domain.spoken.asking import asks_to_urge
from domain.spoken.instruction import read_instruction
from domain.work.giving import NoOfficeToGive
from domain.work.instruction import Instruction, check_open
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
    if asks_to_urge(written.words):
        return False
    is_note = here.alone and written.file is not None and not written.words
    units = await here.tx.units.all()
    if not is_note and read_instruction(written.words, units) is None:
        return False
    await authorize(here, Act.ASSIGN)
    await order(here, written)
    return True


async def takes_voice(here: Here, prompt: Prompt[Any] | None, written: Written) -> bool:
    """Take a leader's voice message as an order, for the office to listen to.

    It is one alone with the bot where it replies to nothing, and where an order was asked for:
    under anything else it may be an opinion, which nobody here can tell. Raises OnlyLeaders.
    """
    if written.voice is None or Seat.LEADERS not in here.chat.seats:
        return False
    is_asked = prompt is not None and isinstance(prompt.question, WhatIsOrdered)
    if not is_asked and (prompt is not None or not here.alone or written.under is not None):
        return False
    await authorize(here, Act.ASSIGN)
    if prompt is None or await close(here, prompt):
        await order(here, replace(written, file=written.voice))
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
    one = await here.tx.instructions.add(
        Instruction(
            id=0,
            leader=called(here.speaker),
            at=here.said_at,
            words=written.words,
            file=written.file,
            chat_id=here.chat.id,
        )
    )
    await here.record("leader-ordered", words=written.words, spoken=one.is_spoken)
    for chat in offices:
        subject = LeadersOrder(one.id)
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


async def take_order(here: Here, instruction_id: int) -> None:
    """Draft what a leader ordered: units, words and day as far as they are understood.

    Raises InstructionSettled.
    """
    one = await _open(here, instruction_id)
    await here.tx.instructions.draft(one.id, by=called(here.person), at=here.said_at)
    await renew_cards(here, one)
    plan = await here.whole_plan()
    ordered = read_instruction(one.words, plan.units, is_order=True)
    named, words = (ordered.units, ordered.words) if ordered else ((), one.words)
    if not named:
        scope = read_scope(words, plan.units)
        named, words = (plan.units, scope.rest) if scope.everything else (scope.units, scope.rest)
    units = tuple(unit.id for unit in named)
    await give(here, units, words[:1].upper() + words[1:], instruction=one.id)


async def drop_order(here: Here, instruction_id: int) -> None:
    """Note that a leader's order is not to be given out, and tell where it was said.

    Raises InstructionSettled.
    """
    one = await _open(here, instruction_id)
    await settle(here, one.id, given=False)
    await here.record("order-dropped", words=one.words)
    message = views.dropped(one, here.office.texts, by=called(here.person), at=here.said_at)
    await here.say(message)
    chat = await here.tx.chats.known(one.chat_id)
    if chat is not None and chat.id != here.chat.id:
        await here.tell(chat, message, Priority.CARD, in_hours=True)


async def _open(here: Here, instruction_id: int) -> Instruction:
    one = await here.tx.instructions.look_up(instruction_id)
    if one is None:
        raise UnknownPress
    check_open(one)
    return one


async def _take_words(here: Here, prompt: Prompt[WhatIsOrdered], written: Written) -> None:
    if await close(here, prompt):
        await order(here, written)


def _word(stage: Stage, _: WhatIsOrdered, is_open: bool) -> Message:
    return views.what_is_ordered(stage.office.texts, is_open=is_open)


QUESTIONS: Answers = {WhatIsOrdered: Asked(Act.ASSIGN, _word, _take_words, takes_files=True)}
