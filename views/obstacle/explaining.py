"""What a unit explains of an obstacle, as those who asked read it, and what the unit is told."""

from datetime import datetime

from domain.chat import Person, Seat
from domain.message import Message
from domain.plan.assignment import Assignment
from views.markup import lines
from views.people.person import called
from views.plan.task import title
from views.texts import Texts


def explained(one: Assignment, words: str, texts: Texts, *, by: Person, at: datetime) -> Message:
    """Return what a unit explains, under the card of those who asked."""
    return Message(
        lines(
            title(one.task, texts),
            texts.say(
                "{unit} explains ({person}, {at}): “{words}”",
                unit=one.unit.name,
                person=called(by),
                at=texts.moment(at),
                words=words,
            ),
            texts.say("It waits for your opinion: reply to this message, or press under the card."),
        )
    )


def passed_on(one: Assignment, seat: Seat, texts: Texts, *, at: datetime) -> Message:
    """Return to the unit where its explanation went."""
    moment = texts.moment(at)
    if seat is Seat.OFFICE:
        where = texts.say("The explanation went to the office at {at}.", at=moment)
    else:
        where = texts.say("The explanation went to the leaders at {at}.", at=moment)
    return Message(lines(title(one.task, texts), where))
