"""Taking a plan in as an action: what is written, what would change, which units are told."""

import pytest
from sqlalchemy import select

from actions.lookup.browsing import browse_own
from actions.plan.importing import compare, draft_of
from actions.report.reporting import report_typed
from documents.plan import PlanReading
from domain.morning.names import UnitOpening
from domain.paper.unreadable import PlanWithoutDate
from domain.plan.naming import AmbiguousCode
from domain.plan.state import Progress
from storage.boxes.tables import outbox
from tests.actions.at_work import AtWork
from tests.plan.taken_in import handed_to, takes_in, with_task_before


async def parts_of(at_work: AtWork, code: str) -> list[tuple[str, Progress]]:
    """Return who has a part of a task, and how far it is."""
    plan = await at_work.finds(lambda tx: tx.plans.current())
    assert plan is not None
    return [(one.unit.code, one.progress) for one in plan.assignments if one.task.code == code]


async def test_the_same_again_changes_nothing(at_work: AtWork, real_plan: PlanReading) -> None:
    assert not await at_work.finds(lambda tx: compare(tx, real_plan))
    assert (await takes_in(at_work, real_plan)).is_nothing


async def test_comparing_writes_nothing(at_work: AtWork, real_plan: PlanReading) -> None:
    shorter = handed_to(real_plan, "TT-05", "Thanh tra Sở")
    found = await at_work.finds(lambda tx: compare(tx, shorter))
    assert [change.code for change in found.changed] == ["TT-05"]
    assert (await at_work.work("TT-05")).progress is Progress.TODO


async def test_work_that_goes_to_another_unit_is_one_task_that_moved(
    at_work: AtWork, real_plan: PlanReading
) -> None:
    deed = await takes_in(at_work, handed_to(real_plan, "TT-05", "Thanh tra Sở"))
    one = await at_work.work("TT-05")
    assert (one.unit.code, one.came_from and one.came_from.code) == ("TTRA", "TT")
    assert deed.kinds == ["handed-on", "plan-imported"]
    assert deed.log[0].work == at_work.id("TT-05")
    assert deed.chats == ["TTRA", "TT"]
    assert all(told.in_hours for told in deed.told)
    assert await parts_of(at_work, "TT-05") == [("TTRA", Progress.TODO)]
    plan = await at_work.finds(lambda tx: tx.plans.current())
    assert plan is not None
    assert len(plan.assignments) == len(at_work.plan.assignments)
    for told in deed.told:
        assert "<b>TT-05.</b> Kế hoạch triển khai ngày" in told.text
        assert "Căn cứ: Kế hoạch" in told.text
    assert "nay do Thanh tra Sở thực hiện" in deed.to("TT")[0].text
    assert "(trước đây: Trung tâm Khoa học và Công nghệ)" in deed.to("TTRA")[0].text


async def test_a_part_moves_as_it_stands(at_work: AtWork, real_plan: PlanReading) -> None:
    await at_work.writes("TT", report_typed, "5")
    await takes_in(at_work, handed_to(real_plan, "TT-05", "Thanh tra Sở"))
    assert await parts_of(at_work, "TT-05") == [("TTRA", Progress.DONE)]


async def test_of_a_task_that_goes_to_two_units_one_takes_it_over(
    at_work: AtWork, real_plan: PlanReading
) -> None:
    both = handed_to(real_plan, "TT-05", "Thanh tra Sở", "Phòng Quản lý Khoa học")
    deed = await takes_in(at_work, both)
    assert await parts_of(at_work, "TT-05") == [
        ("QLKH", Progress.TODO),
        ("TTRA", Progress.TODO),
    ]
    assert (await at_work.work("TT-05")).unit.code == "TTRA"
    assert "Nhiệm vụ mới: 01" in deed.to("QLKH")[0].text


async def test_a_part_too_many_ends_and_comes_back_when_it_is_wanted_again(
    at_work: AtWork, real_plan: PlanReading
) -> None:
    both = handed_to(real_plan, "TT-05", "Trung tâm Khoa học và Công nghệ", "Thanh tra Sở")
    await takes_in(at_work, both)
    await at_work.writes("TT", report_typed, "5")
    ended = await takes_in(at_work, real_plan)
    assert await parts_of(at_work, "TT-05") == [
        ("TTRA", Progress.DROPPED),
        ("TT", Progress.DONE),
    ]
    assert "không còn thực hiện: 01" in ended.to("TTRA")[0].text
    again = await takes_in(at_work, both)
    assert await parts_of(at_work, "TT-05") == [("TTRA", Progress.TODO), ("TT", Progress.DONE)]
    assert again.kinds == ["wanted-again", "plan-imported"]
    assert "Tiếp tục thực hiện: 01" in again.to("TTRA")[0].text


