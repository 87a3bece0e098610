"""Heads of units in the demo: one approves its unit's reports, one only reads of them alone."""

from datetime import datetime

from bot.demo.town import Town
from domain.chat import Seat, Unit
from domain.people.post import Post
from domain.people.register import Entry
from simulator.people import Person
from storage.store import Transaction
from views.texts import Texts
from views.unit.head import head_of


async def enter_heads(tx: Transaction, town: Town, texts: Texts, *, now: datetime) -> None:
    """Let the office have entered the heads, who take part alone too, and the first approve."""
    office = await tx.people.seen(town.chief_of_office.id, town.chief_of_office.name)
    for unit in await tx.units.all():
        head = town.heads.get(unit.code)
        if head is not None:
            position = head_of(unit, texts)
            await _enter(tx, head, unit, position, by=office.id, now=now)
            await tx.units.set_approves(unit.id, unit.code == next(iter(town.heads)))


async def _enter(
    tx: Transaction, head: Person, unit: Unit, position: str, *, by: int, now: datetime
) -> None:
    person = await tx.people.seen(head.id, head.name)
    await tx.people.register(person.id, Entry(head.name, position))
    await tx.memberships.join(person.id, [unit.id], at=now)
    await tx.posts.add(
        Post(
            id=0,
            full_name=head.name,
            position=position,
            seat=Seat.UNIT,
            unit=unit,
            person_id=person.id,
            entered_by_id=by,
        )
    )
