"""What people hear who may not."""

from domain.authority.acts import Act
from domain.chat import Seat, Unit
from domain.refusal import Refusal


class UnboundChat(Refusal):
    """The chat holds no seat: nobody has bound it."""


class NotForThisChat(Refusal):
    """The chat holds a seat, but not one that may do this."""

    act: Act


class OnlyLeaders(Refusal):
    """Somebody who is none of the leaders would speak for them."""


class LeaderForUnit(Refusal):
    """A leader of the department would report or ask as the unit in whose group they are."""


class NoPostHere(Refusal):
    """Somebody of the office does what takes a chức vụ, and the register does not have them."""


class NotAnAdministrator(Refusal):
    """Only an administrator may bind chats; `address` is the person's numeric id."""

    address: int


class NotLookingAfter(Refusal):
    """Only an administrator sees how the system itself stands."""


class NotOfThisChat(Refusal):
    """A button of work that this chat does not answer for, or no longer does."""


class Stranger(Refusal):
    """Somebody writes alone with the bot who has acted in no chat of the department."""


class AloneWithTheBot(Refusal):
    """Somebody known asks, alone with the bot, for what belongs in their unit's chat."""


class BindInTheGroup(Refusal):
    """An administrator would connect the chat that is theirs alone."""


class NotInviting(Refusal):
    """Only an administrator makes invitations."""


class TypeInTheGroup(Refusal):
    """Somebody acts alone with the bot, and nobody can say whether they are in the group still.

    It is the group of the `units`, and of the `seats` that are no unit's.
    """

    units: tuple[Unit, ...]
    seats: frozenset[Seat]


class UnknownUnit(Refusal):
    """No unit of the plan has the code `typed`; `codes` are those there are."""

    typed: str
    codes: str
