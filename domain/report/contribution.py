"""Co-operating: a unit that a task names beside the one that leads it, and its part."""

from collections.abc import Iterable, Sequence

from domain.chat import Unit
from domain.plan.task import Task
from domain.refusal import Refusal
from domain.text import fold


class OnlyCoordinating(Refusal):
    """The chat's unit co-operates in the task; `units` lead it, and report it done."""

    task: Task
    units: tuple[Unit, ...]


class AlreadyContributed(Refusal):
    """It was noted before that the unit has sent its part."""

    task: Task


def coordinating(units: Iterable[Unit], names: Sequence[str]) -> list[Unit]:
    """Return those of `units` that stand among the `names` a task gives, in whatever spelling."""
    named = {fold(name) for name in names}
    return [unit for unit in units if fold(unit.name) in named]
