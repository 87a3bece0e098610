"""What the office hears this morning of corrections that units ask for and nobody answers."""

from datetime import date

from actions.due import Day, Due, Tellers
from domain.chat import Seat
from domain.proxy.correction import Correction, speaks
from domain.proxy.names import CorrectionCard
from domain.subject import Piece


async def tell_of_corrections(day: Day) -> list[Due]:
    """Return the card of each, for every chat of the office that has not heard of it lately."""
    chats = await day.holding(Seat.OFFICE)
    if not chats:
        return []
    waiting = [
        (one, work) for one in await day.tx.corrections.open() if (work := await _work(day, one))
    ]
    dues = []
    for chat in chats if waiting else ():
        since = await day.heard(chat) or date.min
        for one, work in waiting:
            if speaks(
                day.office.today(one.at),
                since=since,
                today=day.today,
                calendar=day.calendar,
                window=day.office.round_window,
            ):
                piece = Piece(CorrectionCard(one.id), (work,))
                dues.append(Due(chat, piece, until=day.today, lasting=True))
    return dues


async def _work(day: Day, asked: Correction) -> int | None:
    """Return the assignment that a request is about, None once no plan in force holds it."""
    work = (await day.tx.events.get(asked.event_id)).assignment_id
    return work if work is not None and day.plan.assignment(work) else None


MORNINGS: Tellers = (tell_of_corrections,)
