"""Ask whether a stated day that looks odd is right, before anything counts."""

from collections.abc import Mapping, Sequence

from actions.ask import ask
from actions.here import Here
from domain.plan.plan import Plan
from domain.plan.task import Assignment
from domain.prompt import Question
from domain.report.outcome import Outcome, doubt_about


async def asks_about_day(
    here: Here,
    plan: Plan,
    assignments: Sequence[Assignment],
    outcome: Outcome,
    about: Mapping[str, object],
) -> bool:
    """Ask about the day of `outcome` if it looks odd, and return whether it was asked.

    `about` is kept with the question beside the work and the outcome.
    """
    day = outcome.completed_on
    calendar = await here.tx.holidays.calendar()
    doubt = doubt_about(day, signed_on=plan.issued_on, calendar=calendar) if day else None
    if doubt is None:
        return False
    facts = {
        "assignments": [one.id for one in assignments],
        "codes": ", ".join(one.task.code for one in assignments),
        "outcome": outcome.as_dict(),
        "doubt": doubt.value,
        "signed_on": plan.issued_on.isoformat(),
    }
    await ask(here, Question.STATED_DAY, about={**facts, **about})
    return True
