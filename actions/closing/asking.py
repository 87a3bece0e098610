"""Ask the office to close the year, from the middle of December on until it is closed."""

from datetime import date

from actions.due import Day, Due, Tellers
from domain.chat import Seat
from domain.closing.asking import asks_to_close
from domain.closing.closing import closable
from domain.closing.names import ClosingAsked
from domain.subject import Piece


async def ask_to_close(day: Day) -> list[Due]:
    """Return the question for each chat of the office, for each plan with work that is open."""
    dues = []
    chats = await day.holding(Seat.OFFICE)
    for plan in closable(day.plan) if chats else ():
        for chat in chats:
            since = await day.heard(chat) or date.min
            last = plan.years[-1]
            if asks_to_close(last, since=since, today=day.today, calendar=day.calendar):
                dues.append(Due(chat, Piece(ClosingAsked(plan.id)), until=day.today))
    return dues


MORNINGS: Tellers = (ask_to_close,)
