"""Work of the year before that the next work plan names again, and so goes on there."""

from domain.plan.assignment import Assignment
from domain.plan.draft import PlanDraft
from domain.plan.plan import Plan
from domain.plan.short_name import without_years


def named_again(draft: PlanDraft, before: Plan) -> tuple[Assignment, ...]:
    """Return the open parts of `before` that a new work plan has as well, the year in them apart.

    All else that is open stays where it is, with its code and its history, until it is closed.
    """
    named = {(without_years(task.title), code) for task in draft.tasks for code in task.units}
    return tuple(
        one
        for one in before.assignments
        if one.is_open
        and not one.task.governed
        and (without_years(one.task.words.title), one.unit.code) in named
    )
