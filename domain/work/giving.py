"""Work that the office gives to units beside the plan: what is said of it before it counts."""

from dataclasses import dataclass
from datetime import date, datetime

from domain.chat import Person
from domain.plan.deadline import Deadline
from domain.plan.state import SetBy
from domain.refusal import Refusal

# The series of codes of work that no plan holds: DX-01, DX-02 … ("đột xuất").
NEW_SERIES = "DX"
# The series in which 0.3 and before copied what went on from the year before ("chuyển tiếp").
CARRIED_SERIES = "CT"


class SeenBefore(Refusal):
    """Somebody of the unit has said before that they have read the work, `at` a moment, UTC."""

    person: Person
    at: datetime


class NoUnitChosen(Refusal):
    """Nobody was named to do the work."""


class NoOfficeToGive(Refusal):
    """A leader orders something, and no chat of the office is there to give it out."""


@dataclass(frozen=True, slots=True)
class NewWork:
    """What was said so far. `units` are ids; `asked` says that the day was asked for, in vain.

    `short` is at most 80 characters of `title`; `urgent` is hỏa tốc, sent at any hour;
    `instruction` is the leader's order that it carries out, by its id. `gone` is a day that was
    named as the deadline and had gone by, until another is.
    """

    units: tuple[int, ...] = ()
    title: str = ""
    short: str = ""
    deadline: Deadline | None = None
    asked: bool = False
    urgent: bool = False
    set_by: SetBy = SetBy.DEPARTMENT
    instruction: int | None = None
    gone: date | None = None
