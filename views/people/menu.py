"""The menus of commands that the messenger offers, by what a chat may do."""

from domain.authority import COMMANDS, SEATS
from domain.chat import Seat
from views.texts import Texts

# A command and its one line.
Menu = list[tuple[str, str]]


def menu(
    seats: frozenset[Seat], texts: Texts, *, binds: bool = False, invites: bool = False
) -> Menu:
    """Return the commands of a chat with these seats, what is used most first.

    `binds` is the menu of a group's administrators, `invites` that of an administrator alone. A
    menu gives no permission, and one that is not in it may still be typed.
    """
    own = {name for name, act in COMMANDS.items() if SEATS[act] & seats}
    if binds:
        own.add("ketnoi")
    if invites:
        own.add("moithamgia")
    words = _words(texts)
    return [(name, words[name]) for name in words if name in own or name not in COMMANDS]


def _words(texts: Texts) -> dict[str, str]:
    """Return the line of every command; the last two are everybody's."""
    return {
        "xong": texts.label("Report a task done"),
        "vuongmac": texts.label("Report a difficulty or obstacle"),
        "giahan": texts.label("Ask for a later deadline"),
        "datrinh": texts.label("Report work as submitted, waiting for a signature"),
        "tiendo": texts.label("Report how far a task has come"),
        "viec": texts.label("List the unit's work"),
        "canykien": texts.label("See what waits for an opinion"),
        "kehoach": texts.label("List the plan's open tasks"),
        "tim": texts.label("Look for tasks"),
        "dondoc": texts.label("Urge units that have not delivered"),
        "nhapkehoach": texts.label("Take a plan in"),
        "giaoviec": texts.label("Give new work to units"),
        "dinhky": texts.label("Let a task recur"),
        "tralai": texts.label("Give a report back"),
        "dieuchinhhan": texts.label("Move deadlines"),
        "tamdung": texts.label("Pause tasks"),
        "thoithuchien": texts.label("End tasks that are no longer carried out"),
        "nhatky": texts.label("Tell what happened to a task"),
        "donvi": texts.label("Rename or merge units"),
        "chotnam": texts.label("Close the year"),
        "moithamgia": texts.label("Who takes part; invite people"),
        "ketnoi": texts.label("Connect this chat with a unit"),
        "huy": texts.label("Drop the open question"),
        "trogiup": texts.label("How to use this"),
    }
