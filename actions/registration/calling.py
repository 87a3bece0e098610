"""Ask the units for deadlines: previewed, until a last day, and recalled where it was a slip."""

from dataclasses import replace
from datetime import date

from actions.ask import ask, close, rewrite
from actions.asked import Answers, Asked, Lines
from actions.here import Here
from actions.registration.posting import gathering, post_part, post_whole, renew
from actions.show.stage import Stage
from domain.authority import Act
from domain.calendar import Calendar
from domain.chat import Chat, Seat, Unit
from domain.message import Message
from domain.plan.deadline import Deadline
from domain.plan.plan import Plan
from domain.press import CONFIRM
from domain.prompt import Prompt, QuestionExpired
from domain.registration.board import (
    BoardDecided,
    BoardState,
    BoardWithTheLeaders,
    DeadlineBoard,
    NothingUndated,
    without_deadline,
)
from domain.registration.call import CallRecalled, NobodyCalled, usual_end
from domain.registration.names import CallMeant, CallTakenBack
from domain.spoken.times.deadline import check_coming, read_day
from domain.subject import How
from domain.written import Written
from views.registration import call as views


async def gather(here: Here) -> None:
    """Show the office the board; before units are asked for the first time, whom and until when.

    Raises NothingUndated where every task has its deadline.
    """
    plan = await here.whole_plan()
    board = await here.tx.boards.open(plan.main.id, at=here.said_at)
    if not board.proposals and not without_deadline(plan, plan.units):
        raise NothingUndated
    to_ask, lost = await _to_ask(here, plan, board)
    if board.state is not BoardState.GATHERING or not to_ask:
        await post_whole(here, plan, board, here.chat, Seat.OFFICE)
        return
    calendar = await here.tx.holidays.calendar()
    await ask(
        here,
        CallMeant(
            tuple(one.id for one in without_deadline(plan, to_ask)),
            _until(board, here.said_on, calendar),
            tuple(unit.name for unit in lost),
        ),
    )


def _until(board: DeadlineBoard, today: date, calendar: Calendar) -> date:
    """Return the last day of those asked before, unless it has gone by."""
    if board.until is not None and board.until >= today:
        return board.until
    return usual_end(today, calendar)


async def _to_ask(
    here: Here, plan: Plan, board: DeadlineBoard
) -> tuple[dict[Unit, Chat], list[Unit]]:
    """Return the units that were not asked yet with their chats, and those that have none."""
    asked = await here.tx.boards.units_asked(board.id)
    found, lost = dict[Unit, Chat](), []
    for unit in plan.units:
        if unit.id in asked or not without_deadline(plan, [unit]):
            continue
        chat = await here.tx.chats.of_unit(unit.id)
        if chat is not None and chat.reachable:
            found[unit] = chat
        else:
            lost.append(unit)
    return found, lost


async def _send(here: Here, prompt: Prompt[CallMeant]) -> None:
    """Show each unit its part, and the office the board; raises DayInThePast, QuestionExpired."""
    until = prompt.question.until
    check_coming(Deadline("", until), here.said_on)
    plan = await here.whole_plan()
    board = await gathering(here, plan)
    to_ask, _ = await _to_ask(here, plan, board)
    if not await close(here, prompt, How.CONFIRMED):
        raise QuestionExpired
    await here.tx.boards.call(board.id, until)
    called = await here.tx.boards.get(board.id)
    for unit, chat in to_ask.items():
        await post_part(here, plan, called, unit, chat)
    await here.record(
        "deadline-board-opened", board=board.id, units=len(to_ask), until=until.isoformat()
    )
    await post_whole(here, plan, called, here.chat, Seat.OFFICE)
    await renew(here, called)


async def _other_day(here: Here, prompt: Prompt[CallMeant], written: Written) -> None:
    """Take another last day for the preview; raises what `read_day` does."""
    named = read_day(
        written.words,
        today=here.said_on,
        calendar=await here.tx.holidays.calendar(),
        before_means=here.office.before_means,
    )
    if named.last_day is not None:
        await rewrite(here, prompt, replace(prompt.question, until=named.last_day))
        await here.say(views.other_day(named.last_day, here.office.texts))


def _word(stage: Stage, question: CallMeant, is_open: bool) -> Message:
    return views.preview(question, stage.shown, stage.office.texts, is_open=is_open)


QUESTIONS: Answers = {CallMeant: Asked(Act.GATHER, _word, _other_day, choices={CONFIRM: _send})}


async def recall(here: Here, board_id: int) -> None:
    """Take back that units are asked; what they have proposed stays on the board.

    Raises NobodyCalled, BoardWithTheLeaders and BoardDecided.
    """
    board = await here.tx.boards.find(board_id)
    if board is None or board.state is BoardState.APPROVED:
        raise BoardDecided
    if board.state is BoardState.PRESENTED:
        raise BoardWithTheLeaders
    plan = await here.whole_plan()
    shown = await here.tx.boards.recall(board_id)
    if not shown:
        raise NobodyCalled
    units = {unit.id: unit for unit in plan.units}
    for row, unit_id in shown.items():
        own = without_deadline(plan, [units[unit_id]]) if unit_id in units else ()
        shows = [one.id for one in own]
        await here.tx.outbox.resubject(row, CallTakenBack(unit_id), shows=shows)
        await here.tx.outbox.edit(row, created_at=here.now)
    await here.record("deadline-board-recalled", board=board_id, units=len(set(shown.values())))
    message = views.recalled(len(set(shown.values())), len(board.proposals), here.office.texts)
    await here.say(message)
    await renew(here, board)


async def _refuse_lines(_here: Here, _plan: Plan, _written: Written) -> bool:
    """Take no lines under what was recalled; raises CallRecalled."""
    raise CallRecalled


LINES: Lines = {CallTakenBack: _refuse_lines}
