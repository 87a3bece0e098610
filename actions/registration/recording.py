"""Put proposals on the board of deadlines, take them off it, and say so."""

from collections.abc import Sequence

from actions.here import Here
from actions.registration.posting import renew
from actions.reshow import reshow
from actions.show import show
from domain.plan.assignment import Assignment
from domain.plan.deadline import Deadline
from domain.registration.board import (
    DeadlineBoard,
    NotProposed,
    check_proposable,
    read_proposal,
)
from domain.registration.names import TermsProposed
from domain.spoken.request import because
from views.markup import Markup
from views.registration import proposed as views


async def read(here: Here, text: str) -> Deadline | None:
    """Return the deadline that words name, None for ongoing work; raises what `read_day` does."""
    return read_proposal(
        text,
        today=here.said_on,
        calendar=await here.tx.holidays.calendar(),
        before_means=here.office.before_means,
    )


async def write_said(here: Here, board: DeadlineBoard, one: Assignment, text: str) -> None:
    """Put on the board what words name, with the reason in them; raises what `read` does."""
    await write(here, board, one, await read(here, text), because(text))


async def write(
    here: Here,
    board: DeadlineBoard,
    one: Assignment,
    deadline: Deadline | None,
    reason: str | None,
) -> None:
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
        **({"reason": reason} if reason else {}),
    )


async def say_proposed(
    here: Here, board: DeadlineBoard, taken: Sequence[Assignment], refused: Sequence[Markup] = ()
) -> None:
    """Say what is on the board now, and bring up to date who sees it."""
    subject = TermsProposed(board.id, tuple(refused))
    shows = [one.id for one in taken]
    message, _ = await show(here.tx, here.office, subject, now=here.now, shown=shows)
    await here.say(message, subject=subject, shows=shows)
    await renew(here, board, *(one.unit for one in taken))
    await reshow(here, taken)


async def withdraw(here: Here, board: DeadlineBoard, one: Assignment) -> None:
    """Take a proposal off the board; raises NotProposed where there is none."""
    if board.of(one.id) is None:
        raise NotProposed(one)
    await here.tx.boards.withdraw(board.id, one.id)
    await here.record("deadline-proposal-withdrawn", assignment_id=one.id)
    await here.say(views.taken_back(one, here.office.texts), shows=[one.id])
    await renew(here, board, one.unit)
    await reshow(here, [one])
