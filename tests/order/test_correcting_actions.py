"""The office changes in words what it has given: the order is begun, or the command named."""

import pytest

from actions.work.giving import give_typed
from domain.order.names import OrderReason
from domain.order.rearrangement import Rearrangement
from domain.press import CONFIRM
from tests.actions.at_work import OFFICE, AtWork
from tests.actions.deed import Told


@pytest.fixture
async def given(at_work: AtWork) -> Told:
    """The office has read that DX-01 is given."""
    asked = await at_work.writes(OFFICE, give_typed, "TT báo cáo kho lạnh trước 10/3/2021")
    return (await at_work.chooses(OFFICE, asked.only, CONFIRM)).to(OFFICE)[-1]


@pytest.mark.parametrize(
    ("words", "change", "day"),
    [
        ("sửa hạn thành 20/3", Rearrangement.MOVE, "2021-03-20"),
        ("à nhầm, hạn 25/3 nhé", Rearrangement.MOVE, "2021-03-25"),
        ("thôi bỏ việc này", Rearrangement.DROP, None),
        ("giao nhầm rồi", Rearrangement.DROP, None),
        ("hủy việc DX-01", Rearrangement.DROP, None),
    ],
)
async def test_a_correction_begins_the_order(
    at_work: AtWork, given: Told, words: str, change: Rearrangement, day: str | None
) -> None:
    asked = await at_work.answers(OFFICE, given, words)
    assert isinstance(asked.question, OrderReason)
    order = asked.question.order
    last = order.deadline.last_day if order.deadline else None
    assert (order.change, last and last.isoformat()) == (change, day)
    plan = await at_work.finds(lambda tx: tx.plans.current())
    assert plan is not None
    codes = {one.id: one.task.code for one in plan.assignments}
    assert [codes[each] for each in order.assignments] == ["DX-01"]
    assert asked.kinds == []


@pytest.mark.parametrize("words", ["à nhầm, giao phòng QLCN chứ", "đổi nội dung: kho khô"])
async def test_what_is_no_order_is_answered_with_the_commands(
    at_work: AtWork, given: Told, words: str
) -> None:
    deed = await at_work.answers(OFFICE, given, words)
    assert "/dieuchinhhan DX-01 kèm ngày" in deed.only.text
    assert "/thoithuchien DX-01 giao nhầm, rồi /giaoviec" in deed.only.text


async def test_under_a_list_the_code_says_which(at_work: AtWork) -> None:
    listed = (await at_work.types(OFFICE, "/kehoach")).told[0]
    asked = await at_work.answers(OFFICE, listed, "sửa hạn TT-04 thành 5/3")
    assert isinstance(asked.question, OrderReason)
    assert asked.question.order.assignments == (at_work.id("TT-04"),)
