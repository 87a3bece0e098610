"""What the picture of a period shows, in words and numbers, before anything is drawn."""

from dataclasses import dataclass
from enum import Enum, auto


class Look(Enum):
    """How a part of a bar looks: each has a brightness and a pattern of its own for the print."""

    IN_TIME = auto()
    LATE = auto()
    OPEN = auto()
    OVERDUE = auto()


@dataclass(frozen=True, slots=True)
class Bar:
    """One unit's bar: how many of each look, in the order of the legend, and words behind it."""

    name: str
    parts: tuple[int, ...]
    beside: str


@dataclass(frozen=True, slots=True)
class Trend:
    """A line over weeks: what it is called, and a number for each."""

    name: str
    values: tuple[int, ...]


@dataclass(frozen=True, slots=True)
class DateLine:
    """A date to come: its day, and what falls due."""

    day: str
    words: str


@dataclass(frozen=True, slots=True)
class Chart:
    """The picture of a period.

    `legend` names the looks in their order. `weeks` label the points of the `trends`; there is no
    trend of fewer than two. `no_dates` is said where nothing falls due.
    """

    title: str
    subtitle: str
    legend: tuple[tuple[Look, str], ...]
    bars: tuple[Bar, ...]
    below_bars: str
    trend_title: str
    weeks: tuple[str, ...]
    trends: tuple[Trend, ...]
    dates_title: str
    dates: tuple[DateLine, ...]
    no_dates: str
