"""Which unit of a paper is which unit of the department: by name first, and never by code alone."""

from collections.abc import Mapping, Sequence
from dataclasses import replace
from difflib import SequenceMatcher

from domain.chat import Unit
from domain.plan.draft import PlanDraft, TaskDraft, UnitDraft
from domain.text import fold

# Two names under one code are one unit's where they share as much as this.
_ALIKE = 0.6


def with_known_units(draft: PlanDraft, units: Sequence[Unit]) -> PlanDraft:
    """Return the draft with the department's codes for its units, and free ones for new units.

    Papers shorten names in their own ways, and so get codes that are another unit's here.
    """
    codes = _codes(draft.units, units)
    return replace(
        draft,
        units=tuple(replace(one, code=codes[one.code]) for one in draft.units),
        tasks=tuple(_with_codes(task, codes) for task in draft.tasks),
    )


def _codes(drafts: Sequence[UnitDraft], units: Sequence[Unit]) -> dict[str, str]:
    """Return the code that each unit of a paper gets, by its code in the paper."""
    by_name = {fold(unit.name): unit.code for unit in units}
    by_code = {unit.code: unit for unit in units}
    found: dict[str, str] = {}
    for one in drafts:
        same = by_code.get(one.code)
        if fold(one.name) in by_name:
            found[one.code] = by_name[fold(one.name)]
        elif same is not None and _may_be(one.name, same.name):
            found[one.code] = one.code
    taken = {*by_code, *(one.code for one in drafts)}
    for one in drafts:
        if one.code not in found:
            found[one.code] = one.code if one.code not in by_code else _free(one.code, taken)
            taken.add(found[one.code])
    return found


def _may_be(name: str, other: str) -> bool:
    one, two = fold(name), fold(other)
    if one in two or two in one:
        return True
    return SequenceMatcher(None, one, two, autojunk=False).ratio() >= _ALIKE


def _free(code: str, taken: set[str]) -> str:
    number = 2
    while f"{code}{number}" in taken:
        number += 1
    return f"{code}{number}"


def _with_codes(task: TaskDraft, codes: Mapping[str, str]) -> TaskDraft:
    letters, dash, numbers = task.code.rpartition("-")
    return replace(
        task,
        code=f"{codes.get(letters, letters)}{dash}{numbers}",
        section=codes.get(task.section, task.section),
        units=tuple(dict.fromkeys(codes.get(code, code) for code in task.units)),
        receiver=codes.get(task.receiver, task.receiver) if task.receiver else None,
    )
