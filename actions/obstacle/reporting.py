"""Report a vướng mắc: ask what is stuck and what is proposed, keep it, say where it went."""

from dataclasses import replace

from actions.ask import ask, close
from actions.asked import Answers, Asked
from actions.here import Here
from actions.meant import meant_by
from actions.obstacle.lodging import lodge
from actions.obstacle.withdrawing import unanswered
from actions.show.stage import Stage
from domain.authority import Act
from domain.message import Message
from domain.obstacle.names import Proposal, Stuck, WhichIsStuck
from domain.obstacle.obstacle import Account, ToldBefore, more_words
from domain.plan.assignment import Assignment
from domain.press import UnknownPress
from domain.prompt import Prompt
from domain.refusal import Refusal
from domain.report.done import NothingOpen, check_open
from domain.spoken.parts.taken_back import is_over, lets_go
from domain.spoken.request import read_stuck
from domain.written import Written
from views.obstacle import obstacle as views


async def obstruct_typed(here: Here, written: Written) -> None:
    """Start from `/vuongmac 4 chưa có kinh phí`, a reply, or nothing at all."""
    plan = await here.plan()
    meant = await meant_by(here, plan, written)
    if meant.refusals:
        raise meant.refusals[0]
    account = _with(here, Account(), written, meant.words)
    candidates = meant.candidates
    if len(candidates) == 1:
        await _start(here, candidates[0], account)
        return
    await _ask_which(here, candidates or here.answerable(plan), account)


async def obstruct_pressed(here: Here, assignment_id: int, *, under: int | None) -> None:
    """Start from a pressed button, with what was told before it was offered."""
    one = here.own(await here.plan(), assignment_id)
    which, here = await here.choosing(under, WhichIsStuck)
    account = which.account if which else Account()
    if account.stuck and await _is_told(here, one, account):
        raise ToldBefore
    await _start(here, one, account)


async def _is_told(here: Here, one: Assignment, account: Account) -> bool:
    """Whether the same words have told of it before, or are being asked about."""
    stands = one.obstacle
    if stands and account.message and stands.message == account.message:
        return stands.chat_id == here.chat.id
    asked = await here.tx.prompts.about(one.id, here.now)
    return any(Proposal(account) == each.question for each in asked)


async def _take_stuck(here: Here, prompt: Prompt[Stuck], written: Written) -> None:
    one = await _asked_about(here, prompt)
    if await close(here, prompt):
        words = _or_enclosed(here, written.words)
        await _go_on(here, one, _with(here, prompt.question.account, written, words))


async def _take_proposal(here: Here, prompt: Prompt[Proposal], written: Written) -> None:
    one = await _asked_about(here, prompt)
    if await close(here, prompt):
        account = _with_file(prompt.question.account, written)
        proposal = _or_enclosed(here, written.words)
        await lodge(here, one, account, proposal, told_at=prompt.said_at)


async def _skip_stuck(here: Here, prompt: Prompt[Stuck]) -> None:
    """Leave what is stuck as it was told; raises UnknownPress where nothing was."""
    one, account = await _asked_about(here, prompt), prompt.question.account
    if account.amends is None:
        raise UnknownPress
    if await close(here, prompt):
        told = await here.tx.obstacles.get(account.amends)
        account = replace(account, stuck=told.stuck, message=told.message, teller=told.reporter.id)
        await ask(here, Proposal(account), one=one)


async def _skip_proposal(here: Here, prompt: Prompt[Proposal]) -> None:
    """Lodge it with no proposal, or with the one that was made before."""
    one, account = await _asked_about(here, prompt), prompt.question.account
    if await close(here, prompt):
        proposal = None
        if account.amends is not None:
            proposal = (await here.tx.obstacles.get(account.amends)).proposal
        await lodge(here, one, account, proposal, told_at=prompt.said_at)


