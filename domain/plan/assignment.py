"""Tasks in the hands of units: what states, reminders and figures count."""

from collections.abc import Collection
from dataclasses import dataclass
from datetime import date, datetime

from domain.calendar import Calendar
from domain.cause.cause import Cause, State
from domain.chat import Unit
from domain.extension.extension import Extension
from domain.minder.minder import Minder
from domain.obstacle.obstacle import Obstacle, Turn
from domain.plan.deadline import Deadline
from domain.plan.state import (
    CHASED,
    ENDED,
    HANDED_IN,
    REPORTED,
    SOON_WORKING_DAYS,
    Kind,
    Progress,
    Timing,
)
from domain.plan.task import Product, Task
from domain.progress.line import Update


@dataclass(frozen=True, slots=True)
class Assignment:
    """A task in the hands of one unit: what states, reminders and figures count.

    `completed_on` is a local date; `reported_at` the moment of the report, and `recorded_at` that
    from which it was known, UTC. `obstacle` and `extension`, a request for a later deadline, are
    those that are open. `moved` is the
    deadline that was granted, set or registered for this unit after the plan was signed, and
    `own_kind` what the task was then said to be for it. `submission` is the document that waits
    for a signature elsewhere, `submitted_on` the local date on which its unit submitted it, None
    where it was done without, or returned for its content. `backdated_to` is an earlier day that
    its unit states, of its submission or completion, and that counts once it is borne out.
    A report that waits may wait for the unit's own head first: it then `awaits_head`. `minder` is
    who of the unit is to mind it.
    `update` is the last line of result, `cause` what was last given for the cause of its delay.
    `received_on` is the local date on which the task's receiver took it in; `files` counts the
    photos and documents that came with its reports. `came_from` is the unit that had it before a
    corrected plan gave it to this one.
    """

    id: int
    task: Task
    unit: Unit
    progress: Progress = Progress.TODO
    completed_on: date | None = None
    reported_at: datetime | None = None
    recorded_at: datetime | None = None
    obstacle: Obstacle | None = None
    extension: Extension | None = None
    moved: Deadline | None = None
    product: Product | None = None
    own_kind: Kind | None = None
    submission: Product | None = None
    update: Update | None = None
    received_on: date | None = None
    files: int = 0
    came_from: Unit | None = None
    submitted_on: date | None = None
    backdated_to: date | None = None
    cause: Cause | None = None
    awaits_head: bool = False
    minder: Minder | None = None

    @property
    def deadline(self) -> Deadline | None:
        """Return the deadline in force: the one it was moved to, else the task's own."""
        return self.moved or self.task.deadline

    @property
    def last_day(self) -> date | None:
        """Return the last day that counts for this unit."""
        return self.moved.last_day if self.moved else self.task.last_day

    @property
    def kind(self) -> Kind:
        """Return what the task is to this unit: a day that was set makes it a dated one."""
        if self.moved and self.moved.last_day:
            return Kind.DATED
        return self.own_kind or self.task.kind

    @property
    def is_open(self) -> bool:
        """Whether work or an answer is still owed."""
        return self.progress not in ENDED

    @property
    def is_reported(self) -> bool:
        """Whether the unit has reported it done, confirmed or not."""
        return self.progress in REPORTED

    @property
    def awaits_report(self) -> bool:
        """Whether its unit may report it done: open, not reported yet, not told by its steps."""
        return self.is_open and not self.is_reported and not self.task.governed

    @property
    def is_chased(self) -> bool:
        """Whether mornings speak of it: open, in the unit's hands, and not told by its steps."""
        return self.progress in CHASED and not self.task.governed

    @property
    def is_stuck(self) -> bool:
        """Whether an obstacle of work that is still owed waits to be resolved."""
        return self.is_open and self.obstacle is not None and self.obstacle.resolved_at is None

    @property
    def is_waiting(self) -> bool:
        """Whether its obstacle waits for the office or the leaders, and not for the unit itself."""
        return self.is_stuck and self.obstacle is not None and self.obstacle.turn is not Turn.UNIT

    def has_left(self, units: Collection[int]) -> bool:
        """Whether a corrected plan gave it to another unit than these, which had it before."""
        return self.came_from is not None and self.unit.id not in units

    @property
    def in_time(self) -> bool:
        """Whether a finished one was finished by its last day; True where it has none."""
        if self.completed_on is None or self.last_day is None:
            return True
        return self.completed_on <= self.last_day

    @property
    def is_handed_in(self) -> bool:
        """Whether its unit has done its part: it was submitted or reported done, and stands so."""
        return self.progress in HANDED_IN or self.submitted_on is not None

    @property
    def handed_in_on(self) -> date | None:
        """Return the local date by which its unit is judged: of its submission, else completion."""
        known = [day for day in (self.submitted_on, self.completed_on) if day]
        return min(known, default=None)

    @property
    def handed_in_time(self) -> bool:
        """Whether its unit handed it in by its last day; True where it has none."""
        day, last_day = self.handed_in_on, self.last_day
        return day is None or last_day is None or day <= last_day

    @property
    def is_excused(self) -> bool:
        """Whether a leader has confirmed that its delay, if there is one, was objective."""
        return self.cause is not None and self.cause.state is State.CONFIRMED

    def timing(self, today: date, calendar: Calendar) -> Timing:
        """Return where it stands in time on the local day `today`; NONE when ended or undated."""
        last_day = self.last_day
        if last_day is None or not self.is_open:
            return Timing.NONE
        if today > last_day:
            return Timing.OVERDUE
        left = calendar.of_unit(self.unit.id).working_days_left(today, last_day)
        if left <= SOON_WORKING_DAYS:
            return Timing.SOON
        return Timing.IN_TIME
