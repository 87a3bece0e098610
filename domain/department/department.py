"""A department (sở): whose plans, units, people and chats are its own and nobody else's."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from datetime import datetime

from domain.refusal import Refusal
from domain.text import fold

# The first one of an installation, to which all belonged before there were several.
FIRST = 1


class NoSuchDepartment(Refusal):
    """No department is called so."""

    name: str


class DepartmentIsClosed(Refusal):
    """The department that is called so is at work no more."""

    name: str


class WasMerged(Refusal):
    """The department `name` has become part of `into`, on a `basis`."""

    name: str
    into: str
    basis: str


class DepartmentNeeded(Refusal):
    """There are several departments, and it was not said of which."""

    names: str


class DepartmentTaken(Refusal):
    """Another department is called so."""

    name: str


@dataclass(frozen=True, slots=True)
class Department:
    """A department as its row has it.

    Whatever it has no `settings` for, by their names in `.env`, is as `.env` says, and so is its
    name while it has none. `administrators` are the messenger's ids of those who administer it
    alone. One that was `merged_into` another is closed, on a `basis`.
    """

    id: int
    name: str | None = None
    short_name: str | None = None
    settings: Mapping[str, str] = field(default_factory=dict)
    administrators: frozenset[int] = frozenset()
    closed_at: datetime | None = None
    merged_into: int | None = None
    basis: str | None = None

    @property
    def is_open(self) -> bool:
        """Whether it is at work."""
        return self.closed_at is None


def short_of(department: Department, organization: str) -> str:
    """Return by which word a department is named on the command line and on buttons.

    Without one of its own it is the initials of its name: "Sở Khoa học và Công nghệ" is SKHCN.
    """
    if department.short_name:
        return department.short_name
    words = fold(department.name or organization).split()
    return "".join(word[0] for word in words if word != "va").upper()


def called(departments: Iterable[Department], name: str, organization: str) -> Department:
    """Return the department that is called so, be it closed; raises NoSuchDepartment."""
    # One at work may bear the name of one that was closed.
    wanted = fold(name)
    for one in sorted(departments, key=lambda one: not one.is_open):
        if wanted in (fold(short_of(one, organization)), fold(one.name or organization)):
            return one
    raise NoSuchDepartment(name=name)


def named(departments: Iterable[Department], name: str | None, organization: str) -> Department:
    """Return the department at work that is called so, the only one where none is said.

    Raises NoSuchDepartment, DepartmentIsClosed, WasMerged, and DepartmentNeeded where there are
    several.
    """
    every = tuple(departments)
    if name is None:
        at_work = [one for one in every if one.is_open]
        if len(at_work) == 1:
            return at_work[0]
        names = ", ".join(short_of(one, organization) for one in at_work)
        raise DepartmentNeeded(names=names)
    one = called(every, name, organization)
    if one.merged_into is not None:
        into = next(each for each in every if each.id == one.merged_into)
        basis = one.basis or ""
        raise WasMerged(name=name, into=short_of(into, organization), basis=basis)
    if not one.is_open:
        raise DepartmentIsClosed(name=name)
    return one
