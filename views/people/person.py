"""What people are called on cards and papers, and what is said to them about it."""

from typing import assert_never

from domain.chat import ANONYMOUS_ADMINISTRATOR, CHANNEL, TELEGRAM, Person
from domain.message import Message
from domain.people.names import FullName, Position
from domain.proxy.proxy import Leader, Speaker
from views.markup import Markup
from views.question import as_question
from views.texts import Texts


def called(person: Speaker) -> str:
    """Return "họ tên, chức vụ" from the register, or the messenger's name until it has them."""
    if isinstance(person, Leader):
        return person.called
    name = person.full_name or person.name
    return f"{name}, {person.position}" if person.position else name


def nameless(texts: Texts) -> dict[int, str]:
    """Return what stands for the name of each account under which many people write."""
    return {
        ANONYMOUS_ADMINISTRATOR: texts.label("Somebody in the chat's name"),
        CHANNEL: texts.label("Somebody in a channel's name"),
        TELEGRAM: texts.label("Somebody who posts in the channel"),
    }


def entry_question(asked: FullName | Position, texts: Texts, *, is_open: bool) -> Message:
    """Return the question for somebody's họ tên or chức vụ; once answered it has no buttons."""
    words = _asked(asked, texts)
    # To drop it and to pass over it would be the same.
    return as_question(words, texts, is_open=is_open, may_skip=True, may_cancel=False)


def _asked(asked: FullName | Position, texts: Texts) -> Markup:
    match asked:
        case FullName():
            return texts.say(
                "{name}: which full name and position should stand on cards and reports?",
                name=asked.name,
            )
        case Position():
            return texts.say(
                "{name}: which position should stand beside the name? For example: chuyên viên.",
                name=asked.name,
            )
        case _:
            assert_never(asked)


def registered(person: Person, texts: Texts) -> Message:
    """Return what stands on cards and reports from now on."""
    return Message(
        texts.say(
            "Recorded: cards and reports will say {person}. To change it, type /start alone with "
            "this system, or ask the office.",
            person=called(person),
        )
    )
