"""A report of completion that the office must confirm: its card, and what the unit hears."""

from collections.abc import Sequence
from datetime import datetime

from domain.message import Button, Message, Style
from domain.plan.assignment import Assignment
from domain.plan.state import Progress
from domain.plan.task import Task
from domain.press import press
from domain.report.names import ReportVerb
from views.buttons import Row
from views.markup import Markup, bold, capitalised, lines
from views.plan.handed import handed_in
from views.plan.task import deadline, title
from views.report.product import product
from views.report.steps import line_of_steps
from views.texts import Texts, long_date


def card(one: Assignment, texts: Texts, *, by: str, steps: Sequence[Task] = ()) -> Message:
    """Return the card of a report, with buttons while it waits; `steps` are those still open."""
    left, first = product(one, texts), handed_in(one, texts)
    text = lines(
        bold(texts.say("Reported done – {unit}", unit=one.unit.name)),
        title(one.task, texts),
        capitalised(deadline(one, texts)),
        _reported(one, texts, by),
        capitalised(first) if first else None,
        _backdated(one, texts),
        capitalised(left) if left else None,
        line_of_steps(steps, texts) if one.is_reported else None,
        _standing(one, texts),
    )
    if one.progress is not Progress.AWAITING:
        return Message(text)
    confirm, back = texts.label("Confirm"), texts.label("Return")
    return Message(text, (_row(one, confirm, back),))


def confirm_row(one: Assignment, texts: Texts) -> Row:
    """Return the same buttons where several reports stand together."""
    return _row(
        one,
        texts.label("{code}: confirm", code=one.task.code),
        texts.label("{code}: return", code=one.task.code),
    )


def _row(one: Assignment, confirm: str, back: str) -> Row:
    return (
        Button(confirm, press(ReportVerb.CONFIRM, one.id), Style.SUCCESS),
        Button(back, press(ReportVerb.RETURN, one.id), Style.DANGER),
    )


def _reported(one: Assignment, texts: Texts, by: str) -> Markup | None:
    if one.completed_on is None or one.reported_at is None:
        return None
    facts = {
        "day": long_date(one.completed_on),
        "by": by,
        "at": texts.moment(one.reported_at),
    }
    if one.last_day is None:
        return texts.say("Done on {day}; reported by {by} at {at}.", **facts)
    if one.in_time:
        return texts.say("Done on {day}, in time; reported by {by} at {at}.", **facts)
    return texts.say("Done on {day}, late; reported by {by} at {at}.", **facts)


def _backdated(one: Assignment, texts: Texts) -> Markup | None:
    if one.backdated_to is None or one.progress is not Progress.AWAITING:
        return None
    return texts.say(
        "The unit states {day}, more than 2 working days ago, without a document's number; "
        "confirmed, that day counts.",
        day=long_date(one.backdated_to),
    )


def _standing(one: Assignment, texts: Texts) -> Markup:
    match one.progress:
        case Progress.AWAITING:
            return texts.say("Waiting for the office's confirmation ⏳")
        case Progress.DONE:
            return texts.say("Confirmed. 🟢")
        case _:
            return texts.say("The report was withdrawn or returned.")


def confirmed(one: Assignment, texts: Texts, *, by: str, at: datetime) -> Message:
    """Return to the unit that its report counts."""
    facts = {
        "title": title(one.task, texts),
        "by": by,
        "at": texts.moment(at),
        "day": long_date(one.completed_on or texts.local(at).date()),
    }
    if one.last_day is None:
        return Message(
            texts.say("{title}: {by} confirmed at {at} that it was done on {day}. 🟢", **facts)
        )
    if one.in_time:
        return Message(
            texts.say(
                "{title}: {by} confirmed at {at} that it was done on {day}, in time. 🟢", **facts
            )
        )
    return Message(
        texts.say("{title}: {by} confirmed at {at} that it was done on {day}, late. 🟠", **facts)
    )


def toast_confirmed(one: Assignment, texts: Texts) -> str:
    """Return the short word that confirming is answered with."""
    return texts.label("Confirmed: {code} is done.", code=one.task.code)


def file_of(one: Assignment, texts: Texts) -> Message:
    """Return the caption of a picture or file that came with a report."""
    return Message(
        texts.say(
            "With the report on {title} – {unit}", title=title(one.task, texts), unit=one.unit.name
        )
    )
