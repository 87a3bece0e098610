"""Plans as documents: each is known by its issuer, its number and its day, never by its year."""

from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import date


@dataclass(frozen=True, slots=True)
class SignedPlan:
    """A plan that was taken in, without its work.

    `year` is its first, `last_year` its last where it is for several. `short_name` is its tên gọi
    tắt ("CCHC"), None for the work plan of a year; `prefix` is what the codes of its tasks begin
    with, as they are shown. A closed plan's work that goes on stays in force.
    """

    id: int
    title: str
    number: str
    year: int
    issued_on: date
    issuer: str | None = None
    short_name: str | None = None
    last_year: int | None = None
    is_closed: bool = False
    prefix: str = ""

    @property
    def years(self) -> range:
        """Return the years it is for."""
        return range(self.year, (self.last_year or self.year) + 1)

    @property
    def is_work_plan(self) -> bool:
        """Whether it is the work plan of its year, whose codes need no name before them."""
        return self.short_name is None


# What stands for the plan where none has been taken in.
NO_SIGNED_PLAN = SignedPlan(id=0, title="", number="", year=0, issued_on=date.min)


def prefix_of(short_name: str | None, year: int, newest: int | None) -> str:
    """Return what the codes of a plan begin with; `newest` is the year of the newest work plan.

    The newest work plan's begin with nothing, those before it with their year.
    """
    if short_name is not None:
        return f"{short_name}-"
    return "" if newest is None or year >= newest else f"{year}-"


def newest_year(plans: Iterable[SignedPlan]) -> int | None:
    """Return the year of the newest work plan, None where there is none."""
    return max((one.year for one in plans if one.is_work_plan), default=None)


def in_order(plans: Iterable[SignedPlan]) -> tuple[SignedPlan, ...]:
    """Return plans with their prefixes: the newest work plan, the others, those of years before."""
    every = tuple(plans)
    newest = newest_year(every)
    named = (replace(one, prefix=prefix_of(one.short_name, one.year, newest)) for one in every)

    def rank(one: SignedPlan) -> tuple[int, date, int]:
        if not one.is_work_plan:
            return 1, one.issued_on, one.id
        return (0 if one.year == newest else 2), one.issued_on, one.id

    return tuple(sorted(named, key=rank))


def in_force(plans: Iterable[SignedPlan]) -> tuple[SignedPlan, ...]:
    """Return those of which all work is shown, of plans in order.

    That is what nobody has closed, and the newest work plan: its figures are asked for until the
    next one is there.
    """
    every = tuple(plans)
    newest = newest_year(every)
    return tuple(
        one for one in every if not one.is_closed or (one.is_work_plan and one.year == newest)
    )
