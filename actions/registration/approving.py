"""The leaders' side of the board of deadlines: approve all of it at once, or send it back."""

from actions.ask import ask, close
from actions.asked import Answers, Asked
from actions.here import Here
from actions.order import move
from actions.registration.posting import renew
from actions.show.stage import Stage
from domain.authority import Act
from domain.chat import Seat
from domain.message import Message, Priority
from domain.plan.assignment import Assignment
from domain.plan.plan import Plan
from domain.plan.state import Kind
from domain.prompt import Prompt
from domain.registration.board import (
    BoardDecided,
    BoardState,
    DeadlineBoard,
    Proposed,
    is_applicable,
    without_deadline,
)
from domain.registration.names import WhatToChange
from domain.written import Written
from views.registration import approved as views


async def approve(here: Here, board_id: int) -> None:
    """Let every proposal of the board count; raises BoardDecided where it no longer waits.

    What was done, or was given a deadline, meanwhile stays as it is, and so does work whose
    proposed day has gone by; the office is told.
    """
    board = await _waiting(here, board_id)
    plan = await here.whole_plan(lock=[one.assignment_id for one in board.proposals])
    if not await here.tx.boards.advance(board.id, BoardState.PRESENTED, BoardState.APPROVED):
        raise BoardDecided
    await here.record("deadline-board-approved", board=board.id)
    applied, left = [], []
    for proposal in board.proposals:
        one = plan.assignment(proposal.assignment_id)
        if one is None:
            continue
        if is_applicable(proposal, one, here.said_on):
            await _apply(here, one, proposal)
            applied.append((one, proposal))
        else:
            left.append(one)
    await _tell(here, plan, applied, left)
    await renew(here, board)


async def _waiting(here: Here, board_id: int) -> DeadlineBoard:
    board = await here.tx.boards.find(board_id)
    if board is None or board.state is not BoardState.PRESENTED:
        raise BoardDecided
    return board


async def _apply(here: Here, one: Assignment, proposal: Proposed) -> None:
    if proposal.deadline is not None:
        await move(here, one, proposal.deadline, by="deadline-board")
        return
    await here.tx.assignments.become(one.id, Kind.ONGOING)
    await here.record("became", assignment_id=one.id, own_kind=Kind.ONGOING.value)


async def _tell(
    here: Here,
    plan: Plan,
    applied: list[tuple[Assignment, Proposed]],
    left: list[Assignment],
) -> None:
    texts = here.office.texts
    calendar = await here.tx.holidays.calendar()
    for unit in plan.units:
        own = [each for each in applied if each[0].unit.id == unit.id]
        chat = await here.tx.chats.of_unit(unit.id)
        if own and chat is not None:
            message = views.approved(unit, own, here.person, texts, calendar=calendar)
            shows = [one.id for one, _ in own]
            await here.tell(chat, message, Priority.ANSWER, shows=shows)
    # Approved was what was proposed; all else has no deadline still.
    done = {one.id for one, _ in applied} | {one.id for one in left}
    missing = [one for one in without_deadline(plan, plan.units) if one.id not in done]
    came = views.Approval(len(applied), left, missing)
    for chat in await here.tx.chats.holding(Seat.OFFICE):
        if chat.id != here.chat.id:
            told = views.approved_for_office(came, here.person, texts, now=here.said_at)
            await here.tell(chat, told, Priority.ANSWER)
    await here.say(views.approved_here(came, texts))


async def send_back_pressed(here: Here, board_id: int) -> None:
    """Ask the leaders what is to be changed; raises BoardDecided."""
    board = await _waiting(here, board_id)
    await ask(here, WhatToChange(board.id))


async def _send_back(here: Here, prompt: Prompt[WhatToChange], written: Written) -> None:
    board = await _waiting(here, prompt.question.board)
    if not await close(here, prompt):
        return
    if not await here.tx.boards.advance(board.id, BoardState.PRESENTED, BoardState.GATHERING):
        raise BoardDecided
    await here.record("deadline-board-sent-back", board=board.id, words=written.words)
    for chat in await here.tx.chats.holding(Seat.OFFICE):
        message = views.sent_back(written.words, here.person, here.office.texts, now=here.said_at)
        await here.tell(chat, message, Priority.ANSWER)
    await here.say(views.sent_back_here(here.office.texts))
    await renew(here, board)


def _word(stage: Stage, _: WhatToChange, is_open: bool) -> Message:
    return views.change_question(stage.office.texts, is_open=is_open)


QUESTIONS: Answers = {WhatToChange: Asked(Act.DECIDE, _word, _send_back)}
