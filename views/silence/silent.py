"""Which units do not answer, and the rung that the office may send each of them."""

from collections.abc import Iterator, Sequence
from datetime import date
from itertools import groupby

from domain.calendar import Calendar
from domain.chat import Unit
from domain.message import Button, Message
from domain.press import press
from domain.silence.ladder import Climbed, Rung, Silence
from domain.silence.names import SilenceVerb
from views.buttons import MOST_ROWS, Row
from views.markup import Markup, bold, lines
from views.plan.task import title
from views.texts import Texts, count, short_date
from views.unit.head import head_of


def silent_units(
    found: Sequence[Silence], texts: Texts, *, today: date, calendar: Calendar
) -> Message:
    """Return the first of what is offered, `found` unit by unit, with a button for each rung."""
    if not found:
        return Message(texts.say("Every unit has answered, or has just been asked."))
    groups = [
        (unit, rung, list(held))
        for (unit, rung), held in groupby(found, lambda one: (one.assignment.unit, one.next))
    ][:MOST_ROWS]
    shown = [one for _, _, held in groups for one in held]
    text = lines(
        bold(texts.say("Units that do not answer: {n} overdue tasks", n=count(len(found)))),
        *(line(one, texts, today=today, calendar=calendar) for one in shown),
        *_rest(len(found) - len(shown), texts),
    )
    rows = (_row(unit, rung, texts) for unit, rung, _ in groups if rung)
    return Message(text, tuple(rows))


def _rest(left: int, texts: Texts) -> Iterator[Markup]:
    if left:
        yield texts.say("… and {n} more.", n=count(left))


def line(one: Silence, texts: Texts, *, today: date, calendar: Calendar) -> Markup:
    """Return one task that its unit says nothing of, with the rungs that were sent."""
    last_day = one.assignment.last_day or today
    own = calendar.of_unit(one.assignment.unit.id)
    facts = {
        "title": title(one.assignment.task, texts),
        "unit": one.assignment.unit.name,
        "days": count(own.working_days_late(today, last_day)),
    }
    if one.answered_on is None:
        said = texts.say("– {title} ({unit}): overdue by {days} working days, no answer.", **facts)
    else:
        said = texts.say(
            "– {title} ({unit}): overdue by {days} working days, nothing new since {day}.",
            day=short_date(one.answered_on),
            **facts,
        )
    sent = (_sent(each, one.assignment.unit, texts) for each in one.climbed)
    return Markup(" ".join((said, *sent)))


def _sent(climbed: Climbed, unit: Unit, texts: Texts) -> Markup:
    day = short_date(climbed.on)
    match climbed.rung:
        case Rung.HEAD:
            return texts.say(
                "Asked {whom} on {day}.", whom=climbed.to or head_of(unit, texts), day=day
            )
        case Rung.OFFICE:
            return texts.say("The office urged it on {day}.", day=day)
        case Rung.LEADERS:
            return texts.say("Reported to the leaders on {day}.", day=day)


def _row(unit: Unit, rung: Rung, texts: Texts) -> Row:
    match rung:
        case Rung.HEAD:
            text = texts.label("{unit}: ask {head}", unit=unit.code, head=head_of(unit, texts))
        case Rung.OFFICE:
            text = texts.label("{unit}: urge in the office's name", unit=unit.code)
        case Rung.LEADERS:
            text = texts.label("{unit}: report to the leaders", unit=unit.code)
    return (Button(text, press(_VERBS[rung], unit.id)),)


_VERBS = {
    Rung.HEAD: SilenceVerb.HEAD,
    Rung.OFFICE: SilenceVerb.OFFICE,
    Rung.LEADERS: SilenceVerb.LEADERS,
}
