"""Tasks, as the paper gives them and as they are numbered."""

from dataclasses import dataclass
from datetime import date

from domain.chat import Unit
from domain.plan.deadline import Deadline
from domain.plan.numbering import number_of
from domain.plan.sealed import Sealed
from domain.plan.signed import NO_SIGNED_PLAN, SignedPlan
from domain.plan.state import Kind, SetBy
from domain.text import fold
from domain.work.cycle import Cycle


@dataclass(frozen=True, slots=True)
class LegalBasis:
    """A document that a task cites: "Quyết định", "2818/QĐ-UBND", and its date if given."""

    kind: str
    number: str
    issued_on: date | None


@dataclass(frozen=True, slots=True)
class Target:
    """A countable result that a task promises: 12 "chuyên mục"."""

    quantity: int
    of: str


@dataclass(frozen=True, slots=True)
class Item:
    """Where a paper that is no plan orders work: item "2" of "45/TB-SKHCN".

    `kinds` are what such a paper is called for short, folded: "tb", "kl".
    """

    number: str
    place: str
    kinds: tuple[str, ...] = ()

    @property
    def paper(self) -> str:
        """Return the paper as people call it: "TB 45"."""
        digits, _, series = self.number.partition("/")
        return f"{series.partition('-')[0]} {digits.strip()}".strip()

    def is_of(self, kind: str, digits: str) -> bool:
        """Whether people mean this paper by its kind, folded, and the digits of its number."""
        own, _, series = self.number.partition("/")
        kinds = {*self.kinds, fold(series.partition("-")[0])}
        return kind in kinds and own.strip().lstrip("0") == digits.lstrip("0")


@dataclass(frozen=True, slots=True)
class Product:
    """What finished work left: a document's number and date, or words; "25/KH-TTKHCN"."""

    number: str | None = None
    issued_on: date | None = None
    words: str | None = None


@dataclass(frozen=True, slots=True)
class Task:
    """One numbered task of a plan; its `code` is its own for good, as it is shown.

    `paper_code` is the code that the numbering of the paper in force would give it, None for what
    no paper holds. `unit` is the unit in whose part it stands; `receiver` is that unit where the
    task fans out to the others. `governed` says that its sub-tasks carry dates, which then count.
    `last_day` is the day that counts; `deadline` keeps the task's own wording; `set_by` is who
    set it; an assignment whose deadline was moved has its own. `urgent` is hỏa tốc. `cycle` is
    recurring work's, each of whose periods is a task of its own with its key for `occurrence`.
    `item` is where a paper that is no plan orders it, None of all other work.
    Of restricted work `title` and `short` are what chats see, and `sealed` holds its words.
    """

    id: int
    code: str
    outline: str
    title: str
    short: str
    kind: Kind
    unit: Unit
    position: int
    deadline: Deadline | None = None
    last_day: date | None = None
    governed: bool = False
    receiver: Unit | None = None
    parent_id: int | None = None
    heading: str | None = None
    set_by: SetBy = SetBy.DEPARTMENT
    urgent: bool = False
    cycle: Cycle | None = None
    occurrence: str | None = None
    paper_code: str | None = None
    plan: SignedPlan = NO_SIGNED_PLAN
    sealed: Sealed | None = None
    item: Item | None = None

    @property
    def words(self) -> Sealed:
        """Return its own words, to be compared with a paper's and never to be shown."""
        return self.sealed or Sealed(self.title, self.short)

    @property
    def own_code(self) -> str:
        """Return its code within its plan, whatever the plan is called: "TT-04"."""
        return self.code.removeprefix(self.plan.prefix)

    @property
    def place(self) -> str | None:
        """Return the number that the paper gives it where that is another: "3" of mục 3."""
        if self.paper_code in (None, self.own_code):
            return None
        return number_of(self.paper_code or "")
