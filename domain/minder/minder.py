"""Chuyên viên theo dõi: who of a unit minds a task, and who stands in while they are away."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date

from domain.chat import Person
from domain.refusal import Refusal
from domain.text import fold


class SeveralCalledSo(Refusal):
    """A name is that of several people of the unit; `people` are those."""

    name: str
    people: tuple[Person, ...]


class NobodyToMind(Refusal):
    """No task is named, or nobody to mind it."""


class WhichIsMinded(Refusal):
    """It is said who minds work, and not which; `who` in the words' own, and a task's `code`."""

    who: str
    code: str


class AwayWithout(Refusal):
    """Somebody is away, and it is not said who stands in, or from which day through which."""


class NobodyMinds(Refusal):
    """A stand-in is named for work that nobody minds; `codes` are its codes."""

    codes: str


class NothingMinded(Refusal):
    """A stand-in is named for whoever is called `name`, who minds no open work."""

    name: str


@dataclass(frozen=True, slots=True)
class Minding:
    """Somebody by name; `person` is our id of them, None for whoever is known by no account."""

    name: str
    person: int | None = None


@dataclass(frozen=True, slots=True)
class StandIn:
    """Who stands in from a local day through another."""

    who: Minding
    first: date
    last: date


@dataclass(frozen=True, slots=True)
class Minder:
    """Who minds a task, and who stands in for them at a time."""

    who: Minding
    stand_in: StandIn | None = None

    def on(self, day: date) -> Minding:
        """Return who minds it on a local day."""
        held = self.stand_in
        return held.who if held and held.first <= day <= held.last else self.who

    def awaits(self, day: date) -> StandIn | None:
        """Return who stands in on a local day or later, None once that is over."""
        return self.stand_in if self.stand_in and day <= self.stand_in.last else None


def called_so(name: str, people: Iterable[Person]) -> Minding:
    """Return whom of a unit's people a name means, in full or as it is called: by its end.

    Raises SeveralCalledSo.
    """
    said = fold(name).split()
    found = [one for one in people if _words(one)[-len(said) :] == said]
    in_full = [one for one in found if _words(one) == said]
    found = in_full or found
    if len(found) > 1:
        raise SeveralCalledSo(name, tuple(found))
    return minding(found[0]) if found else Minding(name)


def is_called(who: Minding, name: str) -> bool:
    """Whether somebody goes by a name, in full or by its end."""
    said = fold(name).split()
    return fold(who.name).split()[-len(said) :] == said


def minding(person: Person) -> Minding:
    """Return somebody known by an account as they are called."""
    return Minding(person.full_name or person.name, person.id)


def _words(person: Person) -> list[str]:
    return fold(person.full_name or person.name).split()
