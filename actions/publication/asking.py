"""`/vanban`: which papers there are, and the one that is named."""

from actions.here import Here
from actions.meant import naming
from actions.show import show
from domain.digest.period import ReportingPeriod, week
from domain.plan.naming import AmbiguousCode, UnknownCode
from domain.plan.plan import Plan
from domain.press import Press, UnknownPress
from domain.publication.names import PaperOut, PapersOffered
from domain.publication.papers import (
    OF_PERIOD,
    OF_UNIT,
    OF_WORK,
    Asked,
    NoSuchPaper,
    NothingStuck,
    PaperKind,
    WhichUnitOfPaper,
    WhichWorkOfPaper,
    read_paper,
)
from domain.spoken.code import typed_codes
from domain.spoken.times.span import read_period
from domain.subject import Subject
from domain.unit.called import units_called
from domain.written import Written


async def paper_typed(here: Here, written: Written) -> None:
    """Answer `/vanban nhắc TT`, `/vanban trình TT-02`, `/vanban giao ban`; alone, offer the rest.

    Raises NoSuchPaper, WhichUnitOfPaper, WhichWorkOfPaper, UnknownCode, AmbiguousCode and
    NothingStuck.
    """
    plan = await here.whole_plan()
    asked = read_paper(written.words)
    if asked is None:
        await _say(here, PapersOffered(week(here.said_on).key))
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
    if asked.kind in OF_UNIT:
        return PaperOut(asked.kind, of=_unit(plan, asked))
    if asked.kind in OF_WORK:
        return PaperOut(asked.kind, of=await _work(here, plan, asked, written))
    if asked.kind in OF_PERIOD:
        return PaperOut(asked.kind, period=(await _period(here, asked.rest)).key)
    return PaperOut(asked.kind)


def _unit(plan: Plan, asked: Asked) -> int:
    meant = units_called(asked.rest, plan.units)
    if len(meant) == 1:
        return meant[0].id
    codes = ", ".join(unit.code for unit in meant or plan.units)
    raise WhichUnitOfPaper(typed=asked.rest, codes=codes, kind=asked.kind)


async def _work(here: Here, plan: Plan, asked: Asked, written: Written) -> int:
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
        if submits and not any(one.is_stuck for task in doubt.tasks for one in plan.of_task(task)):
            raise NothingStuck(code=str(typed.codes[0]), stuck=every) from None
        raise
    stuck = [one for one in plan.of_task(task) if one.is_stuck]
    if submits and not stuck:
        raise NothingStuck(code=task.code, stuck=every)
    return (stuck or plan.of_task(task))[0].id


async def _period(here: Here, words: str) -> ReportingPeriod:
    """Return the period that words name, this week for none; raises NoSuchPaper."""
    if not words:
        return week(here.said_on)
    calendar = await here.tx.holidays.calendar()
    span, rest = read_period(words, here.said_on, calendar)
    timetable = await here.tx.digests.timetable()
    period = timetable.named(span.first, span.last) if span else None
    if period is None or rest:
        raise NoSuchPaper(typed=words)
    return period
