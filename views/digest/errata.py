"""Đính chính: what the digest before said or could not know, and how things stand now."""

from collections.abc import Iterator

from domain.calendar import Calendar
from domain.digest.digest import Digest
from domain.digest.errata import Belated, Change, Changed, Erratum
from domain.plan.assignment import Assignment
from views.lookup.log import happened
from views.markup import Markup
from views.plan.state import state
from views.plan.task import title
from views.texts import Texts, long_date


def errata_lines(told: Digest, texts: Texts, *, calendar: Calendar) -> Iterator[Markup]:
    """Yield a line for each correction."""

    def now(one: Assignment) -> Markup:
        stands = state(one, texts, today=told.at.date(), calendar=calendar)
        return stands or texts.say("not done")

    for each in told.errata:
        yield _erratum(each, texts, now=now(each.assignment))
    for late in told.belated:
        yield _belated(late, texts, now=now(late.assignment))


def _erratum(each: Erratum, texts: Texts, *, now: Markup) -> Markup:
    return texts.say(
        "– {title} ({unit}): told as {told}; {change}; now {now}",
        title=title(each.assignment.task, texts),
        unit=each.assignment.unit.name,
        told=_told(each.changed, texts),
        change=_change(each.changed, texts),
        now=now,
    )


def _belated(late: Belated, texts: Texts, *, now: Markup) -> Markup:
    event = late.event
    return texts.say(
        "– {title} ({unit}): could not tell yet what was sent at {at} and received at {received}: "
        "{happened}; now {now}",
        title=title(late.assignment.task, texts),
        unit=late.assignment.unit.name,
        at=texts.moment(event.at),
        received=texts.moment(event.recorded_at),
        happened=happened(event.kind, event.details, texts),
        now=now,
    )


def _told(changed: Changed, texts: Texts) -> Markup:
    if changed.completed_on is None:
        return texts.say("done")
    return texts.say("done on {day}", day=long_date(changed.completed_on))


def _change(changed: Changed, texts: Texts) -> Markup:
    day = long_date(texts.local(changed.at).date())
    match changed.change:
        case Change.WITHDRAWN:
            return texts.say("the unit withdrew the report on {day}", day=day)
        case Change.RETURNED:
            return texts.say(
                "the office returned the report on {day} ({reason})",
                day=day,
                reason=(changed.reason or "").rstrip(". "),
            )
        case Change.NOT_RECEIVED:
            return texts.say("the receiver took back on {day} that it was received", day=day)
        case Change.REDATED | Change.DATED | Change.BORNE_OUT:
            return texts.say("the day of completion was corrected on {day}", day=day)
