"""A report that the office gives back: the question why, and what the unit is to add."""

from collections.abc import Iterable, Sequence
from datetime import date, datetime

from domain.calendar import Calendar
from domain.message import Button, Message, Style
from domain.plan.assignment import Assignment
from domain.plan.deadline import Deadline
from domain.press import CONFIRM, press
from domain.report.approval_names import Returned, ReturnMeant
from domain.report.done import is_returnable
from domain.report.names import ReportVerb
from views.buttons import MOST_ROWS, Row, cancel_button, choice
from views.markup import Markup, capitalised, lines
from views.plan.task import deadline, title
from views.question import as_question
from views.spoken import repeated
from views.task_buttons import report_rows
from views.texts import N_, Texts, long_date

# Its line in the menus.
MENU = {"tralai": N_("Give a report back")}


def which_is_returned(candidates: Sequence[Assignment], texts: Texts) -> Message:
    """Return the question which of several reports is given back, the first few of them."""
    returnable = [one for one in candidates if is_returnable(one)]
    if not returnable:
        return Message(texts.say("None of these reports stands any more."))
    return Message(
        texts.say(
            "Which report is to be returned? Press its button, or type /tralai and its code."
        ),
        tuple((_return_button(one, texts),) for one in returnable[:MOST_ROWS]),
    )


def _return_button(one: Assignment, texts: Texts) -> Button:
    text = texts.label(
        "Return: {code} ({unit}). {short}",
        code=one.task.code,
        unit=one.unit.code,
        short=one.task.short,
    )
    return Button(text, press(ReportVerb.RETURN, one.id), Style.DANGER)


def reason_question(one: Assignment, texts: Texts, *, is_open: bool) -> Message:
    """Return the question what is to be added to a report."""
    text = texts.say(
        "{title} ({unit}): why is the report returned, and what is to be added?",
        title=title(one.task, texts),
        unit=one.unit.name,
    )
    return as_question(text, texts, is_open=is_open)


def given_back(one: Assignment, texts: Texts, *, by: str, at: datetime) -> Markup:
    """Return by whom and when a report was given back."""
    return texts.say(
        "{title}: {by} returned the report at {at}.",
        title=title(one.task, texts),
        by=by,
        at=texts.moment(at),
    )


def return_meant(
    one: Assignment, asked: ReturnMeant, texts: Texts, calendar: Calendar, *, is_open: bool
) -> Message:
    """Return which report is given back and why, before it is; once answered without buttons."""
    said = lines(
        texts.say(
            "Return the report: {title} ({unit})", title=title(one.task, texts), unit=one.unit.name
        ),
        texts.say("To be added: {reason}", reason=asked.reason),
        _again_by(asked.again_by, texts, calendar),
    )
    if not is_open:
        return Message(said)
    send = choice(texts.label("Return it"), CONFIRM, Style.DANGER)
    text = lines(said, texts.say("If this is right, press Return it; nothing has gone yet."))
    return Message(text, ((send, cancel_button(texts)),))


def _again_by(day: Deadline | None, texts: Texts, calendar: Calendar) -> Markup | None:
    if day is None:
        return None
    return texts.say("To be handed in again: {day}", day=repeated(day, texts, calendar))


def returned(
    one: Assignment, given: Returned, waits: Iterable[Markup], texts: Texts, calendar: Calendar
) -> Message:
    """Return to the unit that its report was given back, what to do, and what `waits` again."""
    text = lines(
        given_back(one, texts, by=given.by, at=given.at),
        texts.say("To be added: {reason}", reason=given.reason),
        _again_by(given.again_by, texts, calendar),
        capitalised(deadline(one, texts)),
        *(capitalised(each) for each in waits),
        texts.say("The task is open again; once it is done, press Done or type /xong and the code.")
        if one.awaits_report
        else None,
    )
    return Message(text, report_rows((one,), texts))


def was_returned(one: Assignment, texts: Texts, *, told: bool) -> Markup:
    """Return to the office that a report was given back, and whether its unit was told."""
    facts = {"title": title(one.task, texts), "unit": one.unit.name}
    if told:
        return texts.say("{title}: the report was returned, and {unit} was told.", **facts)
    return texts.say(
        "{title}: the report was returned, but {unit} could not be told: "
        "its chat is not connected or cannot be written to.",
        **facts,
    )


def only_form_row(one: Assignment, texts: Texts) -> Row:
    """Return the button that says that a report was returned for its form alone."""
    text = texts.label("Only its form: the day stands")
    return (Button(text, press(ReportVerb.ONLY_FORM, one.id)),)


def only_form(one: Assignment, day: date, texts: Texts, *, by: str) -> Markup:
    """Return that the day of a returned report stands."""
    return texts.say(
        "{title}: {by} returned it for its form alone; the day of submission, {day}, stands.",
        title=title(one.task, texts),
        by=by,
        day=long_date(day),
    )
