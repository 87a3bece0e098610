"""Let departments become one: what they bring along, and what their chats are told."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime

from actions.department.giving import end_offers
from actions.department.leaving_off import leave_off
from actions.office import Office
from domain.chat import Chat, Seat, Unit
from domain.department.brought import Brought
from domain.department.department import Department, short_of
from domain.department.merging import Merger
from domain.message import Message, Priority, split
from storage.department.given import TOLD
from storage.store import Shared, Transaction
from views.department import merging as views
from views.digest.letter import headed
from views.markup import Markup


@dataclass(frozen=True, slots=True)
class Joining:
    """Departments that become part of `into`, on a `basis`."""

    into: Department
    departments: tuple[Department, ...]
    basis: str

    @property
    def everybody(self) -> tuple[Department, ...]:
        """Return all of them, the one that remains first."""
        return (self.into, *self.departments)


async def brought(tx: Shared, joining: Joining, organization: str) -> tuple[Brought, ...]:
    """Return what each of the departments brings along, the one that remains first."""
    return tuple([await _brought(tx.of(one.id), one, organization) for one in joining.everybody])


async def _brought(tx: Transaction, one: Department, organization: str) -> Brought:
    units, plans = await tx.units.all(), await tx.plans.signed()
    return Brought(one, short_of(one, organization), tuple(units), plans)


async def merge(
    tx: Shared,
    office: Office,
    joining: Joining,
    merger: Merger,
    *,
    organization: str,
    now: datetime,
) -> int:
    """Let all that is the joining departments' be the other's, and say so in every chat of them.

    `office` are the rules of the one that remains, and `organization` is how those are called that
    have no name of their own. Returns how many chats are told.
    """
    names = tuple(one.name or organization for one in joining.departments)
    into, today = joining.into, office.today(now)
    ids = [one.id for one in joining.departments]
    came_from = {
        chat.address: one.id
        for one in reversed(joining.everybody)
        for chat in await _bound(tx.of(one.id))
    }
    given = [unit for one in joining.departments for unit in await tx.of(one.id).given.units()]
    for one in joining.everybody:
        await leave_off(tx.of(one.id), office, office.organization, now=now)
        await _end_offers_among(tx.of(one.id), one.name or organization, joining, now=now)
        of = short_of(one, organization)
        note = views.noted(names, office.organization, joining.basis, merger, of, office.texts)
        await _head_letters(tx.of(one.id), note)
    await tx.mergers.take_over(into.id, ids, merger, today=today)
    for one in joining.departments:
        await tx.departments.close(one.id, at=now, merged_into=into.id, basis=joining.basis)
    here = tx.of(into.id)
    details = _details(names, office.organization, joining.basis, merger)
    await here.events.add("departments-merged", at=now, recorded_at=now, details=details)
    for row in await here.outbox.waiting():
        # Whatever was worded before they became one names its work as it is called now.
        await here.outbox.edit(row, created_at=now)
    await _tell_receivers(here, office, given, names, joining.basis, now=now)
    chats = [one for one in await _bound(here) if one.represents is None]
    for chat in chats:
        came = came_from[chat.address] in ids
        told = views.told(
            names,
            office.organization,
            joining.basis,
            merger,
            office.texts,
            moved=office.remind_at if came else None,
        )
        key = f"merged:{into.id}:{'+'.join(map(str, ids))}:{chat.id}"
        await _put(here, key, chat, told, now=now)
    return len(chats)


def _details(names: Sequence[str], into: str, basis: str, merger: Merger) -> Mapping[str, object]:
    """Return what the log keeps of a merger: who became what, and what is called otherwise."""
    plans = [
        f"{one.of}: {one.plan.short_name or one.plan.year} → {one.name}" for one in merger.plans
    ]
    codes = [f"{one.of}: {one.unit.code} → {one.code}" for one in merger.units]
    return {"names": list(names), "into": into, "basis": basis, "codes": codes, "plans": plans}


async def _put(tx: Transaction, key: str, chat: Chat, message: Message, *, now: datetime) -> None:
    await tx.outbox.put(
        key,
        chat.id,
        split(message),
        priority=Priority.CARD,
        in_hours=True,
        created_at=now,
    )


async def _head_letters(tx: Transaction, note: Markup | None) -> None:
    """Let letters that have not left say what became of the codes in them."""
    if note is not None:
        for row, letter in (await tx.letters.waiting()).items():
            await tx.letters.rewrite(row, headed(letter, note))


async def _end_offers_among(
    tx: Transaction, giver: str, joining: Joining, *, now: datetime
) -> None:
    """End what one of the departments offers to another of them: the work becomes its own."""
    together = {one.id for one in joining.everybody}
    for unit in await tx.given.units():
        receiver = await tx.given.receiver(unit.id)
        chat = await tx.given.chat_of(receiver) if receiver in together and receiver else None
        if chat is not None:
            await end_offers(tx, giver, unit, chat, now=now)


async def _tell_receivers(
    tx: Transaction,
    office: Office,
    units: Sequence[Unit],
    names: Sequence[str],
    basis: str,
    *,
    now: datetime,
) -> None:
    """Say where `units` are given to another department by whom they are given from now on."""
    plan = await tx.plans.current()
    for unit in units:
        chat = await tx.chats.of_unit(unit.id)
        if chat is None or chat.represents is None:
            continue
        parts = [one for one in plan.assignments if one.unit.id == unit.id] if plan else []
        codes = tuple(dict.fromkeys(one.task.code for one in parts if one.is_open))
        message = views.told_given(names, office.organization, basis, unit, codes, office.texts)
        await _put(tx, f"{TOLD}:merged:{unit.id}:{now.isoformat()}", chat, message, now=now)


async def _bound(tx: Transaction) -> Sequence[Chat]:
    """Return the chats that speak for somebody, be it that they were lost to us for now."""
    seats = [chat for seat in (Seat.OFFICE, Seat.LEADERS) for chat in await tx.chats.holding(seat)]
    units = [await tx.chats.get(one) for one in (await tx.chats.of_units()).values()]
    return _each_once([*units, *seats])


def _each_once(chats: Iterable[Chat]) -> Sequence[Chat]:
    return list({chat.id: chat for chat in chats}.values())
