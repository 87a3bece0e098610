"""Put an order of the office together: a question for whatever is missing, then a preview."""

from dataclasses import replace
from functools import partial

from actions.ask import ask
from actions.here import Here
from actions.meant import naming
from domain.authority import NotOfThisChat
from domain.order.names import (
    OrderMeant,
    OrderScope,
    next_question,
)
from domain.order.order import Order
from domain.order.rearrangement import (
    BACK,
    Rearrangement,
    check_order,
    may_change,
    may_concern,
    ordered,
    says_back,
    with_steps,
)
from domain.order.scope import Scope, read_work
from domain.order.shift import read_shift
from domain.plan.assignment import Assignment
from domain.plan.naming import Naming
from domain.plan.plan import Plan
from domain.refusal import Refusal
from domain.spoken.grounds import before_reason, reason_and_basis
from domain.spoken.times.deadline import read_day
from domain.written import Written
from storage.plan.plans import Around

# So many tasks a refusal begins with; of more, it is said without them.
_MOST_NAMED = 3


async def order_typed(here: Here, written: Written, *, change: Rearrangement) -> None:
    """Start from `/tamdung TT-04 vì … theo …`, from a part of it, or from nothing."""
    plan = await here.whole_plan()
    scope = read_work(written.words, plan)
    if scope:
        await _named(here, plan, change, scope, written)
    else:
        reason, basis = reason_and_basis(scope.rest)
        await ask(here, OrderScope(Order(change, (), reason=reason, basis=basis)))


async def resume_pressed(here: Here, *, under: int | None) -> None:
    """Start to resume what the pressed message says is paused; raises NotOfThisChat."""
    await _take_back(here, Rearrangement.RESUME, under)


async def restore_pressed(here: Here, *, under: int | None) -> None:
    """Start to restore what the pressed message says was dropped; raises NotOfThisChat."""
    await _take_back(here, Rearrangement.RESTORE, under)


async def _take_back(here: Here, change: Rearrangement, under: int | None) -> None:
    shown = await here.on_screen(under)
    if shown is None:
        raise NotOfThisChat
    await go_on(here, Order(change, shown.assignment_ids))


async def go_on(here: Here, order: Order) -> None:
    """Ask for what is missing, or show what the order would do; raises as `check_order`."""
    question = next_question(order)
    if order.assignments:
        plan = await here.recalling(await here.whole_plan(), Around(assignments=order.assignments))
        named = [one for each in order.assignments if (one := plan.assignment(each))]
        result = ordered(order.change, named, basis=order.basis)
        # What would change nothing whatever is answered is said before anything is asked.
        if isinstance(question, OrderMeant) or not may_change(result):
            check_order(order.change, result)
    await ask(here, question)


async def _named(
    here: Here, plan: Plan, change: Rearrangement, scope: Scope, written: Written
) -> None:
    rest = scope.rest
    if change in BACK and (after := says_back(rest)) is not None:
        change, rest = BACK[change], after
    named = work_in(await naming(here, plan, written, every=True), change, scope)
    order = Order(change, tuple(one.id for one in named))
    if change is Rearrangement.MOVE:
        order, rest = await with_day(here, order, rest)
    reason, basis = reason_and_basis(rest)
    await go_on(here, replace(order, reason=reason, basis=basis))


def work_in(naming: Naming, change: Rearrangement, scope: Scope) -> tuple[Assignment, ...]:
    """Return what a scope means: codes with their steps, else all work that `change` may concern.

    Raises UnknownCode, AmbiguousCode.
    """
    plan = naming.plan
    if scope.codes:
        tasks = [naming.task(code, partial(may_concern, change)) for code in scope.codes]
        named = [one for task in tasks for one in plan.of_task(task)]
        return tuple(named) if change is Rearrangement.MOVE else with_steps(plan, named)
    return tuple(one for one in scope.among(plan) if may_concern(change, one))


async def with_day(here: Here, order: Order, text: str) -> tuple[Order, str]:
    """Return the order with the day or shift that `text` begins with, and the words after it.

    Raises what `read_day` does, of the work that is ordered.
    """
    said, rest = before_reason(text)
    if not said:
        return order, rest
    if found := read_shift(said):
        shift, further = found
        return replace(order, shift=shift), f"{further} {rest}".strip()
    calendar = await here.tx.holidays.calendar()
    try:
        deadline = read_day(
            said, today=here.said_on, calendar=calendar, before_means=here.office.before_means
        )
    except Refusal as refusal:
        refusal.of_work = await _codes(here, order)
        raise
    return replace(order, deadline=deadline), rest


async def _codes(here: Here, order: Order) -> str:
    """Return the codes of what is ordered, none where that is more than a line names."""
    plan = await here.recalling(await here.whole_plan(), Around(assignments=order.assignments))
    found = (plan.assignment(each) for each in order.assignments)
    codes = dict.fromkeys(one.task.code for one in found if one is not None)
    return ", ".join(codes) if len(codes) <= _MOST_NAMED else ""
