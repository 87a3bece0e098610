"""What is said when a task is reported done, or the report is taken back."""

from collections.abc import Sequence
from datetime import datetime

from domain.message import Message
from domain.task import Assignment, Progress
from domain.unit import Person
from views.buttons import MOST_ROWS, done_rows, withdraw_row
from views.markup import Markup, lines
from views.person import called
from views.task import title
from views.texts import Texts, long_date


def reported(done: Sequence[Assignment], refused: Sequence[Markup], texts: Texts) -> Message:
    """Return what was recorded, each with the way back, and what was not and why."""
    standing = [one for one in done if one.progress is Progress.DONE]
    return Message(
        lines(
            *(_recorded(one, texts) for one in done),
            *refused,
            texts.say("Reported by mistake: press Withdraw the report.") if standing else None,
        ),
        tuple(withdraw_row(one, texts, alone=len(done) == 1) for one in standing[:MOST_ROWS]),
    )


def _recorded(one: Assignment, texts: Texts) -> Markup:
    if one.completed_on is None or one.reported_at is None:
        return texts.say("{title}: the report was withdrawn.", title=title(one.task))
    facts = {
        "title": title(one.task),
        "day": long_date(one.completed_on),
        "reported": texts.moment(one.reported_at),
    }
    if one.last_day is None:
        return texts.say("Recorded: {title} – done on {day} (reported at {reported}).", **facts)
    if one.in_time:
        return texts.say(
            "Recorded: {title} – done on {day}, in time (reported at {reported}).", **facts
        )
    return texts.say("Recorded: {title} – done on {day}, late (reported at {reported}).", **facts)


def toast_done(one: Assignment, texts: Texts) -> str:
    """Return the short word that a press is answered with."""
    return texts.label("Recorded: {code} is done.", code=one.task.code)


def toast_withdrawn(one: Assignment, texts: Texts) -> str:
    """Return the short word that withdrawing is answered with."""
    return texts.label("The report on {code} was withdrawn.", code=one.task.code)


def withdrawn(one: Assignment, texts: Texts, *, by: Person, at: datetime) -> Message:
    """Return that a report was taken back, by whom, and that the task is open again."""
    return Message(
        texts.say(
            "{title}: {by} withdrew the report at {at}. The task is open again.",
            title=title(one.task),
            by=called(by),
            at=texts.moment(at),
        )
    )


def which_is_done(candidates: Sequence[Assignment], texts: Texts) -> Message:
    """Return the question which of several tasks is done."""
    open_ones = tuple(one for one in candidates if one.is_open)
    if not open_ones:
        return Message(texts.say("All of these tasks have been reported done."))
    return Message(
        texts.say("Which task is done? Press its button, or type /xong and its code."),
        done_rows(open_ones[:MOST_ROWS], texts),
    )
