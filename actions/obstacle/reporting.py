"""Report a vướng mắc: ask what is stuck and what is proposed, keep it, say where it went."""

from dataclasses import replace

from actions.ask import ask, close
from actions.asked import Answers, Asked
from actions.here import Here
from actions.meant import meant_by
from actions.obstacle.referring import refer
from actions.reshow import reshow
from domain.authority import Act
from domain.chat import Seat
from domain.obstacle.names import Proposal, Stuck, WhichIsStuck
from domain.obstacle.obstacle import Account, Obstacle, Turn
from domain.obstacle.opinion import named_day
from domain.plan.task import Assignment
from domain.prompt import Prompt
from domain.report.done import NothingOpen, check_open
from domain.spoken.roles import Role
from domain.written import Written
from views.obstacle import obstacle as views


async def obstruct_typed(here: Here, written: Written) -> None:
    """Start from `/vuongmac 4 chưa có kinh phí`, a reply, or nothing at all."""
    plan = await here.plan()
    meant = await meant_by(here, plan, written)
    if meant.refusals:
        raise meant.refusals[0]
    account = _with(Account(), written, meant.words)
    candidates = meant.candidates
    if len(candidates) == 1:
        await _start(here, candidates[0], account)
        return
    await _ask_which(here, candidates or here.answerable(plan), account)


async def obstruct_pressed(here: Here, assignment_id: int, *, under: int | None) -> Assignment:
    """Start from a pressed button, with what was told before it was offered."""
    one = here.own(await here.plan(), assignment_id)
    which = await here.subject(under, WhichIsStuck)
    await _start(here, one, which.account if which else Account())
    return one


async def _take_stuck(here: Here, prompt: Prompt[Stuck], written: Written) -> None:
    one = await _asked_about(here, prompt)
    if await close(here, prompt):
        account = _with(prompt.question.account, written, _or_enclosed(here, written.words))
        await ask(here, Proposal(account), one=one)


async def _take_proposal(here: Here, prompt: Prompt[Proposal], written: Written) -> None:
    one = await _asked_about(here, prompt)
    if await close(here, prompt):
        account = _with_file(prompt.question.account, written)
        await lodge(here, one, account, _or_enclosed(here, written.words))


async def _skip_proposal(here: Here, prompt: Prompt[Proposal]) -> None:
    one = await _asked_about(here, prompt)
    if await close(here, prompt):
        await lodge(here, one, prompt.question.account, None)


async def _asked_about(here: Here, prompt: Prompt[Stuck] | Prompt[Proposal]) -> Assignment:
    """Return what a question is about; raises what `check_open` does."""
    one = here.own(await here.plan(), prompt.assignment_id or 0)
    check_open(one)
    return one


async def _start(here: Here, one: Assignment, account: Account) -> None:
    check_open(one)
    await ask(here, Proposal(account) if account.stuck else Stuck(account), one=one)


async def _ask_which(here: Here, candidates: list[Assignment], account: Account) -> None:
    if not candidates:
        raise NothingOpen
    ids = [one.id for one in candidates]
    message = views.which_is_stuck(candidates, here.office.texts)
    await here.say(message, subject=WhichIsStuck(account), shows=ids)


def _with(account: Account, written: Written, words: str) -> Account:
    """Return the account with words on what is stuck, and whatever came with them."""
    account = _with_file(account, written)
    return replace(account, stuck=words, message=written.id) if words else account


def _with_file(account: Account, written: Written) -> Account:
    if written.file is None:
        return account
    return replace(account, attachments=(*account.attachments, written.file))


def _or_enclosed(here: Here, text: str) -> str:
    """Return the words of an answer, or that a photo or file stands for them."""
    return text or views.enclosed_only(here.office.texts)


async def lodge(here: Here, one: Assignment, account: Account, proposal: str | None) -> None:
    """Lodge what a unit has told; an obstacle that stands is replaced by it."""
    seat, past_office = await _whose_turn(here, one)
    obstacle = await _keep(here, one, account, proposal, Turn(seat.value))
    if one.obstacle is not None:
        await here.tx.obstacles.resolve(
            one.obstacle.id, person_id=here.person.id, at=here.now, replaced_by=obstacle.id
        )
    for attachment in account.attachments:
        await here.tx.attachments.add(
            attachment,
            assignment_id=one.id,
            person_id=here.person.id,
            at=here.now,
            obstacle_id=obstacle.id,
        )
    await here.record(
        "obstacle",
        assignment_id=one.id,
        obstacle=obstacle.id,
        stuck=account.stuck,
        proposal=proposal,
        turn=seat.value,
        needed_by=obstacle.needed_by.isoformat() if obstacle.needed_by else None,
        attachments=len(account.attachments),
    )
    to = seat if await here.tx.chats.holding(seat) else None
    forwarded = views.forwarded(one, obstacle, to, here.office.texts, past_office=past_office)
    await here.say(forwarded, shows=[one.id])
    await refer(here, one, obstacle, seat)
    await reshow(here, [one])


async def _keep(
    here: Here, one: Assignment, account: Account, proposal: str | None, turn: Turn
) -> Obstacle:
    needed = named_day(
        Role.ANSWER,
        proposal or "",
        today=here.today,
        calendar=await here.tx.holidays.calendar(),
        before_means=here.office.before_means,
    )
    return await here.tx.obstacles.report(
        one.id,
        stuck=account.stuck,
        proposal=proposal,
        person_id=here.person.id,
        at=here.now,
        turn=turn,
        needed_by=needed.last_day if needed else None,
        chat_id=here.chat.id,
        message=account.message,
    )


async def _whose_turn(here: Here, one: Assignment) -> tuple[Seat, bool]:
    """Return whose turn it is, and whether that passes by an office that has no chat.

    The Văn phòng's own goes straight to the leaders, and so does what its chat reports.
    """
    if one.unit.is_office or Seat.OFFICE in here.chat.seats:
        return Seat.LEADERS, False
    if await here.tx.chats.holding(Seat.OFFICE) or not await here.tx.chats.holding(Seat.LEADERS):
        return Seat.OFFICE, False
    return Seat.LEADERS, True


QUESTIONS: Answers = {
    Stuck: Asked(Act.REPORT, _take_stuck),
    Proposal: Asked(Act.REPORT, _take_proposal, _skip_proposal),
}
