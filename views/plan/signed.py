"""How a plan is called: in a sentence, and beside a task's code."""

from domain.plan.signed import SignedPlan
from views.markup import Markup, escape
from views.texts import Texts


def name(plan: SignedPlan, texts: Texts) -> str:
    """Return "Kế hoạch năm 2021", or "Kế hoạch CCHC" for one that has a short name."""
    return called(plan.short_name, plan.year, texts)


def called(short_name: str | None, year: int, texts: Texts) -> str:
    """Return the same of a plan by its short name, None for the work plan of a year."""
    if short_name is None:
        return texts.label("the plan of {year}", year=year)
    return texts.label("the plan {name}", name=short_name)


def heading(plan: SignedPlan, texts: Texts) -> Markup:
    """Return the line above a plan's work in a list: "CCHC – Kế hoạch cải cách hành chính …"."""
    if plan.short_name is None:
        return escape(plan.title)
    return texts.say("{name} – {title}", name=plan.short_name, title=plan.title)
