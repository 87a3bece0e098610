"""Let some units alone be off, or work again: who is told, and what of theirs falls due then."""

from actions.ask import ask
from actions.here import Here
from domain.holiday.names import DaysMeant
from domain.message import Priority
from domain.order.names import OrderMeant
from domain.order.order import Order
from domain.order.rearrangement import Rearrangement, ordered
from domain.order.shift import Measure, Shift
from domain.plan.assignment import Assignment
from views.holiday import days as views

# The first day that a unit works after the one that is off for it.
_NEXT_DAY = Shift(1, Measure.WORKING_DAYS)


async def close_units(here: Here, meant: DaysMeant) -> None:
    """Enter what was confirmed, tell the units, and offer to move what falls due on these days."""
    units = [unit.id for unit in meant.units]
    await here.tx.holidays.close(units, meant.off, meant.basis)
    await here.tx.holidays.reopen(units, meant.worked)
    await here.record(
        "units-closed",
        units=[unit.name for unit in meant.units],
        off=[day.isoformat() for day in meant.off],
        worked=[day.isoformat() for day in meant.worked],
        basis=meant.basis,
    )
    due = await _due(here, meant)
    await here.say(views.closed(meant, due, here.office.texts))
    await _tell_units(here, meant)
    await _offer_to_move(here, meant, due)


async def _due(here: Here, meant: DaysMeant) -> list[Assignment]:
    """Return the open work of the units whose last day is one of those that are off."""
    plan, units = await here.whole_plan(), {unit.id for unit in meant.units}
    return [
        one
        for one in plan.assignments
        if one.unit.id in units and one.is_chased and one.last_day in meant.off
    ]


async def _tell_units(here: Here, meant: DaysMeant) -> None:
    chats = {unit: await here.tx.chats.of_unit(unit.id) for unit in meant.units}
    for unit, chat in chats.items():
        if chat is not None and chat.id != here.chat.id:
            message = views.told_unit(unit, meant, here.office.texts)
            await here.tell(chat, message, Priority.CARD)


async def _offer_to_move(here: Here, meant: DaysMeant, due: list[Assignment]) -> None:
    """Ask whether the deadlines move to the first day that each unit works again."""
    can_move = ordered(Rearrangement.MOVE, due, basis=meant.basis).affected
    if can_move:
        reason = views.reason(here.office.texts)
        ids = tuple(one.id for one in can_move)
        order = Order(Rearrangement.MOVE, ids, None, _NEXT_DAY, reason, meant.basis)
        await ask(here, OrderMeant(order))
