"""What a unit decides about its own work, and what leaders ordered, as it is read back."""

from datetime import date, timedelta

from domain.attachment import Attachment, AttachmentKind
from domain.minder.minder import Minder, Minding, StandIn
from domain.plan.state import Progress
from domain.work.instruction import Instruction
from storage.store import Store
from tests.storage.office import NOW, Office

HOA, MINH = Minding("Hoa", 7), Minding("Minh")


async def test_a_report_is_approved_once(store: Store, office: Office) -> None:
    training = office.assignment("TT-01", office.centre)
    async with store.write() as tx:
        assert not await tx.units.approves(office.centre.id)
        assert await tx.units.set_approves(office.centre.id, approves=True)
        assert not await tx.units.set_approves(office.centre.id, approves=True)
        assert await tx.units.approves(office.centre.id)
        assert not await tx.units.approves(office.office.id)
        await tx.assignments.set_progress(
            training.id,
            progress=Progress.AWAITING,
            completed_on=date(2021, 2, 8),
            reported_at=NOW,
            person_id=office.officer.id,
            awaits_head=True,
        )
    async with store.write() as tx:
        plan = await tx.plans.current()
        assert plan is not None
        waiting = plan.assignment(training.id)
        assert waiting is not None
        assert waiting.awaits_head
        assert await tx.assignments.approve(training.id, Progress.DONE)
        assert not await tx.assignments.approve(training.id, Progress.DONE)
        plan = await tx.plans.current()
        assert plan is not None
        approved = plan.assignment(training.id)
        assert approved is not None
        assert (approved.progress, approved.awaits_head) == (Progress.DONE, False)
        assert approved.completed_on == date(2021, 2, 8)


async def test_whoever_minds_a_task_is_kept_with_their_stand_in(
    store: Store, office: Office
) -> None:
    training = office.assignment("TT-01", office.centre)
    minder = Minder(HOA, StandIn(MINH, date(2021, 3, 1), date(2021, 3, 5)))
    for named in (minder, Minder(HOA), None):
        async with store.write() as tx:
            await tx.assignments.mind(training.id, named)
            plan = await tx.plans.current()
        assert plan is not None
        one = plan.assignment(training.id)
        assert one is not None
        assert one.minder == named


async def test_an_order_is_open_until_it_is_settled_once(store: Store, office: Office) -> None:
    async with store.write() as tx:
        chat = await tx.chats.ensure(-77, title="Ban Giám đốc")
        ordered = [
            await tx.instructions.add(Instruction(0, "Giám đốc", NOW, words, file, chat.id))
            for words, file in (
                ("Báo cáo kho lạnh", None),
                ("", Attachment(AttachmentKind.VOICE, "voice-1")),
            )
        ]
    first, spoken = ordered
    assert (first.is_spoken, spoken.is_spoken) == (False, True)
    async with store.write() as tx:
        assert await tx.instructions.open() == ordered
        await tx.instructions.draft(first.id, by=office.officer.name, at=NOW)
        later = NOW + timedelta(hours=1)
        assert await tx.instructions.settle(first.id, given=True, by="Văn phòng", at=later)
        assert not await tx.instructions.settle(first.id, given=False, by="Ai", at=later)
        assert await tx.instructions.open() == [spoken]
        known = await tx.instructions.look_up(first.id)
    assert known is not None
    assert (known.drafted_by, known.drafted_at) == (office.officer.name, NOW)
    assert (known.settled_by, known.settled_at, known.given) == ("Văn phòng", later, True)


async def test_an_order_follows_its_chat(store: Store) -> None:
    async with store.write() as tx:
        chat = await tx.chats.ensure(-88, title="Ban Giám đốc")
        newcomer = await tx.chats.ensure(-100088, title="Ban Giám đốc")
        one = await tx.instructions.add(Instruction(0, "Giám đốc", NOW, "x", None, newcomer.id))
        await tx.chats.migrate(-88, -100088)
        moved = await tx.instructions.look_up(one.id)
    assert moved is not None
    assert moved.chat_id == chat.id


async def test_units_are_found_by_their_codes_as_they_are_folded(
    store: Store, office: Office
) -> None:
    async with store.read() as tx:
        assert await tx.units.coded({"tt", "nobody"}) == [office.centre.id]
        assert await tx.units.coded({"TT"}) == await tx.units.coded(set()) == []
