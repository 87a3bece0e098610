"""Which steps a report leaves open, for whoever is to know of it."""

from collections.abc import Sequence

from domain.plan.task import Task
from views.markup import Markup, capitalised
from views.texts import Texts


def steps_open(steps: Sequence[Task], texts: Texts) -> Markup | None:
    """Return the codes of steps that are not reported yet, None for none."""
    if not steps:
        return None
    codes = ", ".join(task.code for task in steps)
    return texts.say("its steps are not reported yet: {steps}", steps=codes)


def line_of_steps(steps: Sequence[Task], texts: Texts) -> Markup | None:
    """Return the same as a line of its own."""
    said = steps_open(steps, texts)
    return capitalised(said) if said else None
