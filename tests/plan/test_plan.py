"""What follows from sub-tasks that carry dates, and from those that do not."""

import pytest

from domain.plan.plan import governed_by_steps
from domain.plan.state import Kind, Progress
from tests.domain.plan_2021 import QLCN, QLKH, TDC, TT, TTRA, VP, day, of, plan_2021, reported

STEPS = ["VP-09.1", "VP-09.3", "VP-09.4", "VP-09.5"]
DELIVERING = [QLKH, QLCN, TTRA, TDC, TT]


def test_the_real_plan_has_51_tasks_and_55_assignments() -> None:
    plan = plan_2021()
    assert (len(plan.tasks), len(plan.assignments)) == (51, 55)
    assert [len(plan.of_unit(unit)) for unit in plan.units] == [14, 6, 14, 6, 7, 8]


def test_a_parent_takes_the_latest_day_of_its_steps_and_keeps_its_own_wording() -> None:
    parent = of(plan_2021(), "VP-09").task
    assert parent.governed
    assert parent.last_day == day("29/06")
    assert parent.deadline
    assert (parent.deadline.wording, parent.deadline.last_day) == ("trước 30/5/2021", day("29/05"))


def test_a_parent_whose_steps_have_no_date_keeps_its_own() -> None:
    parent = of(plan_2021(), "TT-04").task
    assert not parent.governed
    assert parent.last_day == day("19/02")


def test_a_parent_is_done_with_its_last_step_on_that_step_s_day() -> None:
    plan = plan_2021()
    for unit in DELIVERING:
        plan = reported(plan, "VP-09.2", Progress.DONE, unit=unit, on=day("19/05"))
    for code, on in zip(STEPS, ["24/05", "28/05", "09/06", "30/06"], strict=True):
        assert of(plan, "VP-09").progress is Progress.TODO
        plan = reported(plan, code, Progress.DONE, on=day(on))
    parent = of(plan, "VP-09")
    assert (parent.progress, parent.completed_on) == (Progress.DONE, day("30/06"))
    assert not parent.in_time


def test_a_parent_is_open_as_long_as_one_unit_has_not_delivered_a_step() -> None:
    plan = plan_2021()
    for code in STEPS:
        plan = reported(plan, code, Progress.DONE, on=day("19/05"))
    for unit in DELIVERING[:-1]:
        plan = reported(plan, "VP-09.2", Progress.DONE, unit=unit, on=day("19/05"))
    assert of(plan, "VP-09").is_open


@pytest.mark.parametrize("progress", [Progress.PAUSED, Progress.DROPPED])
def test_a_parent_that_was_set_aside_stays_so(progress: Progress) -> None:
    assert of(reported(plan_2021(), "VP-09", progress), "VP-09").progress is progress


def test_steps_that_were_dropped_do_not_hold_their_parent_open() -> None:
    plan = plan_2021()
    for unit in DELIVERING:
        plan = reported(plan, "VP-09.2", Progress.DROPPED, unit=unit)
    for code in STEPS:
        plan = reported(plan, code, Progress.DONE, on=day("20/05"))
    assert of(plan, "VP-09").progress is Progress.DONE


def test_the_rules_of_sub_tasks_applied_twice_change_nothing_more() -> None:
    once = plan_2021().assignments
    assert governed_by_steps(once) == once


def test_a_governed_parent_is_dated_and_not_chased() -> None:
    parent = of(plan_2021(), "VP-09")
    assert parent.task.kind is Kind.DATED
    assert parent.is_open
    assert not parent.is_chased


def test_steps_are_found_under_their_parent() -> None:
    plan = plan_2021()
    steps = plan.steps_of(of(plan, "VP-09").task)
    assert len(steps) == 9
    assert {one.unit for one in steps} == {VP, *DELIVERING}
