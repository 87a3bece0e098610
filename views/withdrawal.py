"""What is offered to whoever says that an obstacle or a request does not stand any more."""

from collections.abc import Sequence

from domain.chat import Person
from domain.extension.names import ExtensionVerb
from domain.message import Button, Message
from domain.obstacle.names import ObstacleVerb
from domain.plan.assignment import Assignment
from domain.press import press
from views.buttons import Row
from views.markup import Markup, lines
from views.people.person import called
from views.plan.task import title
from views.texts import Texts


def obstacles(stuck: Sequence[Assignment], texts: Texts) -> Message:
    """Return the button that takes each obstacle back."""
    head = texts.say("Nothing has been changed yet. To take an obstacle back, press its button:")
    rows = [
        (
            Button(
                texts.label("Withdraw the obstacle: {code}", code=one.task.code),
                press(ObstacleVerb.WITHDRAW, one.obstacle.id),
            ),
        )
        for one in stuck
        if one.obstacle
    ]
    return _offered(head, stuck, rows, texts)


def requests(asked: Sequence[Assignment], texts: Texts) -> Message:
    """Return the button that takes each request for a later deadline back."""
    head = texts.say("Nothing has been changed yet. To take a request back, press its button:")
    rows = [
        (
            Button(
                texts.label("Withdraw the request: {code}", code=one.task.code),
                press(ExtensionVerb.WITHDRAW, one.extension.id),
            ),
        )
        for one in asked
        if one.extension
    ]
    return _offered(head, asked, rows, texts)


def _offered(
    head: Markup, about: Sequence[Assignment], rows: Sequence[Row], texts: Texts
) -> Message:
    return Message(lines(head, *(title(one.task, texts) for one in about)), tuple(rows))


def said_over(one: Assignment, words: str, texts: Texts, *, by: Person) -> Message:
    """Return to the office that a unit says that its obstacle is over, with Đã tháo gỡ."""
    text = lines(
        title(one.task, texts),
        texts.say(
            "{by} ({unit}) says that the obstacle is over: “{words}”. If it has been resolved, "
            "please press Resolved.",
            by=called(by),
            unit=one.unit.name,
            words=words,
        ),
    )
    if one.obstacle is None:
        return Message(text)
    resolve = Button(texts.label("Resolved"), press(ObstacleVerb.RESOLVE, one.obstacle.id))
    return Message(text, ((resolve,),))


def told_office(one: Assignment, texts: Texts) -> Message:
    """Return to a unit that the office was told that its obstacle is over."""
    return Message(
        texts.say(
            "{title}: the office was told that the obstacle is over; it closes it with Resolved.",
            title=title(one.task, texts),
        )
    )
