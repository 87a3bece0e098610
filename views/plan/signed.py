"""How a plan is called: in a sentence, and beside a task's code."""

from collections.abc import Callable, Iterable, Iterator, Sequence

from domain.lookup.listing import by_plan
from domain.plan.assignment import Assignment
from domain.plan.called import key
from domain.plan.signed import SignedPlan
from views.markup import Markup, bold
from views.texts import Texts, count


def name(plan: SignedPlan, texts: Texts) -> str:
    """Return "Kế hoạch năm 2021", or "Kế hoạch CCHC" for one that has a short name."""
    return called(plan.short_name, plan.year, texts)


def called(short_name: str | None, year: int, texts: Texts) -> str:
    """Return the same of a plan by its short name, None for the work plan of a year."""
    if short_name is None:
        return texts.label("the plan of {year}", year=year)
    return texts.label("the plan {name}", name=short_name)


def over(one: Assignment, texts: Texts) -> Markup | None:
    """Return that the plan is closed of work that ended with it, None for what is in force."""
    if one.is_open or not one.task.plan.is_closed:
        return None
    return texts.say("{plan} is closed", plan=name(one.task.plan, texts))


def grouped(
    assignments: Iterable[Assignment], texts: Texts
) -> Iterator[tuple[Markup | None, list[Assignment]]]:
    """Yield a list plan by plan, each under a line that says which; one plan needs none."""
    groups = by_plan(assignments)
    for plan, held in groups:
        yield (bold(_heading(plan, texts)) if len(groups) > 1 else None), held


def under_plans(
    assignments: Iterable[Assignment], told: Callable[[Assignment], Markup], texts: Texts
) -> Iterator[Markup]:
    """Yield what is told of each, plan by plan with its line above; in the order of `in_plans`."""
    for heading, held in grouped(assignments, texts):
        if heading:
            yield heading
        yield from map(told, held)


def sums(parts: Sequence[tuple[SignedPlan, str]], texts: Texts) -> Markup | None:
    """Return how much of what was counted is of which plan, None where all is of one."""
    if len(parts) < 2:
        return None
    said = (texts.label("{plan} {n}", plan=key(plan), n=n) for plan, n in parts)
    return texts.say("By plan: {sums}.", sums="; ".join(said))


def counted(assignments: Iterable[Assignment], texts: Texts) -> Markup | None:
    """Return how many are of which plan, likewise."""
    return sums([(plan, count(len(held))) for plan, held in by_plan(assignments)], texts)


def _heading(plan: SignedPlan, texts: Texts) -> Markup:
    """Return "Kế hoạch CCHC (số 22/KH-SKHCN):"."""
    if plan.number and not plan.number.startswith("/"):
        return texts.say("{plan} (no. {number}):", plan=name(plan, texts), number=plan.number)
    return texts.say("{plan}:", plan=name(plan, texts))
