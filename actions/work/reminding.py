"""Remind the office of what leaders ordered and it has not given out, by morning and when asked."""

from datetime import date

from actions.due import Day, Due, Tellers
from actions.here import Here
from actions.paging import show_new
from domain.chat import Seat
from domain.repetition import speaks
from domain.subject import Piece
from domain.work.instruction import reminded_on
from domain.work.names import OpenOrders


async def list_orders(here: Here) -> bool:
    """Show the office the open orders; return whether there are any."""
    found = await here.tx.instructions.open() if Seat.OFFICE in here.chat.seats else []
    if found:
        await show_new(here, OpenOrders())
    return bool(found)


async def remind_of_orders(day: Day) -> list[Due]:
    """Return the open orders for each chat of the office, from the morning after on."""
    found = await day.tx.instructions.open() if day.above else []
    firsts = [reminded_on(day.office.today(one.at), day.calendar) for one in found]
    chats = await day.holding(Seat.OFFICE) if found else []
    return [
        Due(chat, Piece(OpenOrders()), until=day.today)
        for chat in chats
        if speaks(
            firsts,
            since=await day.heard(chat) or date.min,
            today=day.today,
            calendar=day.calendar,
            window=day.office.round_window,
        )
    ]


MORNINGS: Tellers = (remind_of_orders,)
