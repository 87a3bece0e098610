"""Propose deadlines for a unit's own work that has none: by button and question, or in lines."""

from collections.abc import Awaitable, Callable

from actions.ask import ask, close
from actions.asked import Answers, Asked, Lines
from actions.here import Here
from actions.meant import meant_by_lines
from actions.registration.posting import gathering, post_part
from actions.registration.recording import read, say_proposed, withdraw, write, write_said
from actions.show.stage import Stage
from domain.authority import Act, NotOfThisChat, check
from domain.message import Message
from domain.plan.assignment import Assignment
from domain.plan.plan import Plan
from domain.press import UnknownPress
from domain.prompt import Prompt
from domain.refusal import Refusal
from domain.registration.board import (
    NothingUndated,
    check_proposable,
    without_deadline,
)
from domain.registration.names import BoardPart, DayFor, ProposedDay
from domain.spoken.parts.proposals import proposal_lines
from domain.spoken.parts.taken_back import drops_request
from domain.spoken.request import Request, because, read_request
from domain.written import Written
from views.refusal import told
from views.registration import proposed as views


async def propose_own(here: Here, unit_id: int) -> None:
    """Show a unit its work without a deadline, to propose some; raises NothingUndated."""
    plan = await here.plan()
    unit = next((one for one in here.chat.units if one.id == unit_id), None)
    if unit is None:
        raise NotOfThisChat
    if not without_deadline(plan, [unit]):
        raise NothingUndated
    await post_part(here, plan, await gathering(here, plan), unit, here.chat)


async def propose_pressed(here: Here, assignment_id: int) -> None:
    """Ask which deadline the unit proposes for the task of a pressed button."""
    plan = await here.plan()
    one = here.own(plan, assignment_id)
    board = await gathering(here, plan)
    check_proposable(one)
    await ask(here, ProposedDay(has=board.of(one.id) is not None), one=one)


async def propose_by_lines(here: Here, plan: Plan, written: Written) -> bool:
    """Take "3 trước 30/6", or several such; return whether `text` is of that form.

    Work that is named without a day is named back.
    """
    check(Act.REPORT, here.chat)
    lines = proposal_lines(written.words, plan.named_in_codes)
    if not lines or not all(line.codes for line in lines) or not lines[0].rest:
        return False
    meant = await meant_by_lines(here, plan, lines, written)
    board = await gathering(here, plan)
    refusals, taken = meant.refusals, list[Assignment]()
    for one, words in meant.lines:
        try:
            await write_said(here, board, one, words or one.task.code)
            taken.append(one)
        except Refusal as refusal:
            refusal.of_work = one.task.code
            refusals.append(refusal)
    if not taken and len(refusals) == 1:
        raise refusals[0]
    refused = [told(refusal, here.office.texts) for refusal in refusals]
    await say_proposed(here, board, taken, refused)
    return True


async def propose_said(here: Here, one: Assignment, words: str, *, instead: bool = False) -> None:
    """Ask whether the day in words is proposed, or for a day, with the reason that they give.

    It may stand `instead` of an extension, which work without a deadline cannot have. Raises
    HasItsDeadline, BoardWithTheLeaders and what `read_request` does.
    """
    check_proposable(one)
    board = await gathering(here, await here.plan())
    request = read_request(
        words,
        today=here.said_on,
        calendar=await here.tx.holidays.calendar(),
        before_means=here.office.before_means,
        last_day=None,
    )
    request = Request(request.deadline, because(words) or request.reason)
    await ask(here, ProposedDay(board.of(one.id) is not None, request, instead), one=one)


async def _take(
    here: Here, prompt: Prompt[DayFor], found: tuple[Plan, Assignment], said: Request
) -> None:
    """Put what answers a question for a deadline on the board; without a day it is ongoing."""
    plan, one = found
    board = await gathering(here, plan)
    if not await close(here, prompt):
        return
    await write(here, board, one, said.deadline, said.reason or prompt.question.request.reason)
    await say_proposed(here, board, [one])


async def _take_back(here: Here, prompt: Prompt[DayFor], plan: Plan, one: Assignment) -> None:
    """Take the proposal that a question is about off the board."""
    board = await gathering(here, plan)
    if await close(here, prompt):
        await withdraw(here, board, one)


Locate = Callable[[Here, int], Awaitable[tuple[Plan, Assignment]]]


def asked_for_a_day(act: Act, locate: Locate) -> Asked:
    """Return the question for a deadline, put to whoever may do `act` about what `locate` finds."""

    async def answered(here: Here, prompt: Prompt[DayFor], written: Written) -> None:
        found = await locate(here, prompt.assignment_id or 0)
        said = Request(await read(here, written.words), because(written.words))
        await _take(here, prompt, found, said)

    async def ongoing(here: Here, prompt: Prompt[DayFor]) -> None:
        await _take(here, prompt, await locate(here, prompt.assignment_id or 0), Request())

    async def none(here: Here, prompt: Prompt[DayFor]) -> None:
        await _take_back(here, prompt, *await locate(here, prompt.assignment_id or 0))

    async def right(here: Here, prompt: Prompt[DayFor]) -> None:
        if prompt.question.request.deadline is None:
            raise UnknownPress
        found = await locate(here, prompt.assignment_id or 0)
        await _take(here.repeating(prompt.said_at), prompt, found, prompt.question.request)

    choices = {views.RIGHT: right, views.ONGOING: ongoing, views.NONE: none}
    return Asked(act, _word, answered, choices=choices, dropped_by=drops_request)


async def _own(here: Here, assignment_id: int) -> tuple[Plan, Assignment]:
    plan = await here.plan_to_change()
    return plan, here.own(plan, assignment_id)


def _word(stage: Stage, question: DayFor, is_open: bool) -> Message:
    one, texts = stage.one, stage.office.texts
    return views.deadline_question(one, question, stage.calendar, texts, is_open=is_open)


QUESTIONS: Answers = {ProposedDay: asked_for_a_day(Act.REPORT, _own)}


LINES: Lines = {BoardPart: propose_by_lines}
