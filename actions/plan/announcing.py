"""Tell the units what an import has changed in their work."""

from datetime import datetime

from actions.office import Office
from actions.show import show
from domain.chat import Chat, Unit
from domain.message import Priority, split
from domain.morning.names import UnitOpening
from domain.plan.differences import Differences
from domain.plan.plan import Plan
from storage.store import Transaction
from views.plan.differences import for_unit


async def announce(tx: Transaction, office: Office, found: Differences, *, now: datetime) -> None:
    """Queue what each unit with a chat is told: its differences, or all of a new year's plan."""
    plan = await tx.plans.current()
    if plan is None or not found:
        return
    for unit in plan.units:
        chat = await tx.chats.of_unit(unit.id)
        if chat is not None:
            await _tell(tx, office, plan, unit, chat, found, now=now)


async def _tell(
    tx: Transaction,
    office: Office,
    plan: Plan,
    unit: Unit,
    chat: Chat,
    found: Differences,
    *,
    now: datetime,
) -> None:
    subject: UnitOpening | None = None
    shows: list[int] = []
    if found.is_whole_plan:
        subject = UnitOpening(unit.id)
        message, shows = await show(tx, office, subject, now=now)
    else:
        told = for_unit(unit, plan, found, office.texts)
        if told is None:
            return
        message = told
    await tx.outbox.put(
        f"import:{plan.id}:{now.timestamp():.0f}:{unit.id}",
        chat.id,
        split(message),
        priority=Priority.CARD,
        subject=subject,
        shows=shows,
        in_hours=True,
        created_at=now,
    )
