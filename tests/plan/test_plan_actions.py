"""Taking a plan in as an action: what is written, what would change, which units are told."""

from datetime import datetime

import pytest

from actions.office import Office
from actions.plan.announcing import announce
from actions.plan.importing import compare, draft_of, import_plan
from documents.plan import PlanReading
from domain.morning.names import UnitOpening
from domain.paper.unreadable import PlanWithoutDate
from domain.plan.task import Progress
from storage.store import Transaction
from tests.actions.at_work import AtWork
from tests.actions.deed import Deed


def handed_to(reading: PlanReading, code: str, unit: str) -> PlanReading:
    """Return a corrected paper that gives a task to another unit."""
    tasks = [
        task.model_copy(update={"units": [unit]}) if task.code == code else task
        for task in reading.tasks
    ]
    return reading.model_copy(update={"tasks": tasks})


async def takes_in(at_work: AtWork, reading: PlanReading) -> Deed[None]:
    async def job(tx: Transaction, office: Office, *, now: datetime) -> None:
        found = await import_plan(tx, reading, now=now)
        await announce(tx, office, found, now=now)

    return await at_work.lets(job)


async def test_the_same_again_changes_nothing(at_work: AtWork, real_plan: PlanReading) -> None:
    assert not await at_work.finds(lambda tx: compare(tx, real_plan))
    assert (await takes_in(at_work, real_plan)).is_nothing


async def test_comparing_writes_nothing(at_work: AtWork, real_plan: PlanReading) -> None:
    shorter = handed_to(real_plan, "TT-05", "Thanh tra Sở")
    found = await at_work.finds(lambda tx: compare(tx, shorter))
    assert [change.code for change in found.changed] == ["TT-05"]
    assert (await at_work.work("TT-05")).progress is Progress.TODO


async def test_work_that_is_handed_on_leaves_its_unit(
    at_work: AtWork, real_plan: PlanReading
) -> None:
    deed = await takes_in(at_work, handed_to(real_plan, "TT-05", "Thanh tra Sở"))
    assert (await at_work.work("TT-05")).progress is Progress.DROPPED
    assert deed.kinds == ["handed-on", "plan-imported"]
    assert deed.log[0].work == at_work.id("TT-05")
    assert deed.chats == ["TTRA", "TT"]
    assert all(told.in_hours for told in deed.told)
    plan = await at_work.finds(lambda tx: tx.plans.current())
    assert plan is not None
    holders = [
        one.unit.code for one in plan.assignments if one.task.code == "TT-05" and one.is_open
    ]
    assert holders == ["TTRA"]


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
