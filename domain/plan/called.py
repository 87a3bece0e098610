"""What people call plans: by the short name, the number, the year, or what they are about."""

import re
from collections.abc import Iterable, Mapping

from domain.dates.points import points
from domain.plan.short_name import subject
from domain.plan.signed import SignedPlan
from domain.text import fold

PLAN = r"(?:kh|ke hoach)"
_OF_NUMBER = re.compile(rf"{PLAN}?\s*(?:so\s*)?0*(\d+)(?:/([\w&-]+))?")
_DAY = re.compile(r",?\s*ngay\s+\d.*$")


def calls_plan(words: str) -> bool:
    """Whether words begin as a plan is called: "kế hoạch năm 2021" is one, "năm 2021" a year."""
    return re.match(rf"{PLAN}\b", fold(words).strip()) is not None


def key(plan: SignedPlan) -> str:
    """Return what stands before the codes of a plan, be it only to tell it from others."""
    return plan.short_name or str(plan.year)


def long_names(plans: Iterable[SignedPlan]) -> Mapping[str, str]:
    """Return the keys of plans by what people call them behind "kế hoạch", folded.

    What several are called is no name: "cải cách hành chính" is none where there are two.
    """
    found: dict[str, set[str]] = {}
    for one in plans:
        year = f"nam {one.year}"
        if one.is_work_plan:
            names = [year, f"cong tac {year}"]
        else:
            # A single word, or nothing, is in too many sentences.
            about = subject(one.title)
            names = [f"{about} {year}", f"{about} {one.year}", about] if " " in about else []
        for name in names:
            found.setdefault(name, set()).add(key(one))
    return {name: keys.pop() for name, keys in found.items() if len(keys) == 1}


def plan_called(words: str, plans: Iterable[SignedPlan]) -> SignedPlan | None:
    """Return the plan that all of `words` name, None where they name none: "KH 22", "cchc"."""
    every = tuple(plans)
    said = _DAY.sub("", " ".join(fold(words).split())).strip(" .")
    bare = re.sub(rf"^{PLAN}\s+", "", said)
    named = long_names(every).get(bare)
    for one in every:
        if bare == fold(key(one)) or named == key(one):
            return one
    number = _OF_NUMBER.fullmatch(said)
    if number is None:
        return None
    fit = [one for one in every if is_numbered(one, number[1], number[2] or "")]
    days = {point.first for point in points(words, year=None)}
    return next((one for one in fit if one.issued_on in days), next(iter(fit), None))


def plans_about(words: str, plans: Iterable[SignedPlan]) -> list[SignedPlan]:
    """Return the plans that are about what all of `words` name: those of several years."""
    bare = re.sub(rf"^{PLAN}\s+", "", " ".join(fold(words).split())).strip(" .")
    return [one for one in plans if not one.is_work_plan and bare and subject(one.title) == bare]


def plan_within(words: str, plans: Iterable[SignedPlan]) -> SignedPlan | None:
    """Return the one plan that is named somewhere in words: "CCHC làm tới đâu rồi", else None.

    A year, a number and what a plan is about name it only behind "kế hoạch".
    """
    every, said = tuple(plans), fold(words)
    named = long_names(every)
    found = list[SignedPlan]()
    for one in every:
        behind = [re.escape(name) for name, of in named.items() if of == key(one)]
        if one.is_work_plan:
            behind.append(str(one.year))
        digits = one.number.partition("/")[0].strip().lstrip("0")
        if digits:
            behind.append(rf"(?:so )?0*{digits}(?:/[\w&-]+)?")
        forms = [rf"\b{PLAN} (?:{'|'.join(behind)})(?![\w/])"] if behind else []
        if one.short_name:
            forms.append(rf"\b{re.escape(fold(one.short_name))}(?![\w-])")
        if any(re.search(form, said) for form in forms):
            found.append(one)
    return found[0] if len(found) == 1 else None


def is_numbered(plan: SignedPlan, digits: str, rest: str = "") -> bool:
    """Whether a plan's number begins with digits, whatever the zeros, and goes on so."""
    own, _, series = plan.number.partition("/")
    return own.strip().lstrip("0") == digits.lstrip("0") and fold(series.strip()).startswith(rest)
