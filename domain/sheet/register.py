"""The register in which UBND tỉnh follows the department's work: its rows, and which are ours."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from domain.plan.alone import likeness, work_alone
from domain.plan.assignment import Assignment
from domain.plan.cited import NOTHING_CITED, Cited
from domain.plan.plan import Plan
from domain.plan.replacing import same_number
from domain.text import fold

# Two wordings of one duty, of those that one paper gives (difflib's ratio).
_ALIKE = 0.45
# Without the number of a paper the words alone have to tell.
_SURELY_ALIKE = 0.8


class RegisterColumn(StrEnum):
    """What a column of the register says."""

    PAPER = "paper"
    TASK = "task"
    LEAD = "lead"
    DEADLINE = "deadline"
    RESULT = "result"
    DONE_ON = "done-on"
    STUCK = "stuck"
    PROPOSAL = "proposal"


# What goes out: the rest of the register is the province's own.
ANSWERED = frozenset(
    {
        RegisterColumn.RESULT,
        RegisterColumn.DONE_ON,
        RegisterColumn.STUCK,
        RegisterColumn.PROPOSAL,
    }
)


@dataclass(frozen=True, slots=True)
class RegisterRow:
    """A row: where it stands, its cells in plain words, and its last day where one is read."""

    sheet: str
    row: int
    cells: Mapping[RegisterColumn, str]
    last_day: date | None = None

    def says(self, column: RegisterColumn) -> str:
        """Return the words of a cell, "" for none."""
        return self.cells.get(column, "")


@dataclass(frozen=True, slots=True)
class Matched:
    """A row of the register and our work that it means."""

    row: RegisterRow
    one: Assignment

    @property
    def dates_differ(self) -> bool:
        """Whether both have a day, and another one."""
        return bool(
            self.row.last_day and self.one.last_day and self.row.last_day != self.one.last_day
        )


@dataclass(frozen=True, slots=True)
class Compared:
    """The register beside our work: what is ours, and what nobody here knows."""

    matched: tuple[Matched, ...]
    unknown: tuple[RegisterRow, ...]


def compare(plan: Plan, cited: Mapping[int, Cited], rows: Sequence[RegisterRow]) -> Compared:
    """Return which of our work each row means: by the number of its paper, then by its words."""
    by_number: dict[str, list[Assignment]] = {}
    for one in plan.assignments:
        for basis in cited.get(one.task.id, NOTHING_CITED).legal_bases:
            by_number.setdefault(same_number(basis.number), []).append(one)
    # The work alone is compared: every row and every duty may end "hoàn thành trước ngày …".
    works = {task.id: " ".join(work_alone(task.title)) for task in plan.tasks}
    matched, unknown = [], []
    for row in rows:
        found = _meant(row, by_number, plan.assignments, works)
        if found is None:
            unknown.append(row)
        else:
            matched.append(Matched(row, found))
    return Compared(tuple(matched), tuple(unknown))


def _meant(
    row: RegisterRow,
    by_number: Mapping[str, list[Assignment]],
    every: Sequence[Assignment],
    works: Mapping[int, str],
) -> Assignment | None:
    words = fold(row.says(RegisterColumn.PAPER))
    same_paper = [
        one for number, held in by_number.items() if number and number in words for one in held
    ]
    alike = _most_alike(row, same_paper, works, _ALIKE)
    if alike is None and len({one.task.id for one in same_paper}) == 1:
        alike = same_paper[0]
    return alike or _most_alike(row, every, works, _SURELY_ALIKE)


def _most_alike(
    row: RegisterRow, among: Sequence[Assignment], works: Mapping[int, str], at_least: float
) -> Assignment | None:
    words = " ".join(work_alone(row.says(RegisterColumn.TASK)))
    best, found = at_least, None
    for one in among:
        if (ratio := likeness(words, works[one.task.id], best)) > best:
            best, found = ratio, one
    return found
