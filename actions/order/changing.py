"""Change one assignment as an order says, and take an earlier order back."""

from dataclasses import replace

from actions.here import Here
from actions.matters import end_all
from actions.order.moving import move
from actions.standing import put_back, standing
from domain.closed import Closed
from domain.order.order import Order, Rearranged, takes_back
from domain.order.rearrangement import Rearrangement
from domain.plan.assignment import Assignment
from domain.plan.deadline import Deadline
from domain.plan.state import Progress
from views.order import order as views


async def change(here: Here, order: Order, one: Assignment) -> Rearranged:
    """Change one assignment and return it as it now stands, with what that closed or restored."""
    match order.change:
        case Rearrangement.MOVE:
            deadline = await _new_deadline(here, order, one)
            grounds = {"reason": order.reason, "basis": order.basis}
            return Rearranged(await move(here, one, deadline, by="order", **grounds))
        case Rearrangement.PAUSE:
            return await _set(here, order, one, Progress.PAUSED, [])
        case Rearrangement.DROP:
            ended = await end_all(here, one)
            return await _set(here, order, one, Progress.DROPPED, ended)
        case Rearrangement.RESUME | Rearrangement.RESTORE:
            return await _put_back(here, order, one)


async def _set(
    here: Here, order: Order, one: Assignment, progress: Progress, ended: list[Closed]
) -> Rearranged:
    await here.tx.assignments.set_progress(
        one.id,
        progress=progress,
        completed_on=None,
        reported_at=None,
        recorded_at=None,
        person_id=None,
    )
    await _record(here, order, one, before=standing(one), ended=ended)
    changed = replace(one, progress=progress, completed_on=None, reported_at=None, recorded_at=None)
    if ended:
        changed = replace(changed, obstacle=None, extension=None)
    return Rearranged(changed, tuple(ended))


async def _put_back(here: Here, order: Order, one: Assignment) -> Rearranged:
    """Take an earlier order back; of what 0.2.0 ordered nobody knows how the work stood before."""
    events = await here.tx.events.of_assignment(one.id)
    event = next((each for each in reversed(events) if takes_back(order.change, each)), None)
    back = await put_back(here, one, event)
    await _record(here, order, one)
    return Rearranged(back.one, again=back.again)


async def _record(here: Here, order: Order, one: Assignment, **further: object) -> None:
    await here.record(
        "ordered",
        assignment_id=one.id,
        change=order.change.value,
        reason=order.reason,
        basis=order.basis,
        **further,
    )


async def _new_deadline(here: Here, order: Order, one: Assignment) -> Deadline:
    if order.deadline is not None:
        return order.deadline
    day = order.day_for(one, await here.tx.holidays.calendar())
    return Deadline(views.until(day, here.office.texts) if day else "", day)
