"""The questions that a request for a later deadline puts to the office and the leaders."""

from collections.abc import Iterator
from datetime import datetime

from domain.calendar import Calendar
from domain.message import Message, Style
from domain.plan.assignment import Assignment
from domain.plan.deadline import Deadline
from views.buttons import choice, question_row
from views.extension.rethinking import taken_back
from views.markup import Markup, lines
from views.plan.task import title
from views.question import as_question
from views.spoken import repeated
from views.texts import Texts


def view_question(one: Assignment, texts: Texts, *, is_open: bool) -> Message:
    """Return the question for the office's view in words."""
    words = texts.say(
        "{title}: what is the office's view of the extension?",
        title=title(one.task, texts),
    )
    return as_question(words, texts, is_open=is_open)


def decided(granted: Deadline | None, texts: Texts) -> str:
    """Return the leaders' word in a few plain words."""
    if granted is None:
        return texts.label("extension not agreed")
    return texts.label("extension agreed {wording}", wording=granted.wording)


def passed_on(one: Assignment, texts: Texts, *, at: datetime) -> Message:
    """Return to the office that its words went to the leaders."""
    return Message(
        lines(
            title(one.task, texts),
            texts.say("The leaders were asked for their opinion at {at}.", at=texts.moment(at)),
        )
    )


def nearer_question(one: Assignment, texts: Texts, *, is_open: bool) -> Message:
    """Return the question until which other day the extension is agreed."""
    words = texts.say(
        "{title}: until which day is the extension agreed? For example: 15/6.",
        title=title(one.task, texts),
    )
    return as_question(words, texts, is_open=is_open)


def refusal_question(one: Assignment, texts: Texts, *, is_open: bool) -> Message:
    """Return the question why the extension is not agreed."""
    words = texts.say(
        "{title}: for which reason is the extension not agreed? To give none, press Skip.",
        title=title(one.task, texts),
    )
    return as_question(words, texts, is_open=is_open, may_skip=True)


def _later_than_asked(one: Assignment, granted: Deadline, texts: Texts) -> Iterator[Markup]:
    asked = one.extension.asked if one.extension else None
    if asked and asked.last_day and granted.last_day and granted.last_day > asked.last_day:
        yield texts.say(
            "This is later than the day that the unit asks for ({asked}).",
            asked=texts.full_day(asked.last_day),
        )


def decision_meant(
    one: Assignment,
    granted: Deadline | None,
    answer: str | None,
    texts: Texts,
    calendar: Calendar,
    *,
    is_open: bool,
    takes_back: bool = False,
) -> Message:
    """Return a leader's word repeated back: a day that is granted, a refusal, or none any more."""
    if takes_back:
        verdict = taken_back(one, answer, texts)
    elif granted is not None:
        verdict = lines(
            texts.say("Extension agreed: {day}", day=repeated(granted, texts, calendar)),
            *_later_than_asked(one, granted, texts),
        )
    else:
        verdict = texts.say("Extension not agreed: {answer}", answer=answer)
    words = lines(title(one.task, texts), verdict)
    if not is_open:
        return Message(words)
    change = choice(texts.label("Another day"), "change")
    return Message(
        lines(words, texts.say("Is this right? It is sent only after Right is pressed.")),
        (
            (choice(texts.label("Right"), "yes", Style.SUCCESS), change),
            question_row(texts, may_skip=False),
        ),
    )
