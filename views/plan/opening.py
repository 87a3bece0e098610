"""The message that opens a unit's chat: what the plan asks of it."""

from collections.abc import Iterator, Sequence
from datetime import date

from domain.calendar import Calendar
from domain.chat import Unit
from domain.message import Message
from domain.plan.plan import Plan
from domain.plan.task import Assignment, Kind
from views.markup import Markup, bold, capitalised, lines
from views.plan.task import item, kind_name, title
from views.texts import Texts, count, long_date


def opening(
    unit: Unit,
    plan: Plan,
    held: Sequence[Assignment],
    texts: Texts,
    *,
    today: date,
    calendar: Calendar,
) -> Message:
    """Return all of a unit's work, what has a date first, and how to report."""
    dated = sorted((one for one in held if one.last_day), key=lambda one: one.last_day or date.max)
    return Message(
        lines(
            bold(texts.say("This chat is connected with {unit}.", unit=unit.name)),
            texts.say(
                "Plan of {year}, signed on {day}: {total} tasks, {dated} of them with a deadline.",
                year=plan.year,
                day=long_date(plan.issued_on),
                total=count(len(held)),
                dated=count(len(dated)),
            ),
            *_dated(dated, texts, today, calendar),
            *_undated(held, texts),
            Markup("\n")
            + texts.say(
                "Reminders come on working days, ahead of each deadline. "
                "Report with /xong or /vuongmac and the code, or by replying; "
                "/viec lists the work, /trogiup explains."
            ),
        )
    )


def _dated(
    dated: Sequence[Assignment], texts: Texts, today: date, calendar: Calendar
) -> Iterator[Markup]:
    if dated:
        heading = texts.say("With a deadline")
        yield Markup("\n") + bold(heading)
    for one in dated:
        yield item(one, texts, today=today, calendar=calendar)


def _undated(held: Sequence[Assignment], texts: Texts) -> Iterator[Markup]:
    for kind in (Kind.UNDATED, Kind.RECURRING, Kind.ONGOING, Kind.CONDITIONAL):
        of_kind = [one for one in held if one.kind is kind]
        if of_kind:
            name = capitalised(kind_name(kind, texts))
            yield Markup("\n") + bold(Markup(f"{name} ({count(len(of_kind))})"))
        for one in of_kind:
            yield title(one.task, texts)
