"""Bring an obstacle before a seat as a card, and words on it back to its unit and the office."""

from collections.abc import Sequence
from dataclasses import replace
from functools import partial

from actions.here import Here
from actions.obstacle.case import Case
from actions.remit import leaders_chats
from actions.show import show
from actions.show.enclosed import beside_card
from domain.attachment import Attachment
from domain.chat import Chat, Seat
from domain.message import Message, Priority
from domain.obstacle.names import ObstacleCard
from domain.obstacle.obstacle import Obstacle
from domain.obstacle.opinion_names import ToExplain
from domain.plan.assignment import Assignment
from domain.waiting.waiting import Matter
from views.obstacle import card as card_views
from views.obstacle import conveyed, opinion


async def refer(here: Here, one: Assignment, obstacle: Obstacle, seat: Seat) -> Sequence[Chat]:
    """Send the card to every chat that holds the seat, or of who is in charge; return those."""
    chats = await seat_chats(here, one, obstacle, seat)
    for chat in chats:
        await _send_card(here, chat, one, obstacle, seat)
    return chats


async def seat_chats(here: Here, one: Assignment, obstacle: Obstacle, seat: Seat) -> Sequence[Chat]:
    """Return the chats that hold a seat, of the leaders those of who is in charge."""
    if seat is Seat.LEADERS:
        return await leaders_chats(here, one, Matter.OBSTACLE, obstacle.id)
    return await here.tx.chats.holding(seat)


async def _send_card(
    here: Here, chat: Chat, one: Assignment, obstacle: Obstacle, seat: Seat
) -> None:
    subject = ObstacleCard(obstacle.id, seat)
    message, shows = await show(here.tx, here.office, subject, now=here.now, shown=[one.id])
    card = await here.tell(chat, message, Priority.CARD, subject=subject, shows=shows, lasting=True)
    for beside in await beside_card(here.tx, one, obstacle, here.office.texts):
        await here.tell(chat, beside, Priority.CARD, shows=shows, answers=card)


async def bring(
    here: Here,
    case: Case,
    message: Message,
    seat: Seat,
    *,
    file: Attachment | None = None,
    asks: ToExplain | None = None,
) -> list[str]:
    """Queue words for the unit, and for the office unless they are its own; return who is reached.

    They reply to the unit's own words, and to the office's card; a `file` comes under them. Where
    one `asks`, a reply of the unit explains.
    """
    reached = []
    tell = partial(_tell, here, case.one, file)
    one, obstacle = case.one, case.obstacle
    to_unit = opinion.to_explain(message, here.office.texts) if asks else message
    unit_chat = await here.tx.chats.of_unit(one.unit.id)
    if unit_chat is not None:
        own_words = obstacle.message if unit_chat.id == obstacle.chat_id else None
        await tell(unit_chat, replace(to_unit, reply_to=own_words), subject=asks)
        if unit_chat.reachable:
            reached.append(conveyed.unit_name(one.unit))
    alone = await _reported_alone(here, case, unit_chat)
    if alone is not None:
        await tell(alone, replace(to_unit, reply_to=obstacle.message), subject=asks)
    offices = await here.tx.chats.holding(Seat.OFFICE) if seat is Seat.LEADERS else []
    for chat in offices:
        if unit_chat is None or chat.id != unit_chat.id:
            await tell(chat, message, answers=await card_in(here, chat, case))
    # Of itself the office is not told where its words went.
    if any(chat.reachable and chat.id != here.chat.id for chat in offices):
        reached.append(conveyed.office_name(here.office.texts))
    return reached


async def _tell(
    here: Here,
    one: Assignment,
    file: Attachment | None,
    chat: Chat,
    message: Message,
    *,
    answers: int | None = None,
    subject: ToExplain | None = None,
) -> None:
    row = await here.tell(
        chat, message, Priority.ANSWER, subject=subject, shows=[one.id], answers=answers
    )
    if file is not None:
        caption = card_views.enclosed(one, here.office.texts)
        for each in file.all:
            enclosed = Message(caption, attachment=each)
            await here.tell(chat, enclosed, Priority.ANSWER, shows=[one.id], answers=row)


async def _reported_alone(here: Here, case: Case, unit_chat: Chat | None) -> Chat | None:
    """Return the private chat in which the obstacle was reported, if it still is the unit's."""
    chat_id = case.obstacle.chat_id
    if chat_id is None or (unit_chat is not None and unit_chat.id == chat_id):
        return None
    chat = await here.tx.chats.get(chat_id)
    return chat if case.one.unit.id in {unit.id for unit in chat.units} else None


async def card_in(here: Here, chat: Chat, case: Case) -> int | None:
    """Return the newest card of the obstacle that stands in a chat."""
    lasting = await here.tx.outbox.lasting(case.one.id, chat.id)
    cards = [
        shown.outbox_id
        for shown in lasting
        if isinstance(shown.subject, ObstacleCard) and shown.subject.obstacle == case.obstacle.id
    ]
    return cards[-1] if cards else None
