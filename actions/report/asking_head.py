"""What a unit's head must hear this morning of reports that have waited for a working day."""

from collections.abc import Sequence
from datetime import date

from actions.due import Day, Due, Tellers
from actions.heads import alone_with, leading
from domain.chat import Chat, Unit
from domain.plan.assignment import Assignment
from domain.repetition import speaks
from domain.report.approval import head_asked_on, is_unapproved
from domain.report.approval_names import Unapproved
from domain.subject import Piece


async def ask_heads(day: Day) -> list[Due]:
    """Return for head and deputies alone, else for the unit's chat, what waits for them."""
    dues = []
    for unit in filter(day.works, day.units_told_of):
        reports = [one for one in day.plan.of_unit(unit) if is_unapproved(one)]
        for chat in await _chats(day, unit) if reports else []:
            if await _speaks(day, chat, reports):
                piece = Piece(Unapproved(unit.id, day.today), tuple(one.id for one in reports))
                dues.append(Due(chat, piece, until=day.today))
    return dues


async def _chats(day: Day, unit: Unit) -> list[Chat]:
    leads = await leading(day.tx, unit, on=day.today)
    alone = [chat for one in leads if (chat := await alone_with(day.tx, one, unit))]
    group = await day.tx.chats.of_unit(unit.id)
    return alone or ([group] if group else [])


async def _speaks(day: Day, chat: Chat, reports: Sequence[Assignment]) -> bool:
    reported = [day.office.today(one.reported_at) for one in reports if one.reported_at]
    return speaks(
        [head_asked_on(each, day.calendar) for each in reported],
        since=await day.heard(chat) or date.min,
        today=day.today,
        calendar=day.calendar,
        window=day.office.round_window,
    )


MORNINGS: Tellers = (ask_heads,)
