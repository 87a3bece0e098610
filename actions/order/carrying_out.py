"""Carry a confirmed order out: change the work, tell the units, let the leaders know."""

from collections.abc import Sequence
from dataclasses import replace
from itertools import groupby

from actions.ask import close, rewrite, why_closed
from actions.here import Here
from actions.order.changing import change
from actions.reshow import reshow
from domain.chat import Seat, Unit
from domain.message import Priority
from domain.order.names import OrderMeant
from domain.order.order import Order, Rearranged
from domain.order.rearrangement import check_order, ordered
from domain.plan.assignment import Assignment
from domain.plan.plan import NoPlan
from domain.prompt import Prompt, QuestionExpired
from domain.subject import How
from storage.plan.plans import Around
from views.order import told as views


async def carry_out(here: Here, prompt: Prompt[OrderMeant]) -> None:
    """Do what a preview shows, once; raises QuestionExpired, and as `check_order`."""
    order = prompt.question.order
    affected = await _affected(here, order)
    if not await close(here, prompt, How.CONFIRMED):
        raise QuestionExpired
    changed = [await change(here, order, one) for one in affected]
    about = await _about(here, changed)
    unreached = await _tell_units(here, order, changed, about)
    await _tell_leaders(here, order, affected, changed, about)
    ones = [each.one for each in changed]
    message = views.carried_out(order, ones, unreached, here.office.texts, about)
    await here.say(message, shows=[one.id for one in ones])
    await reshow(here, ones)


async def page_preview(here: Here, number: int, *, under: int | None) -> None:
    """Show another page of the pressed preview; raises QuestionClosed."""
    prompt = await here.prompt(under)
    if prompt is None or not isinstance(prompt.question, OrderMeant):
        raise await why_closed(here, under)
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


async def _about(here: Here, changed: list[Rearranged]) -> views.About:
    """Return, by assignment, what the order closed about it or lets stand again."""
    texts, calendar = here.office.texts, await here.tx.holidays.calendar()
    return {
        each.one.id: tuple(
            views.hanging(each, texts, today=here.office.today(here.now), calendar=calendar)
        )
        for each in changed
    }


async def _tell_units(
    here: Here, order: Order, changed: list[Rearranged], about: views.About
) -> list[Unit]:
    """Tell each unit in one message; return those that have no chat to be told in."""
    unreached = []
    by_unit = sorted((each.one for each in changed), key=lambda one: one.unit.position)
    for unit, held in groupby(by_unit, key=lambda one: one.unit):
        chat = await here.tx.chats.of_unit(unit.id)
        if chat is None or not chat.reachable:
            unreached.append(unit)
        if chat is not None:
            ours = list(held)
            message = views.told(order, ours, here.office.texts, about)
            await here.tell(chat, message, Priority.CARD, shows=[one.id for one in ours])
    return unreached


async def _tell_leaders(
    here: Here,
    order: Order,
    before: Sequence[Assignment],
    changed: list[Rearranged],
    about: views.About,
) -> None:
    was = {one.id: one.last_day for one in before}
    for chat in await here.tx.chats.holding(Seat.LEADERS):
        if chat.id != here.chat.id:
            ones = [each.one for each in changed]
            message = views.for_information(order, ones, was, here.office.texts, about)
            await here.tell(chat, message, Priority.CARD)
