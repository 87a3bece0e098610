"""What the edits of a sheet come to: for each part of the work what is to be otherwise."""

from dataclasses import dataclass
from enum import Enum, auto

from domain.plan.deadline import Deadline
from domain.plan.state import Kind
from domain.plan.task import Target
from domain.sheet.columns import Column
from domain.sheet.days import DayDoubt
from domain.work.cycle import Cycle


class Why(Enum):
    """Why a cell, or a whole row, is not taken."""

    NOT_READ = auto()
    ONLY_TO_READ = auto()
    CHANGED_MEANWHILE = auto()
    NO_SUCH_UNIT = auto()
    HAS_IT_ALREADY = auto()
    MISSING = auto()
    TOO_LONG = auto()
    DAY_DIFFERS = auto()
    KIND_HAS_NO_DAY = auto()
    NEEDS_A_DAY = auto()
    BY_ITS_STEPS = auto()
    SET_ABOVE = auto()
    ENDED = auto()
    RESTRICTED = auto()
    NOT_THERE = auto()
    TWICE = auto()
    ONCE_FOR_THE_TASK = auto()
    CANNOT_RECUR = auto()
    UNCOUNTED = auto()
    NO_SUCH_DAY = auto()
    FAR_DAY = auto()


@dataclass(frozen=True, slots=True)
class Untaken:
    """A cell that is not taken, by its row and column, with what stands there."""

    row: int
    column: Column
    value: str
    why: Why
    now: str = ""


@dataclass(frozen=True, slots=True)
class Changed:
    """One thing that is to be otherwise, for whoever reads the preview: from what to what."""

    column: Column
    before: str
    after: str


@dataclass(frozen=True, slots=True)
class Revision:
    """What is to be otherwise about one assignment; None leaves it as it is.

    `unit` is the id of the unit that takes it over. `no_deadline` takes the deadline away, and
    `no_cycle` the cycle. `doubts` are about its last day.
    """

    assignment: int
    row: int
    changed: tuple[Changed, ...] = ()
    unit: int | None = None
    title: str | None = None
    short: str | None = None
    kind: Kind | None = None
    deadline: Deadline | None = None
    no_deadline: bool = False
    cycle: Cycle | None = None
    no_cycle: bool = False
    targets: tuple[Target, ...] | None = None
    doubts: tuple[DayDoubt, ...] = ()

    @property
    def is_other_work(self) -> bool:
        """Whether who does it, what is done or by when is no more what was signed."""
        return self.moves or self.unit is not None or self.title is not None

    @property
    def moves(self) -> bool:
        """Whether it gives another deadline, or none."""
        return self.deadline is not None or self.no_deadline


@dataclass(frozen=True, slots=True)
class Addition:
    """Work that a new row gives: as `Revision`, with the ids of its units."""

    row: int
    units: tuple[int, ...]
    title: str
    short: str
    kind: Kind
    deadline: Deadline | None = None
    cycle: Cycle | None = None
    targets: tuple[Target, ...] = ()
    doubts: tuple[DayDoubt, ...] = ()


@dataclass(frozen=True, slots=True)
class Weighed:
    """What a sheet would do: what is taken, and what is not."""

    revisions: tuple[Revision, ...] = ()
    additions: tuple[Addition, ...] = ()
    dropped: tuple[int, ...] = ()
    untaken: tuple[Untaken, ...] = ()

    def __bool__(self) -> bool:
        """Whether anything would change."""
        return bool(self.revisions or self.additions or self.dropped)

    @property
    def rewritten(self) -> int:
        """Return how many parts of the work end, or get other words, another unit or another day.

        More than `domain.plan.incoming.rewrites` lets pass is confirmed twice.
        """
        return len(self.dropped) + sum(1 for one in self.revisions if one.is_other_work)

    @property
    def needs_basis(self) -> bool:
        """Whether something changes that the leaders have signed: a day, or that it is done."""
        return bool(self.dropped) or any(one.moves for one in self.revisions)
