"""What a department brings into a merger, and what of it is to be called otherwise."""

from collections.abc import Mapping
from dataclasses import dataclass

from domain.chat import Unit
from domain.department.department import Department
from domain.plan.signed import SignedPlan
from domain.refusal import Refusal

# What is called otherwise, by the short name of its department and what it is called there: the
# code of a unit, the short name of a plan, or the year of a work plan.
Wanted = Mapping[tuple[str, str], str]


class NothingCalledSo(Refusal):
    """What is to be called otherwise is no unit's code and no plan's name: `name`."""

    name: str


@dataclass(frozen=True, slots=True)
class Brought:
    """What a department brings along, called `short`: its units and plans, closed ones as well."""

    department: Department
    short: str
    units: tuple[Unit, ...]
    plans: tuple[SignedPlan, ...]
