"""Ask what a report on work without an end means: a result of the month, or the end of it."""

from collections.abc import Sequence

from actions.ask import ask
from actions.here import Here
from domain.attachment import Attachment
from domain.plan.assignment import Assignment
from domain.report.names import MonthOrEnd
from domain.report.outcome import Outcome


async def ask_month_or_end(
    here: Here, lasting: Sequence[Assignment], outcome: Outcome, file: Attachment | None
) -> None:
    """Ask about all of them at once, if there are any; nothing is recorded before."""
    if not lasting:
        return
    codes = ", ".join(one.task.code for one in lasting)
    month = here.said_on.replace(day=1)
    await ask(here, MonthOrEnd(tuple(one.id for one in lasting), codes, month, outcome, file))
