"""The plan as it is read back: whole, in order, with its history."""

from dataclasses import replace
from datetime import UTC, date, datetime

from domain.plan.state import Progress
from domain.plan.task import LegalBasis, Target
from storage.plan.plans import Around
from storage.store import Store
from tests.storage.office import NOW, PLAN, Office, save


async def test_a_plan_comes_back_in_its_order_with_its_words(store: Store, office: Office) -> None:
    plan = office.plan
    assert [(one.task.code, one.unit.code) for one in plan.assignments] == [
        ("VP-01", "VP"),
        ("VP-02", "VP"),
        ("VP-02.1", "VP"),
        ("VP-02.1", "TT"),
        ("TT-01", "TT"),
    ]
    training = office.assignment("TT-01", office.centre).task
    assert training.deadline == PLAN.tasks[3].deadline
    assert training.last_day == date(2021, 2, 19)
    async with store.read() as tx:
        cited = await tx.tasks.cited_by(training.id)
        bases = (LegalBasis("Quyết định", "2818/QĐ-UBND", date(2020, 12, 1)),)
        assert (cited.legal_bases, cited.targets) == (bases, (Target(12, "chuyên mục"),))
        assert await tx.tasks.targets(training.id) == (Target(12, "chuyên mục"),)


async def test_dated_steps_govern_their_parent(office: Office) -> None:
    parent = office.assignment("VP-02", office.office).task
    assert parent.governed
    assert parent.last_day == date(2021, 5, 19)
    assert parent.deadline is not None
    assert parent.deadline.last_day == date(2021, 4, 30)
    step = office.assignment("VP-02.1", office.centre).task
    assert step.parent_id == parent.id
    assert step.receiver == office.office


async def test_importing_again_keeps_what_was_reported(store: Store, office: Office) -> None:
    training = office.assignment("TT-01", office.centre)
    async with store.write() as tx:
        await tx.assignments.set_progress(
            training.id,
            progress=Progress.DONE,
            completed_on=date(2021, 2, 8),
            reported_at=NOW,
            person_id=office.officer.id,
        )
    reworded = replace(PLAN.tasks[3], short="Lớp tập huấn")
    async with store.write() as tx:
        await save(tx, replace(PLAN, tasks=(*PLAN.tasks[:3], reworded)))
        plan = await tx.plans.current()
        reporter = await tx.assignments.reporter(training.id)
    assert plan is not None
    again = plan.assignment(training.id)
    assert again is not None
    assert again.task.short == "Lớp tập huấn"
    assert (again.progress, again.completed_on) == (Progress.DONE, date(2021, 2, 8))
    assert again.reported_at == NOW
    assert reporter == office.officer
    assert len(plan.assignments) == len(office.plan.assignments)


async def test_the_newest_year_is_in_force(store: Store, office: Office) -> None:
    async with store.write() as tx:
        await save(
            tx, replace(PLAN, year=2022, title="Kế hoạch năm 2022", issued_on=date(2022, 2, 4))
        )
        plan = await tx.plans.current()
    assert plan is not None
    assert plan.main.title == "Kế hoạch năm 2022"
    assert [one.year for one in plan.plans] == [2022, 2021]
    # Nothing of the year before is hidden by it; its codes say of which year they are.
    before = plan.only(plan.plans[1])
    assert {one.id for one in before.assignments} == {one.id for one in office.plan.assignments}
    assert {one.task.code for one in before.assignments} == {
        f"2021-{one.task.code}" for one in office.plan.assignments
    }


async def test_there_may_be_no_plan(store: Store) -> None:
    async with store.read() as tx:
        assert await tx.plans.current(lock_units=[1]) is None


async def test_an_open_obstacle_stands_on_its_assignment(store: Store, office: Office) -> None:
    training = office.assignment("TT-01", office.centre)
    async with store.write() as tx:
        reported = await tx.obstacles.report(
            training.id,
            stuck="chưa có kinh phí",
            proposal=None,
            person_id=office.officer.id,
            at=NOW,
        )
        plan = await tx.plans.current()
        assert plan is not None
        assert [one.obstacle for one in plan.assignments if one.obstacle] == [reported]
        assert reported.reporter.name == "Cán bộ Trung tâm"
        later = datetime(2021, 2, 9, 1, tzinfo=UTC)
        assert await tx.obstacles.resolve(reported.id, person_id=office.officer.id, at=later)
        assert not await tx.obstacles.resolve(reported.id, person_id=office.officer.id, at=later)
        assert await tx.obstacles.open() == []
        assert (await tx.obstacles.get(reported.id)).resolved_at == later
        plan = await tx.plans.current()
    assert plan is not None
    assert not any(one.obstacle for one in plan.assignments)


async def test_a_part_of_a_plan_holds_whole_sections(store: Store, office: Office) -> None:
    training = office.assignment("TT-01", office.centre)
    async with store.read() as tx:
        around_centre = await tx.plans.current(Around(units=[office.centre.id]))
        around_office = await tx.plans.current(Around(units=[office.office.id]))
        around_training = await tx.plans.current(Around(assignments=[training.id]))
        around_its_task = await tx.plans.current(Around(tasks=[training.task.id]))
        around_nothing = await tx.plans.current(Around())
    # The centre has a step in the office's section, which stays with its parent.
    assert around_centre == office.plan
    assert around_office is not None
    assert [one.task.code for one in around_office.assignments] == [
        *("VP-01", "VP-02", "VP-02.1", "VP-02.1")
    ]
    assert around_office.assignments == office.plan.assignments[:4]
    assert around_training is not None
    assert around_training.assignments == (training,)
    assert around_its_task == around_training
    assert around_nothing is not None
    assert (around_nothing.assignments, around_nothing.units) == ((), office.plan.units)
