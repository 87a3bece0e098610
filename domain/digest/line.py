"""What an edition keeps of each assignment, as it stood, and of what waits for a word."""

from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from domain.chat import Seat
from domain.obstacle.obstacle import Turn
from domain.plan.state import Kind, Progress, Timing
from domain.waiting.waiting import Matter


class Listed(StrEnum):
    """The lists of an edition, in the order in which they are read."""

    OVERDUE = "overdue"
    SUBMITTED = "submitted"
    AWAITING = "awaiting"
    DUE = "due"
    DONE = "done"


@dataclass(frozen=True, slots=True)
class Difficulty:
    """An open obstacle: what is stuck, what its unit proposes, what was answered ("" for nothing).

    It has been somebody's `turn` since a local day, for `waited` working days.
    """

    obstacle: int
    stuck: str
    proposal: str
    answer: str
    turn: Turn
    since: date
    waited: int
    needed_by: date | None = None


@dataclass(frozen=True, slots=True)
class Line:
    """One assignment as it stood: `figures` names those it is counted in, `lists` where it stands.

    `unit`, `plan`, `task` and `id` (the assignment's) are ids. `deadline`, `state`, `cause`,
    `product`, `result` and the `steps` that a report left open are plain text as people read it, ""
    for nothing: "quá hạn 05 ngày làm việc 🔴". Dates are local days. `late_days` are working days
    past the last one. `place` is the paper's own number where that is another than the code's.
    """

    id: int
    task: int
    unit: int
    plan: int
    code: str
    place: str | None
    title: str
    short: str
    kind: Kind
    progress: Progress
    timing: Timing
    deadline: str
    last_day: date | None
    state: str
    late_days: int = 0
    completed_on: date | None = None
    submitted_on: date | None = None
    result: str = ""
    result_on: date | None = None
    product: str = ""
    cause: str = ""
    difficulty: Difficulty | None = None
    urgent: bool = False
    on_leaders_desk: bool = False
    figures: frozenset[str] = frozenset()
    lists: frozenset[Listed] = frozenset()
    steps: str = ""


@dataclass(frozen=True, slots=True)
class Point:
    """Something that waits for a word of the office or the leaders, about the line `line`.

    `of` is the id of the obstacle, the request or the cause; `words` what its unit says, `proposal`
    what it asks for, `view` the office's, "" for none. It has waited for so many working days.
    """

    matter: Matter
    of: int
    line: int
    seat: Seat
    words: str
    proposal: str
    view: str
    since: date
    waited: int
    urgent: bool = False
