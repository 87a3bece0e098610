"""Where what waits for the leaders goes, and how it stands with them."""

from datetime import date, datetime

from actions.here import Here
from domain.chat import Chat, Seat, Unit
from domain.people.post import Post
from domain.plan.assignment import Assignment
from domain.remit.addressing import NOBODYS, Addressing, Charge, charge_of
from domain.remit.remit import Roster
from domain.waiting.waiting import Matter
from storage.store import Transaction


async def leaders_now(tx: Transaction, on: date, at: datetime) -> Addressing:
    """Return the leaders and their chats at a moment of a local day."""
    chats = await tx.chats.holding(Seat.LEADERS)
    if not await tx.remits.begun():
        return Addressing(Roster(), chats)
    roster = await tx.remits.roster(on, at)
    passed_up = await tx.remits.every_passed_up()
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


async def field_of(here: Here, post: Post) -> tuple[Unit, ...]:
    """Return the units of which a leader is in charge today, in their order."""
    roster = await here.tx.remits.roster(here.said_on, here.said_at)
    units = await here.tx.units.all()
    charges = ((unit, roster.in_charge(unit)) for unit in units)
    return tuple(unit for unit, leader in charges if leader and leader.id == post.id)


async def charge(
    tx: Transaction, one: Assignment, matter: Matter, of: int, *, on: date, at: datetime
) -> Charge:
    """Return how something about work stands with the leaders at a moment."""
    if not await tx.remits.begun():
        return NOBODYS
    roster = await tx.remits.roster(on, at)
    return charge_of(roster, one.unit, await tx.remits.passed_up(matter, of))