async def test_what_an_order_has_ended_is_not_brought_back_by_a_paper(
    at_work: AtWork, real_plan: PlanReading
) -> None:
    one = at_work.id("TT-05")
    await at_work.changes(
        lambda tx: tx.assignments.set_progress(
            one,
            progress=Progress.DROPPED,
            completed_on=None,
            reported_at=None,
            person_id=None,
        )
    )
    assert (await takes_in(at_work, real_plan)).is_nothing
    assert await parts_of(at_work, "TT-05") == [("TT", Progress.DROPPED)]


async def test_a_merged_unit_s_work_is_its_heir_s_in_a_corrected_paper_too(
    at_work: AtWork, real_plan: PlanReading
) -> None:
    await at_work.changes(lambda tx: tx.units.merge(at_work.unit("TDC"), at_work.unit("QLCN")))
    assert not await at_work.finds(lambda tx: compare(tx, real_plan))
    handed = handed_to(real_plan, "TT-05", "Chi cục Tiêu chuẩn Đo lường Chất lượng")
    await takes_in(at_work, handed)
    assert await parts_of(at_work, "TT-05") == [("QLCN", Progress.TODO)]


async def test_a_task_put_in_between_takes_a_new_code_and_the_old_ones_stay(
    at_work: AtWork, real_plan: PlanReading
) -> None:
    deed = await takes_in(at_work, with_task_before(real_plan, "TT-03", "Việc hoàn toàn mới"))
    new = deed.log[-1].details["new"]
    assert new == ["TT-06"]
    plan = await at_work.finds(lambda tx: tx.plans.current())
    assert plan is not None
    places = {task.code: task.place for task in plan.tasks if task.unit.code == "TT"}
    assert (places["TT-02"], places["TT-03"], places["TT-06"]) == (None, "4", "3")
    assert "TT-03 (mục 4).</b> " in deed.to("TT")[0].text
    assert {one.id for one in plan.assignments} > {one.id for one in at_work.plan.assignments}
    again = with_task_before(real_plan, "TT-03", "Việc hoàn toàn mới")
    assert not await at_work.finds(lambda tx: compare(tx, again))


async def test_a_message_means_what_it_showed_until_it_is_renewed(
    at_work: AtWork, real_plan: PlanReading
) -> None:
    listed = (await at_work.writes("TT", browse_own)).only
    deed = await takes_in(at_work, with_task_before(real_plan, "TT-04", "Việc hoàn toàn mới"))
    assert listed.row in deed.edited
    await at_work.writes("TT", report_typed, "5", to=listed)
    assert (await at_work.work("TT-05")).progress is Progress.DONE
    with at_work.outside.connect() as connection:
        edits = select(outbox.c.id).where(outbox.c.target_id == listed.row)
        edit: int = connection.scalars(edits.order_by(outbox.c.id)).first() or 0
    await at_work.changes(lambda tx: tx.deliveries.edited(edit, "as it is now", at=at_work.now))
    with pytest.raises(AmbiguousCode) as doubt:
        await at_work.writes("TT", report_typed, "5", to=listed)
    assert doubt.value.codes == "TT-04, TT-05"


async def test_what_has_left_the_paper_is_told_once_and_keeps_its_code(
    at_work: AtWork, real_plan: PlanReading
) -> None:
    fewer = [task for task in real_plan.tasks if task.code != "TT-05"]
    shorter = real_plan.model_copy(update={"tasks": fewer})
    deed = await takes_in(at_work, shorter)
    assert "Không còn trong kế hoạch điều chỉnh" in deed.to("TT")[0].text
    assert not await at_work.finds(lambda tx: compare(tx, shorter))
    other = with_task_before(shorter, "TT-03", "Việc hoàn toàn mới")
    deed = await takes_in(at_work, other)
    assert deed.log[-1].details["new"] == ["TT-06"]
    back = await takes_in(at_work, real_plan)
    assert back.log[-1].details["new"] == []
    assert (await at_work.work("TT-05")).task.place is None


async def test_a_new_year_s_plan_is_told_whole(at_work: AtWork, real_plan: PlanReading) -> None:
    header = real_plan.plan
    assert header.issued_on is not None
    issued_on = header.issued_on.replace(year=2022)
    later = header.model_copy(update={"year": 2022, "issued_on": issued_on})
    deed = await takes_in(at_work, real_plan.model_copy(update={"plan": later}))
    assert deed.chats == ["VP", "QLKH", "QLCN", "TTRA", "TDC", "TT"]
    assert all(isinstance(told.subject, UnitOpening) for told in deed.told)
    assert deed.log[-1].details["year"] == 2022


def test_a_paper_without_a_date_is_refused(real_plan: PlanReading) -> None:
    undated = real_plan.plan.model_copy(update={"issued_on": None})
    with pytest.raises(PlanWithoutDate):
        draft_of(real_plan.model_copy(update={"plan": undated}))


def test_work_in_another_unit_s_part_is_delivered_to_it(real_plan: PlanReading) -> None:
    draft = draft_of(real_plan)
    receivers = {task.code: task.receiver for task in draft.tasks if task.receiver}
    assert receivers == {"VP-09.2": "VP"}
