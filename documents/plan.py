"""What reading a plan gives: the JSON that `nhacviec plan read --json` prints.

Doubts are stable keys with the source's own text beside them; `views` words them for people.
"""

from datetime import date
from enum import StrEnum

from pydantic import BaseModel, ConfigDict

from domain.deadline import Deadline
from domain.task import Kind, LegalBasis, Target


class Doubt(StrEnum):
    """Why a person should look: in `TaskReading.unsure`, or in `SourceWarning.why` with its place.

    KIND_GUESSED: the kind follows from habit, not from a word that settles it.
    MAYBE_ONGOING, MAYBE_RECURRING: read as undated, though the words hint at the other kind.
    PARTNER_UNNAMED: who co-operates is a class of units ("phòng chuyên môn"), not a name.
    SEVERAL_DEADLINES: one duty with several dates; the latest is kept.
    NO_SUCH_DAY: a date that no calendar has. PERIOD_REVERSED: a period ends before it starts.
    DATE_NOT_UNDERSTOOD: a date read neither as a deadline nor as a known other thing.
    STEPS_AFTER_PARENT: a sub-task's last day lies after its own parent's.
    NOT_A_TASK: a paragraph in a unit's part that carries no bullet.
    UNIT_WITHOUT_TASKS: a unit's part that is empty.
    """

    KIND_GUESSED = "kind-guessed"
    MAYBE_ONGOING = "maybe-ongoing"
    MAYBE_RECURRING = "maybe-recurring"
    PARTNER_UNNAMED = "partner-unnamed"
    SEVERAL_DEADLINES = "several-deadlines"
    NO_SUCH_DAY = "no-such-day"
    PERIOD_REVERSED = "period-reversed"
    DATE_NOT_UNDERSTOOD = "date-not-understood"
    STEPS_AFTER_PARENT = "steps-after-parent"
    NOT_A_TASK = "not-a-task"
    UNIT_WITHOUT_TASKS = "unit-without-tasks"


class _Reading(BaseModel):
    model_config = ConfigDict(frozen=True, extra="forbid")


class PlanHeader(_Reading):
    """The plan as a paper. `number` is as written, "/KH-KHCN" while it has none yet."""

    number: str | None
    title: str
    year: int | None
    issuer: str | None
    issued_on: date | None
    notes: tuple[str, ...]


class UnitReading(_Reading):
    """A phòng or đơn vị with the short code its tasks carry."""

    code: str
    name: str


class Recurrence(_Reading):
    """A cycle as written, and as an RFC 5545 rule where the words give one."""

    wording: str
    rrule: str | None


class TaskReading(_Reading):
    """One numbered task; `title` is the source's words, `short` at most 80 characters of sense."""

    code: str
    outline: str
    parent: str | None
    units: tuple[str, ...]
    coordinating: tuple[str, ...]
    heading: str | None
    title: str
    short: str
    kind: Kind
    deadline: Deadline | None
    recurrence: Recurrence | None
    targets: tuple[Target, ...]
    legal_bases: tuple[LegalBasis, ...]
    where: str
    unsure: tuple[Doubt, ...]


class SourceWarning(_Reading):
    """Something in the source that a person should look at, with its place and its own text."""

    where: str
    text: str
    why: Doubt


class PlanReading(_Reading):
    """A whole plan as read."""

    plan: PlanHeader
    units: tuple[UnitReading, ...]
    tasks: tuple[TaskReading, ...]
    warnings: tuple[SourceWarning, ...]


def to_json(reading: PlanReading) -> str:
    """Return the reading as the JSON of the command line, Vietnamese left readable."""
    return reading.model_dump_json(indent=2)
