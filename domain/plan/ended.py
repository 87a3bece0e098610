"""Work that ended with its plan: asked for and shown, but no unit's to change any more."""

from domain.plan.assignment import Assignment
from domain.refusal import Refusal


class EndedWithPlan(Refusal):
    """A part that was done or dropped when its plan was closed."""

    assignment: Assignment
