"""Note that a co-operating unit has sent its part, and tell the unit that leads the task."""

from collections.abc import Sequence

from actions.here import Here
from domain.authority import NotOfThisChat
from domain.chat import Unit
from domain.message import Priority
from domain.plan.plan import Plan
from domain.plan.task import Task
from domain.refusal import Refusal
from domain.report.contribution import AlreadyContributed, OnlyCoordinating, coordinating
from domain.report.done import TaskOfAnotherUnit
from views.people.person import called
from views.report import contribution as views


async def offer_contribution(here: Here, refusals: Sequence[Refusal]) -> list[Refusal]:
    """Offer to note a part that was sent, for each task only co-operated in; return the rest."""
    rest, offered = [], []
    for refusal in refusals:
        task = refusal.task if isinstance(refusal, TaskOfAnotherUnit) else None
        if task and await _co_operating(here, task):
            leads = refusal.units if isinstance(refusal, TaskOfAnotherUnit) else ()
            offered.append(OnlyCoordinating(task, leads))
        else:
            rest.append(refusal)
    if offered:
        await here.say(views.offer(offered, here.office.texts))
    return rest


async def contribute(here: Here, task_id: int) -> Task:
    """Note the part of the pressed button, once for each unit of this chat that co-operates.

    Raises NotOfThisChat, AlreadyContributed.
    """
    plan = await here.whole_plan()
    leads = [one for one in plan.assignments if one.task.id == task_id]
    if not leads:
        raise NotOfThisChat
    task = leads[0].task
    units = await _co_operating(here, task)
    if not units:
        raise NotOfThisChat
    # Whoever presses second waits here, and then finds what the first has noted.
    await here.locked(leads[0].id)
    noted = {
        event.details.get("unit")
        for event in await here.tx.events.of_assignment(leads[0].id)
        if event.kind == "contributed"
    }
    sent = [unit for unit in units if unit.name not in noted]
    if not sent:
        raise AlreadyContributed(task)
    for unit in sent:
        for one in leads:
            await here.record("contributed", assignment_id=one.id, unit=unit.name)
        await _tell_leads(here, plan, task, unit)
    await here.say(views.noted(task, [one.unit for one in leads], here.office.texts))
    return task


async def _co_operating(here: Here, task: Task) -> list[Unit]:
    """Return this chat's units that the plan names as co-operating in a task."""
    names = await here.tx.tasks.coordinating(task.id)
    return coordinating(here.chat.units, names)


async def _tell_leads(here: Here, plan: Plan, task: Task, unit: Unit) -> None:
    texts = here.office.texts
    message = views.contributed(task, unit, texts, by=called(here.person), at=here.said_at)
    for one in plan.of_task(task):
        chat = await here.tx.chats.of_unit(one.unit.id)
        if chat is not None and chat.id != here.chat.id:
            await here.tell(chat, message, Priority.ANSWER, shows=[one.id])
