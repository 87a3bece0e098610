"""What units reported after the figures were frozen, and before the digest has gone."""

from collections.abc import Iterator

from domain.digest.edition import Edition
from domain.digest.line import Line
from domain.plan.assignment import Assignment
from domain.plan.plan import Plan
from domain.plan.state import HANDED_IN


def reported_since(told: Edition, plan: Plan) -> Iterator[tuple[Line, Assignment]]:
    """Yield the lines that list work as owed which its unit has handed in since, as it stands."""
    for line in told.lines:
        one = plan.assignment(line.id) if line.lists else None
        if one is None or one.reported_at is None or one.progress is line.progress:
            continue
        # What was owed then was handed in since, be it within the very minute.
        known_at = one.recorded_at or one.reported_at
        is_new = line.progress not in HANDED_IN or known_at > told.at
        if one.progress in HANDED_IN and is_new:
            yield line, one
