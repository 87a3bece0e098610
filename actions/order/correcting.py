"""Take words of the office that would change work: begin the order, or say which command does."""

from collections.abc import Sequence
from dataclasses import replace

from actions.authorizing import authorize
from actions.here import Here
from actions.meant import naming
from actions.order.ordering import order_typed
from actions.report import return_typed
from actions.work import recur_typed
from domain.authority import Act
from domain.chat import Seat
from domain.order.rearrangement import Rearrangement
from domain.plan.plan import Plan
from domain.plan.task import Task
from domain.report.done import is_returnable
from domain.spoken.code import typed_codes
from domain.spoken.courtesy import is_courtesy
from domain.spoken.grounds import before_reason
from domain.spoken.parts.change import Wanted, change_wanted, gives_back
from domain.spoken.tasks.mentions import mentions
from domain.spoken.times.cycle import about_cycle
from domain.spoken.times.day import find_days
from domain.spoken.times.point import NoSuchDay, Standpoint
from domain.written import Written
from views.order import correcting as views


async def corrects(here: Here, written: Written) -> bool:
    """Begin the order that words of the office ask for; False where they are about no one task.

    They name it by its code, or reply to a message that shows it alone. What they ask for that no
    order is, is answered with the commands of that task. Raises what `order_typed` does.
    """
    if Seat.OFFICE not in here.chat.seats or is_courtesy(written.words) or not written.words:
        return False
    plan = await here.whole_plan()
    tasks = await _tasks(here, plan, written)
    if len(tasks) != 1:
        return False
    (task,) = tasks
    reason = gives_back(written.words)
    if reason is not None and any(is_returnable(one) for one in plan.of_task(task)):
        await authorize(here, Act.RETURN)
        await return_typed(here, replace(written, words=f"{task.code} {reason}".strip()))
        return True
    await authorize(here, Act.REARRANGE)
    day, reason = await _day(here, plan, written.words)
    wanted = change_wanted(written.words, has_day=day is not None)
    cycle = about_cycle(typed_codes(written.words, plan.named_in_codes).rest)
    if cycle is not None and wanted is not Wanted.ANOTHER_DAY:
        await recur_typed(here, replace(written, words=f"{task.code} {cycle}"))
        return True
    match wanted:
        case Wanted.ANOTHER_DAY:
            typed = f"{task.code} {day} {reason}".strip()
            await order_typed(here, replace(written, words=typed), change=Rearrangement.MOVE)
        case Wanted.NO_MORE:
            typed = f"{task.code} {reason}".strip()
            await order_typed(here, replace(written, words=typed), change=Rearrangement.DROP)
        case None:
            await here.say(
                views.how_to_change(task, here.office.texts),
                shows=[one.id for one in plan.of_task(task)],
            )
    return True


async def _tasks(here: Here, plan: Plan, written: Written) -> Sequence[Task]:
    """Return what is named by code, else what the message replied to shows."""
    found = (one.code for one in mentions(written.words, plan.named_in_codes))
    codes = [code for code in found if code is not None]
    if codes:
        named = await naming(here, plan, written, every=True)
        return list(dict.fromkeys(named.task(code, lambda _: True) for code in codes))
    shown = await here.on_screen(written.under)
    ids = shown.assignment_ids if shown else ()
    return list(dict.fromkeys(one.task for each in ids if (one := plan.assignment(each))))


async def _day(here: Here, plan: Plan, words: str) -> tuple[str | None, str]:
    """Return the words that name a day, without the codes before them, and the reason behind."""
    said, reason = before_reason(words)
    for one in reversed(list(mentions(said, plan.named_in_codes))):
        said = f"{said[: one.start]}{said[one.end :]}"
    at = Standpoint(here.said_on, await here.tx.holidays.calendar())
    try:
        found = next(iter(find_days(said, at)), None)
    except NoSuchDay:
        return None, reason
    return (said[found.start : found.end] if found else None), reason
