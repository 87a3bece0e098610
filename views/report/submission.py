"""Work that waits for a signature: the question for its document, and what was recorded."""

from collections.abc import Sequence
from datetime import date

from domain.calendar import Calendar
from domain.message import Message
from domain.plan.assignment import Assignment
from domain.plan.state import Progress
from domain.report.desk import desk_of
from domain.report.names import ReportVerb
from views.buttons import choice, code_rows, withdraw_row
from views.markup import Markup, lines
from views.plan.handed import state_submitted
from views.plan.task import once_each, title
from views.question import as_question
from views.report.backdating import told
from views.report.sent_back import button as sent_back_button
from views.task_buttons import report_rows
from views.texts import N_, Texts

# Its line in the menus.
MENU = {"datrinh": N_("Report work as submitted, waiting for a signature")}

# The words that pressing one of the usual desks carries.
DESKS = ("leaders", "province")


def document_question(one: Assignment, texts: Texts, *, is_open: bool) -> Message:
    """Return the question to whom it was submitted, with which document."""
    asked = texts.say(
        "{title}: to whom was it submitted, with which document? "
        "For example: UBND tỉnh, số 15/TTr-SKHCN ngày 18/02. If there is no number yet, press "
        "whom it went to.",
        title=title(one.task, texts),
    )
    row = tuple(
        choice(to[0].upper() + to[1:], word)
        for word, to in zip(DESKS, usual_desks(texts), strict=True)
    )
    return as_question(asked, texts, is_open=is_open, may_skip=True, rows=(row,))


def usual_desks(texts: Texts) -> tuple[str, ...]:
    """Return to whom work is submitted most, in the order of `DESKS`."""
    return texts.label("the department's leaders"), texts.label("the People's Committee")


def submitted(
    shown: Sequence[Assignment],
    refused: Sequence[Markup],
    texts: Texts,
    *,
    today: date,
    calendar: Calendar,
) -> Message:
    """Return what waits from now on and is not chased, and what was not recorded and why."""
    waiting = [one for one in shown if one.progress is Progress.SUBMITTED]
    rows = [withdraw_row(one, shown, texts) for one in waiting]
    if len(waiting) == 1:
        rows = [(*rows[0], sent_back_button(waiting[0], texts))]
    return Message(
        lines(
            *once_each([(one, _recorded(one, texts, today, calendar)) for one in shown], texts),
            *refused,
            texts.say(
                "No reminders come while it waits. Once it is signed or approved, press Done; "
                "reported by mistake: press Withdraw the report."
            )
            if waiting
            else None,
            texts.say(
                "Nobody is named yet to whom it was submitted: reply to this message, "
                "for example: trình Giám đốc."
            )
            if any(
                desk_of(one.submission.words if one.submission else None) is None for one in waiting
            )
            else None,
        ),
        (*report_rows(tuple(waiting), texts)[:4], *rows[:4]),
    )


def _recorded(one: Assignment, texts: Texts, today: date, calendar: Calendar) -> Markup:
    if one.progress is not Progress.SUBMITTED:
        return texts.say("{title}: no longer waiting.", title=title(one.task, texts))
    return lines(
        texts.say(
            "Recorded: {title}: {state}",
            title=title(one.task, texts),
            state=state_submitted(one, texts, today=today, calendar=calendar),
        ),
        told(one, texts),
    )


def which_is_submitted(candidates: Sequence[Assignment], texts: Texts) -> Message:
    """Return the question which of several tasks was submitted."""
    open_ones = [one for one in candidates if one.awaits_report]
    return Message(
        lines(
            texts.say("Which task was submitted? Press its code, or type /datrinh and the code."),
            *(title(one.task, texts) for one in open_ones),
        ),
        code_rows(open_ones, ReportVerb.SUBMIT),
    )
