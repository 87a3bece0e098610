"""When the state's periods end and their reports leave."""

from collections.abc import Iterator
from datetime import date

from domain.calendar import Calendar
from domain.digest.period import MONTHS, Timetable
from views.digest.heading import period_name
from views.markup import Markup, capitalised, escape, lines
from views.texts import Texts, count, long_date


def periods(timetable: Timetable, today: date, calendar: Calendar, texts: Texts) -> Markup:
    """Return the table for a chat, with how it is corrected."""
    return lines(
        texts.say("The periods that are reported on:"),
        *said(timetable, today, calendar, texts),
        texts.say(
            "Where the province orders other days, an administrator corrects them on the server: "
            "nhacviec period set. What was issued stays as it is."
        ),
    )


def said(timetable: Timetable, today: date, calendar: Calendar, texts: Texts) -> Iterator[Markup]:
    """Yield a line for each kind: the period that began last, its days, when its report leaves."""
    for kind in MONTHS:
        rule, period = timetable.rule(kind), timetable.begun(kind, today)
        line = texts.say(
            "– {period}: from {first} to {last}, sent until {day} ({n} working days).",
            period=capitalised(escape(period_name(period, texts))),
            first=long_date(period.first),
            last=long_date(period.last),
            day=long_date(timetable.send_on(period, calendar)),
            n=count(rule.send_within),
        )
        basis = texts.say("By {basis}.", basis=rule.basis) if rule.basis else None
        yield Markup(f"{line} {basis}") if basis else line
