"""Which view words a subject, and how much of the plan that needs."""

from collections.abc import Sequence
from datetime import datetime

from actions.office import Office
from actions.show import (
    boards,
    chats,
    closings,
    extensions,
    history,
    mornings,
    new_work,
    obstacles,
    papers,
    participants,
    questions,
    receptions,
    reports,
    returning,
    rounds,
    submissions,
    updates,
    waiting,
)
from actions.show.stage import Shown, Stage, Subject, View
from domain.plan import NOTHING
from storage.plans import Around
from storage.store import Transaction

_VIEWS: dict[str, View] = {
    **mornings.VIEWS,
    **reports.VIEWS,
    **returning.VIEWS,
    **receptions.VIEWS,
    **obstacles.VIEWS,
    **extensions.VIEWS,
    **questions.VIEWS,
    **waiting.VIEWS,
    **chats.VIEWS,
    **updates.VIEWS,
    **rounds.VIEWS,
    **closings.VIEWS,
    **participants.VIEWS,
    **history.VIEWS,
    **new_work.VIEWS,
    **papers.VIEWS,
    **boards.VIEWS,
    **submissions.VIEWS,
}


class NothingLeft(LookupError):
    """What a message showed stands in no plan that is in force."""


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
    return await _VIEWS[str(subject["view"])](stage)


def _around(subject: Subject, shown: Sequence[int]) -> Around | None:
    """Return what the message is worded from; only a list of all units needs all of the plan."""
    if "unit" not in subject:
        return Around(assignments=shown)
    unit = subject["unit"]
    return None if unit is None else Around(units=[int(str(unit))], assignments=shown)
