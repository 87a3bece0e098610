"""Report a vướng mắc: ask what is stuck, then what is proposed, then tell whose turn it is."""

from actions.ask import ask, close
from actions.asked import Asked
from actions.here import Here
from actions.meant import meant_by
from actions.reshow import reshow
from domain.authority import Act, check
from domain.message import Priority
from domain.obstacle import Obstacle
from domain.prompt import Prompt, Question
from domain.report import AlreadyDone, NothingOpen
from domain.task import Assignment
from domain.unit import Chat, Seat
from views import obstacle as views


async def obstruct_typed(here: Here, text: str) -> None:
    """Start from `/vuongmac 4 chưa có kinh phí`, a reply, or nothing at all."""
    check(Act.REPORT, here.chat)
    plan = await here.plan()
    meant = await meant_by(here, plan, text)
    if meant.refusals:
        raise meant.refusals[0]
    candidates = meant.assignments if meant.by_code else [m for m in meant.assignments if m.is_open]
    if len(candidates) == 1:
        await _start(here, candidates[0], stuck=meant.words)
        return
    await _ask_which(here, candidates or here.answerable(plan), stuck=meant.words)


async def obstruct_pressed(here: Here, assignment_id: int) -> Assignment:
    """Start from a pressed button, with the words that were typed before it was offered."""
    check(Act.REPORT, here.chat)
    one = here.own(await here.plan(), assignment_id)
    shown = await here.tx.outbox.by_message(here.chat.id, here.target or 0)
    subject = shown.subject if shown and shown.subject else {}
    await _start(here, one, stuck=str(subject.get("stuck", "")))
    return one


async def _take_stuck(here: Here, prompt: Prompt, text: str) -> None:
    one = await _asked_about(here, prompt)
    if await close(here, prompt):
        await ask(here, Question.PROPOSAL, one=one, about={"stuck": text})


async def _take_proposal(here: Here, prompt: Prompt, text: str) -> None:
    one = await _asked_about(here, prompt)
    if await close(here, prompt):
        await _report(here, one, stuck=str(prompt.about["stuck"]), proposal=text)


async def _skip_proposal(here: Here, prompt: Prompt) -> None:
    one = await _asked_about(here, prompt)
    if await close(here, prompt):
        await _report(here, one, stuck=str(prompt.about["stuck"]), proposal=None)


QUESTIONS = {
    Question.STUCK: Asked(Act.REPORT, _take_stuck),
    Question.PROPOSAL: Asked(Act.REPORT, _take_proposal, _skip_proposal),
}


async def _asked_about(here: Here, prompt: Prompt) -> Assignment:
    """Return what a question is about; raises AlreadyDone where it was done meanwhile."""
    one = here.own(await here.plan(), prompt.assignment_id or 0)
    if not one.is_open:
        raise AlreadyDone(one)
    return one


async def _start(here: Here, one: Assignment, *, stuck: str) -> None:
    if not one.is_open:
        raise AlreadyDone(one)
    if stuck:
        await ask(here, Question.PROPOSAL, one=one, about={"stuck": stuck})
    else:
        await ask(here, Question.STUCK, one=one)


async def _ask_which(here: Here, candidates: list[Assignment], *, stuck: str) -> None:
    if not candidates:
        raise NothingOpen
    ids = [one.id for one in candidates]
    message = views.which_is_stuck(candidates, here.office.texts)
    await here.say(message, subject={"view": "which-stuck", "stuck": stuck}, shows=ids)


async def _report(here: Here, one: Assignment, *, stuck: str, proposal: str | None) -> None:
    if one.obstacle is not None:
        await here.tx.obstacles.resolve(one.obstacle.id, person_id=here.person.id, at=here.now)
    obstacle = await here.tx.obstacles.report(
        one.id, stuck=stuck, proposal=proposal, person_id=here.person.id, at=here.now
    )
    await here.record("obstacle", assignment_id=one.id, stuck=stuck, proposal=proposal)
    receivers, seat = await _whose_turn(here, one)
    await here.say(
        views.forwarded(one, seat if receivers else None, here.office.texts, now=here.now),
        shows=[one.id],
    )
    for chat in receivers:
        await _send_card(here, chat, one, obstacle)
    await reshow(here, [one])


async def _whose_turn(here: Here, one: Assignment) -> tuple[list[Chat], Seat]:
    """Return the chats to tell: the Văn phòng's, or the leaders' for the Văn phòng's own."""
    own = one.unit.is_office or Seat.OFFICE in here.chat.seats
    seat = Seat.LEADERS if own else Seat.OFFICE
    return await here.tx.chats.holding(seat), seat


async def _send_card(here: Here, chat: Chat, one: Assignment, obstacle: Obstacle) -> None:
    card = views.card(one, obstacle, here.office.texts, waited=0)
    subject = {"view": "card", "obstacle": obstacle.id}
    await here.tell(chat, card, Priority.CARD, subject=subject, shows=[one.id])
