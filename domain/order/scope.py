"""Which work an order concerns: codes, whole units, a whole plan or paper, or all of it."""

import re
from collections.abc import Iterable
from dataclasses import dataclass, replace

from domain.chat import Unit
from domain.plan.assignment import Assignment
from domain.plan.origin import Origin, origin_first
from domain.plan.plan import Plan
from domain.plan.signed import SignedPlan
from domain.refusal import Refusal
from domain.spoken.code import Code, typed_codes
from domain.text import fold

_UNITS = r"(?:cac\s+)?(?:phong|don vi)(?:\s*(?:,|va)?\s*(?:phong|don vi|chi cuc|trung tam))*"
_EVERYTHING = re.compile(
    rf"(?:(?:cho\s+)?(?:tat ca|toan so|moi nhiem vu|toan bo)(?:\s+(?:cac\s+)?nhiem vu|\s+{_UNITS})?"
    rf"|(?:cho\s+)?cac\s+(?:phong\s*(?:,|va)?\s*)?don vi(?:\s+(?:thuoc|truc thuoc)\s+so)?"
    rf"|moi\s+(?:phong|don vi)(?:\s*,?\s*don vi)?)\b"
)
_OFFICES = re.compile(r"(?:cho\s+)?cac\s+phong\b")
_AROUND = " ,;:.-–\n"


class NoSuchScope(Refusal):
    """Words that name neither a task, nor a unit, nor everything."""

    typed: str


@dataclass(frozen=True, slots=True)
class Scope:
    """What was typed: codes, units, or everything; and the words after.

    At most one of the three is filled; none of them where nothing was named. Of units and of all,
    only what comes from the plan or paper is meant, where one was named: `of`.
    """

    codes: tuple[Code, ...] = ()
    units: tuple[Unit, ...] = ()
    everything: bool = False
    of: Origin | None = None
    rest: str = ""

    def __bool__(self) -> bool:
        """Whether anything was named."""
        return bool(self.codes or self.units or self.everything or self.of)

    def among(self, plan: Plan) -> tuple[Assignment, ...]:
        """Return the work of what was named as a whole; of codes none."""
        if self.codes or not self:
            return ()
        every: Iterable[Assignment] = plan.assignments
        if self.units:
            every = [one for unit in self.units for one in plan.of_unit(unit)]
        return tuple(every if self.of is None else self.of.among(every))


def read_scope(text: str, named: Iterable[Unit | SignedPlan]) -> Scope:
    """Return what `text` begins with: "TT-04, TT-05 …", "TT, QLKH …", "tất cả …", or nothing."""
    known = tuple(named)
    if found := _EVERYTHING.match(fold(text)):
        return Scope(everything=True, rest=text[found.end() :].strip(_AROUND))
    if found := _OFFICES.match(fold(text)):
        rooms = [
            one for one in known if isinstance(one, Unit) and fold(one.name).startswith("phong")
        ]
        if rooms:
            return Scope(units=tuple(rooms), rest=text[found.end() :].strip(_AROUND))
    typed = typed_codes(text, known)
    if typed.codes:
        return Scope(codes=typed.codes, rest=typed.rest)
    return _units(text, tuple(one for one in known if isinstance(one, Unit)))


def read_work(text: str, plan: Plan) -> Scope:
    """Return the same of a plan's work, which a plan or a paper may also name, before or behind.

    "CCHC", "CCHC TT", "TT, QLKH của CCHC", "TB 45".
    """
    scope = read_scope(text, plan.named_in_codes)
    if scope.codes:
        return scope
    origin, rest = origin_first(scope.rest if scope else text, plan)
    if origin is None:
        return scope
    if not scope:
        within = read_scope(rest, plan.units)
        scope, rest = within, within.rest if within else rest
    return replace(scope, codes=(), of=origin, rest=rest)


def _units(text: str, known: tuple[Unit, ...]) -> Scope:
    by_code = {fold(unit.code): unit for unit in known}
    named: list[Unit] = []
    at = 0
    for word in re.finditer(r"[\s,;]*(?:va\s+)?([a-z0-9]+)", fold(text)):
        unit = by_code.get(word[1])
        if word.start() != at or unit is None:
            break
        named.append(unit)
        at = word.end()
    return Scope(units=tuple(dict.fromkeys(named)), rest=text[at:].strip(_AROUND))
