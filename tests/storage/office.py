"""A small department in the database: two units, their chats, four tasks and two officers."""

from dataclasses import dataclass
from datetime import UTC, date, datetime

from domain.chat import Chat, Person, Seat, Unit
from domain.message import Message
from domain.plan.assignment import Assignment
from domain.plan.deadline import Deadline
from domain.plan.draft import PlanDraft, TaskDraft, UnitDraft
from domain.plan.identity import identify
from domain.plan.incoming import propose
from domain.plan.plan import Plan
from domain.plan.state import Kind
from domain.plan.task import LegalBasis, Target
from storage.store import Store, Transaction

NOW = datetime(2021, 2, 8, 0, 30, tzinfo=UTC)
HELLO = Message("Chào các đồng chí")

PLAN = PlanDraft(
    year=2021,
    number="12/KH-SKHCN",
    title="Kế hoạch hoạt động khoa học và công nghệ năm 2021",
    issued_on=date(2021, 2, 4),
    units=(
        UnitDraft("VP", "Văn phòng Sở"),
        UnitDraft("TT", "Trung tâm Khoa học và Công nghệ"),
    ),
    tasks=(
        TaskDraft(
            code="VP-01",
            outline="1.1",
            title="Xây dựng kế hoạch cải cách hành chính",
            short="Kế hoạch cải cách hành chính",
            kind=Kind.UNDATED,
            section="VP",
            units=("VP",),
            where="line 3",
        ),
        TaskDraft(
            code="VP-02",
            outline="1.2",
            title="Báo cáo sơ kết",
            short="Báo cáo sơ kết",
            kind=Kind.DATED,
            section="VP",
            units=("VP",),
            where="line 4",
            deadline=Deadline("trước 01/5/2021", date(2021, 4, 30)),
        ),
        TaskDraft(
            code="VP-02.1",
            outline="1.2.1",
            parent="1.2",
            title="Các phòng gửi Văn phòng trước 20/5/2021",
            short="Gửi báo cáo cho Văn phòng",
            kind=Kind.DATED,
            section="VP",
            units=("VP", "TT"),
            receiver="VP",
            where="line 5",
            deadline=Deadline("trước 20/5/2021", date(2021, 5, 19)),
        ),
        TaskDraft(
            code="TT-01",
            outline="2.1",
            title="Tổ chức tập huấn",
            short="Tập huấn",
            kind=Kind.DATED,
            section="TT",
            units=("TT",),
            where="line 8",
            coordinating=("Văn phòng Sở",),
            deadline=Deadline("trước ngày 20/02/2021", date(2021, 2, 19)),
            legal_bases=(LegalBasis("Quyết định", "2818/QĐ-UBND", date(2020, 12, 1)),),
            targets=(Target(12, "chuyên mục"),),
        ),
    ),
)


@dataclass(frozen=True, slots=True)
class Office:
    """What the tests need to name."""

    plan: Plan
    office: Unit
    centre: Unit
    office_chat: Chat
    centre_chat: Chat
    officer: Person

    def assignment(self, code: str, unit: Unit) -> Assignment:
        """Return an assignment by its task's code."""
        return next(
            one for one in self.plan.assignments if one.task.code == code and one.unit.id == unit.id
        )


async def save(tx: Transaction, draft: PlanDraft) -> None:
    """Write a draft over the plan that it seems to correct."""
    incoming = propose(draft, await tx.plans.signed())
    plan = await tx.plans.only(incoming.corrects, lock=True) if incoming.corrects else None
    given = await tx.plans.codes(plan.main.id) if plan else set()
    await tx.plans.save(draft, incoming, identify(plan, draft, given))


async def open_office(store: Store) -> Office:
    """Import the plan and bind the chats."""
    async with store.write() as tx:
        await save(tx, PLAN)
        office, centre = await tx.units.all()
        office_chat = await tx.chats.ensure(-101, title="Văn phòng Sở")
        centre_chat = await tx.chats.ensure(-102, title="Trung tâm")
        await tx.chats.bind(office_chat.id, Seat.UNIT, office.id, at=NOW)
        await tx.chats.bind(office_chat.id, Seat.OFFICE, None, at=NOW)
        await tx.chats.bind(centre_chat.id, Seat.UNIT, centre.id, at=NOW)
        officer = await tx.people.seen(501, "Cán bộ Trung tâm")
        plan = await tx.plans.current()
        assert plan is not None
        return Office(
            plan=plan,
            office=office,
            centre=centre,
            office_chat=await tx.chats.get(office_chat.id),
            centre_chat=await tx.chats.get(centre_chat.id),
            officer=officer,
        )
