"""Which periods of recurring work open, and under which codes."""

from collections.abc import Collection
from dataclasses import replace
from datetime import date

from domain.plan.assignment import Assignment
from domain.plan.plan import Plan
from domain.spoken.times.cycle import read_cycle
from domain.work.recurring import openings
from tests.domain.plan_2021 import CALENDAR_2021, VP, plan_2021


def recurring(plan: Plan, words: str) -> Plan:
    """Return the plan with VP-05 on a cycle."""
    cycle = read_cycle(words)
    return replace(
        plan,
        assignments=tuple(
            replace(one, task=replace(one.task, cycle=cycle)) if one.task.code == "VP-05" else one
            for one in plan.assignments
        ),
    )


def with_period(plan: Plan, code: str, key: str) -> Plan:
    """Return the plan with a period of VP-05 that was opened before."""
    parent = next(one for one in plan.assignments if one.task.code == "VP-05")
    period = replace(
        parent.task, id=999, code=code, parent_id=parent.task.id, cycle=None, occurrence=key
    )
    return replace(plan, assignments=(*plan.assignments, Assignment(999, period, VP)))


def codes(plan: Plan, today: date, given: Collection[str] = ()) -> list[str]:
    known = {task.code for task in plan.tasks} | set(given)
    return [one.code for one in openings(plan, today, CALENDAR_2021, {plan.main.id: known})]


def test_a_month_has_its_own_number() -> None:
    assert codes(recurring(plan_2021(), "hằng tháng ngày 15"), date(2021, 3, 1)) == ["VP-05.3"]


def test_what_is_open_is_not_opened_again() -> None:
    plan = recurring(plan_2021(), "hằng tháng ngày 15")
    (march,) = openings(plan, date(2021, 3, 1), CALENDAR_2021, {})
    again = with_period(plan, march.code, march.occurrence.key)
    assert codes(again, date(2021, 3, 1)) == []


def test_a_week_that_has_the_number_of_an_earlier_month_gets_another_code() -> None:
    """The cycle was monthly until January: its period has the code that the third week would."""
    plan = with_period(recurring(plan_2021(), "thứ hai hằng tuần"), "VP-05.3", "2021-03")
    assert codes(plan, date(2021, 1, 18)) == ["VP-05.103"]
    assert codes(plan, date(2021, 1, 18), given={"VP-05.103"}) == ["VP-05.104"]
