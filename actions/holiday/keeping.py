"""Show the days off of the coming year, take changes in, and confirm what is there."""

from datetime import date, timedelta

from actions.ask import ask, close
from actions.asked import Answers, Asked
from actions.here import Here
from actions.holiday.closing import close_units
from actions.show.stage import Stage
from domain.authority import Act
from domain.holiday.days import DayKind, check_closed
from domain.holiday.names import DaysMeant
from domain.message import Message
from domain.order.rearrangement import PressToConfirm
from domain.press import CONFIRM
from domain.prompt import Prompt, QuestionExpired
from domain.spoken.times.days_off import read_days_off
from domain.spoken.times.point import Standpoint
from domain.subject import How
from domain.written import Written
from views.holiday import days as views

YEAR = timedelta(days=366)


async def days_off_typed(here: Here, written: Written) -> None:
    """Answer `/lichnghi`: the days off of twelve months; with words, ask whether they are meant.

    Raises DaysOffNotUnderstood, NoSuchDay, UnitsOfDaysUnknown, WorkedByAll and NotClosed.
    """
    today = here.office.today(here.said_at)
    if not written.words:
        days = await here.tx.holidays.days(today, today + YEAR)
        closed = await here.tx.holidays.closures(today, today + YEAR)
        await here.say(views.listed(days, closed, await here.tx.units.all(), here.office.texts))
        return
    calendar = await here.tx.holidays.calendar()
    read = read_days_off(written.words, Standpoint(today, calendar), await here.tx.units.all())
    if read.units and read.worked:
        check_closed(calendar, read.units, read.worked)
    await ask(here, DaysMeant(read.off, read.worked, read.basis, read.units))


async def confirm_days(here: Here, first: int, last: int) -> None:
    """Note that the days that a list shows are as they should be."""
    since, until = date.fromordinal(first), date.fromordinal(last)
    n = await here.tx.holidays.confirm(since, until)
    if n:
        await here.record("holidays-confirmed", since=since.isoformat(), until=until.isoformat())
    await here.say(views.confirmed(since, until, n, here.office.texts))


async def _enter(here: Here, prompt: Prompt[DaysMeant]) -> None:
    meant = prompt.question
    if not await close(here, prompt, How.CONFIRMED):
        raise QuestionExpired
    if meant.units:
        await close_units(here, meant)
        return
    await here.tx.holidays.set(meant.off, DayKind.OFF, meant.basis)
    await here.tx.holidays.set(meant.worked, DayKind.WORKED, meant.basis)
    await here.record(
        "holidays-entered",
        off=[day.isoformat() for day in meant.off],
        worked=[day.isoformat() for day in meant.worked],
        basis=meant.basis,
    )
    await here.say(views.entered(meant, here.office.texts))


async def _answer_preview(_here: Here, _prompt: Prompt[DaysMeant], _written: Written) -> None:
    raise PressToConfirm


def _preview(stage: Stage, question: DaysMeant, is_open: bool) -> Message:
    return views.preview(question, stage.office.texts, is_open=is_open)


QUESTIONS: Answers = {
    DaysMeant: Asked(Act.REARRANGE, _preview, _answer_preview, choices={CONFIRM: _enter})
}
