"""Reporting done and taking it back."""

from datetime import date

import pytest

from domain.plan.state import Progress
from domain.report.done import (
    AlreadyAwaiting,
    AlreadyConfirmed,
    AlreadyDone,
    NothingToConfirm,
    NothingToReturn,
    NotReportedDone,
    StepsStillOpen,
    TooLateToWithdraw,
    check_confirmation,
    check_report,
    check_return,
    check_withdrawal,
)
from tests.domain.plan_2021 import CALENDAR_2021, TT, day, of, plan_2021, reported

DONE = reported(plan_2021(), "TT-04", Progress.DONE, on=day("18/02"))


def withdraw(today: date, reported_on: date) -> None:
    check_withdrawal(
        of(DONE, "TT-04"), recorded_on=reported_on, today=today, calendar=CALENDAR_2021
    )


@pytest.mark.parametrize("code", ["TT-04", "TT-01", "VP-09.1", "TTRA-03"])
def test_any_open_task_may_be_reported_done(code: str) -> None:
    plan = plan_2021()
    check_report(of(plan, code), plan)


def test_a_report_is_taken_once() -> None:
    with pytest.raises(AlreadyDone) as refused:
        check_report(of(DONE, "TT-04"), DONE)
    assert refused.value.assignment.completed_on == day("18/02")


def test_a_task_with_dated_steps_is_done_by_its_steps() -> None:
    plan = reported(plan_2021(), "VP-09.1", Progress.DONE, on=day("24/05"))
    with pytest.raises(StepsStillOpen) as refused:
        check_report(of(plan, "VP-09"), plan)
    still_open = [one.task.code for one in refused.value.steps]
    assert still_open == [*["VP-09.2"] * 5, "VP-09.3", "VP-09.4", "VP-09.5"]


@pytest.mark.parametrize(
    ("reported_on", "last"), [("18/02", "19/02"), ("19/02", "22/02"), ("09/02", "17/02")]
)
def test_a_report_may_be_taken_back_until_the_end_of_the_next_working_day(
    reported_on: str, last: str
) -> None:
    withdraw(day(reported_on), day(reported_on))
    withdraw(day(last), day(reported_on))
    with pytest.raises(TooLateToWithdraw):
        withdraw(CALENDAR_2021.next_working_day(day(last)), day(reported_on))


def test_there_must_be_a_report_to_take_back() -> None:
    at = day("18/02")
    with pytest.raises(NotReportedDone):
        check_withdrawal(of(DONE, "TT-02"), recorded_on=at, today=at, calendar=CALENDAR_2021)


def test_a_parent_that_its_steps_closed_is_not_taken_back_itself() -> None:
    plan = plan_2021()
    for one in plan.assignments:
        if one.task.parent_id == of(plan, "VP-09").task.id:
            plan = reported(plan, one.task.code, Progress.DONE, unit=one.unit, on=day("18/05"))
    parent = of(plan, "VP-09")
    assert parent.progress is Progress.DONE
    with pytest.raises(NotReportedDone):
        check_withdrawal(
            parent, recorded_on=day("18/05"), today=day("18/05"), calendar=CALENDAR_2021
        )
    assert of(plan, "VP-09.2", TT).progress is Progress.DONE


def test_what_waits_for_confirmation_is_not_reported_again() -> None:
    plan = reported(plan_2021(), "TT-04", Progress.AWAITING, on=day("18/02"))
    with pytest.raises(AlreadyAwaiting):
        check_report(of(plan, "TT-04"), plan)


@pytest.mark.parametrize("progress", [Progress.AWAITING, Progress.SUBMITTED, Progress.DONE])
def test_whatever_was_handed_in_may_be_taken_back_and_returned(progress: Progress) -> None:
    one = of(reported(plan_2021(), "TT-04", progress, on=day("18/02")), "TT-04")
    check_return(one)
    check_withdrawal(one, recorded_on=day("18/02"), today=day("19/02"), calendar=CALENDAR_2021)


@pytest.mark.parametrize(
    "progress", [Progress.TODO, Progress.DOING, Progress.PAUSED, Progress.DROPPED]
)
def test_what_was_not_handed_in_is_neither_returned_nor_confirmed(progress: Progress) -> None:
    one = of(reported(plan_2021(), "TT-04", progress), "TT-04")
    with pytest.raises(NothingToReturn):
        check_return(one)
    with pytest.raises(NothingToConfirm):
        check_confirmation(one)


def test_only_a_waiting_report_is_confirmed() -> None:
    check_confirmation(of(reported(plan_2021(), "TT-04", Progress.AWAITING), "TT-04"))
    with pytest.raises(AlreadyConfirmed):
        check_confirmation(of(DONE, "TT-04"))
