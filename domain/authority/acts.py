"""What needs authority, and which seats have it: the whole table, as data."""

from enum import Enum, auto

from domain.chat import Seat


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

# What another department does with work that it was given; what it asks of is its own work.
WITH_GIVEN = frozenset({Act.REPORT, Act.EXTEND, Act.PLEAD})
