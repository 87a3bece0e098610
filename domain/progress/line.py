"""A line of result: what a unit says of work that goes on, and how far its targets are reached."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, datetime

from domain.calendar import Calendar
from domain.refusal import Refusal
from domain.spoken.intention import Intention
from domain.spoken.meaning import meaning_of

PERCENT = "%"


@dataclass(frozen=True, slots=True)
class Attained:
    """How far a target is reached: 3 of 12 "chuyên mục"; half of the work is 50 of 100 "%"."""

    quantity: int
    target: int
    of: str


@dataclass(frozen=True, slots=True)
class Update:
    """One line on an assignment; `attained` is where its targets stand since then. `at` is UTC."""

    id: int
    assignment_id: int
    words: str
    attained: tuple[Attained, ...]
    at: datetime

    @property
    def sounds_stuck(self) -> bool:
        """Whether its words say that the work is stuck, of which no line tells anybody above."""
        meaning = meaning_of(self.words)
        return meaning is not None and meaning.intention is Intention.STUCK


class LineStands(Refusal):
    """A line that is not the last one any more, or older than the last working day, stays."""


def check_withdrawing(
    update: Update | None, line: int, *, written_on: date, today: date, calendar: Calendar
) -> None:
    """Raise LineStands unless a `line` is the last one, and of today or the last working day."""
    if update is None or update.id != line or today > calendar.next_working_day(written_on):
        raise LineStands


def carried(before: Iterable[Attained], now: Iterable[Attained]) -> tuple[Attained, ...]:
    """Return what stands after a line that speaks of some targets: of the others, what stood."""
    return tuple({one.of: one for one in (*before, *now)}.values())
