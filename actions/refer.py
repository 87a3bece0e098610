"""Bring an obstacle before a seat: its card, and under it whatever came with it."""

from actions.here import Here
from actions.show import show
from domain.message import Message, Priority
from domain.obstacle import Obstacle
from domain.task import Assignment
from domain.unit import Chat, Seat
from views import card as views


async def refer(here: Here, one: Assignment, obstacle: Obstacle, seat: Seat) -> list[Chat]:
    """Send the card to every chat that holds the seat; return those chats."""
    chats = await here.tx.chats.holding(seat)
    for chat in chats:
        await _send_card(here, chat, one, obstacle, seat)
    return chats


async def _send_card(
    here: Here, chat: Chat, one: Assignment, obstacle: Obstacle, seat: Seat
) -> None:
    texts = here.office.texts
    subject = {"view": "card", "obstacle": obstacle.id, "seat": seat.value}
    message, shows = await show(here.tx, here.office, subject, now=here.now, shown=[one.id])
    card = await here.tell(chat, message, Priority.CARD, subject=subject, shows=shows, lasting=True)
    if views.is_shortened(obstacle):
        whole = views.in_full(one, obstacle, texts)
        await here.tell(chat, whole, Priority.CARD, shows=shows, answers=card)
    for attachment in await here.tx.attachments.of_obstacle(obstacle.id):
        enclosed = Message(views.enclosed(one, texts), attachment=attachment)
        await here.tell(chat, enclosed, Priority.CARD, shows=shows, answers=card)
