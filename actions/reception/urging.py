"""Urge units to report or deliver: one message a unit, once a working day, in sending hours."""

from collections.abc import Collection, Sequence

from actions.ask import ask, close
from actions.asked import Answers, Asked
from actions.digest import looked_through
from actions.here import Here
from actions.meant import naming
from actions.reshow import reshow
from actions.show import show
from actions.show.stage import Stage
from domain.authority import Act
from domain.chat import Unit
from domain.message import Message, Priority, split
from domain.order.rearrangement import PressToConfirm
from domain.order.scope import NoSuchScope, read_work
from domain.plan.assignment import Assignment
from domain.press import CONFIRM, UnknownPress
from domain.prompt import Prompt
from domain.reception.names import UnitUrged, UrgeOverdue
from domain.reception.reception import Reception, check_receiver
from domain.reception.urging import (
    NothingMissing,
    NothingOverdue,
    NothingOverdueOf,
    UrgedToday,
    Urging,
    overdue_by_unit,
)
from domain.subject import How
from domain.written import Written
from views.reception import urging as views

# What is overdue, by unit.
Late = tuple[tuple[Unit, tuple[Assignment, ...]], ...]


async def urge_missing(here: Here, task_id: int) -> Urging:
    """Urge the units that have not delivered a task to this chat's unit."""
    plan = await here.whole_plan()
    owing = [one for one in plan.assignments if one.task.id == task_id]
    if not owing:
        raise UnknownPress
    task = owing[0].task
    check_receiver(here.chat, task)
    missing = Reception(task, tuple(owing)).missing
    late = [(one.unit, (one,)) for one in owing if one.unit in missing]
    if not late:
        raise NothingMissing
    by = task.receiver.name if task.receiver else here.chat.title
    urging = await _urge(here, late, by=by, about=f"task:{task_id}")
    if not urging.told and not urging.out_of_reach:
        raise UrgedToday
    await reshow(here, owing)
    return urging


async def urge_typed(here: Here, *, digest: str = "") -> None:
    """Answer `/dondoc` with who would be urged for what is overdue, to be confirmed.

    `digest` is the period of the preview whose button was pressed.
    """
    late = await _overdue(here)
    await ask(here, UrgeOverdue(tuple(one.id for _, ours in late for one in ours), digest))


async def urge_named(here: Here, written: Written) -> None:
    """Answer `/dondoc TT, TDC`, `/dondoc CCHC`, `/dondoc TT-04` with what of it is overdue.

    Without words it is all that is. Raises NoSuchScope for words that name no work,
    NothingOverdueOf with what is named, UnknownCode, AmbiguousCode.
    """
    if not written.words:
        await urge_typed(here)
        return
    plan = await here.whole_plan()
    scope = read_work(written.words, plan)
    if not scope:
        raise NoSuchScope(typed=written.words)
    late = await _overdue(here)
    if scope.codes:
        overdue = {one.id for _, ours in late for one in ours}
        named = await naming(here, plan, written, every=True)
        tasks = [named.task(code, lambda one: one.id in overdue) for code in scope.codes]
        meant = {one.id for task in tasks for one in named.plan.of_task(task)}
        called = ", ".join(task.code for task in tasks)
    else:
        meant = {one.id for one in scope.among(plan)}
        units = [unit.code for unit in scope.units]
        called = ", ".join([scope.of.typed, *units] if scope.of else units)
    late = _only(late, meant)
    if not late:
        raise NothingOverdueOf(units=called)
    await ask(here, UrgeOverdue(tuple(one.id for _, ours in late for one in ours)))


async def _send(here: Here, prompt: Prompt[UrgeOverdue]) -> None:
    """Urge who is late still with what was shown."""
    late = _only(await _overdue(here), prompt.question.assignments)
    if not late:
        raise NothingOverdue
    if not await close(here, prompt, How.CONFIRMED):
        return
    if prompt.question.digest:
        await looked_through(here, prompt.question.digest)
    by = views.office_name(here.office.texts)
    urging = await _urge(here, late, by=by, about="overdue")
    await here.say(views.urged(urging, here.office.texts))


async def _answer_preview(_here: Here, _prompt: Prompt[UrgeOverdue], _written: Written) -> None:
    raise PressToConfirm


def _word_preview(stage: Stage, _: UrgeOverdue, is_open: bool) -> Message:
    return views.preview(stage.shown, stage.office.texts, is_open=is_open)


QUESTIONS: Answers = {
    UrgeOverdue: Asked(Act.URGE_OVERDUE, _word_preview, _answer_preview, choices={CONFIRM: _send})
}


def _only(late: Late, meant: Collection[int]) -> Late:
    """Return what is overdue of work that is meant, without the units that have none of it."""
    parts = ((unit, tuple(one for one in ours if one.id in meant)) for unit, ours in late)
    return tuple((unit, ours) for unit, ours in parts if ours)


async def _overdue(here: Here) -> Late:
    """Return what is overdue by unit; raises NothingOverdue."""
    plan = await here.whole_plan()
    calendar = await here.tx.holidays.calendar()
    late = overdue_by_unit(
        plan, plan.assignments, today=here.office.today(here.now), calendar=calendar
    )
    if not late:
        raise NothingOverdue
    return late


async def _urge(
    here: Here, late: Sequence[tuple[Unit, tuple[Assignment, ...]]], *, by: str, about: str
) -> Urging:
    calendar = await here.tx.holidays.calendar()
    day = here.office.hours.next_day(here.office.texts.local(here.now), calendar)
    told, before, lost = [], [], []
    for unit, ours in late:
        chat = await here.tx.chats.of_unit(unit.id)
        if chat is None or not chat.reachable:
            lost.append(unit)
            continue
        subject = UnitUrged(unit.id, by, day)
        ids = [one.id for one in ours]
        message, _ = await show(here.tx, here.office, subject, now=here.now, shown=ids)
        # The key is the rule: whoever presses, a unit is urged once about this on a working day.
        row = await here.tx.outbox.put(
            f"urge:{about}:{unit.id}:{day}",
            chat.id,
            split(message),
            priority=Priority.CARD,
            subject=subject,
            shows=ids,
            created_at=here.now,
            in_hours=True,
            lasting=True,
        )
        if row is None:
            before.append(unit)
            continue
        told.append(unit)
        for one in ours:
            await here.record("urged", assignment_id=one.id, by=by)
    return Urging(tuple(told), tuple(before), tuple(lost))
