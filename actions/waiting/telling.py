"""What the office and the leaders must hear this morning of what has waited for them too long."""

from datetime import date

from actions.due import Day, Due, Tellers
from actions.remit import leaders_now
from actions.waiting.gathering import before
from actions.waiting.handing_over import hand_over
from domain.chat import Seat
from domain.subject import Piece
from domain.waiting.names import WaitingMorning
from domain.waiting.waiting import speaks, waits


async def tell_of_waiting(day: Day) -> list[Due]:
    """Return what each chat of the office and the leaders must hear.

    Their cards are brought up to the day too, and go to whoever is in charge from today.
    """
    if not day.above:
        return []
    found = waits(day.plan.assignments, day.office.texts.zone)
    await hand_over(day.tx, day.office, day.plan, now=day.now)
    leaders = await leaders_now(day.tx, day.today, day.now)
    dues = []
    for chat in await day.holding(Seat.OFFICE, Seat.LEADERS):
        ours = [one for _, those in before(chat, found, leaders) for one in those]
        if speaks(
            ours,
            since=await day.heard(chat) or date.min,
            today=day.today,
            calendar=day.calendar,
            window=day.office.round_window,
        ):
            piece = Piece(WaitingMorning(chat.id), tuple(one.assignment.id for one in ours))
            dues.append(Due(chat, piece, until=day.today))
    return dues


MORNINGS: Tellers = (tell_of_waiting,)
