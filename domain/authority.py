"""Who may do what, from which chat: the whole table, as data."""

from enum import StrEnum

from domain.refusal import Refusal
from domain.unit import Chat, Seat


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


class NotAnAdministrator(Refusal):
    """Only an administrator may bind chats."""


def check(act: Act, chat: Chat) -> None:
    """Raise UnboundChat or NotForThisChat unless `chat` may do `act`."""
    if not chat.seats:
        raise UnboundChat
    if not chat.seats & SEATS[act]:
        raise NotForThisChat(act=act)
