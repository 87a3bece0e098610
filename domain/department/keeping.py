"""What may be done with departments: each has a name of its own, and one is always at work."""

from collections.abc import Iterable, Sequence

from domain.department.department import Department, DepartmentTaken, WasMerged, short_of
from domain.plan.short_name import NotAShortName
from domain.refusal import Refusal
from domain.text import fold


class LastDepartment(Refusal):
    """It is the only department at work."""


class DepartmentIsOpen(Refusal):
    """The department `name` is at work already."""

    name: str


class HasOpenWork(Refusal):
    """`n` parts of its work are not finished."""

    name: str
    n: int


def new_short(
    name: str, wanted: str | None, others: Iterable[Department], organization: str
) -> str:
    """Return by which word a department called `name` will be named, `wanted` if it is given.

    Raises NotAShortName, and DepartmentTaken where one of the `others` is called so.
    """
    short = "".join((wanted or short_of(Department(0, name), organization)).split())
    if not short.isalnum():
        raise NotAShortName
    for one in others:
        if fold(short) == fold(short_of(one, organization)) or fold(name) == fold(one.name or ""):
            raise DepartmentTaken(name=one.name or organization)
    return short


def check_closing(
    department: Department, departments: Sequence[Department], n: int, name: str, *, anyway: bool
) -> None:
    """Raise LastDepartment, or HasOpenWork unless its work may stay as it is `anyway`."""
    if [one.id for one in departments] == [department.id]:
        raise LastDepartment
    if n and not anyway:
        raise HasOpenWork(name=name, n=n)


def check_opening(department: Department, name: str, *, into: str) -> None:
    """Raise DepartmentIsOpen, or WasMerged for one that is part of another by now."""
    if department.is_open:
        raise DepartmentIsOpen(name=name)
    if department.merged_into is not None:
        raise WasMerged(name=name, into=into, basis=department.basis or "")
