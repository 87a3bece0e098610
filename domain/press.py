"""What a button says when it is pressed: a verb and ids, at most 64 bytes.

The limit is Telegram's (core.telegram.org/bots/api#inlinekeyboardbutton, callback_data).
"""

from collections.abc import Sequence
from dataclasses import dataclass
from enum import Enum, StrEnum
from typing import Self, TypeVar

from domain.authority import Act
from domain.refusal import Refusal

T = TypeVar("T")


class Otherwise(Enum):
    """What decides about a press where the chat's seats do not: the action asks."""

    QUESTION = "who may answer the question"
    WORK = "whose work it shows"
    PERSON = "who presses"


class Verb(StrEnum):
    """What pressing asks for; each affair declares its own, with what decides whether it may be."""

    decides: Act | Otherwise

    def __new__(cls, word: str, decides: Act | Otherwise) -> Self:
        """Return the verb that stands on buttons as `word`."""
        verb = str.__new__(cls, word)
        verb._value_ = word
        verb.decides = decides
        return verb


class QuestionVerb(Verb):
    """The buttons under an open question."""

    SKIP = "skip", Otherwise.QUESTION
    CANCEL = "cancel", Otherwise.QUESTION
    CHOOSE = "choose", Otherwise.QUESTION
    ANEW = "ask-anew", Otherwise.QUESTION


# What the button that confirms a preview answers.
CONFIRM = "confirm"


class UnknownPress(Refusal):
    """A button of an older version, or of somebody else."""


def offered(options: Sequence[T], number: int) -> T:
    """Return what a question's button of this number stands for; raises UnknownPress for none."""
    if number >= len(options):
        raise UnknownPress
    return options[number]


@dataclass(frozen=True, slots=True)
class Press:
    """A verb with the ids or words it concerns: Press("done", ("12",)) is `done:12`.

    `under` is the messenger's id of the message under which the button was pressed.
    """

    verb: str
    args: tuple[str, ...] = ()
    under: int | None = None

    def encode(self) -> str:
        """Return the data a button carries."""
        return ":".join((self.verb, *self.args))

    def id(self, at: int = 0) -> int:
        """Return argument `at` as an id; raises UnknownPress."""
        try:
            return int(self.args[at])
        except (IndexError, ValueError):
            raise UnknownPress from None


def press(verb: Verb, *args: object) -> str:
    """Return the data of a button that asks for `verb` with `args`."""
    return Press(verb, tuple(str(arg) for arg in args)).encode()


def read_press(data: str, under: int | None = None) -> Press:
    """Return what a pressed button's data asks for; whether anybody knows the verb is not asked."""
    verb, *args = data.split(":")
    return Press(verb, tuple(args), under)
