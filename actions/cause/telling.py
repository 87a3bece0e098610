"""Carry the cause of a delay to the leaders and the office, and their word back."""

from dataclasses import replace

from actions.here import Here
from actions.remit import leaders_chats
from actions.reshow import lasting
from actions.show import show
from domain.attachment import Attachment
from domain.cause.cause import Cause
from domain.cause.names import CauseCard
from domain.chat import Chat, Seat
from domain.message import Message, Priority
from domain.plan.assignment import Assignment
from domain.waiting.waiting import Matter
from views.cause import card as views
from views.report.confirmation import file_of


async def send_cards(here: Here, one: Assignment, cause: Cause, file: Attachment | None) -> None:
    """Put the card before each chat of the leaders and the office once, with what came with it."""
    told: set[int] = set()
    for seat in (Seat.LEADERS, Seat.OFFICE):
        for chat in await _receivers(here, one, cause, seat):
            if chat.id in told:
                continue
            told.add(chat.id)
            subject = CauseCard(cause.id, seat)
            card, shows = await show(here.tx, here.office, subject, now=here.now, shown=[one.id])
            row = await here.tell(
                chat, card, Priority.CARD, subject=subject, shows=shows, lasting=True
            )
            if file is not None:
                text = file_of(one, here.office.texts).text
                enclosed = Message(text, attachment=file)
                await here.tell(chat, enclosed, Priority.CARD, answers=row)


async def _receivers(here: Here, one: Assignment, cause: Cause, seat: Seat) -> list[Chat]:
    if seat is Seat.LEADERS:
        return await leaders_chats(here, one, Matter.CAUSE, cause.id)
    return await here.tx.chats.holding(seat)


async def carry_back(here: Here, one: Assignment, cause: Cause) -> None:
    """Tell the unit under its own words, the office under its card, and the leader."""
    message = views.decided(one, cause, here.office.texts)
    unit = await here.tx.chats.of_unit(one.unit.id)
    if unit is not None:
        under = cause.message if unit.id == cause.chat_id else None
        answer = replace(message, reply_to=under)
        await here.tell(unit, answer, Priority.ANSWER, shows=[one.id])
    for chat in await here.tx.chats.holding(Seat.OFFICE):
        if (unit is None or chat.id != unit.id) and chat.id != here.chat.id:
            card = await lasting(here, CauseCard, one, chat)
            await here.tell(chat, message, Priority.ANSWER, shows=[one.id], answers=card)
    reached = unit is not None and unit.reachable
    await here.say(views.carried_back(one, here.office.texts, reached=reached))
