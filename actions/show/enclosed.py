"""What goes under a card: all that was told where it is shortened, and the files."""

from domain.message import Message
from domain.obstacle.obstacle import Obstacle
from domain.plan.assignment import Assignment
from storage.store import Transaction
from views.obstacle import card as card_views
from views.texts import Texts


async def beside_card(
    tx: Transaction, one: Assignment, obstacle: Obstacle, texts: Texts
) -> list[Message]:
    """Return what goes under the card of an obstacle."""
    whole = [card_views.in_full(one, obstacle, texts)] if card_views.is_shortened(obstacle) else []
    caption = card_views.enclosed(one, texts)
    files = await tx.attachments.of_obstacle(obstacle.id)
    return [*whole, *(Message(caption, attachment=file) for file in files)]
