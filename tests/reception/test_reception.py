"""How the receiver of a task that fans out hears who has delivered."""

from dataclasses import replace

import pytest

from domain.chat import Chat, Seat, Unit
from domain.plan.state import Progress
from domain.reception.reception import (
    AlreadyReceived,
    NotTheReceiver,
    Reception,
    ReleasedFromDelivering,
    check_receiver,
    check_receiving,
    receptions_of,
)
from tests.domain.plan_2021 import (
    QLCN,
    QLKH,
    TDC,
    TT,
    TTRA,
    VP,
    day,
    exchanged,
    of,
    plan_2021,
    reported,
)
from tests.morning.mornings import morning_of, moved, told


def test_the_receiver_hears_on_the_last_day_and_the_first_late_one_who_has_not_delivered() -> None:
    plan = plan_2021()
    for unit in (QLKH, TDC):
        plan = reported(plan, "VP-09.2", Progress.DONE, unit=unit, on=day("18/05"))
    assert morning_of(plan, VP, "18/05", since="17/05") is None
    for today, since in (("19/05", "17/05"), ("20/05", "19/05")):
        [received] = told(plan, VP, today, since).receptions
        assert (received.delivered, received.total) == (2, 5)
        assert received.missing == (QLCN, TTRA, TT)


def test_the_receiver_is_not_written_to_when_everybody_has_delivered() -> None:
    plan = plan_2021()
    for unit in (QLKH, QLCN, TTRA, TDC, TT):
        plan = reported(plan, "VP-09.2", Progress.DONE, unit=unit, on=day("18/05"))
    assert morning_of(plan, VP, "19/05", since="17/05") is None


def test_who_is_missing_stays_in_the_receiver_s_mornings_without_making_any() -> None:
    plan = plan_2021()
    [received] = told(plan, VP, "24/05", since="21/05").receptions
    assert len(received.missing) == 5
    for code in ("VP-09.1", "VP-09.3", "VP-09.4", "VP-09.5"):
        plan = reported(plan, code, Progress.DONE, on=day("20/05"))
    assert morning_of(plan, VP, "24/05", since="20/05") is None


def test_a_delivery_due_on_a_saturday_is_looked_after_on_the_friday() -> None:
    plan = moved(plan_2021(), "VP-09.2", day("22/05"))
    plan = reported(plan, "VP-09.1", Progress.DONE, on=day("20/05"))
    friday = told(plan, VP, "21/05", since="20/05")
    assert friday.receptions


def test_what_is_delivered_in_dated_steps_is_not_received_as_a_whole() -> None:
    plan = plan_2021()
    for one in plan.of_task(of(plan, "VP-09.2", TT).task):
        plan = exchanged(plan, replace(one, task=replace(one.task, governed=True)))
    assert morning_of(plan, VP, "19/05", since="17/05") is None


def test_a_unit_released_from_delivering_is_not_missing() -> None:
    plan = reported(plan_2021(), "VP-09.2", Progress.DROPPED, unit=TTRA)
    task = of(plan, "VP-09.2", TT).task
    received = Reception(task, plan.of_task(task))
    assert (received.delivered, received.total) == (0, 4)
    assert TTRA not in received.missing


def chat(*seats: Seat, units: tuple[Unit, ...] = ()) -> Chat:
    return Chat(1, -100, "Nhóm", reachable=True, seats=frozenset(seats), units=units)


def test_a_report_announces_and_the_receiver_s_word_receives() -> None:
    plan = reported(plan_2021(), "VP-09.2", Progress.DONE, unit=QLKH, on=day("18/05"))
    plan = reported(plan, "VP-09.2", Progress.AWAITING, unit=TDC, on=day("18/05"))
    plan = exchanged(plan, replace(of(plan, "VP-09.2", TDC), received_on=day("19/05")))
    [received] = receptions_of(plan, VP)
    assert (received.received, received.delivered, received.total) == (1, 2, 5)
    assert received.announced == (QLKH,)
    assert received.missing == (QLCN, TTRA, TT)
    assert receptions_of(plan, TT) == ()


def test_the_receiving_unit_and_for_the_office_s_own_the_office_receive() -> None:
    task = of(plan_2021(), "VP-09.2", TT).task
    check_receiver(chat(Seat.UNIT, units=(VP,)), task)
    check_receiver(chat(Seat.OFFICE), task)
    for other in (chat(Seat.UNIT, units=(TT,)), chat(Seat.LEADERS)):
        with pytest.raises(NotTheReceiver):
            check_receiver(other, task)
    with pytest.raises(NotTheReceiver):
        check_receiver(chat(Seat.OFFICE), replace(task, receiver=TDC))


def test_a_part_is_received_once_and_only_where_it_is_owed() -> None:
    one = of(plan_2021(), "VP-09.2", TT)
    check_receiving(one)
    with pytest.raises(AlreadyReceived):
        check_receiving(replace(one, received_on=day("19/05")))
    for progress in (Progress.PAUSED, Progress.DROPPED):
        with pytest.raises(ReleasedFromDelivering):
            check_receiving(replace(one, progress=progress))
