"""Units that get another name, or are merged into another one."""

from dataclasses import dataclass

from domain.chat import Unit
from domain.refusal import Refusal


class UnitChangeNotUnderstood(Refusal):
    """Words that name no unit, or neither a new name nor a unit to merge into."""


class CannotMerge(Refusal):
    """A unit cannot be merged into itself, and the Văn phòng into none."""

    unit: str


class MergedBefore(Refusal):
    """The unit was merged into another one before."""


@dataclass(frozen=True, slots=True)
class UnitChange:
    """A new `name` for `unit`, or the unit it is merged `into`; on what `basis`, "" if unsaid."""

    unit: Unit
    name: str | None = None
    into: Unit | None = None
    basis: str = ""
