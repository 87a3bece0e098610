"""`/vanban`: which papers there are, and the one that is named."""

from actions.here import Here
from actions.meant import naming
from actions.show import show
from domain.chat import Unit
from domain.digest.period import ReportingPeriod, week
from domain.plan.assignment import Assignment
from domain.plan.called import calls_plan
from domain.plan.naming import AmbiguousCode, UnknownCode
from domain.plan.origin import origin_first
from domain.plan.plan import Plan
from domain.press import Press, UnknownPress
from domain.publication.addressed import addressed
from domain.publication.names import PaperOut, PapersOffered
from domain.publication.overdue import overdue_of
from domain.publication.papers import (
    OF_PERIOD,
    OF_UNIT,
    OF_WORK,
    Asked,
    NoSuchPaper,
    NothingOverdue,
    NothingStuck,
    PaperKind,
    TooManyPapers,
    WhichPaperOfPlan,
    WhichWorkOfPaper,
    read_paper,
)
from domain.spoken.code import typed_codes
from domain.spoken.times.span import read_period
from domain.subject import Subject
from domain.written import Written
from views.publication import offering

# Each is a file of its own; more of them would bury whatever else stands in the chat.
MOST_AT_ONCE = 20


async def paper_typed(here: Here, written: Written) -> None:
    """Answer `/vanban nhắc TT`, `/vanban trình TT-02`, `/vanban giao ban`; alone, offer the rest.

    Raises NoSuchPaper, WhichPaperOfPlan, WhichUnitOfPaper, TooManyPapers, NothingOverdue,
    WhichWorkOfPaper, UnknownCode, AmbiguousCode and NothingStuck.
    """
    plan = await here.whole_plan()
    origin, rest = origin_first(written.words, plan)
    if origin is not None and origin.plan is not None and not rest:
        raise WhichPaperOfPlan(plan=origin.typed)
    asked = read_paper(written.words)
    if asked is None:
        await _say(here, PapersOffered(week(here.said_on).key))
    elif asked.kind in OF_UNIT:
        await _to_units(here, plan, asked)
    else:
        await _say(here, await _subject(here, plan, asked, written))


async def paper_pressed(here: Here, press: Press) -> None:
    """Send the paper of a pressed button, of the period that it names; raises UnknownPress."""
    try:
        kind, period = PaperKind(press.args[0]), press.args[1]
    except (IndexError, ValueError):
        raise UnknownPress from None
    await here.whole_plan()
    await _say(here, PaperOut(kind, period=period))


async def _say(here: Here, subject: Subject) -> None:
    message, _ = await show(here.tx, here.office, subject, now=here.now)
    await here.say(message, subject=subject)


async def _subject(here: Here, plan: Plan, asked: Asked, written: Written) -> PaperOut:
    if asked.kind in OF_WORK:
        one = await _work(here, plan, asked, written)
        sealed = one.task.sealed if asked.kind is PaperKind.SUBMISSION else None
        is_whole = bool(sealed and sealed.read_from(here.chat.seats))
        return PaperOut(asked.kind, of=one.id, whole=is_whole)
    if asked.kind in OF_PERIOD:
        period, of = await _period(here, plan, asked.rest)
        return PaperOut(asked.kind, period=period.key, plan=of)
    return PaperOut(asked.kind)


async def _to_units(here: Here, plan: Plan, asked: Asked) -> None:
    """Send a paper to each unit that is named, and name those that it is not made for."""
    calendar, today = await here.tx.holidays.calendar(), here.office.today(here.now)

    def is_late(unit: Unit) -> bool:
        return bool(overdue_of(plan, unit, today, calendar))

    named = addressed(asked, plan.units)
    late = [unit for unit in (plan.units if named is None else named) if is_late(unit)]
    if not late:
        raise NothingOverdue(unit="; ".join(unit.name for unit in named or ()))
    if len(late) > MOST_AT_ONCE:
        raise TooManyPapers(asked=len(late), most=MOST_AT_ONCE)
    for unit in late:
        await _say(here, PaperOut(asked.kind, of=unit.id))
    if rest := [unit.name for unit in named or () if unit not in late]:
        await here.say(offering.without(rest, here.office.texts))


async def _work(here: Here, plan: Plan, asked: Asked, written: Written) -> Assignment:
    """Return the assignment that is meant: of several the one that is stuck, else the first."""
    every = ", ".join(dict.fromkeys(one.task.code for one in plan.assignments if one.is_stuck))
    submits = asked.kind is PaperKind.SUBMISSION
    typed = typed_codes(asked.rest, plan.named_in_codes)
    if not typed.codes and asked.rest:
        raise UnknownCode(typed=asked.rest)
    if not typed.codes:
        raise WhichWorkOfPaper(codes=every if submits else "", kind=asked.kind)
    named = await naming(here, plan, written, every=True)
    try:
        task = named.task(typed.codes[0], lambda one: one.is_stuck if submits else one.is_open)
    except AmbiguousCode as doubt:
        if submits and not any(
            one.is_stuck for task in doubt.tasks for one in named.plan.of_task(task)
        ):
            raise NothingStuck(code=str(typed.codes[0]), stuck=every) from None
        raise
    parts = named.plan.of_task(task)
    stuck = [one for one in parts if one.is_stuck]
    if submits and not stuck:
        raise NothingStuck(code=task.code, stuck=every)
    return (stuck or parts)[0]


async def _period(here: Here, plan: Plan, words: str) -> tuple[ReportingPeriod, int]:
    """Return the period that words name, this week for none, and the id of a plan, 0 for all.

    Raises NoSuchPaper.
    """
    calendar = await here.tx.holidays.calendar()
    # "kế hoạch năm 2021" is a plan, "năm 2021" the year.
    span, rest = (None, words) if calls_plan(words) else read_period(words, here.said_on, calendar)
    of = 0
    if rest:
        origin, left = origin_first(rest, plan)
        if origin is None or origin.plan is None or left:
            raise NoSuchPaper(typed=words)
        of = origin.plan.id
    if span is None:
        return week(here.said_on), of
    timetable = await here.tx.digests.timetable()
    return timetable.asked(span.first, span.last, to_the_day=span.to_the_day), of
