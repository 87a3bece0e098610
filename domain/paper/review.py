"""A paper as the office checks it in the chat, before anything of it counts."""

from dataclasses import dataclass
from datetime import date

from domain.chat import Unit
from domain.paper.became import Became
from domain.paper.doubt import Doubt
from domain.plan.deadline import Deadline
from domain.plan.state import Kind
from domain.refusal import Refusal


class ReviewIsOver(Refusal):
    """The paper was taken in or left out meanwhile."""


class NothingToTakeIn(Refusal):
    """No task of the paper is left."""


class NothingDiffers(Refusal):
    """The paper says what the system has already."""


class EveryTaskHasUnits(Refusal):
    """Every task of the paper is for somebody already: there is none to give at once."""


class NoSuchTaskOfPaper(Refusal):
    """The review shows no task, or several, under these `numbers`."""

    numbers: str


@dataclass(frozen=True, slots=True)
class Passage:
    """A paragraph or cell of the paper, and what became of it; `at` is its place in the paper.

    `code` is that of the task it tells of. One that `is_pictured` was recognised on a picture.
    """

    text: str
    became: Became
    code: str | None
    at: int
    is_pictured: bool = False


@dataclass(frozen=True, slots=True)
class Reviewed:
    """One task as it was read: what a person has to look at. `units` are names.

    `at` is its place in the paper's list, `number` the paper's own where its code is another.
    `is_ours` says whether it is for a unit of this department, or for nobody that is named.
    `working` is the last working day before a last day that is a day off, None for another. One
    that `is_pictured` was recognised on a picture; one that `is_restricted` is not for groups.
    """

    code: str
    short: str
    units: tuple[str, ...]
    deadline: Deadline | None
    kind: Kind
    doubts: tuple[Doubt, ...]
    where: str
    at: int
    is_left_out: bool = False
    number: str | None = None
    is_ours: bool = True
    is_pictured: bool = False
    is_restricted: bool = False
    working: date | None = None

    @property
    def names_nobody(self) -> bool:
        """Whether the paper names nobody for it, whoever is proposed."""
        return not self.units or Doubt.UNIT_PROPOSED in self.doubts

    @property
    def is_doubtful(self) -> bool:
        """Whether a person should look: something was guessed, or nobody is named for it."""
        return bool(self.doubts or self.working or not self.units) and not self.is_left_out

    @property
    def is_to_compare(self) -> bool:
        """Whether it is still to be compared with the picture it was recognised on."""
        return Doubt.FROM_PICTURE in self.doubts and not self.is_left_out

    @property
    def is_only_to_compare(self) -> bool:
        """Whether nothing else about it is in doubt."""
        return self.doubts == (Doubt.FROM_PICTURE,) and bool(self.units) and not self.working


@dataclass(frozen=True, slots=True)
class Share:
    """A task of a conclusion as it would be given: to `units`, and whom `outside` it also names.

    `partners` are units of the department that help. `working` is the last working day before a
    last day that is a day off.
    """

    short: str
    units: tuple[Unit, ...]
    outside: tuple[str, ...] = ()
    partners: tuple[Unit, ...] = ()
    deadline: Deadline | None = None
    kind: Kind = Kind.UNDATED
    working: date | None = None


@dataclass(frozen=True, slots=True)
class MovedDay:
    """The last day of a task by another day of signing; None where no day follows."""

    short: str
    wording: str
    before: date | None
    after: date | None


@dataclass(frozen=True, slots=True)
class Review:
    """A paper under review. `is_conclusion` is one whose tasks are given beside the plan.

    A plan that `is_signed` has the number and the day of it; `head` is what of both was recognised
    on a picture, empty where nothing was.
    """

    id: int
    title: str
    tasks: tuple[Reviewed, ...]
    warnings: int
    is_conclusion: bool
    is_open: bool
    is_signed: bool
    passages: tuple[Passage, ...] = ()
    head: str = ""

    @property
    def kept(self) -> tuple[Reviewed, ...]:
        """Return the tasks that are to be taken in."""
        return tuple(task for task in self.tasks if not task.is_left_out)

    @property
    def units(self) -> frozenset[str]:
        """Return the names of who has to do them; the department may have more units."""
        return frozenset(name for task in self.kept if not task.names_nobody for name in task.units)

    @property
    def doubtful(self) -> tuple[Reviewed, ...]:
        """Return the tasks that a person should look at."""
        return tuple(task for task in self.tasks if task.is_doubtful)

    @property
    def unclear(self) -> tuple[Passage, ...]:
        """Return the paragraphs of which a person should say what they are."""
        return tuple(one for one in self.passages if one.became is Became.UNCLEAR)

    @property
    def to_decide(self) -> tuple[Passage | Reviewed, ...]:
        """Return what a person has to decide: first the paragraphs of which nothing is clear.

        Last is what only has to be compared with a picture.
        """
        doubtful = sorted(self.doubtful, key=lambda task: task.is_only_to_compare)
        return (*self.unclear, *doubtful)

    @property
    def nobodys(self) -> tuple[Reviewed, ...]:
        """Return the tasks that are kept and that nobody is named for."""
        return tuple(task for task in self.kept if task.names_nobody)

    @property
    def to_give(self) -> tuple[int, ...]:
        """Return the places of the tasks that somebody has to say who does.

        Of a plan others' work may stay theirs.
        """
        return tuple(
            task.at
            for task in self.kept
            if task.names_nobody or (self.is_conclusion and not task.is_ours)
        )

    @property
    def others(self) -> tuple[Reviewed, ...]:
        """Return the tasks that are kept and that only others than this department have to do."""
        return tuple(task for task in self.kept if not task.is_ours)
