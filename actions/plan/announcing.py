"""Tell the units what an import has changed in their work, and renew what shows it."""

from datetime import datetime

from actions.office import Office
from actions.reshow import renew
from actions.show import show
from domain.chat import Chat, Unit
from domain.message import Priority, split
from domain.morning.names import UnitOpening
from domain.plan.correction import correction
from domain.plan.differences import Differences
from domain.plan.plan import Plan
from domain.subject import Subject
from storage.store import Transaction
from views.plan import correction as views


async def announce(tx: Transaction, office: Office, found: Differences, *, now: datetime) -> None:
    """Queue what each unit with a chat is told: its differences, or all of a new year's plan.

    A plan that is not in force any more is nobody's work.
    """
    plan = await tx.plans.current()
    if plan is None or not found or plan.year != found.year:
        return
    for unit in plan.units:
        chat = await tx.chats.of_unit(unit.id)
        if chat is not None:
            await _tell(tx, office, plan, unit, chat, found, now=now)
    changed = {*(change.code for change in found.changed), *(code for code, _ in found.renumbered)}
    shown = {one.id for one in plan.assignments if one.task.code in changed}
    shown.update(one.assignment for one in found.handovers)
    await renew(tx, office, sorted(shown), now=now)


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
    subject: Subject | None = None
    if found.is_whole_plan:
        subject = UnitOpening(unit.id)
        message, shows = await show(tx, office, subject, now=now)
    else:
        told = correction(plan, found, unit)
        if not told:
            return
        message = views.corrected(told, plan, office.texts)
        shows = [one.id for one in told.shown]
    await tx.outbox.put(
        # Two papers may be taken in within a second.
        f"import:{plan.id}:{await tx.events.count('plan-imported')}:{unit.id}",
        chat.id,
        split(message),
        priority=Priority.CARD,
        subject=subject,
        shows=shows,
        in_hours=True,
        created_at=now,
    )
