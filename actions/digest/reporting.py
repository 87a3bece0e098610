"""Tell of any period, unit or plan: `/baocao`, `/baocao tháng 5 TT`, `/baocao từ 01/3 đến 15/4`."""

from dataclasses import replace

from actions.digest.gathering import issue_of
from actions.digest.reading import with_numbers
from actions.here import Here
from actions.paging import show_new, show_page
from actions.show import show
from domain.chat import Seat, Unit
from domain.digest.asking import NoPlanOfYear, NoSuchReport, PeriodAhead, TooLongToRead
from domain.digest.form import asks_for_periods, read_form
from domain.digest.names import DigestInFull, DigestShown
from domain.digest.period import PeriodKind, week
from domain.lookup.listing import unit_named
from domain.message import Message, split
from domain.plan.called import calls_plan, plan_called
from domain.plan.origin import origin_first
from domain.plan.plan import Plan
from domain.plan.signed import SignedPlan
from domain.press import UnknownPress
from domain.spoken.times.span import read_period
from domain.unit.called import units_called
from domain.waiting.names import QueueCard
from domain.waiting.waiting import Matter
from domain.written import Written
from views.digest.periods import periods
from views.digest.rich import in_form

# More of them nobody reads in a chat, and they push everything else off the screen.
MOST_PARTS = 8


async def report(here: Here, written: Written) -> None:
    """Answer `/baocao` with the digest of what is named, of this week where no period is.

    "dạng bảng" and "dạng chữ" say in which form this chat reads digests from now on, "kỳ" asks
    for the state's periods.

    Raises NoSuchReport for words that name nothing, PeriodAhead and NoPlanOfYear.
    """
    if (rich := read_form(written.words)) is not None:
        await _show_in(here, rich)
        return
    if asks_for_periods(written.words):
        await _show_periods(here)
        return
    plan, timetable = await here.whole_plan(), await here.tx.digests.timetable()
    calendar = await here.tx.holidays.calendar()
    span, rest = None, written.words
    if not calls_plan(rest) or plan_called(rest, plan.plans) is None:
        span, rest = read_period(written.words, here.said_on, calendar)
    period = week(here.said_on)
    if span is not None:
        period = timetable.asked(span.first, span.last, to_the_day=span.to_the_day)
    if period.first > here.said_on:
        raise PeriodAhead
    of_years = {one.year for one in plan.plans}
    is_kept = await here.tx.digests.has(period.key)
    if period.kind is PeriodKind.YEAR and period.year not in of_years and not is_kept:
        raise NoPlanOfYear(year=str(period.year))
    unit, named = _whose(plan, rest, written.words)
    subject = DigestShown(
        period.key, here.chat.id, unit.id if unit else 0, named.id if named else 0
    )
    await show_new(here, await _numbered(here, subject))


async def _show_in(here: Here, rich: bool) -> None:
    """Let this chat read digests in another form from now on, and show this week's in it."""
    await here.tx.chats.show_rich(here.chat.id, rich)
    await here.say(Message(in_form(rich, here.office.texts)))
    await here.whole_plan()
    subject = DigestShown(week(here.said_on).key, here.chat.id)
    await show_new(here, await _numbered(here, subject))


async def _show_periods(here: Here) -> None:
    timetable, calendar = await here.tx.digests.timetable(), await here.tx.holidays.calendar()
    await here.say(Message(periods(timetable, here.said_on, calendar, here.office.texts)))


async def see_point(here: Here, matter: Matter, of: int) -> None:
    """Show the card of something that needs a word: all that is known of it, and the answers."""
    await show_new(here, QueueCard(here.chat.id, matter, of, Seat.LEADERS))


async def open_list(here: Here, period: str, what: str, page: int, *, under: int | None) -> None:
    """Open a list in the digest that was pressed, or in a new message under anything else."""
    shown = await here.subject(under, DigestShown)
    of = shown or DigestShown(await _known(here, period), here.chat.id)
    subject = replace(of, open=what, page=page)
    if shown is None:
        await show_new(here, await _numbered(here, subject))
    else:
        await show_page(here, subject, under=under)


async def send_full(here: Here, period: str, *, under: int | None) -> None:
    """Send all that the digest that was pressed says; raises TooLongToRead."""
    shown = await here.subject(under, DigestShown)
    of = shown or DigestShown(await _known(here, period), here.chat.id)
    subject = DigestInFull(of.period, of.unit, of.plan)
    message, _ = await show(here.tx, here.office, subject, now=here.now)
    parts = len(split(message))
    if parts > MOST_PARTS:
        raise TooLongToRead(parts=str(parts))
    await here.say(message, subject=subject)


async def _numbered(here: Here, subject: DigestShown) -> DigestShown:
    timetable = await here.tx.digests.timetable()
    period = timetable.of_key(subject.period)
    kept = await issue_of(here.tx, here.office, period, now=here.now)
    return await with_numbers(here.tx, here.office, subject, kept, here.chat, now=here.now)


async def _known(here: Here, key: str) -> str:
    timetable = await here.tx.digests.timetable()
    try:
        return timetable.of_key(key).key
    except (LookupError, ValueError):
        raise UnknownPress from None


def _whose(plan: Plan, rest: str, typed: str) -> tuple[Unit | None, SignedPlan | None]:
    if not rest.strip(" ,.:"):
        return None, None
    meant = units_called(rest, plan.units)
    if len(meant) == 1:
        return meant[0], None
    unit, words = unit_named(rest, plan.units)
    origin, left = origin_first(words, plan)
    named = origin.plan if origin and not left else None
    if named is None or named not in plan.plans:
        raise NoSuchReport(typed=typed)
    return unit, named
