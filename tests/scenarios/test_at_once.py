"""Two processes change the same work at once: one effect each, and none is lost."""

import asyncio
from collections.abc import Awaitable, Callable
from functools import partial

import pytest
from sqlalchemy import select

from actions.cancel import choose_pressed
from actions.extension.deciding import grant_pressed
from actions.here import Here
from actions.obstacle.answering import agree, decide
from actions.plan.announcing import announce
from actions.plan.importing import import_plan
from actions.report.confirming import confirm
from actions.report.reporting import report_pressed
from actions.report.withdrawing import withdraw
from actions.said.answering import choose
from documents.plan import PlanReading
from domain.department.department import FIRST
from domain.extension.extension import Stance
from domain.obstacle.opinion import Decision, final
from domain.plan.state import Progress
from domain.press import CONFIRM
from domain.refusal import Refusal
from domain.written import Written
from simulator.people import Person
from storage import tables
from storage.department.scope import everywhere
from storage.engines import reader
from storage.store import Transaction
from tests.databases import both_databases
from tests.plan.taken_in import handed_to
from tests.remit.test_remit_stories import Leaders, stuck
from tests.scenarios.story import Story

Act = Callable[[Here], Awaitable[object]]
# Long enough for the second to run into what the first one holds.
HELD_SECONDS = 0.2

pytestmark = both_databases


async def overlap(
    story: Story,
    first: tuple[str, Act],
    second: tuple[str, Act],
    *,
    by: tuple[Person | None, Person | None] = (None, None),
) -> list[object]:
    """Let two act in chats, the second before the first commits; return how each ended.

    Whoever works in the chat does it, or whom `by` names.
    """
    beside, begun = await story.colleague(), asyncio.Event()

    async def act(
        at: Story, one: tuple[str, Act], number: int, held: float, who: Person | None = None
    ) -> object:
        async def once(tx: Transaction) -> object:
            chat = await tx.chats.find(story.chat(one[0]).id)
            officer = who or story.officer(one[0])
            assert chat
            here = Here(
                tx=tx,
                office=at.installation.office,
                chat=chat,
                sender=await tx.people.seen(officer.id, officer.name),
                now=story.clock(),
                said_at=story.clock(),
                update_id=number,
            )
            done = await one[1](here)
            begun.set()
            await asyncio.sleep(held)
            return done

        try:
            return await at.installation.database.of(FIRST).run(once)
        except Refusal as refusal:
            return type(refusal).__name__

    async def behind() -> object:
        await begun.wait()
        return await act(beside, second, 2, held=0, who=by[1])

    return await asyncio.gather(act(story, first, 1, HELD_SECONDS, by[0]), behind())


async def happened(story: Story, code: str) -> list[str]:
    """Return what happened to a task's one assignment, oldest first."""
    async with story.installation.database.of(FIRST).read() as tx:
        events = await tx.events.of_assignment(await number(story, code))
    return [event.kind for event in events]


async def number(story: Story, code: str, unit: str = "") -> int:
    """Return the id of the assignment of a task, of several that of a unit."""
    async with story.installation.database.of(FIRST).read() as tx:
        plan = await tx.plans.current()
    assert plan
    units = {unit or code.partition("-")[0]}
    (found,) = [
        one.id for one in plan.assignments if one.task.code == code and one.unit.code in units
    ]
    return found


async def progress(story: Story, assignment_id: int) -> str:
    """Return how far work is, even where no plan shows it any more."""
    engine = reader(story.installation.settings.database_url.get_secret_value())
    assignments = everywhere(tables.assignments)
    query = select(assignments.c.progress).where(assignments.c.id == assignment_id)
    async with engine.begin() as connection:
        found: str = (await connection.execute(query)).scalar_one()
    await engine.dispose()
    return found


async def test_two_press_done(story: Story) -> None:
    one = await number(story, "TT-04")
    done = partial(report_pressed, assignment_id=one, under=None)
    _, second = await overlap(story, ("TT", done), ("TT", done))
    assert second == "AlreadyDone"
    assert await happened(story, "TT-04") == ["done"]


async def test_the_office_confirms_while_the_unit_withdraws(story: Story) -> None:
    one = await number(story, "TT-04")
    await story.says("TT", "/xong 4")
    withdrawing = ("TT", partial(withdraw, assignment_id=one))
    confirming = ("vanphong", partial(confirm, assignment_id=one))
    _, second = await overlap(story, withdrawing, confirming)
    assert isinstance(second, str), "there is nothing left to confirm"
    assert await happened(story, "TT-04") == ["done", "withdrawn"]
    assert await progress(story, one) == Progress.TODO


async def test_two_give_one_report_back(story: Story) -> None:
    await story.says("TT", "/xong 4")
    asked = await story.says("vanphong", "/tralai TT-04 thiếu phụ lục")
    back = partial(choose_pressed, choice=CONFIRM, under=asked.id)
    _, second = await overlap(story, ("vanphong", back), ("vanphong", back))
    assert isinstance(second, str), "it was given back before"
    assert await happened(story, "TT-04") == ["done", "returned"]


