"""Where what waits for the leaders goes, and how it stands with them."""

from datetime import date, datetime

from actions.here import Here
from domain.chat import Chat, Seat
from domain.plan.task import Assignment
from domain.remit.addressing import Addressing, Charge, charge_of
from domain.waiting.waiting import Matter
from storage.store import Transaction


async def leaders_now(tx: Transaction, on: date, at: datetime) -> Addressing:
    """Return the leaders and their chats at a moment of a local day."""
    roster = await tx.remits.roster(on, at)
    chats = await tx.chats.holding(Seat.LEADERS)
    passed_up = await tx.remits.every_passed_up()
    if not roster.remits and not passed_up:
        return Addressing(roster, chats)
    by_address = {chat.address: chat for chat in chats}
    alone = {}
    for person_id in {post.person_id for post in roster.leaders if post.person_id}:
        person = await tx.people.get(person_id)
        if person.address in by_address:
            alone[person_id] = by_address[person.address]
    return Addressing(roster, chats, alone, passed_up)


async def leaders_chats(here: Here, one: Assignment, matter: Matter, of: int) -> list[Chat]:
    """Return the chats in which something about work is put before the leaders."""
    known = await leaders_now(here.tx, here.office.today(here.now), here.now)
    return known.chats_for(one.unit, matter, of)


async def charge(
    tx: Transaction, one: Assignment, matter: Matter, of: int, *, on: date, at: datetime
) -> Charge:
    """Return how something about work stands with the leaders at a moment."""
    roster = await tx.remits.roster(on, at)
    return charge_of(roster, one.unit, await tx.remits.passed_up(matter, of))
