"""The day that a leader names where a request is decided."""

from actions.here import Here
from domain.extension.asking import OnlyAsks
from domain.extension.extension import Extension
from domain.plan.assignment import Assignment
from domain.plan.deadline import Deadline
from domain.refusal import Refusal
from domain.spoken.answers.asking import beside_questions
from domain.spoken.times.deadline import DayNotUnderstood, read_day


async def day_in(here: Here, extension: Extension, one: Assignment, words: str) -> Deadline | None:
    """Return the day in what words say, whatever they ask beside.

    Raises OnlyAsks, and what else `read_day` does of the work that is decided on.
    """
    said = beside_questions(words)
    if words and not said:
        raise OnlyAsks
    try:
        return read_day(
            said,
            today=here.said_on,
            calendar=await here.tx.holidays.calendar(),
            before_means=here.office.before_means,
            counted_from=extension.before.last_day,
        )
    except DayNotUnderstood:
        return None
    except Refusal as refusal:
        refusal.of_work = one.task.code
        raise
