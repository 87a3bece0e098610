"""Where the objective cause of a delay stands, beside its task in every list."""

from datetime import date

from domain.calendar import Calendar
from domain.cause.cause import Cause, State
from domain.plan.assignment import Assignment
from views.markup import Markup
from views.proxy.whose import decider
from views.texts import Texts, count, long_date


def of_cause(one: Assignment, texts: Texts, *, today: date, calendar: Calendar) -> Markup | None:
    """Return what stands of a cause; None where none was given, or it was refused."""
    cause = one.cause
    if cause is None or cause.state is State.REFUSED:
        return None
    if cause.state is State.CONFIRMED:
        return confirmed(cause, texts)
    asked_on = texts.local(cause.asked_at).date()
    days = calendar.working_days_late(today, asked_on)
    if days == 0:
        return texts.say("an objective cause is given, waiting for the leaders ⏳")
    return texts.say(
        "an objective cause is given, waiting for the leaders for {days} working days ⏳",
        days=count(days),
    )


def confirmed(cause: Cause, texts: Texts) -> Markup:
    """Return by whom and when a cause was confirmed to be objective."""
    return texts.say(
        "late for objective causes ({by} confirmed on {day})",
        by=decider(cause.decider, cause.decider_proxy, texts),
        day=long_date(texts.local(cause.decided_at or cause.asked_at).date()),
    )
