"""Work that the office gives to units beside the plan: what is said of it before it counts."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from typing import cast

from domain.plan.deadline import Deadline
from domain.plan.task import SetBy
from domain.prompt import Question
from domain.refusal import Refusal

# The series of codes of work that no plan holds: DX-01, DX-02 … ("đột xuất").
NEW_SERIES = "DX"


class SecretWork(Refusal):
    """The words bear a secrecy stamp, and do not belong in a chat."""


class NoUnitChosen(Refusal):
    """Nobody was named to do the work."""


@dataclass(frozen=True, slots=True)
class NewWork:
    """What was said so far. `units` are ids; `asked` says that the day was asked for, in vain.

    `short` is at most 80 characters of `title`; `urgent` is hỏa tốc, sent at any hour.
    """

    units: tuple[int, ...] = ()
    title: str = ""
    short: str = ""
    deadline: Deadline | None = None
    asked: bool = False
    urgent: bool = False
    set_by: SetBy = SetBy.DEPARTMENT

    @property
    def missing(self) -> Question | None:
        """Return what is to be asked next, None once all is said."""
        if not self.units:
            return Question.NEW_WORK_UNITS
        if not self.title:
            return Question.NEW_WORK_TITLE
        return None if self.deadline or self.asked else Question.NEW_WORK_DAY

    def as_dict(self) -> dict[str, object]:
        """Return the work as a question keeps it."""
        said: dict[str, object] = {
            "units": list(self.units),
            "title": self.title,
            "short": self.short,
            "asked": self.asked,
            "urgent": self.urgent,
            "set_by": self.set_by.value,
        }
        if self.deadline and self.deadline.last_day:
            said |= {"wording": self.deadline.wording, "day": self.deadline.last_day.isoformat()}
        return said

    @classmethod
    def from_dict(cls, said: Mapping[str, object]) -> "NewWork":
        """Return the work that a question keeps."""
        deadline = None
        if "day" in said:
            deadline = Deadline(str(said["wording"]), date.fromisoformat(str(said["day"])))
        return cls(
            units=tuple(cast(list[int], said["units"])),
            title=str(said["title"]),
            short=str(said["short"]),
            deadline=deadline,
            asked=bool(said["asked"]),
            urgent=bool(said["urgent"]),
            set_by=SetBy(str(said["set_by"])),
        )
