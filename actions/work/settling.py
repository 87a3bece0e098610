"""Settle a leader's order, and keep its cards and the lists of open ones up to date."""

from actions.here import Here
from domain.chat import Seat
from domain.subject import Subject
from domain.work.instruction import Instruction
from domain.work.names import LeadersOrder, OpenOrders
from views.people.person import called


async def settle(here: Here, instruction_id: int, *, given: bool) -> None:
    """Note that an order was given out, or is not to be; nothing where it was settled before."""
    by = called(here.person)
    if await here.tx.instructions.settle(instruction_id, given=given, by=by, at=here.said_at):
        one = await here.tx.instructions.look_up(instruction_id)
        if one is not None:
            await renew_cards(here, one)


async def renew_cards(here: Here, one: Instruction) -> None:
    """Bring the cards of an order up to date, and the lists that it stands in."""
    subjects: tuple[Subject, ...] = (LeadersOrder(one.id), OpenOrders())
    for chat in await here.tx.chats.holding(Seat.OFFICE):
        for subject in subjects:
            for row in await here.tx.outbox.bearing(chat.id, subject):
                await here.tx.outbox.edit(row, created_at=here.now)
