"""What shows lists of work, what was looked for, and the past."""

from dataclasses import replace

from actions.heads import is_led_from
from actions.lookup.reported import reports_told
from actions.show.stage import Stage, Worded, Wordings, ids
from domain.chat import Chat
from domain.event import Event
from domain.lookup.card import TaskShown, decided_in
from domain.lookup.history import page_of_lines
from domain.lookup.listing import by_plan, in_plans, listing, page
from domain.lookup.names import History, TaskCard, WorkFound, WorkList
from domain.lookup.search import search
from domain.plan.origin import Origin
from domain.plan.plan import NothingLeft, Plan
from domain.waiting.waiting import Matter
from storage.plan.plans import Around
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
    if subject.plan is not None and subject.plan not in {one.id for one in plan.plans}:
        plan = plan.recalling(await stage.tx.plans.past())
    signed = next((one for one in plan.every_plan if one.id == subject.plan), None)
    of = Origin("", signed, subject.paper)
    found = listing(
        of.within(plan),
        subject.filter,
        unit=unit,
        today=stage.today,
        calendar=stage.calendar,
    )
    if unit is not None and unit not in plan.units:
        found = stage.shown
    size = _OWN_PAGE_SIZE if unit is not None and unit in chat.units else PAGE_SIZE
    current = page(found, subject.page, size)
    items = in_plans(stage.shown or current.items)
    led = unit is not None and await is_led_from(stage.tx, chat, unit, on=stage.today)
    message = listing_view.listing(
        Listing(
            subject.filter,
            unit,
            items,
            current,
            plan,
            chat,
            signed,
            subject.paper,
            led,
            tuple((one, len(held)) for one, held in by_plan(found)),
        ),
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
    stage = await _recalling(stage, None)
    bases = await stage.tx.tasks.legal_bases_of(stage.plan.every_plan)
    every = search(stage.plan, subject.words, own=chat.units, bases=bases)
    current = page(every, subject.page, PAGE_SIZE)
    message = search_views.found(
        subject.words,
        current,
        every,
        stage.office.texts,
        today=stage.today,
        calendar=stage.calendar,
    )
    return message, ids(in_plans(current.items))


async def _history(stage: Stage, subject: History) -> Worded:
    around = Around(tasks=[subject.task]) if subject.task else None
    stage = await _recalling(stage, around)
    if subject.first is not None and subject.last is not None:
        return await reports_told(stage, subject, subject.first, subject.last)
    task = next((one for one in stage.plan.every_task if one.id == subject.task), None)
    events = await _events(stage, subject)
    work = {one.id: one for one in (*stage.plan.assignments, *stage.plan.past)}
    texts = stage.office.texts
    told = (
        log.entry(event, work.get(event.assignment_id or 0), texts, about=task) for event in events
    )
    current = page_of_lines(told, subject.page)
    of = next((one for one in stage.plan.every_plan if one.id == subject.plan), None)
    return log.history(task, current, texts, of=of), []


async def _events(stage: Stage, subject: History) -> list[Event]:
    """Return the events of the task, of the chat's own work, or all there are; newest first."""
    chat = await stage.chat(subject.chat)
    sees_all = chat.sees_all
    if sees_all and not subject.task and subject.plan is None:
        return await stage.tx.events.latest()
    every = (*stage.plan.assignments, *stage.plan.past)
    if subject.task:
        return await stage.tx.events.latest(
            [one.id for one in every if one.task.id == subject.task]
        )
    own = (one for one in every if sees_all or one.unit in chat.units)
    return await stage.tx.events.latest(
        [one.id for one in own if subject.plan in {None, one.task.plan.id}]
    )


async def _recalling(stage: Stage, around: Around | None) -> Stage:
    """Return a stage on which also stands what ended with plans that are closed."""
    return replace(stage, plan=stage.plan.recalling(await stage.tx.plans.past(around)))


async def _card(stage: Stage, subject: TaskCard) -> Worded:
    """Raises NothingLeft for a task that no plan holds any more."""
    stage = await _recalling(stage, Around(tasks=[subject.task]))
    task = next((one for one in stage.plan.every_task if one.id == subject.task), None)
    if task is None:
        raise NothingLeft
    chat = await stage.chat(subject.chat)
    plan = stage.plan if chat.represents is None else stage.plan.of_units(chat.units)
    parts = plan.of_task(task)
    if not parts:
        raise NothingLeft
    cited = await stage.tx.tasks.cited_by(task.id)
    steps = tuple(dict.fromkeys(one.task for one in plan.steps_of(task)))
    happened = await stage.tx.events.of_assignments([one.id for one in parts])
    decided = {
        one.id: decided_in([each for each in happened if each.assignment_id == one.id])
        for one in parts
    }
    asked = {
        one.id: await stage.tx.clarifications.of(Matter.OBSTACLE, one.obstacle.id)
        for one in parts
        if one.obstacle is not None
    }
    shown = TaskShown(task, parts, steps, cited, chat, decided, asked)
    message = card_view.card(shown, stage.office.texts, today=stage.today, calendar=stage.calendar)
    return message, ids(parts)


WORDINGS: Wordings = {
    WorkList: _listing,
    WorkFound: _found,
    History: _history,
    TaskCard: _card,
}
