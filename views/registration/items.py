"""What the board of deadlines and a unit's part of it have in common: items, whose turn it is."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from itertools import groupby

from domain.calendar import Calendar
from domain.chat import Unit
from domain.plan.assignment import Assignment
from domain.registration.board import (
    BoardState,
    DeadlineBoard,
    Proposed,
    Tally,
    needs_deadline,
    tally,
)
from views.markup import Markup, lines
from views.plan.signed import under_plans
from views.plan.task import deadline, title
from views.spoken import repeated
from views.texts import Texts, count

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


def missing(items: Sequence[Assignment], texts: Texts) -> Markup | None:
    """Return for how much work nobody has proposed a deadline, unit by unit; None for no work."""
    if not items:
        return None
    by_unit = groupby(items, lambda one: one.unit)
    return texts.say(
        "Not proposed, and so still without a deadline: {n} tasks ({units}).",
        n=count(len(items)),
        units=", ".join(f"{unit.code} {count(len(list(own)))}" for unit, own in by_unit),
    )


def state(shown: Showing, items: Sequence[Assignment], texts: Texts) -> Markup:
    """Return whose turn it is, and what has become of `items`; what was not proposed is said."""
    stand = tally(shown.board, items)
    still = texts.say("{n} tasks are still without a deadline.", n=count(stand.missing))
    return Markup(
        " ".join((_state(shown.board, stand, texts), *([still] if stand.missing else ())))
    )


def _state(board: DeadlineBoard, stand: Tally, texts: Texts) -> Markup:
    match board.state:
        case BoardState.GATHERING:
            return texts.say("The office is gathering the proposals.")
        case BoardState.PRESENTED if not stand.proposed:
            return texts.say("Nothing was proposed here, and so nothing presented.")
        case BoardState.PRESENTED:
            return texts.say(
                "{n} proposals presented to the leaders, waiting for their approval ⏳",
                n=count(stand.proposed),
            )
        case BoardState.APPROVED if stand.void:
            return texts.say(
                "The leaders have approved; {n} deadlines count, {void} do not, for the work "
                "changed meanwhile or the day had gone by.",
                n=count(stand.settled),
                void=count(stand.void),
            )
        case BoardState.APPROVED if stand.settled:
            return texts.say("The leaders have approved {n} deadlines. 🟢", n=count(stand.settled))
        case BoardState.APPROVED:
            return texts.say("The registration is over; nothing was proposed here.")


def items(held: Iterable[Assignment], shown: Showing, texts: Texts) -> Iterator[Markup]:
    """Yield each task, plan by plan."""
    return under_plans(held, lambda one: _item(one, shown, texts), texts)


def _item(one: Assignment, shown: Showing, texts: Texts) -> Markup:
    """Return a task with what is proposed for it, or with the deadline it has got."""
    proposal, over = shown.board.of(one.id), shown.board.state is BoardState.APPROVED
    if not needs_deadline(one):
        said = deadline(one, texts)
    elif proposal is None:
        said = texts.say("deadline not set") if over else texts.say("nothing proposed yet")
    elif over:
        said = texts.say("does not count: {what}", what=what(proposal, shown.calendar, texts))
    else:
        said = texts.say("proposed: {what}", what=what(proposal, shown.calendar, texts))
    return lines(title(one.task, texts), Markup(f"   {said}"))


def what(proposal: Proposed, calendar: Calendar, texts: Texts) -> Markup:
    """Return a proposed deadline in full."""
    if proposal.deadline is None:
        return texts.say("ongoing")
    return repeated(proposal.deadline, texts, calendar)
