"""Word a message from its subject, from as much of the plan as that needs."""

from collections.abc import Sequence
from datetime import datetime

from actions.office import Office
from actions.show.stage import Stage, Worded
from domain.plan.plan import NOTHING, NothingLeft
from domain.subject import Subject
from storage.plan.plans import Around
from storage.store import Transaction


async def show(
    tx: Transaction,
    office: Office,
    subject: Subject,
    *,
    now: datetime,
    shown: Sequence[int] = (),
) -> Worded:
    """Return the message of `subject` as things stand, and the assignments it shows, in order.

    With `shown`, the ids of a message already on the screen, the same ones are shown again; raises
    NothingLeft where none of them is in force any more, LookupError where nothing words it.
    """
    loads = subject.loads()
    around = None if loads.whole else Around(units=loads.units, assignments=shown)
    plan = await tx.plans.current(around) or NOTHING
    found = (plan.assignment(assignment_id) for assignment_id in shown)
    stage = Stage(
        tx=tx,
        office=office,
        plan=plan,
        calendar=await tx.holidays.calendar(),
        now=now,
        shown=tuple(one for one in found if one is not None),
    )
    if shown and not stage.shown:
        raise NothingLeft
    wording = office.rooms.wordings.get(type(subject))
    if wording is None:
        raise LookupError(f"nothing words {subject!r}")
    return await wording(stage, subject)
