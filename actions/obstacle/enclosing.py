"""Bring what came after the words of an album to whoever those words went to."""

from dataclasses import replace

from actions.here import Here
from actions.obstacle.case import case
from actions.obstacle.referring import card_in, seat_chats
from domain.attachment import Attachment
from domain.chat import Chat, Seat
from domain.message import Message, Priority
from views.obstacle.card import enclosed


async def bring_rest(here: Here, obstacle_id: int, file: Attachment) -> None:
    """Bring a file of an obstacle to the chats with its words: a unit's to those with its card.

    What the office or a leader sent goes to the unit, and to the office.
    """
    taken = await case(here, obstacle_id)
    one, obstacle = taken.one, taken.obstacle
    told = Message(enclosed(one, here.office.texts), attachment=file)
    office = await here.tx.chats.holding(Seat.OFFICE)
    reading: dict[int, Chat] = {chat.id: chat for chat in office}
    unit_chat = await here.tx.chats.of_unit(one.unit.id)
    if one.unit in here.chat.units:
        leaders = await seat_chats(here, one, obstacle, Seat.LEADERS)
        reading |= {chat.id: chat for chat in leaders}
    elif unit_chat is not None:
        own_words = obstacle.message if unit_chat.id == obstacle.chat_id else None
        under = replace(told, reply_to=own_words)
        await here.tell(unit_chat, under, Priority.ANSWER, shows=[one.id])
    for chat in reading.values():
        card = await card_in(here, chat, taken)
        if chat.id != here.chat.id and card is not None:
            await here.tell(chat, told, Priority.ANSWER, shows=[one.id], answers=card)
