"""Give the work of a unit to another department: offered, taken back, looked after."""

from dataclasses import replace
from datetime import datetime

from actions.office import Office
from actions.show import show
from actions.show.stage import Stage, Worded, Wordings
from domain.chat import Chat, Person, Seat, Unit
from domain.department.giving import (
    GivenBefore,
    GivenToItself,
    HasItsOwnChat,
    NoOffice,
    NotGiven,
)
from domain.department.names import Fate, WorkOffered
from domain.message import Message, Priority, split
from storage.department.given import TOLD
from storage.store import Shared, Transaction
from views.department import giving as views


async def offer(
    tx: Shared, office: Office, giver: int, unit: Unit, receiver: int, name: str, *, now: datetime
) -> Chat:
    """Offer a unit's work of the department `giver` to another, called `name`; return its group.

    Raises GivenToItself, GivenBefore, HasItsOwnChat, NoOffice.
    """
    own = tx.of(giver)
    if receiver == giver:
        raise GivenToItself
    if await own.given.receiver(unit.id, lock=True) is not None:
        raise GivenBefore(unit=unit.name, receiver=name)
    before = await own.chats.of_unit(unit.id)
    if before is not None:
        raise HasItsOwnChat(unit=unit.name, title=before.title)
    groups = [one for one in await tx.of(receiver).chats.holding(Seat.OFFICE) if one.address < 0]
    if not groups:
        raise NoOffice(receiver=name)
    chat = await own.chats.ensure(groups[0].address, title=groups[0].title)
    if chat.seats and chat.represents is None:
        raise HasItsOwnChat(unit=unit.name, title=chat.title)
    await own.given.offer(unit.id, chat.id, receiver)
    event = await _note(own, "work-offered", unit, now=now, to=name)
    await note_there(own, office, receiver, "given-offered", unit, now=now)
    subject = WorkOffered(unit.id, office.organization)
    message, _ = await show(own, office, subject, now=now)
    await _put(own, f"{event}:offer", chat.id, message, subject=subject, now=now)
    return chat


async def take_back(tx: Transaction, office: Office, unit: Unit, *, now: datetime) -> None:
    """Let a unit's work be given to nobody any more, and say so on both sides; raises NotGiven."""
    receiver = await tx.given.receiver(unit.id, lock=True)
    if receiver is None:
        raise NotGiven(unit=unit.name)
    chat = await tx.given.chat_of(receiver)
    await tx.given.end(unit.id)
    event = await _note(tx, "work-taken-back", unit, now=now)
    await note_there(tx, office, receiver, "given-ended", unit, now=now)
    if chat is not None:
        await end_offers(tx, office.organization, unit, chat, now=now)
        await _put(tx, f"{event}:end", chat, views.ended(unit, office.texts), now=now)
    await _tell_office(tx, event, views.taken_back(unit, office.texts), now=now)


async def look_after(tx: Transaction, office: Office, unit_id: int, *, now: datetime) -> None:
    """End what is given to a group that is its department's office no more, and tell both sides."""
    unit = next((one for one in await tx.units.all() if one.id == unit_id), None)
    receiver = await tx.given.receiver(unit_id, lock=True)
    if unit is None or receiver is None:
        return
    chat = await tx.given.chat_of(receiver)
    await tx.given.end(unit_id)
    event = await _note(tx, "work-astray", unit, now=now)
    await note_there(tx, office, receiver, "given-ended", unit, now=now)
    if chat is not None:
        await end_offers(tx, office.organization, unit, chat, now=now)
        await _put(tx, f"{event}:end", chat, views.ended(unit, office.texts), now=now)
    await _tell_office(tx, event, views.astray(unit, office.texts), now=now)


async def note_there(
    tx: Transaction,
    office: Office,
    receiver: int,
    kind: str,
    unit: Unit,
    *,
    now: datetime,
    said_at: datetime | None = None,
    by: Person | None = None,
    group: Chat | None = None,
) -> None:
    """Write in the log of the department that is given work what becomes of that.

    `by` is who did it, in which `group`; both are of the giver's, and found again there.
    """
    theirs = tx.of(receiver)
    person = await theirs.people.seen(by.address, by.name) if by else None
    chat = await theirs.chats.find(group.address) if group else None
    await theirs.events.add(
        kind,
        at=said_at or now,
        recorded_at=now,
        person_id=person.id if person else None,
        chat_id=chat.id if chat else None,
        details={"unit": unit.name, "giver": office.organization},
    )


async def end_offers(tx: Transaction, giver: str, unit: Unit, chat: int, *, now: datetime) -> None:
    """Take the buttons from what offers a unit's work in a chat and was not answered."""
    offered = WorkOffered(unit.id, giver)
    for row in await tx.outbox.bearing(chat, offered):
        await tx.outbox.resubject(row, replace(offered, fate=Fate.ENDED), shows=())
        await tx.outbox.edit(row, created_at=now)


async def _tell_office(tx: Transaction, event: int, message: Message, *, now: datetime) -> None:
    for chat in await tx.chats.holding(Seat.OFFICE):
        await _put(tx, f"{event}:{chat.id}", chat.id, message, now=now)


async def _note(tx: Transaction, kind: str, unit: Unit, *, now: datetime, **details: object) -> int:
    details = {"unit": unit.name, "unit_id": unit.id, **details}
    return await tx.events.add(kind, at=now, recorded_at=now, details=details)


async def _put(
    tx: Transaction,
    key: str,
    chat: int,
    message: Message,
    *,
    now: datetime,
    subject: WorkOffered | None = None,
) -> None:
    await tx.outbox.put(
        f"{TOLD}:{key}",
        chat,
        split(message),
        priority=Priority.CARD,
        created_at=now,
        subject=subject,
        lasting=subject is not None,
        in_hours=True,
    )


async def _offered(stage: Stage, subject: WorkOffered) -> Worded:
    units = {one.id: one for one in await stage.tx.units.all()}
    unit = units[subject.unit]
    plan = await stage.tx.plans.current()
    n = sum(1 for one in plan.of_unit(unit) if one.is_open) if plan else 0
    return views.offered(subject, unit, n, stage.office.texts), []


WORDINGS: Wordings = {WorkOffered: _offered}
