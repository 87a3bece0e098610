"""Bring what waits for the leaders before whoever is in charge now, if it is not there yet."""

from collections.abc import Iterable, Sequence
from datetime import datetime

from actions.office import Office
from actions.remit import leaders_now
from actions.show import show
from actions.show.enclosed import beside_card
from domain.cause.names import CauseCard
from domain.chat import Chat, Seat
from domain.extension.names import ExtensionCard
from domain.message import Message, Priority, split
from domain.obstacle.names import ObstacleCard
from domain.plan.plan import Plan
from domain.remit.addressing import Addressing
from domain.waiting.waiting import Matter, Waiting, at_seat, waits
from storage.store import Transaction

# The card of each thing that waits.
CARDS = {
    Matter.OBSTACLE: ObstacleCard,
    Matter.EXTENSION: ExtensionCard,
    Matter.CAUSE: CauseCard,
}


async def hand_over(tx: Transaction, office: Office, plan: Plan, *, now: datetime) -> None:
    """Put each card that goes to one leader before them, once; it stands where it was as well.

    So whoever stands in for a leader from today has what waits, and the Giám đốc what was passed
    on. What goes to all leaders stands with one of them at least. All cards say how it stands by
    now; an edit rings no telephone.
    """
    known = await leaders_now(tx, office.today(now), now)
    found = waits(plan.assignments, office.texts.zone)
    await _renew_cards(tx, found, now=now)
    for one in at_seat(found, Seat.LEADERS):
        unit = one.assignment.unit
        chats = known.chats_for(unit, one.matter, one.id)
        without = [chat for chat in chats if not await _stands_in(tx, chat, one)]
        if known.addressee(unit, one.matter, one.id) is None and not _left(known, chats, without):
            continue
        for chat in without:
            await _put(tx, office, chat, one, now=now)


def _left(known: Addressing, chats: Sequence[Chat], without: Sequence[Chat]) -> bool:
    """Whether what goes to all of the leaders stands with none: who had it alone has left."""
    return bool(known.roster.leaders) and len(without) == len(chats)


async def _renew_cards(tx: Transaction, found: Iterable[Waiting], *, now: datetime) -> None:
    rows = {row for one in found for row in await tx.outbox.showing(one.assignment.id, since=now)}
    for row in sorted(rows):
        await tx.outbox.edit(row, created_at=now)


async def _stands_in(tx: Transaction, chat: Chat, waiting: Waiting) -> bool:
    card = CARDS[waiting.matter](waiting.id, Seat.LEADERS)
    shown = await tx.outbox.lasting(waiting.assignment.id, chat.id)
    return any(one.subject == card for one in shown)


async def _put(
    tx: Transaction, office: Office, chat: Chat, waiting: Waiting, *, now: datetime
) -> None:
    one, subject = waiting.assignment, CARDS[waiting.matter](waiting.id, Seat.LEADERS)
    message, shows = await show(tx, office, subject, now=now, shown=[one.id])
    key = f"card:{waiting.matter.value}:{waiting.id}:{chat.id}"

    async def put(number: int, message: Message, *, under: int | None) -> int | None:
        return await tx.outbox.put(
            f"{key}:{number}",
            chat.id,
            split(message),
            priority=Priority.CARD,
            subject=None if under else subject,
            shows=shows,
            created_at=now,
            lasting=under is None,
            answers=under,
        )

    card = await put(0, message, under=None)
    if card is None or waiting.matter is not Matter.OBSTACLE:
        return
    obstacle = await tx.obstacles.get(waiting.id)
    beside = await beside_card(tx, one, obstacle, office.texts)
    for number, further in enumerate(beside, start=1):
        await put(number, further, under=card)
