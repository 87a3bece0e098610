"""Tell the units what an import has changed in their work, and renew what shows it."""

from datetime import datetime

from actions.ask import overtake
from actions.office import Office
from actions.reshow import renew
from actions.show import show
from actions.taking_back import holders
from domain.chat import Chat, Unit
from domain.closed import Reopened
from domain.message import Message, Priority, split
from domain.morning.names import UnitOpening
from domain.plan.assignment import Assignment
from domain.plan.correction import correction
from domain.plan.differences import Differences
from domain.plan.handover import Handover
from domain.plan.plan import Plan
from domain.plan.signed import SignedPlan
from domain.subject import Subject
from storage.store import Transaction
from views.plan import correction as views


async def announce(tx: Transaction, office: Office, found: Differences, *, now: datetime) -> None:
    """Queue what each unit with a chat is told: its differences, or all of a new plan.

    A plan that is not in force any more is nobody's work.
    """
    plan = await tx.plans.current()
    if plan is None or not found:
        return
    signed = _signed(plan, found)
    if signed is None:
        return
    for unit in plan.units:
        chat = await tx.chats.of_unit(unit.id)
        if chat is not None:
            await _tell(tx, office, plan, signed, unit, chat, found, now=now)
    changed = {*(change.code for change in found.changed), *(code for code, _ in found.renumbered)}
    shown = {one.id for one in plan.assignments if one.task.code in changed}
    shown.update(one.assignment for one in found.handovers)
    await renew(tx, office, sorted(shown), now=now)
    for each in found.handovers:
        if one := plan.assignment(each.assignment):
            await _overtake(tx, office, plan, one, each, now=now)
    for part in found.returned:
        if one := plan.assignment(part):
            await _tell_holders(tx, office, signed, one, now=now)


def _signed(plan: Plan, found: Differences) -> SignedPlan | None:
    """Return the plan that a paper was written to, None where it is not in force."""
    if found.corrects is not None:
        return next((one for one in plan.plans if one.id == found.corrects.id), None)
    new = set(found.new)
    return next((task.plan for task in plan.tasks if task.code in new), None)


async def _overtake(
    tx: Transaction,
    office: Office,
    plan: Plan,
    one: Assignment,
    each: Handover,
    *,
    now: datetime,
) -> None:
    """Close what was asked about a part that ended, or of the unit that it went from."""
    if each.joins is None:
        await overtake(tx, office, one, now=now)
        return
    before = next(unit for unit in plan.units if unit.code == each.leaves)
    theirs = await tx.chats.of_unit(before.id)
    if theirs is not None:
        await overtake(tx, office, one, chat=theirs, now=now)


async def _tell_holders(
    tx: Transaction, office: Office, signed: SignedPlan, one: Assignment, *, now: datetime
) -> None:
    """Tell whoever holds a card of what stands again with work that a paper wants after all."""
    again = Reopened(
        obstacles=(one.obstacle,) if one.obstacle else (),
        extensions=(one.extension,) if one.extension else (),
    )
    calendar = await tx.holidays.calendar()
    text = views.wanted_again(
        one, signed, again, office.texts, today=office.today(now), calendar=calendar
    )
    for chat, card in await holders(tx, one, again):
        await tx.outbox.put(
            f"import:{signed.id}:{await tx.events.count('plan-imported')}:{one.id}:{chat.id}",
            chat.id,
            split(Message(text)),
            priority=Priority.CARD,
            shows=[one.id],
            answers=card,
            in_hours=True,
            created_at=now,
        )


async def _tell(
    tx: Transaction,
    office: Office,
    plan: Plan,
    signed: SignedPlan,
    unit: Unit,
    chat: Chat,
    found: Differences,
    *,
    now: datetime,
) -> None:
    subject: Subject | None = None
    if found.is_whole_plan:
        if not plan.only(signed).of_unit(unit):
            return
        subject = UnitOpening(unit.id, signed.id)
        message, shows = await show(tx, office, subject, now=now)
    else:
        told = correction(plan, found, unit)
        if not told:
            return
        calendar = await tx.holidays.calendar()
        message = views.corrected(
            told, signed, office.texts, today=office.today(now), calendar=calendar
        )
        shows = [one.id for one in told.shown]
    await tx.outbox.put(
        # Two papers may be taken in within a second.
        f"import:{signed.id}:{await tx.events.count('plan-imported')}:{unit.id}",
        chat.id,
        split(message),
        priority=Priority.CARD,
        subject=subject,
        shows=shows,
        in_hours=True,
        created_at=now,
    )
