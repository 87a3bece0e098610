"""Vướng mắc as its unit sees it: the two questions, where it went, and its end."""

from collections.abc import Iterator, Sequence
from datetime import datetime
from typing import assert_never

from domain.chat import Person, Seat
from domain.lookup.listing import page
from domain.lookup.names import LookupVerb
from domain.message import Button, Message
from domain.obstacle.names import ObstacleForwarded, ObstacleVerb, Proposal, Stuck
from domain.obstacle.obstacle import Account, Obstacle, Turn
from domain.plan.assignment import Assignment
from domain.press import press
from views.buttons import MOST_ROWS, Row, extend_button, page_row, stuck_rows
from views.markup import Markup, lines
from views.people.person import called
from views.plan.task import title
from views.question import as_question, told_before
from views.texts import Texts, shorten

_LONGEST = 300


def account_question(
    asked: Stuck | Proposal, one: Assignment, texts: Texts, *, is_open: bool
) -> Message:
    """Return one of the two questions about an obstacle; once answered it has no buttons."""
    match asked:
        case Stuck():
            words, may_skip = _stuck(asked.account, one, texts), asked.account.amends is not None
        case Proposal():
            words, may_skip = _proposal(asked.account, one, texts), True
        case _:
            assert_never(asked)
    return as_question(words, texts, is_open=is_open, may_skip=may_skip)


def _stuck(account: Account, one: Assignment, texts: Texts) -> Markup:
    asked = texts.say(
        "{title}: what is the difficulty or obstacle? Please say it in one or two sentences.",
        title=title(one.task, texts),
    )
    told = one.obstacle.stuck if one.obstacle and account.amends is not None else None
    return lines(asked, told_before(told, texts))


def _proposal(account: Account, one: Assignment, texts: Texts) -> Markup:
    proposed = one.obstacle.proposal if one.obstacle and account.amends is not None else None
    if proposed is not None:
        asked = texts.say(
            "{title}: what does the unit propose, and by which day is an answer needed?",
            title=title(one.task, texts),
        )
        return lines(asked, told_before(proposed, texts))
    return texts.say(
        "{title}: what does the unit propose, and by which day is an answer needed? "
        "If there is no proposal yet, press Skip.",
        title=title(one.task, texts),
    )


def which_is_stuck(candidates: Sequence[Assignment], texts: Texts, number: int = 0) -> Message:
    """Return the question which of several tasks is stuck, a page of them at a time."""
    open_ones = tuple(one for one in candidates if one.is_open)
    if not open_ones:
        return Message(texts.say("All of these tasks have been reported done."))
    current = page(open_ones, number, MOST_ROWS)
    return Message(
        texts.say("Which task has an obstacle? Press its button, or type /vuongmac and its code."),
        (
            *stuck_rows(tuple(current.items), texts),
            *page_row(LookupVerb.CHOICES, current, texts),
        ),
    )


def enclosed_only(texts: Texts) -> str:
    """Return what stands for words where only a photo or file was sent."""
    return texts.label("See what is enclosed.")


def forwarded(
    one: Assignment, reported: Obstacle, sent: ObstacleForwarded, texts: Texts
) -> Message:
    """Return to whom the obstacle of `one` was sent, and that its deadline has not moved.

    Until it is answered the unit may take it back or correct it.
    """
    at = texts.moment(sent.at)
    match sent.to:
        case Seat.OFFICE if reported.turn is Turn.LEADERS:
            where = texts.say("Forwarded to the leaders at {at}.", at=texts.moment(reported.since))
        case Seat.OFFICE:
            where = texts.say("Forwarded to the office at {at}.", at=at)
        case Seat.LEADERS if sent.past_office:
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
        *(_repeated(reported, texts) if sent.corrected else ()),
        where,
        texts.say("An answer is needed by: {day}", day=texts.full_day(needed)) if needed else None,
        texts.say("The deadline of the task has not changed.") if one.last_day else None,
        _ended(reported, texts),
    )
    return Message(text, tuple(_forwarded_rows(one, reported, texts)))


def _repeated(reported: Obstacle, texts: Texts) -> Iterator[Markup]:
    yield texts.say("Difficulty, obstacle: {stuck}", stuck=shorten(reported.stuck, _LONGEST))
    if reported.proposal is not None:
        yield texts.say("Proposal: {proposal}", proposal=shorten(reported.proposal, _LONGEST))


def _ended(reported: Obstacle, texts: Texts) -> Markup | None:
    if not reported.withdrawn or reported.resolved_at is None:
        return None
    return texts.say("Withdrawn at {at}.", at=texts.moment(reported.resolved_at))


def _forwarded_rows(one: Assignment, reported: Obstacle, texts: Texts) -> Iterator[Row]:
    if one.is_open and reported.resolved_at is None and not reported.is_answered:
        yield (
            Button(texts.label("Withdraw it"), press(ObstacleVerb.WITHDRAW, reported.id)),
            Button(texts.label("Correct it"), press(ObstacleVerb.AMEND, reported.id)),
        )
    if one.last_day and one.is_open:
        yield (extend_button(one, texts),)


def withdrawn(
    one: Assignment, texts: Texts, *, by: Person, at: datetime, words: str = ""
) -> Message:
    """Return that the unit took its obstacle back, for itself and for whoever has its card."""
    told = texts.say(
        "{title}: {by} ({unit}) withdrew the obstacle at {at}; no answer is needed any more.",
        title=title(one.task, texts),
        by=called(by),
        unit=one.unit.name,
        at=texts.moment(at),
    )
    return Message(
        lines(told, texts.say("In your words: “{words}”", words=words) if words else None)
    )


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
