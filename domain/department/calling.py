"""By what units and plans of departments that become one are called: as asked, else proposed."""

import re
from collections.abc import Iterator, Sequence

from domain.chat import Unit
from domain.department.brought import Brought, NothingCalledSo, Wanted
from domain.plan.short_name import read_short_name
from domain.plan.signed import SignedPlan
from domain.spoken.code import SERIES
from domain.text import fold

# As long as what stands before a code may be, with room for a number behind it.
_MOST_LETTERS = 10
_NO_LETTER = re.compile(r"[^A-Z0-9]")


class Calling:
    """What is called how so far."""

    def __init__(self, brought: Sequence[Brought], wanted: Wanted) -> None:
        self._wanted = {(fold(of), fold(key)): name for (of, key), name in wanted.items()}
        self._unused = {key: ":".join(one) for key, one in zip(self._wanted, wanted, strict=True)}
        # No proposal is what anything is called in any of them.
        self._avoided = set(SERIES) | {name for one in brought for name in _names(one)}
        self._taken: set[str] = set(SERIES)
        self._years: set[int] = set()
        self.proposed = 0

    def unit(self, of: Brought, unit: Unit) -> str:
        own = self._asked(of, unit.code) or unit.code
        return self._take(own if own not in self._taken else self._free(f"{unit.code}{of.short}"))

    def plan(self, of: Brought, plan: SignedPlan) -> str | None:
        asked = self._asked(of, plan.short_name or str(plan.year))
        if asked is not None:
            return self._take(asked)
        if plan.short_name is not None:
            name = plan.short_name
            return self._take(name if name not in self._taken else self._free(f"{name}{of.short}"))
        if plan.year not in self._years:
            self._years.add(plan.year)
            return None
        return self._take(self._free(of.short, plan.year))

    def check(self) -> None:
        if self._unused:
            raise NothingCalledSo(name=", ".join(self._unused.values()))

    def _asked(self, of: Brought, key: str) -> str | None:
        asked = (fold(of.short), fold(key))
        if asked not in self._wanted:
            return None
        self._unused.pop(asked, None)
        return read_short_name(self._wanted[asked], self._taken)

    def _take(self, name: str) -> str:
        self._taken.add(name)
        self._avoided.add(name)
        return name

    def _free(self, words: str, year: int | None = None) -> str:
        self.proposed += 1
        letters = _NO_LETTER.sub("", fold(words).upper()).lstrip("0123456789")[:_MOST_LETTERS]
        own = letters if len(letters) > 1 else f"KH{letters}"
        return next(name for name in _variants(own, year) if name not in self._avoided)


def _names(one: Brought) -> Iterator[str]:
    yield from (unit.code for unit in one.units)
    yield from (plan.short_name for plan in one.plans if plan.short_name)


def _variants(own: str, year: int | None) -> Iterator[str]:
    yield own
    if year is not None:
        yield f"{own}{year % 100:02}"
    yield from (f"{own}{number}" for number in range(2, 100))
