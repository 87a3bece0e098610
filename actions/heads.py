"""Who is of a unit, who heads it and deputises, and where they can be written to alone."""

from collections.abc import Collection
from datetime import date

from domain.chat import Chat, Person, Seat, Unit
from domain.unit.head import leading_among
from storage.store import Transaction


async def leading(tx: Transaction, unit: Unit, *, on: date) -> tuple[Person, ...]:
    """Return the head of a unit, the deputies behind, on a local day.

    They are those of the register whose account is known; where it has none, whoever of the unit's
    people gave such a chức vụ.
    """
    posts = [one for one in await tx.posts.all(on=on) if one.leads(unit)]
    known = dict.fromkeys(one.person_id for one in posts if one.person_id is not None)
    if known:
        return tuple([await tx.people.get(each) for each in known])
    return leading_among(await tx.memberships.people_of(unit.id))


async def people_of(tx: Transaction, unit: Unit, *, on: date) -> tuple[Person, ...]:
    """Return who is known of a unit on a local day: by a chức vụ there, or as speaking for it."""
    posts = [one for one in await tx.posts.all(on=on) if one.unit == unit]
    held = [await tx.people.get(one.person_id) for one in posts if one.person_id is not None]
    members = await tx.memberships.people_of(unit.id)
    return tuple({person.id: person for person in (*held, *members)}.values())


async def is_led_from(tx: Transaction, chat: Chat, unit: Unit, *, on: date) -> bool:
    """Whether a chat is where a unit's head or deputy acts: alone, or in the unit's group."""
    if unit not in chat.units:
        return False
    leads = await leading(tx, unit, on=on)
    is_private = chat.address > 0
    return any(not is_private or one.address == chat.address for one in leads)


async def alone_with(tx: Transaction, person: Person, unit: Unit) -> Chat | None:
    """Return the chat in which somebody reads alone what is a unit's, None where there is none.

    Whoever has left the unit's group holds its seat no more, and reads nothing of it.
    """
    chat = await tx.chats.find(person.address)
    if chat is None or not chat.reachable or unit not in (*chat.units, *chat.unsure_units):
        return None
    return chat


async def speaks_as_leader(
    tx: Transaction,
    person: Person | None,
    chat: Chat,
    *,
    on: date,
    administrators: Collection[int] = (),
) -> bool:
    """Whether somebody in a unit's chat is a leader of the department, and nobody of the unit.

    Until the register has a leader with an account, whoever acts in the leaders' group is one,
    unless they have acted for the unit before or are an administrator by their numeric id.
    """
    if person is None or not chat.units or Seat.LEADERS in chat.seats:
        return False
    posts = await tx.posts.of(person.id, on=on)
    if any(one.unit in chat.units for one in posts):
        return False
    if any(one.seat is Seat.LEADERS for one in posts):
        return True
    if posts or person.address in administrators or Seat.LEADERS in await tx.posts.kept():
        return False
    held = await tx.memberships.of(person.id)
    if any(one.unit in chat.units and not one.ended for one in held):
        return False
    groups = [one for one in await tx.chats.holding(Seat.LEADERS) if one.address < 0]
    known = [await tx.presences.find(person.id, one.id) for one in groups]
    return any(one and one.inside and one.acted_at for one in known)
