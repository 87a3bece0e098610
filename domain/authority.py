"""Who may do what, from which chat and with which chức vụ: the whole table, as data."""

from dataclasses import dataclass
from enum import Enum, auto

from domain.chat import Chat, Person, Seat, Unit
from domain.refusal import Refusal


class Act(Enum):
    """Something that needs authority.

    LIST_OWN is what the chat itself has to do.
    EXTEND asks for a later deadline, PLEAD that a delay be put down to objective causes, which
    ACKNOWLEDGE confirms or refuses. ADVISE is the office's own answer and view, DECIDE the
    leaders' word. GATHER collects what units register, RECEIVE takes in what units deliver.
    REARRANGE moves, pauses and drops work, makes it recurring, and changes units; RESTRICT lets
    chats see no more of a task than its code, its day and its paper; LOOK_BACK reads the history.
    PASS_UP leaves what waits for a leader to the Giám đốc. LOOK_THROUGH is what the office does
    with a digest before it goes.
    REGISTER gives one's own họ tên and chức vụ, KEEP_REGISTER corrects others'.
    KEEP_FIELDS says which leader is in charge of what, BE_AWAY that one is away and whom they
    empower.
    APPROVE is the word of a unit's head on its own reports, MIND names who of it minds a task.
    RECORD writes down what a unit has told otherwise, QUOTE an opinion that a leader has given
    otherwise, both with where it is from.
    """

    REPORT = auto()
    EXTEND = auto()
    PLEAD = auto()
    LIST_OWN = auto()
    LIST_UNIT = auto()
    LIST_ALL = auto()
    SEARCH = auto()
    STATEMENT = auto()
    ADVISE = auto()
    DECIDE = auto()
    PASS_UP = auto()
    RECORD = auto()
    QUOTE = auto()
    ACKNOWLEDGE = auto()
    RESOLVE = auto()
    GATHER = auto()
    CONFIRM = auto()
    RETURN = auto()
    APPROVE = auto()
    MIND = auto()
    RECEIVE = auto()
    URGE = auto()
    URGE_OVERDUE = auto()
    ASSIGN = auto()
    REARRANGE = auto()
    RESTRICT = auto()
    LOOK_BACK = auto()
    LOOK_THROUGH = auto()
    REGISTER = auto()
    KEEP_REGISTER = auto()
    KEEP_FIELDS = auto()
    BE_AWAY = auto()
    TAKE_PLAN = auto()
    BIND = auto()
    INVITE = auto()


SEATS: dict[Act, frozenset[Seat]] = {
    Act.REPORT: frozenset({Seat.UNIT}),
    Act.EXTEND: frozenset({Seat.UNIT}),
    Act.PLEAD: frozenset({Seat.UNIT}),
    Act.LIST_OWN: frozenset({Seat.UNIT}),
    Act.LIST_UNIT: frozenset({Seat.UNIT, Seat.OFFICE, Seat.LEADERS}),
    Act.LIST_ALL: frozenset({Seat.OFFICE, Seat.LEADERS}),
    Act.SEARCH: frozenset({Seat.UNIT, Seat.OFFICE, Seat.LEADERS}),
    # Whose statement it is decides more: alone with the bot, one's own or the head's.
    Act.STATEMENT: frozenset({Seat.UNIT, Seat.OFFICE}),
    Act.ADVISE: frozenset({Seat.OFFICE}),
    Act.DECIDE: frozenset({Seat.LEADERS}),
    Act.PASS_UP: frozenset({Seat.LEADERS}),
    Act.RECORD: frozenset({Seat.OFFICE}),
    Act.QUOTE: frozenset({Seat.OFFICE, Seat.LEADERS}),
    Act.ACKNOWLEDGE: frozenset({Seat.LEADERS}),
    Act.RESOLVE: frozenset({Seat.OFFICE, Seat.LEADERS}),
    Act.GATHER: frozenset({Seat.OFFICE}),
    Act.CONFIRM: frozenset({Seat.OFFICE}),
    Act.RETURN: frozenset({Seat.OFFICE}),
    # Who of the unit heads it, or is a deputy, is asked for too.
    Act.APPROVE: frozenset({Seat.UNIT}),
    Act.MIND: frozenset({Seat.UNIT}),
    # The receiver of a task may be any unit; which one it is, is the task's own matter.
    Act.RECEIVE: frozenset({Seat.UNIT, Seat.OFFICE}),
    Act.URGE: frozenset({Seat.UNIT, Seat.OFFICE}),
    Act.URGE_OVERDUE: frozenset({Seat.OFFICE}),
    # What a leader gives is the office's to complete and to give out.
    Act.ASSIGN: frozenset({Seat.OFFICE, Seat.LEADERS}),
    Act.REARRANGE: frozenset({Seat.OFFICE}),
    Act.RESTRICT: frozenset({Seat.OFFICE}),
    Act.LOOK_BACK: frozenset({Seat.UNIT, Seat.OFFICE, Seat.LEADERS}),
    Act.LOOK_THROUGH: frozenset({Seat.OFFICE}),
    Act.REGISTER: frozenset({Seat.UNIT, Seat.OFFICE, Seat.LEADERS}),
    Act.KEEP_REGISTER: frozenset({Seat.OFFICE}),
    Act.KEEP_FIELDS: frozenset({Seat.OFFICE}),
    # Of whom it may be said, is asked as well: a leader says it of themselves.
    Act.BE_AWAY: frozenset({Seat.OFFICE, Seat.LEADERS}),
    Act.TAKE_PLAN: frozenset({Seat.OFFICE}),
    # These belong to administrators by their numeric id, whatever the chat is.
    Act.BIND: frozenset(),
    Act.INVITE: frozenset(),
}

