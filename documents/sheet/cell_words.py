"""What somebody wrote into a cell of the assignment sheet: a day, a kind, a number of something."""

import re
from datetime import date

from documents.reading.times.time_cells import cell_deadline
from domain.dates.spans import day_or_none
from domain.plan.deadline import BeforeMeans, Deadline
from domain.plan.task import Target
from views.texts import long_date

_DAY = re.compile(r"(\d{1,2})\s*[/.-]\s*(\d{1,2})\s*[/.-]\s*(\d{4})$")
_TARGET = re.compile(r"(\d{1,3}(?:\.\d{3})+|\d+)\s+(\S.*)$")
_BETWEEN = re.compile(r"\s*[;\n]\s*")


def read_date(words: str) -> date | None:
    """Return the day of "24/5/2021", None for what is no day."""
    found = _DAY.match(words)
    return day_or_none(int(found[3]), int(found[2]), int(found[1])) if found else None


def is_day_like(words: str) -> bool:
    """Whether words are written as a day is, even one that no month has: "31/2/2021"."""
    return _DAY.match(words) is not None


def read_wording(words: str, *, year: int, before_means: BeforeMeans) -> date | None:
    """Return the last day that a plan's words for a deadline mean, None where they name none."""
    read = cell_deadline(words, year=year, before_means=before_means)
    return read.deadline.last_day if read.deadline else None


def until(day: date) -> Deadline:
    """Return the deadline of a day that somebody wrote without words for it."""
    return Deadline(f"đến {long_date(day)}", day)


def read_targets(words: str) -> tuple[Target, ...] | None:
    """Return "12 chuyên mục; 3 số tập san" as targets, none of no words, None for anything else."""
    parts = [one for one in _BETWEEN.split(words) if one]
    found = [_TARGET.match(one) for one in parts]
    if not all(found):
        return None
    return tuple(Target(int(one[1].replace(".", "")), one[2].strip()) for one in found if one)


def targets_words(targets: tuple[Target, ...]) -> str:
    """Return targets as they are written into a cell."""
    return "; ".join(f"{one.quantity} {one.of}" for one in targets)