async def test_two_leaders_answer_one_card(story: Story) -> None:
    repeated = await story.says("TT", "/giahan 4 đến 5/3 vì chờ kinh phí")
    await story.presses("TT", "Đúng, gửi đi", repeated)
    async with story.installation.database.of(FIRST).read() as tx:
        (asked,) = await tx.extensions.open()
    async with story.installation.database.of(FIRST).write() as tx:
        await tx.extensions.advise(
            asked, view=Stance.AGREES, advice=None, person_id=asked.person.id, at=asked.asked_at
        )
    grant = partial(grant_pressed, extension_id=asked.id)
    _, second = await overlap(story, ("bgd", grant), ("bgd", grant))
    assert second == "NotItsTurn"
    assert (await happened(story, "TT-04")).count("extension-decided") == 1


@pytest.mark.parametrize("director_first", [True, False])
async def test_a_deputy_agrees_while_the_director_says_otherwise(
    story: Story, director_first: bool
) -> None:
    """Both are kept and carried to the unit; the Giám đốc's word stands, whoever came first."""
    leaders = Leaders(story)
    await leaders.are_entered()
    await stuck(story)
    agrees, says = partial(agree, obstacle_id=1), Written("Chưa chi, họp bàn lại")
    differs = partial(decide, obstacle_id=1, written=says)
    both = (("bgd", differs), ("bgd", agrees))
    first, second = both if director_first else both[::-1]
    by = (leaders.director, leaders.binh)
    ended = await overlap(story, first, second, by=by if director_first else by[::-1])
    assert ended == [None, None]
    async with story.installation.database.of(FIRST).read() as tx:
        said = await tx.opinions.of_obstacle(1)
    assert [one.decision for one in said] == (
        [Decision.WORDS, Decision.AGREED] if director_first else [Decision.AGREED, Decision.WORDS]
    )
    standing = final(said)
    assert standing is not None
    assert standing.speaker.is_director
    assert (await happened(story, "TT-04")).count("opinion") == 2


async def test_a_report_that_comes_while_two_units_are_merged_stands(story: Story) -> None:
    """VP-09.2 is owed by both: TDC's part of it would be dropped, were it not just done."""
    preview = await story.says("vanphong", "/donvi TDC sáp nhập QLCN theo Quyết định 12/QĐ-UBND")
    one = await number(story, "VP-09.2", "TDC")

    async def merge(here: Here) -> None:
        prompt = await here.tx.prompts.by_message(here.chat.id, preview.id, now=here.now)
        assert prompt
        await choose(here, prompt, CONFIRM)

    report = partial(report_pressed, assignment_id=one, under=None)
    await overlap(story, ("TDC", report), ("vanphong", merge))
    assert await progress(story, one) == Progress.DONE


def taking_in(reading: PlanReading) -> Act:
    """Return what takes a corrected plan in."""

    async def act(here: Here) -> None:
        found = await import_plan(here.tx, reading, now=here.now)
        await announce(here.tx, here.office, found, now=here.now)

    return act


async def test_a_report_that_comes_while_a_corrected_plan_is_taken_in_stands(
    story: Story, real_plan: PlanReading
) -> None:
    """TDC has to deliver VP-09.2 no longer: its part would be ended, were it not just done."""
    one = await number(story, "VP-09.2", "TDC")
    others = [unit.name for unit in real_plan.units if unit.code in {"QLKH", "QLCN", "TTRA", "TT"}]
    report = partial(report_pressed, assignment_id=one, under=None)
    corrected = taking_in(handed_to(real_plan, "VP-09.2", *others))
    await overlap(story, ("TDC", report), ("vanphong", corrected))
    assert await progress(story, one) == Progress.DONE


async def test_a_report_goes_with_the_work_that_a_corrected_plan_moves(
    story: Story, real_plan: PlanReading
) -> None:
    one = await number(story, "TT-04")
    report = partial(report_pressed, assignment_id=one, under=None)
    corrected = taking_in(handed_to(real_plan, "TT-04", "Thanh tra Sở"))
    await overlap(story, ("TT", report), ("vanphong", corrected))
    assert await number(story, "TT-04", "TTRA") == one
    assert await progress(story, one) == Progress.DONE


async def test_a_report_right_behind_a_corrected_plan_counts_or_hears_where_the_work_went(
    story: Story, real_plan: PlanReading
) -> None:
    moved, stays = await number(story, "TT-04"), await number(story, "TT-05")
    corrected = taking_in(handed_to(real_plan, "TT-04", "Thanh tra Sở"))

    async def both(here: Here) -> str:
        await report_pressed(here, stays, under=None)
        try:
            await report_pressed(here, moved, under=None)
        except Refusal as refusal:
            return type(refusal).__name__
        return "reported"

    _, heard = await overlap(story, ("vanphong", corrected), ("TT", both))
    assert heard == "TaskOfAnotherUnit"
    assert await progress(story, stays) == Progress.DONE
    assert await progress(story, moved) == Progress.TODO
