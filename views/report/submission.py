"""Work that waits for a signature: the question for its document, and what was recorded."""

from collections.abc import Sequence

from domain.message import Message
from domain.plan.task import Assignment, Progress
from domain.report.names import ReportVerb
from views.buttons import code_rows, report_rows, withdraw_row
from views.markup import Markup, lines
from views.plan.task import once_each, state_submitted, title
from views.question import as_question
from views.texts import Texts


def document_question(one: Assignment, texts: Texts, *, is_open: bool) -> Message:
    """Return the question to whom it was submitted, with which document."""
    asked = texts.say(
        "{title}: to whom was it submitted, with which document? "
        "For example: UBND tỉnh, số 15/TTr-SKHCN ngày 18/02. If there is no number yet, press "
        "Skip.",
        title=title(one.task, texts),
    )
    return as_question(asked, texts, is_open=is_open, may_skip=True)


def submitted(shown: Sequence[Assignment], refused: Sequence[Markup], texts: Texts) -> Message:
    """Return what waits from now on and is not chased, and what was not recorded and why."""
    waiting = [one for one in shown if one.progress is Progress.SUBMITTED]
    rows = [withdraw_row(one, shown, texts) for one in waiting]
    return Message(
        lines(
            *once_each([(one, _recorded(one, texts)) for one in shown], texts),
            *refused,
            texts.say(
                "No reminders come while it waits. Once it is signed or approved, press Done; "
                "reported by mistake: press Withdraw the report."
            )
            if waiting
            else None,
        ),
        (*report_rows(tuple(waiting), texts)[:4], *rows[:4]),
    )


def _recorded(one: Assignment, texts: Texts) -> Markup:
    if one.progress is not Progress.SUBMITTED:
        return texts.say("{title}: no longer waiting.", title=title(one.task, texts))
    return texts.say(
        "Recorded: {title}: {state}",
        title=title(one.task, texts),
        state=state_submitted(one, texts),
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
