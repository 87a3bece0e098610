"""The receiver's board: who has delivered, what was received, who is still to be urged."""

from collections.abc import Iterator, Mapping, Sequence
from datetime import date, datetime

from domain.calendar import Calendar
from domain.chat import Unit
from domain.message import Button, Message, Style
from domain.plan.assignment import Assignment
from domain.plan.task import Task
from domain.press import press
from domain.reception.names import ReceptionVerb
from domain.reception.reception import RELEASED, Reception
from domain.reception.urging import Urged, Urging
from views.buttons import ABREAST, MOST_ROWS, Row, abreast
from views.markup import Markup, bold, capitalised, lines
from views.plan.state import state
from views.plan.task import deadline, title
from views.report.product import product
from views.texts import Texts, count, long_date


def board(
    shown: Reception,
    urged: Mapping[int, Urged],
    texts: Texts,
    *,
    today: date,
    calendar: Calendar,
    last: Assignment | None,
) -> Message:
    """Return the board; `urged` is by assignment, `last` is what may be taken back."""
    first = shown.assignments[0]
    text = lines(
        bold(texts.say("Deliveries to {unit}", unit=(first.task.receiver or first.unit).name)),
        title(shown.task, texts),
        capitalised(deadline(first, texts)),
        texts.say(
            "Received from {received}/{total} units.",
            received=count(shown.received),
            total=count(shown.total),
        ),
        *_units(shown.assignments, urged, texts, today, calendar),
    )
    return Message(text, tuple(_rows(shown, texts, last)))


def _units(
    assignments: Sequence[Assignment],
    urged: Mapping[int, Urged],
    texts: Texts,
    today: date,
    calendar: Calendar,
) -> Iterator[Markup]:
    for one in assignments:
        parts = (
            _standing(one, texts, today, calendar),
            product(one, texts) if one.is_reported else None,
            _urged(urged.get(one.id), texts) if not one.is_reported else None,
        )
        told = Markup("; ".join(part for part in parts if part))
        yield texts.say("– {unit}: {told}", unit=one.unit.name, told=told)


def _standing(one: Assignment, texts: Texts, today: date, calendar: Calendar) -> Markup:
    if one.received_on is not None:
        return texts.say("received on {day} 🟢", day=long_date(one.received_on))
    if one.is_reported and one.completed_on is not None:
        return texts.say(
            "told that it was sent on {day}, waits to be received ⏳",
            day=long_date(one.completed_on),
        )
    now = state(one, texts, today=today, calendar=calendar)
    if one.progress in RELEASED and now:
        return now
    return texts.say("not sent, {state}", state=now) if now else texts.say("not sent")


def _urged(urged: Urged | None, texts: Texts) -> Markup | None:
    if urged is None:
        return None
    return texts.say(
        "urged {times} times, last on {day}",
        times=count(urged.times),
        day=long_date(texts.local(urged.last).date()),
    )


def _rows(shown: Reception, texts: Texts, last: Assignment | None) -> Iterator[Row]:
    waiting = [
        one for one in shown.assignments if one.received_on is None and one.progress not in RELEASED
    ]
    buttons = [
        Button(
            texts.label("Received: {unit}", unit=one.unit.code),
            press(ReceptionVerb.RECEIVE, one.id),
            Style.SUCCESS,
        )
        # More units than fit are offered as others are received.
        for one in waiting[: ABREAST * (MOST_ROWS - 2)]
    ]
    yield from abreast(buttons)
    if last is not None and last.received_on is not None:
        text = texts.label("Pressed by mistake: {unit} not received", unit=last.unit.code)
        yield (Button(text, press(ReceptionVerb.NOT_RECEIVED, last.id)),)
    if shown.missing:
        text = texts.label("Urge who has not sent ({n})", n=count(len(shown.missing)))
        yield (Button(text, press(ReceptionVerb.URGE, shown.task.id)),)


def received_of(shown: Reception, texts: Texts) -> Markup:
    """Return how much of a task was received, and who has not delivered, in a list of work."""
    return lines(
        texts.say(
            "{title}: received from {received}/{total} units.",
            title=title(shown.task, texts),
            received=count(shown.received),
            total=count(shown.total),
        ),
        texts.say("   Sent, to be received: {units}.", units=_names(shown.announced))
        if shown.announced
        else None,
        texts.say("   Not yet: {units}.", units=_names(shown.missing)) if shown.missing else None,
    )


def _names(units: Sequence[Unit]) -> str:
    return "; ".join(unit.name for unit in units)


def board_row(task: Task, texts: Texts) -> Row:
    """Return the button that opens the board of a task."""
    text = texts.label("{code}: who has sent", code=task.code)
    return (Button(text, press(ReceptionVerb.BOARD, task.id), Style.PRIMARY),)


def received(one: Assignment, texts: Texts) -> Message:
    """Return to a unit that its part was received before it reported it."""
    facts = {
        "title": title(one.task, texts),
        "unit": (one.task.receiver or one.unit).name,
        "day": long_date(one.completed_on or one.received_on or date.min),
    }
    return Message(
        texts.say(
            "{title}: {unit} has received this unit's part on {day}; nothing more is to be "
            "reported. 🟢",
            **facts,
        )
    )


def not_received(one: Assignment, texts: Texts, *, by: str, at: datetime) -> Markup:
    """Return that the word that a part was received was taken back, by whom and when."""
    return texts.say(
        "{title}: {by} took back at {at} that this unit's part was received.",
        title=title(one.task, texts),
        by=by,
        at=texts.moment(at),
    )


def toast_received(one: Assignment, texts: Texts) -> str:
    """Return the short word that Đã nhận is answered with."""
    return texts.label("Recorded: received from {unit}.", unit=one.unit.name)


def toast_not_received(one: Assignment, texts: Texts) -> str:
    """Return the short word that taking it back is answered with."""
    return texts.label("Recorded: not received from {unit}.", unit=one.unit.name)


def toast_urged(urging: Urging, texts: Texts) -> str:
    """Return the short word that Đôn đốc is answered with."""
    told = ", ".join(unit.code for unit in urging.told) or texts.label("nobody")
    if urging.out_of_reach:
        lost = ", ".join(unit.code for unit in urging.out_of_reach)
        return texts.label("Urged: {told}. Could not be reached: {lost}.", told=told, lost=lost)
    return texts.label("Urged: {told}.", told=told)
