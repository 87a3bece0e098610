"""Post the board of deadlines to who has to see it, and keep it up to date on their screens."""

from actions.here import Here
from actions.show import show
from domain.chat import Chat, Seat, Unit
from domain.message import Priority
from domain.plan.plan import Plan
from domain.registration.board import (
    BoardState,
    BoardWithTheLeaders,
    DeadlineBoard,
    without_deadline,
)
from domain.registration.names import BoardPart, WholeBoard


async def gathering(here: Here, plan: Plan) -> DeadlineBoard:
    """Return the open board, which may be changed now; raises BoardWithTheLeaders."""
    board = await here.tx.boards.open(plan.main.id, at=here.said_at)
    if board.state is not BoardState.GATHERING:
        raise BoardWithTheLeaders
    return board


async def post_part(here: Here, plan: Plan, board: DeadlineBoard, unit: Unit, chat: Chat) -> None:
    """Show a unit its own work without a deadline, with what it has proposed."""
    subject = BoardPart(board.id, unit.id)
    ids = [one.id for one in without_deadline(plan, [unit])]
    message, _ = await show(here.tx, here.office, subject, now=here.now, shown=ids)
    row = await here.tell(chat, message, Priority.CARD, subject=subject, shows=ids)
    await here.tx.boards.shown_in(board.id, row, unit.id)


async def post_whole(here: Here, plan: Plan, board: DeadlineBoard, chat: Chat, seat: Seat) -> None:
    """Show the office, or the leaders, what all units have proposed."""
    subject = WholeBoard(board.id, seat)
    ids = {one.id for one in without_deadline(plan, plan.units)}
    ids |= {one.assignment_id for one in board.proposals}
    shown = [one.id for one in plan.assignments if one.id in ids]
    message, _ = await show(here.tx, here.office, subject, now=here.now, shown=shown)
    row = await here.tell(chat, message, Priority.CARD, subject=subject, shows=shown)
    await here.tx.boards.shown_in(board.id, row)


async def renew(here: Here, board: DeadlineBoard, *units: Unit) -> None:
    """Edit every message that shows the board, or only those that show these units' part of it."""
    only = {unit.id for unit in units} if units else None
    for row in await here.tx.boards.messages(board.id, unit_ids=only):
        if row not in here.told:
            await here.tx.outbox.edit(row, created_at=here.now)
