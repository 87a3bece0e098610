"""Which view words a subject, and how much of the plan that needs."""

from collections.abc import Sequence
from datetime import datetime
from typing import Any

from actions.closing import showing as closing
from actions.extension import showing as extension
from actions.lookup import showing as lookup
from actions.morning import showing as morning
from actions.obstacle import showing as obstacle
from actions.office import Office
from actions.paper import showing as paper
from actions.people import showing as people
from actions.progress import showing as progress
from actions.reception import showing as reception
from actions.registration import showing as registration
from actions.report import showing as report
from actions.show import questions
from actions.show.stage import Shown, Stage, Subject, View
from actions.waiting import showing as waiting
from actions.work import showing as work
from domain.plan.plan import NOTHING, NothingLeft
from domain.subject import Subject as KeptSubject
from storage.plan.plans import Around
from storage.store import Transaction

_VIEWS: dict[Any, View] = {
    **morning.VIEWS,
    **report.VIEWS,
    **reception.VIEWS,
    **obstacle.VIEWS,
    **extension.VIEWS,
    **questions.VIEWS,
    **waiting.VIEWS,
    **people.VIEWS,
    **progress.VIEWS,
    **closing.VIEWS,
    **lookup.VIEWS,
    **work.VIEWS,
    **paper.VIEWS,
    **registration.VIEWS,
}


async def show(
    tx: Transaction,
    office: Office,
    subject: Subject,
    *,
    now: datetime,
    shown: Sequence[int] = (),
) -> Shown:
    """Return the message of `subject` as things stand, and the assignments it shows, in order.

    With `shown`, the ids of a message already on the screen, the same ones are shown again; raises
    NothingLeft where none of them is in force any more.
    """
    plan = await tx.plans.current(_around(subject, shown)) or NOTHING
    found = (plan.assignment(assignment_id) for assignment_id in shown)
    stage = Stage(
        tx=tx,
        office=office,
        plan=plan,
        calendar=await tx.holidays.calendar(),
        now=now,
        subject=subject,
        shown=tuple(one for one in found if one is not None),
    )
    if shown and not stage.shown:
        raise NothingLeft
    if isinstance(subject, KeptSubject):
        return await _VIEWS[type(subject)](stage, subject)
    return await _VIEWS[str(subject["view"])](stage)


def _around(subject: Subject, shown: Sequence[int]) -> Around | None:
    """Return what the message is worded from; only a list of all units needs all of the plan."""
    if isinstance(subject, KeptSubject):
        loads = subject.loads()
        return None if loads.whole else Around(units=loads.units, assignments=shown)
    if "unit" not in subject:
        return Around(assignments=shown)
    unit = subject["unit"]
    return None if unit is None else Around(units=[int(str(unit))], assignments=shown)
