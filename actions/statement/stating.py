"""Show the statement of a period, in the chat and as an Excel file: `/bangke tháng 5`."""

from datetime import date

from actions.here import Here
from actions.show import show
from domain.chat import Seat, Unit
from domain.plan.origin import origin_first
from domain.plan.plan import Plan
from domain.press import UnknownPress
from domain.spoken.times.span import Period, PeriodNotUnderstood, month_of, read_period
from domain.statement.names import StatementFile, StatementShown, StatementUnits
from domain.statement.statement import NotByPlan, WhichUnit, check_sees, heads
from domain.text import fold
from domain.written import Written


async def state_typed(here: Here, written: Written) -> None:
    """Answer `/bangke tháng 5`, of the office `/bangke quý 2 TT`; without a period of this month.

    Raises PeriodNotUnderstood, WhichUnit, NotByPlan.
    """
    plan = await here.whole_plan()
    calendar = await here.tx.holidays.calendar()
    period, rest = read_period(written.words, here.said_on, calendar)
    _check_of_units(rest, plan)
    if Seat.OFFICE in here.chat.seats:
        await _of_office(here, _named(plan, rest), period or month_of(here.said_on))
        return
    if rest:
        raise PeriodNotUnderstood(typed=written.words)
    for unit in here.chat.units:
        whose = await _whose(here, unit)
        await _show(here, unit, whose, period or month_of(here.said_on))


async def _of_office(here: Here, unit: Unit | None, period: Period) -> None:
    if unit is not None:
        await _show(here, unit, 0, period)
        return
    subject = StatementUnits(period.first, period.last)
    message, _ = await show(here.tx, here.office, subject, now=here.now)
    await here.say(message, subject=subject)


async def state_pressed(here: Here, unit_id: int, whose: int, first: int, last: int) -> None:
    """Show the statement of a pressed button."""
    unit = await _unit(here, unit_id)
    await _check_sees(here, unit, whose)
    await _show(here, unit, whose, Period(date.fromordinal(first), date.fromordinal(last)))


async def send_file(here: Here, unit_id: int, whose: int, first: int, last: int) -> None:
    """Send the statement of a pressed button as an Excel file."""
    unit = await _unit(here, unit_id)
    await _check_sees(here, unit, whose)
    period = Period(date.fromordinal(first), date.fromordinal(last))
    subject = StatementFile(unit.id, whose, period.first, period.last, _names(here, whose))
    message, _ = await show(here.tx, here.office, subject, now=here.now)
    await here.say(message, subject=subject)


async def _show(here: Here, unit: Unit, whose: int, period: Period) -> None:
    named = _names(here, whose)
    subject = StatementShown(unit.id, whose, period.first, period.last, named)
    message, shows = await show(here.tx, here.office, subject, now=here.now)
    await here.say(message, subject=subject, shows=shows)


async def _whose(here: Here, unit: Unit) -> int:
    """Return whose statement somebody sees first: alone with the bot their own."""
    if not here.alone:
        return 0
    posts = await here.tx.posts.of(here.person.id, on=here.said_on)
    return 0 if heads(posts, unit) else here.person.id


def _names(here: Here, whose: int) -> bool:
    """Whether it says who reported what: to the office and the head, not before all of a group."""
    return whose == 0 and (here.alone or Seat.OFFICE in here.chat.seats)


async def _check_sees(here: Here, unit: Unit, whose: int) -> None:
    posts = await here.tx.posts.of(here.person.id, on=here.said_on)
    check_sees(here.chat, here.person, posts, unit, whose, alone=here.alone)


async def _unit(here: Here, unit_id: int) -> Unit:
    plan = await here.whole_plan()
    unit = next((one for one in plan.units if one.id == unit_id), None)
    if unit is None:
        raise UnknownPress
    return unit


def _check_of_units(words: str, plan: Plan) -> None:
    """Raise NotByPlan where what stands beside a period is a plan's name."""
    origin, rest = origin_first(words, plan)
    if origin is not None and origin.plan is not None and not rest:
        raise NotByPlan(plan=origin.typed)


def _named(plan: Plan, words: str) -> Unit | None:
    """Return the unit that words name, by code or in full; None for no words."""
    folded = fold(words).strip()
    if not folded:
        return None
    for unit in plan.units:
        if folded in {fold(unit.code), fold(unit.name)}:
            return unit
    raise WhichUnit(typed=words, codes=", ".join(unit.code for unit in plan.units))
