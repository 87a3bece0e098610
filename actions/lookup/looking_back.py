"""Tell what happened: to a task, to the chat's own work, or to all."""

from collections.abc import Sequence
from dataclasses import replace

from actions.here import Here
from actions.lookup.naming import plan_asked
from actions.meant import naming
from actions.paging import show_new, show_page
from actions.unused import tell_of_words
from domain.chat import Unit
from domain.lookup.history import HistoryOfAnotherUnit
from domain.lookup.names import History
from domain.plan.assignment import Assignment
from domain.plan.plan import Plan
from domain.plan.task import Task
from domain.press import UnknownPress
from domain.spoken.answers.reported import names_reports, span_asked
from domain.spoken.code import typed_codes
from domain.spoken.directive import read_directive
from domain.written import Written


async def look_back(here: Here, written: Written) -> None:
    """Answer `/nhatky TT-04`, a reply to a message with one task, or `/nhatky` for the latest.

    `/nhatky CCHC` is the latest of that plan, `/nhatky báo cáo tuần này TT` what was reported.

    Where there is no plan yet, all the same something may have happened. Raises UnknownCode,
    HistoryOfAnotherUnit.
    """
    asks_latest = not written.words and written.under is None
    if asks_latest and here.chat.sees_all:
        await show_new(here, History(0, 1, here.chat.id))
        return
    plan = await here.whole_plan()
    if names_reports(written.words):
        await show_reported(here, plan, written.words)
        return
    task = await _meant(here, plan, written)
    if task is not None:
        _check_seen(here, await here.parts_of(task.id))
        await show_new(here, History(task.id, 1, here.chat.id))
        return
    named = await plan_asked(here, written.words, plan)
    await show_new(here, History(0, 1, here.chat.id, named.id if named else None))
    if named is None:
        await tell_of_words(here, written.words)


async def show_reported(here: Here, plan: Plan, words: str) -> None:
    """Answer with what was reported in the days that words name: of a unit, or of all.

    A unit's chat is told of its own.
    """
    span = span_asked(words, here.said_on, await here.tx.holidays.calendar())
    units: Sequence[Unit | None] = here.chat.units
    if here.chat.sees_all:
        units = read_directive(words, plan.units, plan.named_in_codes).units or (None,)
    for unit in units:
        about = unit.id if unit else None
        shown = History(0, 1, here.chat.id, first=span.first, last=span.last, unit=about)
        await show_new(here, shown)


async def page_history(here: Here, task_id: int, page: int, *, under: int | None) -> None:
    """Show another page of a task's history, or with 0 of the latest; below a card its first."""
    if task_id:
        parts = await here.parts_of(task_id)
        if not parts:
            raise UnknownPress
        _check_seen(here, parts)
    before = await here.subject(under, History)
    if before is None:
        await show_new(here, History(task_id, page, here.chat.id))
    else:
        await show_page(here, replace(before, task=task_id, page=page), under=under)


async def _meant(here: Here, plan: Plan, written: Written) -> Task | None:
    codes = typed_codes(written.words, plan.named_in_codes).codes
    if codes:
        anybody_s = here.chat.sees_all
        named = await naming(here, plan, written, every=anybody_s)
        return named.task(codes[0], lambda _: True)
    shown = await here.on_screen(written.under)
    ids = shown.assignment_ids if shown else ()
    tasks = {one.task.id: one.task for one in plan.assignments if one.id in ids}
    return next(iter(tasks.values())) if len(tasks) == 1 else None


def _check_seen(here: Here, parts: Sequence[Assignment]) -> None:
    """Raise HistoryOfAnotherUnit unless the office, the leaders or a unit of the task asks."""
    held = any(one.unit in here.chat.units for one in parts)
    received = any(one.task.receiver in here.chat.units for one in parts)
    if not (held or received or here.chat.sees_all):
        raise HistoryOfAnotherUnit
