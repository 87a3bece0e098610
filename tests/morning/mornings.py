"""One unit's morning of one day of 2021, asked for and read."""

from dataclasses import replace
from datetime import date

from domain.chat import Unit
from domain.morning.morning import Morning, build_morning
from domain.plan.plan import Plan
from tests.domain.plan_2021 import CALENDAR_2021, day, exchanged, of


def morning_of(plan: Plan, unit: Unit, today: str, since: str = "05/02") -> Morning | None:
    """Return what a unit is told on a day of 2021, written "08/02", or None."""
    return build_morning(plan, unit, since=day(since), today=day(today), calendar=CALENDAR_2021)


def told(plan: Plan, unit: Unit, today: str, since: str = "05/02") -> Morning:
    """Return what a unit is told on a day on which it is told something."""
    morning = morning_of(plan, unit, today, since)
    assert morning
    return morning


def moved(plan: Plan, code: str, last_day: date) -> Plan:
    """Return the plan after the task `code` got a new last day."""
    for one in plan.of_task(of(plan, code).task):
        plan = exchanged(plan, replace(one, task=replace(one.task, last_day=last_day)))
    return plan


def sections(morning: Morning) -> dict[str, list[str]]:
    """Return the codes in each section of a message that is not empty."""
    names = ["overdue", "today", "soon", "this_week", "next_week", "later"]
    names += ["waiting", "submitted", "awaiting", "done", "other"]
    shown = {name: [one.task.code for one in getattr(morning, name)] for name in names}
    return {name: codes for name, codes in shown.items() if codes}
