"""What the board of deadlines and a unit's part of it have in common: items, whose turn it is."""

from collections.abc import Sequence
from dataclasses import dataclass

from domain.calendar import Calendar
from domain.chat import Unit
from domain.plan.task import Assignment
from domain.registration.board import BoardState, DeadlineBoard, Proposed, needs_deadline
from views.markup import Markup, lines
from views.plan.task import deadline, title
from views.spoken import repeated
from views.texts import Texts

PAGE_SIZE = 8


@dataclass(frozen=True, slots=True)
class Showing:
    """What a message shows of a board: `unit` None means all units, `items` are all its work."""

    board: DeadlineBoard
    units: Sequence[Unit]
    unit: Unit | None
    items: Sequence[Assignment]
    page: int
    calendar: Calendar

    @property
    def unit_id(self) -> int:
        """Return the id of the chosen unit, 0 for all, as buttons carry it."""
        return self.unit.id if self.unit else 0

    def of(self, unit: Unit) -> list[Assignment]:
        """Return a unit's own work on the board."""
        return [one for one in self.items if one.unit.id == unit.id]

    def proposed(self, items: Sequence[Assignment]) -> int:
        """Return for how many something is proposed."""
        return sum(1 for one in items if self.board.of(one.id))


def state(board: DeadlineBoard, texts: Texts) -> Markup:
    """Return whose turn it is."""
    match board.state:
        case BoardState.GATHERING:
            return texts.say("The office is gathering the proposals.")
        case BoardState.PRESENTED:
            return texts.say("Presented to the leaders, waiting for their approval ⏳")
        case BoardState.APPROVED:
            return texts.say("The leaders have approved it. 🟢")


def item(one: Assignment, shown: Showing, texts: Texts) -> Markup:
    """Return a task with what is proposed for it, or with the deadline it has got."""
    proposal = shown.board.of(one.id)
    if not needs_deadline(one):
        said = deadline(one, texts)
    elif proposal is None:
        said = texts.say("nothing proposed yet")
    else:
        said = texts.say("proposed: {what}", what=what(proposal, shown.calendar, texts))
    return lines(title(one.task, texts), Markup(f"   {said}"))


def what(proposal: Proposed, calendar: Calendar, texts: Texts) -> Markup:
    """Return a proposed deadline in full."""
    if proposal.deadline is None:
        return texts.say("ongoing")
    return repeated(proposal.deadline, texts, calendar)
