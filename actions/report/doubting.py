"""Ask whether a stated day that looks odd is right, before anything counts."""

from collections.abc import Sequence

from actions.ask import ask
from actions.here import Here
from domain.attachment import Attachment
from domain.plan.assignment import Assignment
from domain.plan.plan import Plan
from domain.report.names import HeldUp, StatedDay
from domain.report.outcome import Outcome, doubt_about


async def asks_about_day(
    here: Here,
    plan: Plan,
    assignments: Sequence[Assignment],
    outcome: Outcome,
    file: Attachment | None,
    *,
    refused: Sequence[str] = (),
    adds: bool = False,
) -> bool:
    """Ask about the day of `outcome` if it looks odd, and return whether it was asked.

    `refused` and `adds` are kept with the question, as `HeldUp` has them.
    """
    day = outcome.completed_on
    calendar = await here.tx.holidays.calendar()
    signed_on = min((one.task.plan.issued_on for one in assignments), default=plan.main.issued_on)
    doubt = doubt_about(day, signed_on=signed_on, calendar=calendar) if day else None
    if doubt is None:
        return False
    held = HeldUp(
        assignments=tuple(one.id for one in assignments),
        codes=", ".join(one.task.code for one in assignments),
        outcome=outcome,
        doubt=doubt,
        signed_on=signed_on,
        file=file,
        refused=tuple(refused),
        adds=adds,
    )
    await ask(here, StatedDay(held))
    return True
