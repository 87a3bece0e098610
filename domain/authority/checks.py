"""Who asks for something, and whether they may do it from where they ask."""

from dataclasses import dataclass

from domain.authority.acts import READING, SEATS, WITH_GIVEN, WITH_POST, Act
from domain.authority.refusals import (
    NoPostHere,
    NotAnAdministrator,
    NotForThisChat,
    NotInviting,
    NotLookingAfter,
    OnlyLeaders,
    TypeInTheGroup,
    UnboundChat,
)
from domain.chat import Chat, Person, Seat


@dataclass(frozen=True, slots=True)
class Holder:
    """Who asks for something: the `seats` at which they hold a chức vụ today.

    Those are asked for at the seats whose register is `kept`: where somebody with an account has
    been entered. Elsewhere all members of the chat speak for it, as long as nobody knows better.
    """

    seats: frozenset[Seat]
    kept: frozenset[Seat]
    is_administrator: bool = False

    def speaks_for(self, seat: Seat) -> bool:
        """Whether their word is the seat's: a leader's everywhere, an administrator's by chức vụ.

        Administrators are members of every chat, so that they are no leaders for being in theirs.
        """
        if seat in self.seats or Seat.LEADERS in self.seats:
            return True
        return seat not in self.kept and not (seat is Seat.LEADERS and self.is_administrator)


def check_administrator(person: Person, administrators: frozenset[int]) -> None:
    """Raise NotAnAdministrator unless the person's numeric id is an administrator's."""
    if person.address not in administrators:
        raise NotAnAdministrator(address=person.address)


def check_looking_after(person: Person, administrators: frozenset[int]) -> None:
    """Raise NotLookingAfter unless the person is an administrator."""
    if person.address not in administrators:
        raise NotLookingAfter


def check_inviting(person: Person, administrators: frozenset[int]) -> None:
    """Raise NotInviting unless the person is an administrator."""
    if person.address not in administrators:
        raise NotInviting


def check_invitations(
    person: Person, chat: Chat, administrators: frozenset[int], *, alone: bool
) -> None:
    """Raise unless invitations are the office's here, or an administrator's alone with the bot."""
    if not (alone and person.address in administrators):
        check(Act.KEEP_REGISTER, chat)


def check(act: Act, chat: Chat) -> None:
    """Raise UnboundChat, NotForThisChat or TypeInTheGroup unless `chat` may do `act`."""
    if not chat.sees:
        raise UnboundChat
    allowed = (chat.sees if act in READING else chat.seats) & SEATS[act]
    if not allowed and chat.reads & SEATS[act]:
        raise TypeInTheGroup(units=(), seats=chat.reads & SEATS[act])
    # Of another department's plan no more is found than the work that was given.
    is_given = chat.represents is not None and act not in WITH_GIVEN | {Act.SEARCH, Act.LIST_UNIT}
    if not allowed or is_given:
        raise NotForThisChat(act=act)
    if act not in READING and allowed <= chat.unsure:
        raise TypeInTheGroup(units=chat.unsure_units, seats=allowed)


def check_holder(act: Act, chat: Chat, holder: Holder) -> None:
    """Raise OnlyLeaders or NoPostHere unless somebody in `chat`, which may do `act`, may do it."""
    allowed = chat.seats & SEATS[act]
    if act not in WITH_POST or any(holder.speaks_for(seat) for seat in allowed):
        return
    raise OnlyLeaders if Seat.LEADERS in allowed else NoPostHere
