"""Đính chính: what the digest before said, what became of it, and how things stand now."""

from collections.abc import Iterator, Sequence
from datetime import date

from domain.calendar import Calendar
from domain.digest.correction import Change, Changed, Correction
from views.markup import Markup, bold
from views.plan.task import state, title
from views.texts import Texts, count, long_date


def corrected(
    corrections: Sequence[Correction], texts: Texts, *, today: date, calendar: Calendar
) -> Iterator[Markup]:
    """Yield a heading and a line for each correction; nothing where there is none."""
    if not corrections:
        return
    yield Markup("\n") + bold(
        texts.say("Corrections to the digest before: {n}.", n=count(len(corrections)))
    )
    for each in corrections:
        one = each.assignment
        now = state(one, texts, today=today, calendar=calendar)
        yield texts.say(
            "– {title} ({unit}): told as {told}; {change}; now {now}",
            title=title(one.task),
            unit=one.unit.name,
            told=_told(each.changed, texts),
            change=_change(each.changed, texts),
            now=now or texts.say("not done"),
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
        case Change.REDATED:
            return texts.say("the day of completion was corrected on {day}", day=day)
