"""Who may do what, from which chat: the whole table, as data."""

from enum import StrEnum

from domain.refusal import Refusal
from domain.unit import Chat, Person, Seat


class Act(StrEnum):
    """Something that needs authority."""

    REPORT = "report"
    LIST_UNIT = "list-unit"
    LIST_ALL = "list-all"
    RESOLVE = "resolve"
    BIND = "bind"


SEATS: dict[Act, frozenset[Seat]] = {
    Act.REPORT: frozenset({Seat.UNIT}),
    Act.LIST_UNIT: frozenset({Seat.UNIT, Seat.OFFICE, Seat.LEADERS}),
    Act.LIST_ALL: frozenset({Seat.OFFICE, Seat.LEADERS}),
    Act.RESOLVE: frozenset({Seat.OFFICE, Seat.LEADERS}),
    # Binding belongs to administrators by their numeric id, whatever the chat is.
    Act.BIND: frozenset(),
}


class UnboundChat(Refusal):
    """The chat holds no seat: nobody has bound it."""


class NotForThisChat(Refusal):
    """The chat holds a seat, but not one that may do this."""


# GroupAnonymousBot, Channel_Bot and Telegram itself: many people write under each of these ids
# (core.telegram.org/bots/api#message, sender_chat), so none of them can stand for one.
NOBODY_IN_PARTICULAR = frozenset({1087968824, 136817688, 777000})


class AnonymousAdministrator(Refusal):
    """Somebody writes in the name of the group, so that nobody can tell who it is."""


class NotAnAdministrator(Refusal):
    """Only an administrator may bind chats; `address` is the person's numeric id."""


class NotOfThisChat(Refusal):
    """A button of work that this chat does not answer for, or no longer does."""


class Stranger(Refusal):
    """Somebody writes alone with the bot who has acted in no chat of the department."""


class AloneWithTheBot(Refusal):
    """Somebody known asks, alone with the bot, for what belongs in their unit's chat."""


class UnknownUnit(Refusal):
    """No unit of the plan has the code `typed`; `codes` are those there are."""

    def __init__(self, *, typed: str, codes: str) -> None:
        super().__init__(typed=typed, codes=codes)
        self.typed = typed
        self.codes = codes


def check_administrator(person: Person, administrators: frozenset[int]) -> None:
    """Raise unless the person's numeric id is an administrator's, and one person's at all."""
    if person.address in NOBODY_IN_PARTICULAR:
        raise AnonymousAdministrator
    if person.address not in administrators:
        raise NotAnAdministrator(address=person.address)


def check(act: Act, chat: Chat) -> None:
    """Raise UnboundChat or NotForThisChat unless `chat` may do `act`."""
    if not chat.seats:
        raise UnboundChat
    if not chat.seats & SEATS[act]:
        raise NotForThisChat(act=act)
