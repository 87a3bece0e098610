"""A request for a later deadline that waits, in the few words of a list."""

from datetime import date

from domain.calendar import Calendar
from domain.extension.extension import Extension, State
from views.markup import Markup
from views.texts import Texts, count


def asked_for(request: Extension, texts: Texts, *, today: date, calendar: Calendar) -> Markup:
    """Return until when an open request asks, for whom it waits and for how long."""
    since = texts.local(request.turned_at).date()
    days = calendar.working_days_late(today, since)
    facts = {"wording": request.asked.wording, "days": count(days)}
    match request.state, days:
        case State.LEADERS, 0:
            return texts.say("asks to extend {wording}, waiting for the leaders ⏳", **facts)
        case State.LEADERS, _:
            return texts.say(
                "asks to extend {wording}, has waited for the leaders {days} working days ⏳",
                **facts,
            )
        case _, 0:
            return texts.say("asks to extend {wording}, waiting for the office ⏳", **facts)
        case _:
            return texts.say(
                "asks to extend {wording}, has waited for the office {days} working days ⏳",
                **facts,
            )
