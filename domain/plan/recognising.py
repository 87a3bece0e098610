"""Which unit of a paper is which unit of the department: by name first, and never by code alone."""

import re
from collections.abc import Mapping, Sequence
from dataclasses import replace
from difflib import SequenceMatcher

from domain.chat import Unit
from domain.plan.draft import PlanDraft, TaskDraft, UnitDraft
from domain.text import fold

# Two names under one code are one unit's where they share as much as this.
_ALIKE = 0.6
# So much of the words behind the heads has to be the same where another plan's paper names a unit:
# a unit too many is seen before it counts, work in another's chat is not.
_SAME_WORDS = 0.75
_SHORTENED = (
    (re.compile(r"^vp\b"), "van phong"),
    (re.compile(r"^ttra?\b"), "thanh tra"),
    (re.compile(r"^tt\b"), "trung tam"),
    (re.compile(r"^cc\b"), "chi cuc"),
    (re.compile(r"^p(?:\. ?| )"), "phong "),
    (re.compile(r"\b(?:khcn|kh ?& ?cn)\b"), "khoa hoc va cong nghe"),
    (re.compile(r"\b(?:cua |thuoc )?so\b.*$"), ""),
    (re.compile(r"[^\w ]+"), " "),
)
_HEADS = ("van phong", "thanh tra", "chi cuc", "trung tam", "phong", "ban", "to")


def with_known_units(
    draft: PlanDraft, units: Sequence[Unit], *, may_rename: bool = True
) -> PlanDraft:
    """Return the draft with the department's codes for its units, and free ones for new units.

    Papers shorten names in their own ways, and so get codes that are another unit's here. Only a
    work plan `may_rename` units.
    """
    codes = codes_of(draft.units, units, may_rename=may_rename)
    return replace(
        draft,
        units=tuple(replace(one, code=codes[one.code]) for one in draft.units),
        tasks=tuple(_with_codes(task, codes) for task in draft.tasks),
    )


def new_units(draft: PlanDraft, units: Sequence[Unit]) -> tuple[str, ...]:
    """Return the names of units that would come with a paper, where there are units already.

    Only those that have to do something in it.
    """
    known = {unit.code for unit in units}
    holders = {code for task in draft.tasks for code in task.units}
    return tuple(
        one.name for one in draft.units if known and one.code in holders and one.code not in known
    )


def codes_of(
    drafts: Sequence[UnitDraft], units: Sequence[Unit], *, may_rename: bool = False
) -> dict[str, str]:
    """Return the code that each unit of a paper gets, by its code in the paper."""
    by_code = {unit.code: unit for unit in units}
    known = recognised(drafts, units, may_rename=may_rename)
    found = {code: unit.code for code, unit in known.items()}
    taken = {*by_code, *(one.code for one in drafts)}
    for one in drafts:
        if one.code not in found:
            found[one.code] = one.code if one.code not in by_code else _free(one.code, taken)
            taken.add(found[one.code])
    return found


def recognised(
    drafts: Sequence[UnitDraft], units: Sequence[Unit], *, may_rename: bool = False
) -> dict[str, Unit]:
    """Return which of the department's units those of a paper are, by their codes in the paper."""
    by_code = {unit.code: unit for unit in units}
    found: dict[str, Unit] = {}
    for one in drafts:
        same = by_code.get(one.code)
        if known := _called(one.name, units):
            found[one.code] = known
        elif same is not None and _may_be(one.name, same.name, may_rename=may_rename):
            found[one.code] = same
    return found


def _called(name: str, units: Sequence[Unit]) -> Unit | None:
    """Return the unit that is called so, or the only one that is shortened so.

    "Thanh tra" is "Thanh tra Sở", "Phòng QLKH" is "Phòng Quản lý Khoa học".
    """
    whole = _key(name)
    for unit in units:
        if _key(unit.name) == whole:
            return unit
    head, rest = _parted(whole)
    fit = [
        unit
        for unit in units
        if head == _parted(_key(unit.name))[0]
        and (not rest or rest in {fold(unit.code), _initials(_parted(_key(unit.name))[1])})
    ]
    return fit[0] if head and len(fit) == 1 else None


def _key(name: str) -> str:
    words = fold(name)
    for pattern, whole in _SHORTENED:
        words = pattern.sub(whole, words)
    return " ".join(words.split())


def _parted(key: str) -> tuple[str, str]:
    """Return what kind of unit a name says, and which."""
    head = next((one for one in _HEADS if key == one or key.startswith(f"{one} ")), "")
    return head, key[len(head) :].strip()


def _initials(words: str) -> str:
    return "".join(word[0] for word in words.split() if word != "va")


def _may_be(name: str, other: str, *, may_rename: bool) -> bool:
    one, two = _key(name), _key(other)
    if may_rename:
        is_part = one in two or two in one
        return is_part or SequenceMatcher(None, one, two, autojunk=False).ratio() >= _ALIKE
    words, others = (set(_parted(key)[1].split()) for key in (one, two))
    return len(words & others) >= _SAME_WORDS * max(len(words), len(others))


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
