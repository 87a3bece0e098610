"""Carry a confirmed order out: change the work, tell the units, let the leaders know."""

from dataclasses import replace
from itertools import groupby

from actions.ask import close, rewrite
from actions.here import Here
from actions.order.moving import move
from actions.reshow import reshow
from domain.authority import Act, check
from domain.chat import Seat, Unit
from domain.message import Priority
from domain.order.names import OrderMeant
from domain.order.order import Order
from domain.order.rearrangement import check_order, ordered, progress_after
from domain.plan.deadline import Deadline
from domain.plan.plan import NoPlan
from domain.plan.task import Assignment
from domain.prompt import Prompt, QuestionClosed
from storage.plan.plans import Around
from views.order import order as views


async def carry_out(here: Here, prompt: Prompt[OrderMeant]) -> None:
    """Do what a preview shows, once; raises QuestionClosed, and as `check_order`."""
    order = prompt.question.order
    affected = await _affected(here, order)
    if not await close(here, prompt):
        raise QuestionClosed
    changed = [await _change(here, order, one) for one in affected]
    unreached = await _tell_units(here, order, changed)
    await _tell_leaders(here, order, changed)
    message = views.carried_out(order, changed, unreached, here.office.texts)
    await here.say(message, shows=[one.id for one in changed])
    await reshow(here, changed)


async def turn_preview(here: Here, number: int) -> None:
    """Show another page of the pressed preview; raises QuestionClosed."""
    check(Act.REARRANGE, here.chat)
    prompt = await here.tx.prompts.by_message(here.chat.id, here.target or 0, now=here.now)
    if prompt is None or not isinstance(prompt.question, OrderMeant):
        raise QuestionClosed
    await rewrite(here, prompt, replace(prompt.question, page=number))


async def _affected(here: Here, order: Order) -> tuple[Assignment, ...]:
    """Return what the order changes as things stand now, locked; raises as `check_order`."""
    plan = await here.tx.plans.current(
        Around(assignments=order.assignments), lock_assignments=order.assignments
    )
    if plan is None:
        raise NoPlan
    named = [one for each in order.assignments if (one := plan.assignment(each))]
    result = ordered(order.change, named, basis=order.basis)
    check_order(order.change, result)
    return result.affected


async def _change(here: Here, order: Order, one: Assignment) -> Assignment:
    """Change one assignment and return it as it now stands."""
    progress = progress_after(order.change)
    if progress is None:
        deadline = await _new_deadline(here, order, one)
        grounds = {"reason": order.reason, "basis": order.basis}
        return await move(here, one, deadline, by="order", **grounds)
    await here.tx.assignments.set_progress(
        one.id, progress=progress, completed_on=None, reported_at=None, person_id=None
    )
    changed = replace(one, progress=progress, completed_on=None, reported_at=None)
    if not changed.is_open and one.obstacle is not None:
        await here.tx.obstacles.resolve(one.obstacle.id, person_id=here.person.id, at=here.now)
        changed = replace(changed, obstacle=None)
    await here.record(
        "ordered",
        assignment_id=one.id,
        change=order.change.value,
        reason=order.reason,
        basis=order.basis,
    )
    return changed


async def _new_deadline(here: Here, order: Order, one: Assignment) -> Deadline:
    if order.deadline is not None:
        return order.deadline
    day = order.day_for(one, await here.tx.holidays.calendar())
    return Deadline(views.until(day, here.office.texts) if day else "", day)


async def _tell_units(here: Here, order: Order, changed: list[Assignment]) -> list[Unit]:
    """Tell each unit in one message; return those that have no chat to be told in."""
    unreached = []
    by_unit = sorted(changed, key=lambda one: one.unit.position)
    for unit, held in groupby(by_unit, key=lambda one: one.unit):
        chat = await here.tx.chats.of_unit(unit.id)
        if chat is None or not chat.reachable:
            unreached.append(unit)
        if chat is not None:
            ours = list(held)
            message = views.told(order, ours, here.office.texts)
            await here.tell(chat, message, Priority.CARD, shows=[one.id for one in ours])
    return unreached


async def _tell_leaders(here: Here, order: Order, changed: list[Assignment]) -> None:
    for chat in await here.tx.chats.holding(Seat.LEADERS):
        if chat.id != here.chat.id:
            message = views.for_information(order, changed, here.office.texts)
            await here.tell(chat, message, Priority.CARD)
