"""Whose turn an obstacle is, in the few words of a list."""

from datetime import date

from domain.calendar import Calendar
from domain.obstacle.obstacle import Obstacle, Turn
from views.markup import Markup
from views.texts import Texts, count


def whose_turn(reported: Obstacle, texts: Texts, *, today: date, calendar: Calendar) -> Markup:
    """Return for whom an open obstacle waits and for how long, or that the unit has its answer."""
    since = texts.local(reported.since).date()
    days = calendar.working_days_late(today, since)
    match reported.turn, days:
        case Turn.UNIT, _:
            return texts.say("obstacle, answered; the unit carries it out")
        case Turn.OFFICE_ACTS, _:
            return texts.say("obstacle, decided; the office carries it out ⏳")
        case Turn.OFFICE, 0:
            return texts.say("obstacle, waiting for the office ⏳")
        case Turn.OFFICE, _:
            return texts.say(
                "obstacle, has waited for the office {days} working days ⏳", days=count(days)
            )
        case _, 0:
            return texts.say("obstacle, waiting for the leaders ⏳")
        case _:
            return texts.say(
                "obstacle, has waited for the leaders {days} working days ⏳", days=count(days)
            )
