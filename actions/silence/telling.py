"""What the office must hear this morning of units that do not answer."""

from datetime import date

from actions.due import Day, Due, Tellers
from actions.silence.gathering import silences
from domain.chat import Seat
from domain.silence.ladder import offered, speaks
from domain.silence.names import SilentUnits
from domain.subject import Piece


async def tell_of_silence(day: Day) -> list[Due]:
    """Return for each chat of the office the rungs that it may send."""
    chats = await day.holding(Seat.OFFICE)
    if not chats:
        return []
    every = await silences(day.tx, day.office, day.plan, today=day.today, calendar=day.calendar)
    found = offered(every, day.today, day.calendar)
    dues = []
    for chat in chats:
        if speaks(
            found,
            since=await day.heard(chat) or date.min,
            today=day.today,
            calendar=day.calendar,
            window=day.office.round_window,
        ):
            piece = Piece(SilentUnits(), tuple(one.assignment.id for one in found))
            dues.append(Due(chat, piece, until=day.today))
    return dues


MORNINGS: Tellers = (tell_of_silence,)
