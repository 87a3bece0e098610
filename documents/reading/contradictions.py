"""Contradictions between what a paper says in two places: told, never repaired."""

from collections.abc import Iterator, Sequence

from documents.plan import SourceWarning, TaskReading
from domain.paper.doubt import Doubt


def later_than_parent(
    parent: TaskReading | None, steps: Sequence[TaskReading]
) -> Iterator[SourceWarning]:
    """Yield one warning that names the parent and the steps that end after it."""
    if parent is None or parent.deadline is None or parent.deadline.last_day is None:
        return
    own_day = parent.deadline.last_day
    dated = [(one.code, one.deadline) for one in steps if one.deadline]
    later = [(code, due) for code, due in dated if due.last_day and due.last_day > own_day]
    if later:
        told = [(parent.code, parent.deadline), *later]
        text = "; ".join(f"{code} {due.wording}" for code, due in told)
        yield SourceWarning(where=parent.where, text=text, why=Doubt.STEPS_AFTER_PARENT)
