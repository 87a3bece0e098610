"""What a call for deadlines lets people hear: its last day comes near, or has gone by."""

from datetime import date

from actions.due import Day, Due, Tellers
from domain.chat import Seat, Unit
from domain.registration.board import BoardState, DeadlineBoard, without_deadline
from domain.registration.call import reminds_units, tells_office
from domain.registration.names import ProposalsDue
from domain.subject import Piece


async def remind_of_proposals(day: Day) -> list[Due]:
    """Return what units that were asked have not proposed, before the last day and after it."""
    board = await day.tx.boards.find_open(day.plan.main.id)
    if board is None or board.state is not BoardState.GATHERING or board.until is None:
        return []
    asked = await day.tx.boards.units_asked(board.id)
    units = [unit for unit in day.units_told_of if unit.id in asked]
    missing = {unit: _missing(day, board, unit) for unit in units}
    dues = [
        due
        for unit, ids in missing.items()
        if unit in day.units
        and ids
        and (due := await _remind_unit(day, board, board.until, unit, ids))
    ]
    every = tuple(one for ids in missing.values() for one in ids)
    return dues + (await _tell_office(day, board, board.until, every) if every else [])


def _missing(day: Day, board: DeadlineBoard, unit: Unit) -> tuple[int, ...]:
    return tuple(one.id for one in without_deadline(day.plan, [unit]) if board.of(one.id) is None)


async def _remind_unit(
    day: Day, board: DeadlineBoard, until: date, unit: Unit, missing: tuple[int, ...]
) -> Due | None:
    chat = await day.tx.chats.of_unit(unit.id)
    since = await day.heard(chat) if chat else None
    since = since or date.min
    if chat and reminds_units(until, since=since, today=day.today, calendar=day.calendar):
        return Due(chat, Piece(ProposalsDue(board.id, unit.id), missing), until=day.today)
    return None


async def _tell_office(
    day: Day, board: DeadlineBoard, until: date, missing: tuple[int, ...]
) -> list[Due]:
    dues = []
    for chat in await day.holding(Seat.OFFICE):
        since = await day.heard(chat) or date.min
        if tells_office(until, since=since, today=day.today, calendar=day.calendar):
            dues.append(Due(chat, Piece(ProposalsDue(board.id), missing), until=day.today))
    return dues


MORNINGS: Tellers = (remind_of_proposals,)
