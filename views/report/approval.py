"""Duyệt within a unit: what its head reads of reports, and how the unit chose to report."""

from collections.abc import Sequence
from datetime import date, datetime

from domain.calendar import Calendar
from domain.chat import Unit
from domain.message import Button, Message, Style
from domain.plan.assignment import Assignment
from domain.plan.task import Task
from domain.press import press
from domain.report.approval import is_unapproved
from domain.report.names import ReportVerb
from views.buttons import MOST_ROWS, Row, confirm_row
from views.markup import Markup, bold, lines
from views.plan.task import item, title
from views.report.product import files_button
from views.report.steps import line_of_steps
from views.texts import Texts, count, long_date
from views.unit.head import head_of


def approval_rows(
    reports: Sequence[Assignment], texts: Texts, *, alone: bool = True
) -> tuple[Row, ...]:
    """Return the head's buttons for what of `reports` waits, with codes unless `alone`."""
    waiting = [one for one in reports if is_unapproved(one)]
    if len(waiting) == 1 and alone:
        return (_row(waiting[0], texts.label("Approve"), texts.label("Return")),)
    return tuple(
        _row(
            one,
            texts.label("{code}: approve", code=one.task.code),
            texts.label("{code}: return", code=one.task.code),
        )
        for one in waiting[:MOST_ROWS]
    )


def _row(one: Assignment, approve: str, back: str) -> Row:
    return (
        Button(approve, press(ReportVerb.APPROVE, one.id), Style.SUCCESS),
        Button(back, press(ReportVerb.HAND_BACK, one.id), Style.DANGER),
    )


def heads_line(one: Assignment, texts: Texts, *, by: str, steps: Sequence[Task] = ()) -> Message:
    """Return to a unit's head what was reported: to approve, or to know, or that it is gone.

    `steps` are those of the work that are still open.
    """
    facts = {"title": title(one.task, texts), "by": by}
    if not one.is_reported or one.completed_on is None:
        return Message(texts.say("{title}: the report by {by} was withdrawn or returned.", **facts))
    files = ((files_button(one, texts),),) if one.files else ()
    facts["day"] = long_date(one.completed_on)
    left = line_of_steps(steps, texts)
    if is_unapproved(one):
        asks = texts.say(
            "{title}: {by} reports it done on {day}; it waits for approval ⏳", **facts
        )
        text = lines(asks, left)
        return Message(text, (*approval_rows((one,), texts), *files))
    said = texts.say("{title}: {by} reported it done on {day}.", **facts)
    return Message(lines(said, left), files)


def hand_back_meant(one: Assignment, reason: str, texts: Texts, *, is_open: bool) -> Message:
    """Return what a head wrote under a report, to be confirmed as why it is handed back."""
    words = texts.say(
        "{title}: the report is handed back, to be added: {reason}. Is that right?",
        title=title(one.task, texts),
        reason=reason,
    )
    return Message(words, (confirm_row(texts),) if is_open else ())


def approved(one: Assignment, texts: Texts, *, by: str, at: datetime) -> Message:
    """Return that the unit stands by a report."""
    return Message(
        texts.say(
            "{title}: {by} approved the report at {at}.",
            title=title(one.task, texts),
            by=by,
            at=texts.moment(at),
        )
    )


def toast_approved(one: Assignment, texts: Texts) -> str:
    """Return the short word that approving is answered with."""
    return texts.label("Approved: {code}.", code=one.task.code)


def unapproved(
    unit: Unit,
    reports: Sequence[Assignment],
    texts: Texts,
    *,
    today: date,
    calendar: Calendar,
    alone: bool,
) -> Message:
    """Return the reports of a unit that its head has let wait, with the buttons to end that."""
    text = lines(
        bold(
            texts.say(
                "{unit}: {n} reports wait for {head}",
                unit=unit.name,
                n=count(len(reports)),
                head=head_of(unit, texts),
            )
        ),
        *(item(one, texts, today=today, calendar=calendar) for one in reports),
    )
    return Message(text, approval_rows(reports, texts, alone=alone))


def ways(unit: Unit, texts: Texts, *, approves: bool) -> Message:
    """Return how a unit reports, and the button to choose the other way."""
    if approves:
        way = texts.say(
            "{unit}: a report counts once the head or a deputy approves it; whether it is late is "
            "counted from the first report.",
            unit=unit.name,
        )
        text = texts.label("Let everybody report")
    else:
        way = texts.say(
            "{unit}: everybody reports, and the report counts at once; the head reads of it alone.",
            unit=unit.name,
        )
        text = texts.label("{head}, deputies approve", head=head_of(unit, texts))
    choose = press(ReportVerb.CHOOSE_WAY, unit.id, int(not approves))
    return Message(way, ((Button(text, choose),),))


def nobody_approves(unit: Unit, texts: Texts) -> Message:
    """Return that a report counts at once, since nobody is known who could approve it."""
    return Message(
        texts.say(
            "{unit} chose that its head approves reports, but nobody is known as head or deputy "
            "now, so that the report counts at once. Please ask the office to enter them.",
            unit=unit.name,
        )
    )


def ways_button(unit: Unit, texts: Texts) -> Button:
    """Return the button with which a unit's head sees and chooses how it reports."""
    return Button(texts.label("Who reports…"), press(ReportVerb.WAYS, unit.id))


def way_chosen(unit: Unit, texts: Texts, *, by: str, approves: bool, waiting: int) -> Markup:
    """Return how a unit reports from now on, and what still waits from before."""
    facts = {"unit": unit.name, "by": by}
    if approves:
        return texts.say(
            "{unit}: {by} chose that the head or a deputy approves each report. The officers "
            "report as before.",
            **facts,
        )
    return lines(
        texts.say("{unit}: {by} chose that everybody reports.", **facts),
        texts.say("{n} reports still wait for approval.", n=count(waiting)) if waiting else None,
    )
