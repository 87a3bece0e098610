"""Days that differ from their weekday: off, or worked."""

from dataclasses import dataclass
from datetime import date
from enum import StrEnum


class DayKind(StrEnum):
    """How a day differs from its weekday."""

    OFF = "off"
    WORKED = "worked"


@dataclass(frozen=True, slots=True)
class Day:
    """A day that is off, or worked though its weekday is not; `source` is who says so."""

    day: date
    kind: DayKind
    name: str | None
    source: str
    confirmed: bool
