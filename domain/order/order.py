"""An order of the office while it is put together: what, which work, until when, why, on what."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from typing import cast

from domain.calendar import Calendar
from domain.order.rearrangement import Rearrangement
from domain.order.shift import Measure, Shift, shifted
from domain.plan.deadline import Deadline
from domain.plan.task import Assignment
from domain.prompt import Question


@dataclass(frozen=True, slots=True)
class Order:
    """What was said so far; `assignments` are ids, `deadline` is for all, `shift` for each."""

    change: Rearrangement
    assignments: tuple[int, ...]
    deadline: Deadline | None = None
    shift: Shift | None = None
    reason: str = ""
    basis: str = ""

    @property
    def missing(self) -> Question | None:
        """Return what is to be asked next, None once all is said."""
        if self.change is Rearrangement.MOVE and self.deadline is None and self.shift is None:
            return Question.ORDER_DAY
        if not self.reason:
            return Question.ORDER_REASON
        return None if self.basis else Question.ORDER_BASIS

    def day_for(self, one: Assignment, calendar: Calendar) -> date | None:
        """Return the last day that an order to move gives to an assignment."""
        if self.shift is not None and one.last_day is not None:
            return shifted(one.last_day, self.shift, calendar)
        return self.deadline.last_day if self.deadline else None

    def as_dict(self) -> dict[str, object]:
        """Return the order as a question keeps it; the work it is about under "shows"."""
        said: dict[str, object] = {
            "change": self.change.value,
            "shows": list(self.assignments),
            "reason": self.reason,
            "basis": self.basis,
        }
        if self.deadline and self.deadline.last_day:
            said |= {"wording": self.deadline.wording, "day": self.deadline.last_day.isoformat()}
        if self.shift:
            said |= {"amount": self.shift.amount, "measure": self.shift.measure.value}
        return said

    @classmethod
    def from_dict(cls, said: Mapping[str, object]) -> "Order":
        """Return the order that a question keeps."""
        deadline = shift = None
        if "day" in said:
            deadline = Deadline(str(said["wording"]), date.fromisoformat(str(said["day"])))
        if "amount" in said:
            shift = Shift(int(str(said["amount"])), Measure(str(said["measure"])))
        return cls(
            change=Rearrangement(str(said["change"])),
            assignments=tuple(cast(list[int], said["shows"])),
            deadline=deadline,
            shift=shift,
            reason=str(said["reason"]),
            basis=str(said["basis"]),
        )
