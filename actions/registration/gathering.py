"""The office's side of the board of deadlines: edit it, present it to the leaders."""

from dataclasses import replace

from actions.ask import ask
from actions.asked import Answers
from actions.here import Here
from actions.registration.posting import gathering, post_whole, renew
from actions.registration.proposing import asked_for_a_day
from domain.authority import Act, check
from domain.chat import Seat
from domain.press import UnknownPress
from domain.registration.board import (
    BoardState,
    BoardWithTheLeaders,
    NobodyApproves,
    NothingProposed,
    check_proposable,
    without_deadline,
)
from domain.registration.names import BoardPart, GatheredDay, WholeBoard
from views.registration import proposed as views


async def edit_pressed(here: Here, assignment_id: int) -> None:
    """Ask the office which deadline it puts on the board for the task of a pressed button."""
    plan, one = await here.locked(assignment_id)
    board = await gathering(here, plan)
    check_proposable(one)
    await ask(here, GatheredDay(has=board.of(one.id) is not None), one=one)


async def page_deadlines(here: Here, unit_id: int | None, page: int, *, under: int | None) -> None:
    """Show another unit or page of the board whose button was pressed; raises UnknownPress."""
    shown = await here.on_screen(under)
    if shown is None:
        raise UnknownPress
    match shown.subject:
        case BoardPart() as part:
            check(Act.REPORT, here.chat)
            turned: BoardPart | WholeBoard = replace(part, page=page)
        case WholeBoard() as whole:
            check(Act.LIST_ALL, here.chat)
            turned = replace(whole, unit=unit_id, page=page)
        case _:
            raise UnknownPress
    await here.tx.outbox.resubject(shown.outbox_id, turned, shows=shown.assignment_ids)
    await here.tx.outbox.edit(shown.outbox_id, created_at=here.now, awaited=True)


async def present(here: Here) -> None:
    """Put the board before the leaders.

    Raises NothingProposed, NobodyApproves, and BoardWithTheLeaders for one that is there already.
    """
    plan = await here.whole_plan()
    board = await gathering(here, plan)
    leaders = await here.tx.chats.holding(Seat.LEADERS)
    if not board.proposals:
        raise NothingProposed
    if not leaders:
        raise NobodyApproves
    if not await here.tx.boards.advance(board.id, BoardState.GATHERING, BoardState.PRESENTED):
        raise BoardWithTheLeaders
    await here.record("deadline-board-presented", board=board.id, proposals=len(board.proposals))
    presented = await here.tx.boards.get(board.id)
    for chat in leaders:
        await post_whole(here, plan, presented, chat, Seat.LEADERS)
    missing = without_deadline(plan, plan.units)
    left = [one for one in missing if board.of(one.id) is None]
    await here.say(views.presented(len(board.proposals), left, here.office.texts))
    await renew(here, board)


QUESTIONS: Answers = {GatheredDay: asked_for_a_day(Act.GATHER, Here.locked)}
