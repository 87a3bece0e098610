"""Departments become one: which codes both have, and by what they are called from then on."""

from collections import Counter
from collections.abc import Collection, Iterable, Sequence
from dataclasses import dataclass

from domain.chat import Unit
from domain.department.brought import Brought, Wanted
from domain.department.calling import Calling
from domain.plan.signed import SignedPlan
from domain.refusal import Refusal
from domain.text import fold


class NothingToMerge(Refusal):
    """No department is named but the one that remains."""


class CodesCollide(Refusal):
    """`n` codes have two meanings in the merged department, and nobody said which remains."""

    n: int


@dataclass(frozen=True, slots=True)
class Recoded:
    """A unit of the department `of`, which has another code from then on."""

    of: str
    unit: Unit
    code: str


@dataclass(frozen=True, slots=True)
class Renamed:
    """A plan of the department `of`, whose codes begin with another short name from then on."""

    of: str
    plan: SignedPlan
    name: str


@dataclass(frozen=True, slots=True)
class Merger:
    """What is called otherwise after a merger, and what is called the same and stays so.

    `proposed` is how much of it nobody has asked for. `numbers` are those of papers of several,
    `names` those of units.
    """

    units: tuple[Recoded, ...]
    plans: tuple[Renamed, ...]
    proposed: int
    numbers: tuple[str, ...]
    names: tuple[str, ...]


def merger(brought: Sequence[Brought], wanted: Wanted) -> Merger:
    """Return what is called otherwise; the first of the departments keeps what it has.

    Raises NothingCalledSo, NotAShortName, ShortNameTaken.
    """
    calling = Calling(brought, wanted)
    units, plans = [], []
    for one in brought:
        units += [
            Recoded(one.short, unit, code)
            for unit in one.units
            if (code := calling.unit(one, unit)) != unit.code
        ]
        plans += [
            Renamed(one.short, plan, name)
            for plan in sorted(one.plans, key=lambda each: -each.year)
            if (name := calling.plan(one, plan)) != plan.short_name and name is not None
        ]
    calling.check()
    return Merger(
        units=tuple(units),
        plans=tuple(plans),
        proposed=calling.proposed,
        numbers=_shared([plan.number for plan in one.plans] for one in brought),
        names=_shared([unit.name for unit in one.units] for one in brought),
    )


def _shared(of_each: Iterable[Collection[str]]) -> tuple[str, ...]:
    """Return the words that several have, whatever their accents and case."""
    counted: Counter[str] = Counter()
    words: dict[str, str] = {}
    for each in of_each:
        own = {fold(one): one for one in each if one and not one.startswith("/")}
        counted.update(own.keys())
        words = {**own, **words}
    return tuple(words[key] for key, n in counted.items() if n > 1)
