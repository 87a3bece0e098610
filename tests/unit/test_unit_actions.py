"""Changes of units as actions: renamed, merged, once."""

import pytest

from actions.unit.changing import change_unit_typed
from domain.order.rearrangement import PressToConfirm
from domain.plan.state import Progress
from domain.press import CONFIRM
from domain.unit.change import CannotMerge, MergedBefore, UnitChangeNotUnderstood
from domain.unit.names import UnitBasis, UnitChangeMeant
from tests.actions.at_work import LEADERS, OFFICE, AtWork

MERGE = "TDC sáp nhập QLCN theo Quyết định 12/QĐ-UBND"
RENAME = "TDC đổi tên thành Chi cục Đo lường theo Quyết định 12/QĐ-UBND"


async def test_the_units_are_listed(at_work: AtWork) -> None:
    deed = await at_work.writes(OFFICE, change_unit_typed, "")
    assert all(unit.name in deed.only.text for unit in at_work.plan.units)


async def test_a_unit_is_renamed(at_work: AtWork) -> None:
    preview = await at_work.writes(OFFICE, change_unit_typed, RENAME)
    deed = await at_work.chooses(OFFICE, preview.only, CONFIRM)
    assert deed.chats == ["TDC", OFFICE]
    (event,) = deed.log
    assert event.kind == "unit-renamed"
    assert event.details == {
        "unit": "TDC",
        "name": "Chi cục Đo lường",
        "basis": "Quyết định 12/QĐ-UBND",
    }
    assert (await at_work.work("TDC-01")).unit.name == "Chi cục Đo lường"


async def test_a_unit_is_merged_with_its_work(at_work: AtWork) -> None:
    preview = await at_work.writes(OFFICE, change_unit_typed, MERGE)
    assert isinstance(preview.question, UnitChangeMeant)
    with pytest.raises(PressToConfirm):
        await at_work.answers(OFFICE, preview.only, "đồng ý")
    deed = await at_work.chooses(OFFICE, preview.only, CONFIRM)
    assert set(deed.chats) == {"TDC", "QLCN", LEADERS, OFFICE}
    assert deed.kinds == ["merged"] * 7 + ["unit-merged"]
    plan = await at_work.finds(lambda tx: tx.plans.current())
    assert plan is not None
    assert [unit.code for unit in plan.former] == ["TDC"]
    assert (await at_work.work("TDC-01")).unit.code == "QLCN"
    parts = [one for one in plan.assignments if one.task.code == "VP-09.2"]
    owed = [one for one in parts if one.progress is Progress.TODO]
    assert "TDC" not in {one.unit.code for one in owed}


async def test_a_merged_unit_is_not_merged_again(at_work: AtWork) -> None:
    first = await at_work.writes(OFFICE, change_unit_typed, MERGE)
    second = await at_work.writes(OFFICE, change_unit_typed, MERGE)
    await at_work.chooses(OFFICE, first.only, CONFIRM)
    with pytest.raises(MergedBefore):
        await at_work.chooses(OFFICE, second.only, CONFIRM)


async def test_the_basis_is_asked_for(at_work: AtWork) -> None:
    asked = await at_work.writes(OFFICE, change_unit_typed, "TDC sáp nhập QLCN")
    assert isinstance(asked.question, UnitBasis)
    meant = await at_work.answers(OFFICE, asked.only, "Quyết định 12/QĐ-UBND")
    assert isinstance(meant.question, UnitChangeMeant)
    assert meant.question.basis == "Quyết định 12/QĐ-UBND"


@pytest.mark.parametrize(
    ("words", "refusal"),
    [
        ("làm gì đó", UnitChangeNotUnderstood),
        ("TDC sáp nhập TDC theo Quyết định 12/QĐ-UBND", CannotMerge),
    ],
)
async def test_what_cannot_be_changed_is_refused(
    at_work: AtWork, words: str, refusal: type[Exception]
) -> None:
    with pytest.raises(refusal):
        await at_work.writes(OFFICE, change_unit_typed, words)
