"""To whom what waits for the leaders goes: whoever is in charge, alone or in the leaders' group."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

from domain.chat import Chat, Seat, Unit
from domain.people.post import Post
from domain.remit.passed_up import PassedUp
from domain.remit.remit import Absence, Roster
from domain.waiting.waiting import Matter, Waiting


@dataclass(frozen=True, slots=True)
class Addressing:
    """The leaders at a moment, the `chats` that hold their seat, and what was passed up.

    `alone` are their private chats, by the person.
    """

    roster: Roster
    chats: Sequence[Chat]
    alone: Mapping[int, Chat] = field(default_factory=dict)
    passed_up: Mapping[tuple[Matter, int], PassedUp] = field(default_factory=dict)

    def addressee(self, unit: Unit, matter: Matter, of: int) -> Post | None:
        """Return to whom something of a unit goes, None for all leaders."""
        return self.roster.addressee(unit, self.passed_up.get((matter, of)))

    def chats_for(self, unit: Unit, matter: Matter, of: int) -> list[Chat]:
        """Return where it is put before them: alone where they take part alone, else the groups.

        Whoever cannot act alone just now, for nobody says whether they are in the group, is told
        in the group.
        """
        post = self.addressee(unit, matter, of)
        if post is None:
            return list(self.chats)
        chat = self.alone.get(post.person_id) if post.person_id else None
        if chat is not None and chat.reachable and Seat.LEADERS not in chat.unsure:
            return [chat]
        groups = [one for one in self.chats if one.address < 0]
        return groups or list(self.chats)

    def concerns(self, chat: Chat, waiting: Waiting) -> bool:
        """Whether a chat of the leaders is where something that waits for them goes."""
        unit = waiting.assignment.unit
        there = self.chats_for(unit, waiting.matter, waiting.id)
        return chat.id in {one.id for one in there}


@dataclass(frozen=True, slots=True)
class Charge:
    """How something stands with the leaders, as its card says.

    It goes to the `addressee`, None for all; `leader` is in charge of its unit. `absences` are
    those that matter to it. It `may_pass_up` while there is a Giám đốc whom it does not go to.
    """

    addressee: Post | None = None
    leader: Post | None = None
    absences: tuple[Absence, ...] = ()
    passed_up: PassedUp | None = None
    may_pass_up: bool = False


# Where nobody is in charge and nobody is away.
NOBODYS = Charge()


def charge_of(roster: Roster, unit: Unit, passed_up: PassedUp | None) -> Charge:
    """Return how something of a unit stands with the leaders.

    Where nobody is in charge it is all leaders' absences that matter.
    """
    leader, director = roster.in_charge(unit), roster.director
    addressee = roster.addressee(unit, passed_up)
    bearer = roster.left_to(passed_up) if passed_up else leader
    bearers = dict.fromkeys(post for post in (leader, bearer, director) if post)
    concerned = roster.leaders if bearer is None else tuple(bearers)
    absences = {one.id: one for post in concerned if (one := roster.absence(post))}
    return Charge(
        addressee,
        leader,
        tuple(absences.values()),
        passed_up,
        may_pass_up=bool(bearer and director and addressee) and director not in {bearer, addressee},
    )
