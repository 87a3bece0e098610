"""Vướng mắc as its unit sees it: the two questions, where it went, and its end."""

from collections.abc import Sequence
from datetime import datetime
from typing import assert_never

from domain.chat import Person, Seat
from domain.message import Message
from domain.obstacle.names import Proposal, Stuck
from domain.obstacle.obstacle import Obstacle
from domain.plan.task import Assignment
from views.buttons import MOST_ROWS, extend_button, stuck_rows
from views.markup import Markup, lines
from views.people.person import called
from views.plan.task import title
from views.question import as_question
from views.texts import Texts


def account_question(
    asked: Stuck | Proposal, one: Assignment, texts: Texts, *, is_open: bool
) -> Message:
    """Return one of the two questions about an obstacle; once answered it has no buttons."""
    match asked:
        case Stuck():
            words, may_skip = _stuck(one, texts), False
        case Proposal():
            words, may_skip = _proposal(one, texts), True
        case _:
            assert_never(asked)
    return as_question(words, texts, is_open=is_open, may_skip=may_skip)


def _stuck(one: Assignment, texts: Texts) -> Markup:
    return texts.say(
        "{title}: what is the difficulty or obstacle? Please say it in one or two sentences.",
        title=title(one.task, texts),
    )


def _proposal(one: Assignment, texts: Texts) -> Markup:
    return texts.say(
        "{title}: what does the unit propose, and by which day is an answer needed? "
        "If there is no proposal yet, press Skip.",
        title=title(one.task, texts),
    )


def which_is_stuck(candidates: Sequence[Assignment], texts: Texts) -> Message:
    """Return the question which of several tasks is stuck."""
    open_ones = tuple(one for one in candidates if one.is_open)
    if not open_ones:
        return Message(texts.say("All of these tasks have been reported done."))
    return Message(
        texts.say("Which task has an obstacle? Press its button, or type /vuongmac and its code."),
        stuck_rows(open_ones[:MOST_ROWS], texts),
    )


def enclosed_only(texts: Texts) -> str:
    """Return what stands for words where only a photo or file was sent."""
    return texts.label("See what is enclosed.")


def forwarded(
    one: Assignment, reported: Obstacle, to: Seat | None, texts: Texts, *, past_office: bool
) -> Message:
    """Return to whom the obstacle of `one` went, and that its deadline has not moved.

    `past_office` says that it went to the leaders because the office has no chat.
    """
    at = texts.moment(reported.since)
    match to:
        case Seat.OFFICE:
            where = texts.say("Forwarded to the office at {at}.", at=at)
        case Seat.LEADERS if past_office:
            where = texts.say(
                "No chat of the office is connected yet; forwarded to the leaders at {at}.", at=at
            )
        case Seat.LEADERS:
            where = texts.say("Forwarded to the leaders at {at}.", at=at)
        case _:
            where = texts.say(
                "Recorded at {at}. No chat of the office is connected yet; "
                "it will see this in its list.",
                at=at,
            )
    needed = reported.needed_by
    text = lines(
        title(one.task, texts),
        where,
        texts.say("An answer is needed by: {day}", day=texts.full_day(needed)) if needed else None,
        texts.say("The deadline of the task has not changed.") if one.last_day else None,
    )
    return Message(text, ((extend_button(one, texts),),) if one.last_day else ())


def resolved(one: Assignment, texts: Texts, *, by: Person, now: datetime) -> Message:
    """Return to the unit that its obstacle is resolved."""
    return Message(
        texts.say(
            "{title}: the obstacle was marked resolved by {by} at {at}.",
            title=title(one.task, texts),
            by=called(by),
            at=texts.moment(now),
        )
    )


def cancelled(texts: Texts) -> Message:
    """Return that a question was dropped."""
    return Message(texts.say("Cancelled. Nothing was recorded."))
