"""What shows lists of work, what was looked for, and the past."""

from dataclasses import replace

from actions.heads import is_led_from
from actions.show.stage import Stage, Worded, Wordings, ids
from domain.chat import Chat, Seat
from domain.event import Event
from domain.lookup.card import TaskShown, decided_in
from domain.lookup.history import page_of_lines
from domain.lookup.listing import listing, page
from domain.lookup.names import History, TaskCard, WorkFound, WorkList
from domain.lookup.search import search
from domain.plan.plan import NothingLeft, Plan
from views.lookup import card as card_view
from views.lookup import listing as listing_view
from views.lookup import log
from views.lookup import search as search_views
from views.lookup.narrowing import Listing

PAGE_SIZE = 8
# What is the chat's own has a row of buttons each: a screen and a half of an old phone.
_OWN_PAGE_SIZE = 5


async def _listing(stage: Stage, subject: WorkList) -> Worded:
    unit = None if subject.unit is None else stage.unit(subject.unit)
    chat = await stage.chat(subject.chat)
    plan = stage.plan if chat.represents is None else _given(stage.plan, chat)
    signed = next((one for one in plan.with_work if one.id == subject.plan), None)
    found = listing(
        plan.only(signed) if signed else plan,
        subject.filter,
        unit=unit,
        today=stage.today,
        calendar=stage.calendar,
    )
    if unit is not None and unit not in plan.units:
        found = stage.shown
    size = _OWN_PAGE_SIZE if unit is not None and unit in chat.units else PAGE_SIZE
    current = page(found, subject.page, size)
    items = stage.shown or current.items
    led = unit is not None and await is_led_from(stage.tx, chat, unit, on=stage.today)
    message = listing_view.listing(
        Listing(subject.filter, unit, items, current, plan, chat, signed, led),
        stage.office.texts,
        today=stage.today,
        calendar=stage.calendar,
    )
    return message, ids(items)


def _given(plan: Plan, chat: Chat) -> Plan:
    """Return what another department sees of a plan, no plan with none of its work among it."""
    own = plan.of_units(chat.units)
    held = {one.task.plan.id for one in own.assignments}
    return replace(own, plans=tuple(one for one in own.plans if one.id in held))


async def _found(stage: Stage, subject: WorkFound) -> Worded:
    chat = await stage.chat(subject.chat)
    bases = await stage.tx.plans.legal_bases_of(stage.plan.plans)
    every = search(stage.plan, subject.words, own=chat.units, bases=bases)
    current = page(every, subject.page, PAGE_SIZE)
    message = search_views.found(
        subject.words, current, stage.office.texts, today=stage.today, calendar=stage.calendar
    )
    return message, ids(current.items)


async def _history(stage: Stage, subject: History) -> Worded:
    task = next((one for one in stage.plan.tasks if one.id == subject.task), None)
    events = await _events(stage, subject)
    work = {one.id: one for one in stage.plan.assignments}
    texts = stage.office.texts
    told = (
        log.entry(event, work.get(event.assignment_id or 0), texts, about=task) for event in events
    )
    current = page_of_lines(told, subject.page)
    return log.history(task, current, texts), []


async def _events(stage: Stage, subject: History) -> list[Event]:
    """Return the events of the task, of the chat's own work, or all there are; newest first."""
    chat = await stage.chat(subject.chat)
    if not subject.task and chat.seats & {Seat.OFFICE, Seat.LEADERS}:
        return await stage.tx.events.latest()
    wanted = [
        one.id
        for one in stage.plan.assignments
        if (one.task.id == subject.task if subject.task else one.unit in chat.units)
    ]
    return await stage.tx.events.latest(wanted)


async def _card(stage: Stage, subject: TaskCard) -> Worded:
    """Raises NothingLeft for a task that no plan in force holds any more."""
    task = next((one for one in stage.plan.tasks if one.id == subject.task), None)
    if task is None:
        raise NothingLeft
    chat = await stage.chat(subject.chat)
    plan = stage.plan if chat.represents is None else stage.plan.of_units(chat.units)
    parts = plan.of_task(task)
    if not parts:
        raise NothingLeft
    cited = await stage.tx.plans.cited_by(task.id)
    steps = tuple(dict.fromkeys(one.task for one in plan.steps_of(task)))
    happened = await stage.tx.events.of_assignments([one.id for one in parts])
    decided = {
        one.id: decided_in([each for each in happened if each.assignment_id == one.id])
        for one in parts
    }
    shown = TaskShown(task, parts, steps, cited, chat, decided)
    message = card_view.card(shown, stage.office.texts, today=stage.today, calendar=stage.calendar)
    return message, ids(parts)


WORDINGS: Wordings = {
    WorkList: _listing,
    WorkFound: _found,
    History: _history,
    TaskCard: _card,
}
