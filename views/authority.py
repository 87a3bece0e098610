"""The table of authority as people see it: the page of who may do what, and the menus."""

from collections.abc import Mapping
from functools import cache

from domain.authority import (
    COMMANDS,
    EVERYBODYS,
    FOR_UNITS,
    SEATS,
    UNLISTED,
    WITH_FIELD,
    WITH_POST,
    Act,
)
from domain.chat import Seat
from domain.declared import check_bound, files_in, joined
from views.texts import Texts

# A command and its one line.
Menu = list[tuple[str, str]]


def table(texts: Texts) -> str:
    """Return the table in Markdown, a row for each act, a column for each seat of a chat."""
    head = (
        texts.label("What"),
        texts.label("Commands"),
        texts.label("A unit's chat"),
        texts.label("The office's chat"),
        texts.label("The leaders' chat"),
        texts.label("Field in charge"),
        texts.label("Administrators, by their numeric id"),
    )
    rows = (head, tuple("---" for _ in head), *(_row(act, texts) for act in Act))
    return "\n".join(f"| {' | '.join(cells)} |" for cells in rows)


def _row(act: Act, texts: Texts) -> tuple[str, ...]:
    names = [name for name, asked in COMMANDS.items() if asked is act]
    if act is Act.RECORD:
        names += [name for name in COMMANDS if name in FOR_UNITS]
    commands = " ".join(f"`/{name}`" for name in names)
    seats = (Seat.UNIT, Seat.OFFICE, Seat.LEADERS)
    cells = (_cell(act, seat, texts) if seat in SEATS[act] else "–" for seat in seats)
    by_id = "–" if SEATS[act] else texts.label("yes")
    field = texts.label("of who is in charge of the unit") if act in WITH_FIELD else "–"
    return (_names(texts)[act], commands or "–", *cells, field, by_id)


def _cell(act: Act, seat: Seat, texts: Texts) -> str:
    """Return who of a seat's chat may: all members, or who holds a chức vụ there."""
    if act is Act.APPROVE:
        return texts.label("the unit's head, deputies")
    if act not in WITH_POST:
        return texts.label("yes")
    if seat is Seat.LEADERS:
        return texts.label("leaders in the register")
    return texts.label("who has a position in the register")


def _names(texts: Texts) -> dict[Act, str]:
    return {
        Act.REPORT: texts.label("Report: done, result, obstacle; withdraw a report"),
        Act.EXTEND: texts.label("Ask for a later deadline"),
        Act.PLEAD: texts.label("Ask that a delay be put down to objective causes"),
        Act.LIST_OWN: texts.label("See what the chat itself has to do"),
        Act.LIST_UNIT: texts.label("See a unit's own list"),
        Act.LIST_ALL: texts.label("See the lists of all units"),
        Act.SEARCH: texts.label("Look for tasks"),
        Act.STATEMENT: texts.label("See the statement of a period: a unit's, or one's own"),
        Act.ADVISE: texts.label("Give the office's answer or view"),
        Act.DECIDE: texts.label("Give the leaders' word"),
        Act.PASS_UP: texts.label("Pass on to the Giám đốc"),
        Act.RECORD: texts.label("Write down what a unit has told otherwise, with its source"),
        Act.QUOTE: texts.label("Write down an opinion that a leader has given otherwise"),
        Act.ACKNOWLEDGE: texts.label("Confirm that a delay had objective causes"),
        Act.RESOLVE: texts.label("Mark an obstacle resolved"),
        Act.GATHER: texts.label("Gather and edit the deadlines that units register"),
        Act.CONFIRM: texts.label("Confirm a report of completion"),
        Act.RETURN: texts.label("Give a report back"),
        Act.MIND: texts.label("Name who of the unit minds a task"),
        Act.APPROVE: texts.label("Choose who reports for the unit; approve its reports"),
        Act.RECEIVE: texts.label("Note what units have delivered (the task's receiver)"),
        Act.URGE: texts.label("Urge who has not delivered (the task's receiver)"),
        Act.URGE_OVERDUE: texts.label("Urge the units whose work is overdue"),
        Act.ASSIGN: texts.label("Give new work to units"),
        Act.REARRANGE: texts.label("Move, pause, end work; change units; close the year"),
        Act.RESTRICT: texts.label("Restrict a task, and read its words"),
        Act.LOOK_BACK: texts.label("Read the history (a unit: of its own work)"),
        Act.LOOK_THROUGH: texts.label("Look through the digest, put it off, send it"),
        Act.REGISTER: texts.label("Give one's own full name and position"),
        Act.KEEP_REGISTER: texts.label("Correct names; end private use"),
        Act.KEEP_FIELDS: texts.label("Say which leader is in charge of which units"),
        Act.BE_AWAY: texts.label("Say that a leader is away, and who is empowered"),
        Act.TAKE_PLAN: texts.label("Take a plan in; send all work as an Excel file and back"),
        Act.BIND: texts.label("Connect this chat with a unit"),
        Act.INVITE: texts.label("Make an invitation, alone with the system"),
    }


def menu(
    seats: frozenset[Seat], texts: Texts, *, binds: bool = False, invites: bool = False
) -> Menu:
    """Return the commands of a chat with these seats, what is used most first.

    `binds` is the menu of a group's administrators, `invites` that of an administrator alone. A
    menu gives no permission, and one that is not in it may still be typed.
    """
    own = {name for name, act in COMMANDS.items() if SEATS[act] & seats} - UNLISTED
    if Seat.UNIT not in seats:
        own.discard("viec")  # where no work is one's own, it is what /kehoach is
    if binds:
        own.add("ketnoi")
    if invites:
        own.add("moithamgia")
    said = lines()
    offered = [name for name in COMMANDS if name in own]
    return [(name, texts.label(said[name])) for name in (*offered, *EVERYBODYS)]


@cache
def lines() -> Mapping[str, str]:
    """Return the line of every command in a menu: the MENU of whatever file of `views/` has some.

    Raises TypeError where one has none or two, or stands in no menu.
    """
    said = joined(
        "MENU in views/<affair>", [file.MENU for file in files_in("views") if hasattr(file, "MENU")]
    )
    check_bound("MENU in views/<affair>", said, {*COMMANDS, *EVERYBODYS} - UNLISTED)
    return said
