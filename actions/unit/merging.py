"""Merge a unit into another one, with its work and its chat."""

from actions.here import Here
from actions.matters import end_all
from actions.reshow import reshow
from actions.standing import standing
from domain.chat import Chat, Seat, Unit
from domain.closed import Closed
from domain.message import Message, Priority
from domain.plan.assignment import Assignment
from domain.plan.plan import Plan
from domain.plan.state import Progress
from domain.unit.change import MergedBefore
from views.markup import Markup
from views.reopened import closed_with
from views.unit import change as views


async def merge(here: Here, unit: Unit, into: Unit, basis: str) -> None:
    """Merge a unit into another, tell everybody concerned, and offer the way back.

    What both answer for goes on in the unit that remains. Raises MergedBefore.
    """
    plan = await both_locked(here, unit, into)
    before = await here.tx.chats.of_unit(unit.id)
    stays = await here.tx.chats.of_unit(into.id)
    both = {one.task.id for one in plan.of_unit(into)}
    ended: list[Markup] = []
    for one in plan.of_unit(unit):
        facts: dict[str, object] = {"into": into.code, "basis": basis}
        if one.task.id in both and one.is_open:
            closed = await _end_part(here, one)
            ended += closed_with(one.task.code, closed, here.office.texts)
            facts |= {"before": standing(one), "ended": closed}
        await here.record("merged", assignment_id=one.id, **facts)
    merged = await here.tx.units.merge(unit.id, into.id)
    if merged is None:
        raise MergedBefore
    ids = {"unit_id": unit.id, "into_id": into.id}
    await here.record(
        "unit-merged", unit=unit.code, into=into.code, basis=basis, merged=merged, **ids
    )
    held = plan.of_unit(unit)
    message = views.merged(unit, into, basis, len(held), ended, here.office.texts)
    await tell_all(here, message, before, stays)
    await here.say(views.with_way_back(message, unit, here.office.texts))
    await reshow(here, held)


async def both_locked(here: Here, *units: Unit) -> Plan:
    """Return the plan with the work of units locked: what they report meanwhile stands."""
    plan = await here.whole_plan()
    return await here.whole_plan(lock=[one.id for unit in units for one in plan.of_unit(unit)])


async def _end_part(here: Here, one: Assignment) -> list[Closed]:
    """End a part that the other unit answers for too, with what waits about it."""
    closed = await end_all(here, one)
    await here.tx.assignments.set_progress(
        one.id,
        progress=Progress.DROPPED,
        completed_on=None,
        reported_at=None,
        person_id=None,
    )
    return closed


async def tell_all(here: Here, message: Message, *concerned: Chat | None) -> None:
    """Tell the leaders and the units concerned, each chat once, but this one."""
    leaders = await here.tx.chats.holding(Seat.LEADERS)
    told = {chat.id: chat for chat in (*concerned, *leaders) if chat is not None}
    for chat in told.values():
        if chat.id != here.chat.id:
            await here.tell(chat, message, Priority.CARD)
