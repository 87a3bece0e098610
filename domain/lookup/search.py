"""Search through the plan: case and accents are ignored, đ included."""

from collections.abc import Iterable, Mapping

from domain.chat import Unit
from domain.plan.called import plan_called
from domain.plan.plan import Plan
from domain.plan.task import Assignment, LegalBasis
from domain.refusal import Refusal
from domain.text import fold

# More than this is no search but a paragraph.
MOST_SIGNS = 100


class NothingToSearch(Refusal):
    """Nobody said what is looked for."""


def search(
    plan: Plan,
    words: str,
    *,
    own: Iterable[Unit],
    bases: Mapping[int, Iterable[LegalBasis]],
) -> tuple[Assignment, ...]:
    """Return what holds `words`, the work of the `own` units first.

    Titles, codes, units and the numbers of legal `bases`, by task, are looked through. Where
    nothing holds the words as they stand together, what holds each of them is found. Where they
    are what a plan is called, its tasks are found first. Raises NothingToSearch.
    """
    wanted = _key(words[:MOST_SIGNS])
    if not wanted:
        raise NothingToSearch
    keys = {one.id: _key(_text(one, bases)) for one in plan.assignments}
    found = [one for one in plan.assignments if wanted in keys[one.id]]
    if not found:
        each = wanted.split()
        found = [one for one in plan.assignments if all(word in keys[one.id] for word in each)]
    called = None if wanted.isdigit() else plan_called(wanted, plan.plans)
    if called is not None:
        of_plan = plan.only(called).assignments
        found = [*of_plan, *(one for one in found if one not in of_plan)]
    ours = {unit.id for unit in own}
    # What others gave a unit to deliver comes after its own part of the plan.
    return tuple(
        sorted(found, key=lambda one: (one.unit.id not in ours, one.task.unit.id not in ours))
    )


def _text(one: Assignment, bases: Mapping[int, Iterable[LegalBasis]]) -> str:
    task = one.task
    numbers = (basis.number for basis in bases.get(task.id, ()))
    parts = (task.code, task.title, task.short, task.heading, one.unit.code, one.unit.name)
    return " ".join(part for part in (*parts, *numbers) if part)


def _key(text: str) -> str:
    return " ".join(fold(text).replace("–", "-").split())
