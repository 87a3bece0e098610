"""Reading a signed plan, words that were pasted, and a sentence that gives work.

The rules are one file each, and their patterns take half a second to make: that is done when first
something is read. A bot at rest, and whoever asks another process to read, does without them.
"""

from collections.abc import Sequence
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

from documents.plan import PlanReading
from documents.reading.told import Told, nobody_told
from domain.plan.deadline import BeforeMeans
from domain.spoken.times.point import Standpoint

if TYPE_CHECKING:
    from documents.reading.new_work import GivenWork


def read_plan(
    path: Path, *, before_means: BeforeMeans = BeforeMeans.DAY_BEFORE, told: Told = nobody_told
) -> PlanReading:
    """Return what the plan in the file `path` says; raises a ReadingRefusal.

    Each page that has to be recognised is `told`.
    """
    from documents.reading import reader

    return reader.read_plan(path, before_means=before_means, told=told)


def read_pasted(
    text: str, *, today: date, before_means: BeforeMeans = BeforeMeans.DAY_BEFORE
) -> PlanReading:
    """Return the duties in words pasted into a chat; raises a ReadingRefusal.

    `today` stands for the day of issue where the words name none.
    """
    from documents.reading import reader

    return reader.read_pasted(text, today=today, before_means=before_means)


def read_new_work(text: str, at: Standpoint, *, before_means: BeforeMeans) -> "GivenWork":
    """Return what a sentence asks for; raises as `read_day`."""
    from documents.reading import new_work

    return new_work.read_new_work(text, at, before_means=before_means)


def names_at_start(text: str, known: Sequence[str]) -> tuple[str, ...]:
    """Return the agencies that words begin with; `known` names end where they end."""
    from documents.reading.units import agencies

    found = agencies.agencies_at_start(text, known)
    return found.names if found else ()


def in_short(words: str) -> str:
    """Return in a few words what a duty is about."""
    from documents.reading.times.duties import Duty
    from documents.reading.titles import short_title

    return short_title(Duty(words, ()))
