"""Word a message from its subject, from as much of the plan as that needs."""

from collections.abc import Sequence
from datetime import datetime

from actions.office import Office
from actions.show.stage import Stage, Worded
from actions.show.wording import word
from domain.plan.assignment import Assignment
from domain.plan.plan import NOTHING, NothingLeft, Plan
from domain.subject import Subject
from storage.plan.plans import Around
from storage.store import Transaction


async def show(
    tx: Transaction,
    office: Office,
    subject: Subject,
    *,
    now: datetime,
    shown: Sequence[int] = (),
    chat: int | None = None,
    plan: Plan | None = None,
) -> Worded:
    """Return the message of `subject` as things stand, and the assignments it shows, in order.

    With `shown`, the ids of a message already on the screen, the same ones are shown again; raises
    NothingLeft where none of them is in force any more, LookupError where nothing words it. What
    has moved from the units of `chat` to another is told as such. `plan` is given where this
    transaction has loaded all that the subject needs.
    """
    stage = await staged(tx, office, subject, now=now, shown=shown, chat=chat, plan=plan)
    if shown and not stage.shown:
        raise NothingLeft
    return await word(stage, subject)


async def staged(
    tx: Transaction,
    office: Office,
    subject: Subject,
    *,
    now: datetime,
    shown: Sequence[int] = (),
    chat: int | None = None,
    plan: Plan | None = None,
) -> Stage:
    """Return what a subject is worded from, or what its paper is made of."""
    plan = plan or await _plan_of(tx, subject, shown)
    plan = await _recalling(tx, plan, shown)
    found = [one for each in shown if (one := plan.assignment(each))]
    return Stage(
        tx=tx,
        office=office,
        plan=plan,
        calendar=await tx.holidays.calendar(),
        now=now,
        shown=tuple(found),
        chat_units=await _units_of(tx, chat, found),
    )


async def _plan_of(tx: Transaction, subject: Subject, shown: Sequence[int]) -> Plan:
    loads = subject.loads()
    around = None if loads.whole else Around(loads.units, shown, loads.tasks)
    return await tx.plans.current(around) or NOTHING


async def _recalling(tx: Transaction, plan: Plan, shown: Sequence[int]) -> Plan:
    """Return a plan with what is shown of plans that have been closed since."""
    gone = [each for each in shown if plan.assignment(each) is None]
    return plan.recalling(await tx.plans.past(Around(assignments=gone))) if gone else plan


async def _units_of(
    tx: Transaction, chat: int | None, shown: Sequence[Assignment]
) -> frozenset[int]:
    """Return the units of a chat, where any of what is shown has moved."""
    if chat is None or not any(one.came_from for one in shown):
        return frozenset()
    return frozenset(unit.id for unit in (await tx.chats.get(chat)).units)
