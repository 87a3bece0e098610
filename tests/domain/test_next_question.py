"""What the office is asked next, by what it has said so far."""

from datetime import date

import pytest

from domain.chat import Unit
from domain.order import names as order_names
from domain.order.names import OrderBasis, OrderDay, OrderMeant, OrderReason
from domain.order.order import Order
from domain.order.rearrangement import Rearrangement
from domain.order.shift import Measure, Shift
from domain.plan.deadline import Deadline
from domain.question import Question
from domain.unit import names as unit_names
from domain.unit.change import MergedBefore, UnitChange
from domain.unit.names import UnitBasis, UnitChangeMeant
from domain.work import names as work_names
from domain.work.giving import NewWork
from domain.work.names import NewWorkDay, NewWorkMeant, NewWorkTitle, NewWorkUnits

DAY = Deadline("đến 30/6/2021", date(2021, 6, 30))
TT, TDC = Unit(6, "TT", "Trung tâm", 6), Unit(5, "TDC", "Chi cục", 5)


@pytest.mark.parametrize(
    ("order", "asked"),
    [
        (Order(Rearrangement.MOVE, (4,), reason="chờ vốn", basis="CV 12"), OrderDay),
        (Order(Rearrangement.MOVE, (4,), deadline=DAY), OrderReason),
        (Order(Rearrangement.MOVE, (4,), shift=Shift(1, Measure.WEEKS)), OrderReason),
        (Order(Rearrangement.PAUSE, (4,)), OrderReason),
        (Order(Rearrangement.PAUSE, (4,), reason="chờ vốn"), OrderBasis),
        (Order(Rearrangement.PAUSE, (4,), reason="chờ vốn", basis="CV 12"), OrderMeant),
    ],
)
def test_an_order(order: Order, asked: type[Question]) -> None:
    question = order_names.next_question(order)
    assert type(question) is asked
    assert question.order == order
    assert question.shows() == (4,)


@pytest.mark.parametrize(
    ("work", "asked"),
    [
        (NewWork(title="Báo cáo", deadline=DAY), NewWorkUnits),
        (NewWork((6,), deadline=DAY), NewWorkTitle),
        (NewWork((6,), "Báo cáo"), NewWorkDay),
        (NewWork((6,), "Báo cáo", deadline=DAY), NewWorkMeant),
        (NewWork((6,), "Báo cáo", asked=True), NewWorkMeant),
    ],
)
def test_new_work(work: NewWork, asked: type[Question]) -> None:
    question = work_names.next_question(work)
    assert type(question) is asked
    assert question.work == work


@pytest.mark.parametrize(
    ("change", "asked"),
    [
        (UnitChange(TDC, into=TT), UnitBasis),
        (UnitChange(TDC, name="Chi cục Tiêu chuẩn", basis="QĐ 12"), UnitChangeMeant),
    ],
)
def test_a_change_of_a_unit(change: UnitChange, asked: type[Question]) -> None:
    question = unit_names.next_question(change, (4, 5))
    assert type(question) is asked
    assert question.change([TT, TDC]) == change
    assert question.shows() == (4, 5)


def test_a_unit_that_is_gone_was_merged() -> None:
    question = unit_names.next_question(UnitChange(TDC, into=TT), ())
    with pytest.raises(MergedBefore):
        question.change([TDC])
    with pytest.raises(MergedBefore):
        question.change([TT])
