"""What a button says when it is pressed: a verb and ids, at most 64 bytes.

The limit is Telegram's (core.telegram.org/bots/api#inlinekeyboardbutton, callback_data).
"""

from dataclasses import dataclass
from enum import StrEnum

from domain.refusal import Refusal


class Verb(StrEnum):
    """What pressing asks for; each affair declares its own."""


class QuestionVerb(Verb):
    """The buttons under an open question."""

    SKIP = "skip"
    CANCEL = "cancel"
    CHOOSE = "choose"


# What the button that confirms a preview answers.
CONFIRM = "confirm"


class UnknownPress(Refusal):
    """A button of an older version, or of somebody else."""


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
