"""Who minds a task, as it stands beside it."""

from datetime import date

from domain.plan.assignment import Assignment
from views.markup import Markup
from views.texts import Texts, short_date


def minded_by(one: Assignment, texts: Texts, *, today: date) -> Markup | None:
    """Return who minds a task and who stands in, today or later; None where nobody is named."""
    if one.minder is None:
        return None
    stand_in = one.minder.awaits(today)
    if stand_in is None:
        return texts.say("minded by {name}", name=one.minder.who.name)
    return texts.say(
        "minded by {name} ({stand_in} stands in from {first} to {last})",
        name=one.minder.who.name,
        stand_in=stand_in.who.name,
        first=short_date(stand_in.first),
        last=short_date(stand_in.last),
    )
