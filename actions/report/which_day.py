"""Ask on which day work was done, whose report came by a press that may have waited unheard.

The report counts at once, for the day on which the press was stored; an answer moves it.
"""

from collections.abc import Awaitable, Callable

from actions.ask import ask, close
from actions.asked import Answers, Asked
from actions.here import Here
from actions.report.redating import redate
from actions.report.supplementing import supplement
from actions.show.stage import Stage
from domain.authority import Act
from domain.message import Message
from domain.plan.assignment import Assignment
from domain.prompt import Prompt
from domain.report.names import WhichDay
from domain.report.outcome import NoDocumentNamed, read_outcome
from domain.report.unheard import MOST_DAYS, days_in_doubt
from domain.written import Written
from views.report import unheard as views

Chosen = Callable[[Here, Prompt[WhichDay]], Awaitable[None]]


async def ask_which_day(here: Here, one: Assignment) -> None:
    """Ask for the day of a report by a press, where a last day lies in a gap before it."""
    if here.gap_since is None:
        return
    first = here.office.today(here.gap_since)
    days = days_in_doubt(one, first=first, last=here.said_on)
    if days:
        await ask(here, WhichDay(days, here.gap_since, here.said_at), one=one)


def _day(number: int) -> Chosen:
    async def chosen(here: Here, prompt: Prompt[WhichDay]) -> None:
        one = here.own(await here.plan_to_change(), prompt.assignment_id or 0)
        if await close(here, prompt):
            await redate(here, one, prompt.question.days[number])

    return chosen


async def _other_day(here: Here, prompt: Prompt[WhichDay], written: Written) -> None:
    plan = await here.plan_to_change()
    one = here.own(plan, prompt.assignment_id or 0)
    outcome = read_outcome(written.words, here.said_on)
    if outcome.completed_on is None:
        raise NoDocumentNamed
    # That nobody could be heard on such a day is known.
    unheard = outcome.completed_on >= here.office.today(prompt.question.silent_since)
    if await close(here, prompt):
        await supplement(here, plan, [one], outcome, written.file, borne_out=unheard)


def _word(stage: Stage, question: WhichDay, is_open: bool) -> Message:
    return views.which_day(stage.one, question, stage.office.texts, is_open=is_open)


QUESTIONS: Answers = {
    WhichDay: Asked(
        Act.REPORT, _word, _other_day, choices={f"day-{n}": _day(n) for n in range(MOST_DAYS)}
    )
}
