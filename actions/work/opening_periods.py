"""Open the periods of recurring work that have begun, each as a task of its own."""

from datetime import datetime

from actions.office import Office
from domain.plan.plan import Plan
from domain.work.recurring import Opening, openings
from storage.store import Transaction
from views.work import period as views


async def open_periods(tx: Transaction, office: Office, *, now: datetime) -> None:
    """Open what has begun; a period is opened once, whoever asks and however often."""
    plan = await tx.plans.current()
    if plan is not None:
        await open_begun(tx, office, plan, now=now)


async def open_begun(tx: Transaction, office: Office, plan: Plan, *, now: datetime) -> None:
    """Open what has begun of a plan's recurring work."""
    calendar = await tx.holidays.calendar()
    given = {one: await tx.plans.codes(one) for one in {task.plan.id for task in plan.tasks}}
    for opening in openings(plan, office.today(now), calendar, given):
        for assignment_id in await _open(tx, office, opening):
            await tx.events.add(
                "period-opened",
                at=now,
                recorded_at=now,
                assignment_id=assignment_id,
                details={"period": views.period(opening.occurrence, office.texts)},
            )


async def _open(tx: Transaction, office: Office, opening: Opening) -> list[int]:
    texts = office.texts
    return await tx.cycles.open(
        opening.task,
        opening.occurrence,
        opening.units,
        code=opening.code,
        title=views.period_title(opening.task.title, opening.occurrence, texts),
        short=views.period_short(opening.task.short, opening.occurrence, texts),
        wording=views.period(opening.occurrence, texts),
    )
