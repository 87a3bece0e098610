"""What shows the past, and what was looked for."""

from actions.show.stage import Shown, Stage, View, ids
from domain.chat import Seat
from domain.event import Event
from domain.lookup.history import page_of_lines
from domain.lookup.listing import page
from domain.lookup.search import search
from views.lookup import log
from views.lookup import search as search_views

PAGE_SIZE = 8


async def _found(stage: Stage) -> Shown:
    chat = await stage.chat()
    words = str(stage.subject["words"])
    bases = await stage.tx.plans.legal_bases_of(stage.plan.id)
    every = search(stage.plan, words, own=chat.units, bases=bases)
    current = page(every, stage.number("page"), PAGE_SIZE)
    message = search_views.found(
        words, current, stage.office.texts, today=stage.today, calendar=stage.calendar
    )
    return message, ids(current.items)


async def _history(stage: Stage) -> Shown:
    task = next((one for one in stage.plan.tasks if one.id == stage.number("task")), None)
    events = await _events(stage)
    work = {one.id: one for one in stage.plan.assignments}
    texts = stage.office.texts
    told = (
        log.entry(event, work.get(event.assignment_id or 0), texts, about=task) for event in events
    )
    current = page_of_lines(told, stage.number("page"))
    return log.history(task, current, texts), []


async def _events(stage: Stage) -> list[Event]:
    """Return the events of the task, of the chat's own work, or all there are; newest first."""
    task_id = stage.number("task")
    chat = await stage.chat()
    if not task_id and chat.seats & {Seat.OFFICE, Seat.LEADERS}:
        return await stage.tx.events.latest()
    wanted = [
        one.id
        for one in stage.plan.assignments
        if (one.task.id == task_id if task_id else one.unit in chat.units)
    ]
    return await stage.tx.events.latest(wanted)


VIEWS: dict[str, View] = {"found": _found, "history": _history}
