"""Tell the office in December that nobody has confirmed the days off around Tết."""

from datetime import date

from actions.due import Day, Due, Tellers
from actions.show.stage import Stage, Worded, Wordings
from domain.chat import Seat
from domain.holiday.asking import asks_for_tet, tet_of
from domain.holiday.names import TetUnconfirmed
from domain.subject import Piece
from views.holiday import days as views


async def tell_of_tet(day: Day) -> list[Due]:
    """Return the notice for each chat of the office, while a day around Tết is unconfirmed."""
    chats = await day.holding(Seat.OFFICE)
    first, last = tet_of(day.today)
    if not chats or day.today.month != first.month:
        return []
    if not await day.tx.holidays.unconfirmed(first, last):
        return []
    return [
        Due(chat, Piece(TetUnconfirmed(last.year)), until=day.today)
        for chat in chats
        if asks_for_tet(
            since=await day.heard(chat) or date.min, today=day.today, calendar=day.calendar
        )
    ]


async def _notice(stage: Stage, subject: TetUnconfirmed) -> Worded:
    return views.tet_unconfirmed(subject.year, stage.office.texts), []


MORNINGS: Tellers = (tell_of_tet,)
WORDINGS: Wordings = {TetUnconfirmed: _notice}
