"""What a unit answers to whoever asked, and what may be pressed under it."""

from collections.abc import Sequence
from datetime import datetime

from domain.cause.names import CauseVerb
from domain.chat import Seat
from domain.extension.names import ExtensionVerb
from domain.message import Message
from domain.obstacle.names import ObstacleVerb
from domain.plan.assignment import Assignment
from domain.plan.task import Task
from domain.press import read_press
from domain.waiting.names import UnitsAnswer
from views.buttons import Row
from views.markup import Markup, lines
from views.plan.task import title
from views.texts import Texts

# Of the card's buttons those that answer it.
_ANSWERS = {
    ObstacleVerb.AGREE,
    ObstacleVerb.OPINE,
    ObstacleVerb.ADVISE,
    *ExtensionVerb,
    *CauseVerb,
}


def answer(
    tasks: Sequence[Task], unit: str, words: str, texts: Texts, *, by: str, at: datetime
) -> Message:
    """Return what a unit answers."""
    told = texts.say(
        "{unit} answers ({person}, {at}): “{words}”",
        unit=unit,
        person=by,
        at=texts.moment(at),
        words=words,
    )
    return Message(lines(*(title(task, texts) for task in tasks), told))


def before_seat(
    one: Assignment, subject: UnitsAnswer, card: Message, texts: Texts, *, waits: bool
) -> Message:
    """Return it before whoever is to decide, with buttons of its `card` while it waits."""
    told = answer([one.task], one.unit.name, subject.words, texts, by=subject.by, at=subject.at)
    if not waits:
        return told
    return Message(lines(told.text, texts.say("It waits for your opinion.")), _rows(card))


def _rows(card: Message) -> tuple[Row, ...]:
    rows = (
        tuple(button for button in row if read_press(button.press).verb in _ANSWERS)
        for row in card.buttons
    )
    return tuple(row for row in rows if row)


def passed_on(tasks: Sequence[Task], seat: Seat, texts: Texts, *, at: datetime) -> Message:
    """Return to the unit where its answer went."""
    moment = texts.moment(at)
    if seat is Seat.OFFICE:
        where = texts.say("The answer went to the office at {at}.", at=moment)
    else:
        where = texts.say("The answer went to the leaders and the office at {at}.", at=moment)
    return Message(lines(*(title(task, texts) for task in tasks), where))


def enclosed(texts: Texts) -> Markup:
    """Return what stands over a file that came with an answer."""
    return texts.say("Sent with the unit's answer.")
