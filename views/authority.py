"""The authority table as a page for people: who may do what, from where."""

from domain.authority import COMMANDS, SEATS, Act
from domain.chat import Seat
from views.texts import Texts


def table(texts: Texts) -> str:
    """Return the table in Markdown, a row for each act, a column for each seat of a chat."""
    head = (
        texts.label("What"),
        texts.label("Commands"),
        texts.label("A unit's chat"),
        texts.label("The office's chat"),
        texts.label("The leaders' chat"),
        texts.label("Administrators, by their numeric id"),
    )
    rows = (head, tuple("---" for _ in head), *(_row(act, texts) for act in Act))
    return "\n".join(f"| {' | '.join(cells)} |" for cells in rows)


def _row(act: Act, texts: Texts) -> tuple[str, ...]:
    commands = " ".join(f"`/{name}`" for name, asked in COMMANDS.items() if asked is act)
    seats = (Seat.UNIT, Seat.OFFICE, Seat.LEADERS)
    cells = (*(seat in SEATS[act] for seat in seats), not SEATS[act])
    yes = texts.label("yes")
    return (_names(texts)[act], commands or "–", *(yes if cell else "–" for cell in cells))


def _names(texts: Texts) -> dict[Act, str]:
    return {
        Act.REPORT: texts.label("Report: done, result, obstacle; withdraw a report"),
        Act.EXTEND: texts.label("Ask for a later deadline"),
        Act.LIST_UNIT: texts.label("See a unit's own list"),
        Act.LIST_ALL: texts.label("See the lists of all units"),
        Act.SEARCH: texts.label("Look for tasks"),
        Act.ADVISE: texts.label("Give the office's answer or view"),
        Act.DECIDE: texts.label("Give the leaders' word"),
        Act.RESOLVE: texts.label("Mark an obstacle resolved"),
        Act.GATHER: texts.label("Gather and edit the deadlines that units register"),
        Act.CONFIRM: texts.label("Confirm a report of completion"),
        Act.RETURN: texts.label("Give a report back"),
        Act.RECEIVE: texts.label("Note what units have delivered (the task's receiver)"),
        Act.URGE: texts.label("Urge who has not delivered (the task's receiver)"),
        Act.URGE_OVERDUE: texts.label("Urge the units whose work is overdue"),
        Act.ASSIGN: texts.label("Give new work to units"),
        Act.REARRANGE: texts.label("Move, pause, end work; change units; close the year"),
        Act.LOOK_BACK: texts.label("Read the history (a unit: of its own work)"),
        Act.REGISTER: texts.label("Give one's own full name and position"),
        Act.KEEP_REGISTER: texts.label("Correct names; end private use"),
        Act.TAKE_PLAN: texts.label("Take a plan in"),
        Act.BIND: texts.label("Connect this chat with a unit"),
        Act.INVITE: texts.label("Make an invitation, alone with the system"),
    }
