"""Bring words on an obstacle under the unit's own, and under the office's card."""

from dataclasses import replace

from actions.case import Case
from actions.here import Here
from domain.message import Message, Priority
from domain.task import Assignment
from domain.unit import Chat, Seat
from views import card as card_views
from views import conveyed as views


async def bring(here: Here, case: Case, message: Message, seat: Seat) -> list[str]:
    """Queue words for the unit, and for the office unless they are its own; return who is reached.

    They reply to the unit's own words, and to the office's card.
    """
    reached = []
    one, obstacle = case.one, case.obstacle
    unit_chat = await here.tx.chats.of_unit(one.unit.id)
    if unit_chat is not None:
        own_words = obstacle.message if unit_chat.id == obstacle.chat_id else None
        await _tell(here, unit_chat, replace(message, reply_to=own_words), one, answers=None)
        if unit_chat.reachable:
            reached.append(views.unit_name(one.unit))
    alone = await _reported_alone(here, case, unit_chat)
    if alone is not None:
        await _tell(here, alone, replace(message, reply_to=obstacle.message), one, answers=None)
    offices = await here.tx.chats.holding(Seat.OFFICE) if seat is Seat.LEADERS else []
    for chat in offices:
        if unit_chat is None or chat.id != unit_chat.id:
            await _tell(here, chat, message, one, answers=await _card(here, chat, case))
    if any(chat.reachable for chat in offices):
        reached.append(views.office_name(here.office.texts))
    return reached


async def _tell(
    here: Here, chat: Chat, message: Message, one: Assignment, *, answers: int | None
) -> None:
    row = await here.tell(chat, message, Priority.ANSWER, shows=[one.id], answers=answers)
    if here.attachment is not None:
        caption = card_views.enclosed(one, here.office.texts)
        enclosed = Message(caption, attachment=here.attachment)
        await here.tell(chat, enclosed, Priority.ANSWER, shows=[one.id], answers=row)


async def _reported_alone(here: Here, case: Case, unit_chat: Chat | None) -> Chat | None:
    """Return the private chat in which the obstacle was reported, if it still is the unit's."""
    chat_id = case.obstacle.chat_id
    if chat_id is None or (unit_chat is not None and unit_chat.id == chat_id):
        return None
    chat = await here.tx.chats.get(chat_id)
    return chat if case.one.unit.id in {unit.id for unit in chat.units} else None


async def _card(here: Here, chat: Chat, case: Case) -> int | None:
    """Return the newest card of the obstacle that stands in a chat."""
    lasting = await here.tx.outbox.lasting(case.one.id, chat.id)
    cards = [
        shown.outbox_id
        for shown in lasting
        if shown.subject and shown.subject.get("obstacle") == case.obstacle.id
    ]
    return cards[-1] if cards else None
