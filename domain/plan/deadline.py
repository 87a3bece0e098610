"""A deadline: the plan's own wording for people, a last day for the machine."""

from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from domain.kept import Stored


class BeforeMeans(StrEnum):
    """What "trước ngày D" asks for, one choice for the whole office."""

    DAY_BEFORE = "day-before"
    SAME_DAY = "same-day"


@dataclass(frozen=True, slots=True)
class Deadline:
    """When a task is to be done.

    `wording` is the plan's ("trước ngày 20/02/2021"); `last_day` is the last calendar day on
    which the work is in time, None where the wording names no day of its own.
    """

    wording: str
    last_day: date | None
    first_day: date | None = None


def flat_deadline(
    stored: Stored, *, wording: str = "wording", day: str = "last_day"
) -> dict[str, object] | None:
    """Return a deadline whose words and day lay side by side among other fields, until 0.2.0."""
    words = stored.get(wording)
    return None if words is None else {"wording": words, "last_day": stored.get(day)}
