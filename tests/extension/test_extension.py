"""Extensions: who takes which step, and which days may be asked for and granted."""

from dataclasses import replace
from datetime import date

import pytest

from domain.chat import Seat
from domain.extension.asking import (
    AskedBefore,
    AskedDayGone,
    NothingToExtend,
    NotLater,
    check_asking,
    check_granting,
    check_later,
    first_state,
)
from domain.extension.extension import OPEN, STEPS, NotItsTurn, State, Step, next_state
from domain.order.moving import MovedByItsSteps, SetAboveUs
from domain.plan.assignment import Assignment
from domain.plan.deadline import Deadline
from domain.plan.state import Progress, SetBy
from domain.refusal import Refusal
from domain.report.done import AlreadyDone
from tests.domain.plan_2021 import asked_extension, day, of, plan_2021, reported

PLAN = plan_2021()
TT_04 = of(PLAN, "TT-04")


def until(text: str) -> Deadline:
    return Deadline(f"đến {text}/2021", day(text))


@pytest.mark.parametrize("state", State)
@pytest.mark.parametrize("step", Step)
def test_a_step_is_taken_once_and_in_its_turn(state: State, step: Step) -> None:
    extension = asked_extension(state)
    if (state, step) in STEPS:
        assert next_state(extension, step) is STEPS[state, step]
    else:
        with pytest.raises(NotItsTurn):
            next_state(extension, step)


def test_what_is_settled_stays_settled() -> None:
    assert {state for state, _ in STEPS} == OPEN
    assert [asked_extension(state).is_open for state in State] == [True, True, False, False, False]


def test_the_offices_own_goes_straight_to_the_leaders() -> None:
    unit = frozenset({Seat.UNIT})
    assert first_state(TT_04, unit) is State.OFFICE
    assert first_state(TT_04, unit | {Seat.OFFICE}) is State.LEADERS
    assert first_state(of(PLAN, "VP-09.1"), unit) is State.LEADERS


def test_an_open_task_with_a_deadline_may_be_extended() -> None:
    assert check_asking(TT_04, None) == TT_04.task.deadline


@pytest.mark.parametrize(
    ("one", "pending", "refusal"),
    [
        (of(reported(PLAN, "TT-04", Progress.DONE, on=day("18/02")), "TT-04"), False, AlreadyDone),
        (replace(TT_04, task=replace(TT_04.task, set_by=SetBy.PROVINCE)), False, SetAboveUs),
        (replace(TT_04, task=replace(TT_04.task, set_by=SetBy.MINISTRY)), False, SetAboveUs),
        (of(PLAN, "VP-09"), False, MovedByItsSteps),
        (of(PLAN, "TT-01"), False, NothingToExtend),
        (TT_04, True, AskedBefore),
    ],
)
def test_others_may_not(one: Assignment, pending: bool, refusal: type[Refusal]) -> None:
    with pytest.raises(refusal):
        check_asking(one, asked_extension(State.OFFICE) if pending else None)


def test_the_day_is_after_the_one_there_is() -> None:
    check_later(TT_04, until("20/02"))
    for too_early in ("19/02", "18/02"):
        with pytest.raises(NotLater):
            check_later(TT_04, until(too_early))


@pytest.mark.parametrize(
    ("granted", "today", "refusal"),
    [
        ("05/3", "10/02", None),
        ("01/3", "10/02", None),
        ("20/02", "10/02", None),
        ("19/02", "10/02", NotLater),
        ("06/3", "10/02", None),
        ("05/3", "08/3", AskedDayGone),
        ("15/3", "08/3", None),
    ],
)
def test_the_leaders_grant_any_coming_day(
    granted: str, today: str, refusal: type[Refusal] | None
) -> None:
    asked = asked_extension(State.LEADERS)
    if refusal is None:
        check_granting(asked, TT_04, until(granted), today=day(today))
    else:
        with pytest.raises(refusal):
            check_granting(asked, TT_04, until(granted), today=day(today))


def test_nothing_is_granted_to_work_that_is_done() -> None:
    done = of(reported(PLAN, "TT-04", Progress.DONE, on=day("18/02")), "TT-04")
    with pytest.raises(AlreadyDone):
        check_granting(asked_extension(State.LEADERS), done, until("05/3"), today=date(2021, 2, 20))
