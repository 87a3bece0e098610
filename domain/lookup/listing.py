"""Lists of work: which assignments a list shows, in which order, a page at a time."""

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from typing import Generic, TypeVar

from domain.calendar import DAY, Calendar, week_of
from domain.chat import Unit
from domain.plan.assignment import Assignment
from domain.plan.called import key, plan_called, plans_about
from domain.plan.plan import Plan
from domain.plan.signed import SignedPlan, in_order
from domain.plan.state import Kind, Progress, Timing
from domain.refusal import Refusal
from domain.text import fold


class Filter(StrEnum):
    """What a list is narrowed to: those of a week are due in it, be they late by now or not."""

    ALL = "all"
    OVERDUE = "overdue"
    SOON = "soon"
    STUCK = "stuck"
    UNDATED = "undated"
    DONE = "done"
    WEEK = "week"
    NEXT_WEEK = "next-week"


# What stands on buttons; a week is typed.
ON_BUTTONS = (
    *(Filter.ALL, Filter.OVERDUE, Filter.SOON),
    *(Filter.STUCK, Filter.UNDATED, Filter.DONE),
)


# What somebody who means a plan types: its short name alone, or "kế hoạch …".
_OF_A_PLAN = re.compile(r"(?:kh|ke hoach)\b.+|[a-z][a-z0-9]{1,11}|\d{1,4}(?:/[\w&-]+)?")


class UnitNotRead(Refusal):
    """A list is asked for of `typed`, which is no unit; `codes` are those there are."""

    typed: str
    codes: str


class SeveralPlansCalledSo(Refusal):
    """What `typed` says several plans are about; `plans` are what they are called."""

    typed: str
    plans: str


class NoPlanCalledSo(Refusal):
    """No plan in force is called `typed`; `plans` are what those are called."""

    typed: str
    plans: str


Item = TypeVar("Item")


@dataclass(frozen=True, slots=True)
class Page(Generic[Item]):
    """One page of a list; `number` counts from 1, `total` is the length of the whole list."""

    items: tuple[Item, ...]
    number: int
    pages: int
    total: int


def plan_named(words: str, plan: Plan) -> SignedPlan | None:
    """Return the plan that a list is to be of, None for all.

    Raises NoPlanCalledSo, SeveralPlansCalledSo.
    """
    said = fold(words).strip()
    found = plan_called(words, plan.every_plan) if said else None
    about = plans_about(words, plan.every_plan) if found is None else []
    if len(about) > 1:
        raise SeveralPlansCalledSo(typed=words, plans=", ".join(map(key, about)))
    is_unit = any(said == fold(one.code) for one in plan.every_unit)
    if found is None and not is_unit and _OF_A_PLAN.fullmatch(said):
        raise NoPlanCalledSo(typed=words, plans=", ".join(key(one) for one in plan.with_work))
    return found


def unit_named(words: str, units: Iterable[Unit]) -> tuple[Unit | None, str]:
    """Return the unit that words begin or end with, by code or name, and the words beside it."""
    said = " ".join(words.split())
    for unit in units:
        for name in (unit.code, unit.name):
            parted = re.fullmatch(
                rf"(?:{re.escape(fold(name))}(?: (.+))?|(.+) {re.escape(fold(name))})", fold(said)
            )
            if parted is None:
                continue
            # Folded words are as long as they were.
            start, end = parted.span(1) if parted[1] else parted.span(2)
            return unit, said[start:end] if parted[1] or parted[2] else ""
    return None, words


def listing(
    plan: Plan, wanted: Filter, *, unit: Unit | None, today: date, calendar: Calendar
) -> tuple[Assignment, ...]:
    """Return the assignments that `wanted` admits, of `unit` or, without one, of all units.

    They are open ones, but for what is done, which stands with the newest first; with it what
    ended with its plan, where that is at hand.
    """
    ours = plan.assignments if unit is None else plan.of_unit(unit)
    if wanted is Filter.DONE:
        past = [one for one in plan.past if unit is None or one.unit.id == unit.id]
        done = [one for one in (*ours, *past) if one.progress is Progress.DONE]
        return tuple(sorted(done, key=lambda one: one.completed_on or date.min, reverse=True))
    return by_last_day(one for one in ours if one.is_open and _admits(wanted, one, today, calendar))


def by_plan(assignments: Iterable[Assignment]) -> list[tuple[SignedPlan, list[Assignment]]]:
    """Return the assignments plan by plan, in the order of the plans in force.

    Work beside the plans stands with the work plan it was counted to.
    """
    groups: dict[int, tuple[SignedPlan, list[Assignment]]] = {}
    for one in assignments:
        groups.setdefault(one.task.plan.id, (one.task.plan, []))[1].append(one)
    every = {plan.id: (plan, held) for plan, held in groups.values()}
    return [every[plan.id] for plan in in_order(plan for plan, _ in every.values())]


def in_plans(assignments: Iterable[Assignment]) -> tuple[Assignment, ...]:
    """Return the assignments in the order in which they stand plan by plan."""
    return tuple(one for _, held in by_plan(assignments) for one in held)


def by_last_day(assignments: Iterable[Assignment]) -> tuple[Assignment, ...]:
    """Return the assignments by last day, in the plan's order within a day, undated ones last."""
    return tuple(sorted(assignments, key=lambda one: one.last_day or date.max))


def page(items: Sequence[Item], number: int, size: int) -> Page[Item]:
    """Return page `number` of `items`, or the nearest there is: an old button may ask for more."""
    pages = max(1, -(-len(items) // size))
    number = min(max(number, 1), pages)
    return Page(tuple(items[(number - 1) * size : number * size]), number, pages, len(items))


def _admits(wanted: Filter, one: Assignment, today: date, calendar: Calendar) -> bool:
    match wanted:
        case Filter.ALL:
            return True
        case Filter.DONE:
            return False
        case Filter.OVERDUE:
            return one.timing(today, calendar) is Timing.OVERDUE
        case Filter.SOON:
            return one.timing(today, calendar) is Timing.SOON
        case Filter.WEEK:
            return _is_due_in(one, *week_of(today))
        case Filter.NEXT_WEEK:
            return _is_due_in(one, *week_of(today + 7 * DAY))
        case Filter.STUCK:
            return one.is_stuck
        case Filter.UNDATED:
            return one.kind is Kind.UNDATED


def _is_due_in(one: Assignment, first: date, last: date) -> bool:
    return one.last_day is not None and first <= one.last_day <= last