async def _asked_about(here: Here, prompt: Prompt[Stuck] | Prompt[Proposal]) -> Assignment:
    """Return what a question is about.

    Raises what `check_open` does and, once what it corrects is answered, what `check_unanswered`.
    """
    one = here.own(await here.plan_to_change(), prompt.assignment_id or 0)
    check_open(one)
    if prompt.question.account.amends is not None:
        await unanswered(here, prompt.question.account.amends)
    return one


async def _start(here: Here, one: Assignment, account: Account) -> None:
    check_open(one)
    if account.stuck:
        await _go_on(here, one, account)
    else:
        await ask(here, Stuck(account), one=one)


async def _go_on(here: Here, one: Assignment, account: Account) -> None:
    """Lodge what says both what is stuck and what is proposed; else ask for the proposal.

    What is told of a task whose obstacle nobody has answered yet goes to that one.
    """
    told = read_stuck(account.stuck)
    account = replace(account, stuck=told.words) if told.proposal else account
    proposal = told.proposal
    if account.amends is None and await _waits(here, one):
        one = here.own(await here.plan_to_change(), one.id)
        account, proposal = await _joined(here, one, account, proposal)
    if proposal is None:
        await ask(here, Proposal(account), one=one)
        return
    one = here.own(await here.plan_to_change(), one.id)
    check_open(one)
    await lodge(here, one, account, proposal, told_at=None)


async def _waits(here: Here, one: Assignment) -> bool:
    """Whether an obstacle of a task stands that its unit may still change."""
    try:
        return one.obstacle is not None and bool(await unanswered(here, one.obstacle.id))
    except Refusal:
        return False


async def _joined(
    here: Here, one: Assignment, account: Account, proposal: str | None
) -> tuple[Account, str | None]:
    """Return what the obstacle that stands tells with more words, and what is proposed in all.

    Raises ToldBefore where nothing of it is new.
    """
    stands = one.obstacle
    if stands is None:
        return account, proposal
    stuck = more_words(stands.stuck, account.stuck) or account.stuck
    proposed = more_words(stands.proposal, proposal)
    if (stuck, proposed) == (stands.stuck, stands.proposal) and not account.attachments:
        raise ToldBefore
    files = await here.tx.attachments.of_obstacle(stands.id)
    joined = replace(
        account, stuck=stuck, attachments=(*files, *account.attachments), amends=stands.id
    )
    return joined, proposed


async def _ask_which(here: Here, candidates: list[Assignment], account: Account) -> None:
    if not candidates:
        raise NothingOpen
    ids = [one.id for one in candidates]
    message = views.which_is_stuck(candidates, here.office.texts)
    await here.say(message, subject=WhichIsStuck(account), shows=ids)


def _with(here: Here, account: Account, written: Written, words: str) -> Account:
    """Return the account with words on what is stuck, whose they are, and what came with them."""
    account = _with_file(account, written)
    if not words:
        return account
    teller = here.sender.id if here.sender else None
    return replace(account, stuck=words, message=written.id, teller=teller)


def _with_file(account: Account, written: Written) -> Account:
    if written.file is None:
        return account
    return replace(account, attachments=(*account.attachments, written.file))


def _or_enclosed(here: Here, text: str) -> str:
    """Return the words of an answer, or that a photo or file stands for them."""
    return text or views.enclosed_only(here.office.texts)


def _word(stage: Stage, question: Stuck | Proposal, is_open: bool) -> Message:
    return views.account_question(question, stage.one, stage.office.texts, is_open=is_open)


async def _ask_of_other(here: Here, one: Assignment) -> None:
    await _start(here, one, Account())


QUESTIONS: Answers = {
    Stuck: Asked(
        Act.REPORT,
        _word,
        _take_stuck,
        _skip_stuck,
        takes_files=True,
        elsewhere=_ask_of_other,
        dropped_by=lets_go,
    ),
    Proposal: Asked(
        Act.REPORT,
        _word,
        _take_proposal,
        _skip_proposal,
        takes_files=True,
        elsewhere=_ask_of_other,
        dropped_by=is_over,
    ),
}
