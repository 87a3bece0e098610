"""Propose deadlines for a unit's own work that has none: by button and question, or in lines."""

from collections.abc import Awaitable, Callable

from actions.ask import ask, close
from actions.asked import Answers, Asked, Lines
from actions.here import Here
from actions.meant import meant_by_lines
from actions.registration.posting import gathering, post_part, renew
from actions.show.stage import Stage
from domain.authority import Act, NotOfThisChat, check
from domain.message import Message
from domain.plan.assignment import Assignment
from domain.plan.deadline import Deadline
from domain.plan.plan import Plan
from domain.prompt import Prompt
from domain.refusal import Refusal
from domain.registration.board import (
    DeadlineBoard,
    NothingUndated,
    Proposed,
    check_proposable,
    read_proposal,
    without_deadline,
)
from domain.registration.names import BoardPart, DayFor, ProposedDay
from domain.spoken.parts.proposals import proposal_lines
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
    refusals, taken = meant.refusals, []
    for one, words in meant.lines:
        try:
            taken.append(
                (one, await write(here, board, one, await read(here, words or one.task.code)))
            )
        except Refusal as refusal:
            refusal.of_work = one.task.code
            refusals.append(refusal)
    if not taken and len(refusals) == 1:
        raise refusals[0]
    refused = [told(refusal, here.office.texts) for refusal in refusals]
    calendar = await here.tx.holidays.calendar()
    await here.say(views.proposed(taken, refused, here.office.texts, calendar=calendar))
    await renew(here, board, *(one.unit for one, _ in taken))
    return True


async def read(here: Here, text: str) -> Deadline | None:
    """Return the deadline that words name, None for ongoing work; raises what `read_day` does."""
    return read_proposal(
        text,
        today=here.said_on,
        calendar=await here.tx.holidays.calendar(),
        before_means=here.office.before_means,
    )


async def write(
    here: Here, board: DeadlineBoard, one: Assignment, deadline: Deadline | None
) -> Proposed:
    """Put a proposal on the board; raises HasItsDeadline."""
    check_proposable(one)
    await here.tx.boards.propose(
        board.id, one.id, deadline, person_id=here.person.id, at=here.said_at
    )
    await here.record(
        "deadline-proposed",
        assignment_id=one.id,
        wording=deadline.wording if deadline else None,
        last_day=deadline.last_day.isoformat() if deadline and deadline.last_day else None,
    )
    return Proposed(one.id, deadline)


async def take(
    here: Here, prompt: Prompt[DayFor], plan: Plan, one: Assignment, text: str | None
) -> None:
    """Write the answer to a question for a deadline; without words the work is ongoing."""
    board = await gathering(here, plan)
    deadline = None if text is None else await read(here, text)
    if not await close(here, prompt):
        return
    proposal = await write(here, board, one, deadline)
    calendar = await here.tx.holidays.calendar()
    await here.say(views.proposed([(one, proposal)], [], here.office.texts, calendar=calendar))
    await renew(here, board, one.unit)


async def take_back(here: Here, prompt: Prompt[DayFor], plan: Plan, one: Assignment) -> None:
    """Take the proposal that a question is about off the board."""
    board = await gathering(here, plan)
    if not await close(here, prompt):
        return
    await here.tx.boards.withdraw(board.id, one.id)
    await here.record("deadline-proposal-withdrawn", assignment_id=one.id)
    await here.say(views.taken_back(one, here.office.texts))
    await renew(here, board, one.unit)


Locate = Callable[[Here, int], Awaitable[tuple[Plan, Assignment]]]


def asked_for_a_day(act: Act, locate: Locate) -> Asked:
    """Return the question for a deadline, put to whoever may do `act` about what `locate` finds."""

    async def answered(here: Here, prompt: Prompt[DayFor], written: Written) -> None:
        await take(here, prompt, *await locate(here, prompt.assignment_id or 0), written.words)

    async def ongoing(here: Here, prompt: Prompt[DayFor]) -> None:
        await take(here, prompt, *await locate(here, prompt.assignment_id or 0), None)

    async def none(here: Here, prompt: Prompt[DayFor]) -> None:
        await take_back(here, prompt, *await locate(here, prompt.assignment_id or 0))

    return Asked(act, _word, answered, choices={views.ONGOING: ongoing, views.NONE: none})


async def _own(here: Here, assignment_id: int) -> tuple[Plan, Assignment]:
    plan = await here.plan_to_change()
    return plan, here.own(plan, assignment_id)


def _word(stage: Stage, question: DayFor, is_open: bool) -> Message:
    one, texts = stage.one, stage.office.texts
    return views.deadline_question(one, texts, has=question.has, is_open=is_open)


QUESTIONS: Answers = {ProposedDay: asked_for_a_day(Act.REPORT, _own)}


LINES: Lines = {BoardPart: propose_by_lines}