# What takes somebody who holds a chức vụ at the seat for which they speak, whatever the chat.
WITH_POST = frozenset(
    {
        Act.DECIDE,
        Act.PASS_UP,
        Act.ACKNOWLEDGE,
        Act.RESOLVE,
        Act.CONFIRM,
        Act.ASSIGN,
        Act.KEEP_FIELDS,
        Act.BE_AWAY,
    }
)

# What takes the leader in charge of the work's unit, once one is (domain/remit/remit.py).
WITH_FIELD = frozenset({Act.DECIDE, Act.ACKNOWLEDGE, Act.RESOLVE})

# What changes nothing but one's own name.
READING = frozenset(
    {
        Act.LIST_OWN,
        Act.LIST_UNIT,
        Act.LIST_ALL,
        Act.SEARCH,
        Act.STATEMENT,
        Act.LOOK_BACK,
        Act.REGISTER,
    }
)

# What the office may type in a unit's place, which then asks for RECORD.
RECORDED = frozenset({Act.REPORT, Act.EXTEND})

# What is a unit's own to do, and no leader's of the department who sits in its group.
OF_UNIT = RECORDED | {Act.PLEAD, Act.RECEIVE}

# What a command asks for; `/start`, `/trogiup` and `/huy` are everybody's.
COMMANDS: dict[str, Act] = {
    "xong": Act.REPORT,
    "vuongmac": Act.REPORT,
    "giahan": Act.EXTEND,
    "khachquan": Act.PLEAD,
    "datrinh": Act.REPORT,
    "tiendo": Act.REPORT,
    "viec": Act.LIST_UNIT,
    "theodoi": Act.MIND,
    "zalo": Act.RECORD,
    "canykien": Act.LIST_ALL,
    "kehoach": Act.LIST_UNIT,
    "tim": Act.SEARCH,
    "bangke": Act.STATEMENT,
    "baocao": Act.LIST_ALL,
    "lichhan": Act.LIST_UNIT,
    "dondoc": Act.URGE_OVERDUE,
    "nhapkehoach": Act.TAKE_PLAN,
    "xuatexcel": Act.TAKE_PLAN,
    "vanban": Act.LIST_ALL,
    "giaoviec": Act.ASSIGN,
    "dinhky": Act.REARRANGE,
    "tralai": Act.RETURN,
    "dieuchinhhan": Act.REARRANGE,
    "tamdung": Act.REARRANGE,
    "thoithuchien": Act.REARRANGE,
    "hanche": Act.RESTRICT,
    "nhatky": Act.LOOK_BACK,
    "donvi": Act.REARRANGE,
    "chotnam": Act.REARRANGE,
    "moithamgia": Act.KEEP_REGISTER,
    "phancong": Act.KEEP_FIELDS,
    "vangmat": Act.BE_AWAY,
    "lichnghi": Act.REARRANGE,
    "ketnoi": Act.BIND,
    "tinhtrang": Act.BIND,
}

FOR_UNITS = frozenset(name for name, act in COMMANDS.items() if act in RECORDED)

# Needed seldom, and by nobody who begins: `/trogiup` names them, the menus do not.
UNLISTED = frozenset({"phancong", "vangmat", "lichnghi", "tinhtrang"})

# What lets administrators in by their numeric id, whatever the chat is; the action asks.
ADMINISTRATORS = frozenset({"ketnoi", "moithamgia", "tinhtrang"})


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
    if not chat.seats:
        raise UnboundChat
    allowed = chat.seats & SEATS[act]
    if not allowed:
        raise NotForThisChat(act=act)
    if act not in READING and allowed <= chat.unsure:
        raise TypeInTheGroup(units=chat.unsure_units, seats=allowed)


def check_holder(act: Act, chat: Chat, holder: Holder) -> None:
    """Raise OnlyLeaders or NoPostHere unless somebody in `chat`, which may do `act`, may do it."""
    allowed = chat.seats & SEATS[act]
    if act not in WITH_POST or any(holder.speaks_for(seat) for seat in allowed):
        return
    raise OnlyLeaders if Seat.LEADERS in allowed else NoPostHere
