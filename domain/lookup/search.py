"""Search through the plan: case and accents are ignored, đ included."""

import re
from collections.abc import Callable, Iterable, Mapping

from domain.chat import Unit
from domain.plan.assignment import Assignment
from domain.plan.called import plan_called
from domain.plan.naming import fits
from domain.plan.plan import Plan
from domain.plan.task import LegalBasis
from domain.refusal import Refusal
from domain.spoken.code import typed_codes
from domain.text import fold, nfc

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

    Titles, codes, units and the numbers of legal `bases`, by task, are looked through. Of the ways
    in which words may be held, the narrowest that finds anything counts (`_WAYS`). Where they are
    what a plan is called, its tasks are found first. Raises NothingToSearch.
    """
    wanted = _key(words[:MOST_SIGNS])
    if not wanted:
        raise NothingToSearch
    every = (*plan.assignments, *plan.past)
    found = _in_paper(plan, words) or _holding(every, words, bases)
    called = None if wanted.isdigit() else plan_called(wanted, plan.every_plan)
    if called is not None:
        of_plan = [one for one in every if one.task.plan.id == called.id]
        found = [*of_plan, *(one for one in found if one not in of_plan)]
    ours, past = {unit.id for unit in own}, {one.id for one in plan.past}

    # What others gave a unit to deliver comes after its own part of the plan, and what ended with
    # a plan after all that is in force.
    def rank(one: Assignment) -> tuple[bool, bool, bool]:
        return one.id in past, one.unit.id not in ours, one.task.unit.id not in ours

    return tuple(sorted(found, key=rank))


def _in_paper(plan: Plan, words: str) -> list[Assignment]:
    """Return the work that words name by its place in a paper, and by nothing else: "KH 22 mục 2".

    Other words that stand there too would be found in every title.
    """
    typed = typed_codes(words, plan.named_in_codes)
    if typed.rest or not any(code.paper for code in typed.codes):
        return []
    return [
        one
        for task in plan.every_task
        if any(fits(code, task, task.place) for code in typed.codes)
        for one in plan.of_task(task)
    ]


def _holding(
    every: Iterable[Assignment], words: str, bases: Mapping[int, Iterable[LegalBasis]]
) -> list[Assignment]:
    texts = [(one, _text(one, bases)) for one in every]
    for way in _WAYS:
        holds = way(words)
        if holds and (found := [one for one, text in texts if holds(text)]):
            return found
    return []


def _text(one: Assignment, bases: Mapping[int, Iterable[LegalBasis]]) -> str:
    task = one.task
    numbers = (basis.number for basis in bases.get(task.id, ()))
    paper = f"{task.item.paper} {task.item.number}" if task.item else ""
    parts = (task.code, task.title, task.short, task.heading, one.unit.code, one.unit.name, paper)
    return " ".join(part for part in (*parts, *numbers) if part)


def _key(text: str) -> str:
    return " ".join(fold(text).replace("–", "-").split())


def _accented(text: str) -> str:
    return " ".join(nfc(text).casefold().replace("–", "-").split())


# Whether a text holds what is looked for.
_Holds = Callable[[str], bool]


def _as_written(words: str) -> _Holds | None:
    """Whether the words stand there whole with their accents; without any they say nothing."""
    wanted = _accented(words)
    return _is_whole(wanted, _accented) if wanted != _key(words) else None


def _whole(words: str) -> _Holds:
    return _is_whole(_key(words), _key)


def _begun(words: str) -> _Holds:
    """Whether the words stand together, be they only pieces of words."""
    wanted = _key(words)
    return lambda text: wanted in _key(text)


def _each(words: str) -> _Holds:
    wanted = _key(words).split()
    return lambda text: all(word in _key(text) for word in wanted)


def _is_whole(wanted: str, read: Callable[[str], str]) -> _Holds:
    stands_alone = re.compile(rf"(?<!\w){re.escape(wanted)}(?!\w)").search

    def holds(text: str) -> bool:
        # Most texts do not hold it at all, which is seen at once.
        here = read(text)
        return wanted in here and stands_alone(here) is not None

    return holds


# "hòa" is not looked for within "khoa", where it stands as a word of its own.
_WAYS: tuple[Callable[[str], _Holds | None], ...] = (_as_written, _whole, _begun, _each)
