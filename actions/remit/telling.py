"""Tell the leaders who is in charge of what, and who is away."""

from actions.here import Here
from domain.chat import Seat
from domain.message import Message, Priority


async def tell_leaders(here: Here, message: Message) -> None:
    """Queue a message for each chat of the leaders but the one in which this was done."""
    for chat in await here.tx.chats.holding(Seat.LEADERS):
        if chat.id != here.chat.id:
            await here.tell(chat, message, Priority.CARD, in_hours=True)
