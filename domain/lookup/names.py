"""What is kept under the names of what is looked up: lists, what was found, what happened."""

from dataclasses import dataclass
from datetime import date

from domain.authority import Act
from domain.lookup.listing import Filter
from domain.press import Otherwise, Verb
from domain.spoken.code import Paper
from domain.subject import Loads, Subject


class LookupVerb(Verb):
    """What pressing asks for; TASK opens a card below, OPEN in place of a list, BACK ends that.

    CHOICES turns the pages of a question which task is meant.
    """

    LIST = "list", Otherwise.WORK
    FOUND = "found", Act.SEARCH
    HISTORY = "history", Act.LOOK_BACK
    TASK = "task", Act.SEARCH
    OPEN = "open", Act.SEARCH
    BACK = "back", Act.SEARCH
    CHOICES = "choices", Act.LIST_OWN


@dataclass(frozen=True, slots=True)
class WorkList(Subject):
    """A page of the work of a unit, or with None of all units, as `chat` sees it.

    It is that of one `plan`, or of all that are in force, or what one `paper` orders.
    """

    kind = "listing"
    version = 3

    filter: Filter
    unit: int | None
    page: int
    chat: int
    plan: int | None = None
    paper: Paper | None = None

    def loads(self) -> Loads:
        """Return what must be loaded to word it."""
        return Loads(whole=True) if self.unit is None else Loads(units=(self.unit,))


@dataclass(frozen=True, slots=True)
class DatesOut(Subject):
    """The deadlines of units and of a plan, of all of them for None, as a calendar file."""

    kind = "dates-out"
    version = 2

    units: tuple[int, ...] | None
    plan: int | None = None

    def loads(self) -> Loads:
        """Return what must be loaded to make it."""
        return Loads(whole=True) if self.units is None else Loads(units=self.units)


@dataclass(frozen=True, slots=True)
class WorkFound(Subject):
    """A page of what holds the `words`, what belongs to the units of `chat` first."""

    kind = "found"

    words: str
    page: int
    chat: int

    def loads(self) -> Loads:
        """Return what must be loaded to word it: all of the plan is looked through."""
        return Loads(whole=True)


@dataclass(frozen=True, slots=True)
class TaskCard(Subject):
    """All that is known of a task, as `chat` sees it."""

    kind = "task-card"

    task: int
    chat: int

    def loads(self) -> Loads:
        """Return what must be loaded to word it: all units that have a part in it."""
        return Loads(tasks=(self.task,))


@dataclass(frozen=True, slots=True)
class History(Subject):
    """A page of what happened to a task, or with 0 of the latest that `chat` may read.

    The latest may be of one `plan` alone. With a `first` and a `last` day it is what was reported
    in them, by the units in their order, or by one `unit`.
    """

    kind = "history"
    version = 2

    task: int
    page: int
    chat: int
    plan: int | None = None
    first: date | None = None
    last: date | None = None
    unit: int | None = None

    def loads(self) -> Loads:
        """Return what must be loaded to word it: of no one task, anything may have happened."""
        return Loads(tasks=(self.task,)) if self.task else Loads(whole=True)
