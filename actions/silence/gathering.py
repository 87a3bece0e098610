"""Find the overdue work of which nobody says anything."""

from collections import defaultdict
from collections.abc import Iterable
from datetime import date

from actions.office import Office
from domain.calendar import Calendar
from domain.chat import Unit
from domain.event import Event
from domain.plan.plan import Plan
from domain.silence.ladder import Silence, may_be_silent, silence_of
from storage.store import Transaction


async def silences(
    tx: Transaction, office: Office, plan: Plan, *, today: date, calendar: Calendar
) -> tuple[Silence, ...]:
    """Return the silences about a plan's work; a unit without a chat has heard of nothing."""
    late = [one for one in plan.assignments if may_be_silent(one, today, calendar)]
    bound = await _bound(tx, office, {one.unit for one in late})
    events = defaultdict[int | None, list[Event]](list)
    for event in await tx.events.of_assignments([one.id for one in late]):
        events[event.assignment_id].append(event)
    zone = office.texts.zone
    return tuple(
        silence_of(one, events[one.id], bound[one.unit.id], zone)
        for one in late
        if one.unit.id in bound
    )


async def _bound(tx: Transaction, office: Office, units: Iterable[Unit]) -> dict[int, date]:
    found = {unit.id: await tx.chats.bound_at(unit.id) for unit in units}
    return {unit: office.today(at) for unit, at in found.items() if at is not None}
