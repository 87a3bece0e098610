"""Ask for a later deadline: which task, until when and why, repeated back before it counts."""

from actions.ask import ask, close
from actions.asked import Asked
from actions.here import Here
from actions.meant import meant_by
from actions.request_extension import request_extension
from domain.authority import Act, check
from domain.extending import NothingDated, check_asking, check_later
from domain.prompt import Prompt, Question
from domain.report import NothingOpen
from domain.spoken.deadline import DayNotUnderstood
from domain.spoken.request import Request, read_request
from domain.task import Assignment
from views import extension as views


async def extend_typed(here: Here, text: str) -> None:
    """Start from `/giahan 4 đến 30/6 vì …`, a reply, or nothing at all."""
    check(Act.EXTEND, here.chat)
    plan = await here.plan()
    meant = await meant_by(here, plan, text)
    if meant.refusals:
        raise meant.refusals[0]
    candidates = meant.candidates
    if len(candidates) == 1:
        await extend(here, candidates[0], meant.words)
        return
    await _ask_which(here, candidates or here.answerable(plan), meant.words)


async def extend_pressed(here: Here, assignment_id: int) -> None:
    """Start from a pressed button, with the words that were typed before it was offered."""
    check(Act.EXTEND, here.chat)
    one = here.own(await here.plan(), assignment_id)
    shown = await here.tx.outbox.by_message(here.chat.id, here.target or 0)
    subject = shown.subject if shown and shown.subject else {}
    await extend(here, one, str(subject.get("request", "")))


async def extend(here: Here, one: Assignment, words: str) -> None:
    """Take the day and the reason from words, and ask for what is missing."""
    check_asking(one, await here.tx.extensions.pending(one.id))
    await _go_on(here, one, await _read(here, one, words))


async def _take_day(here: Here, prompt: Prompt, text: str) -> None:
    one = await _asked_about(here, prompt)
    request = await _read(here, one, text)
    if request.deadline is None:
        raise DayNotUnderstood(typed=text)
    if await close(here, prompt):
        reason = request.reason or Request.from_dict(prompt.about).reason
        await _go_on(here, one, Request(request.deadline, reason))


async def _take_reason(here: Here, prompt: Prompt, text: str) -> None:
    one = await _asked_about(here, prompt)
    if await close(here, prompt):
        await _go_on(here, one, Request(Request.from_dict(prompt.about).deadline, text))


async def _take_correction(here: Here, prompt: Prompt, text: str) -> None:
    """Read what is said to a request that was repeated back: another day, reason, or both."""
    one = await _asked_about(here, prompt)
    request, known = await _read(here, one, text), Request.from_dict(prompt.about)
    if await close(here, prompt):
        deadline = request.deadline or known.deadline
        await _go_on(here, one, Request(deadline, request.reason or known.reason))


async def _confirm(here: Here, prompt: Prompt) -> None:
    one = await _asked_about(here, prompt)
    known = Request.from_dict(prompt.about)
    if known.deadline is None or known.reason is None:
        raise LookupError(f"prompt {prompt.id} repeats no request")
    if await close(here, prompt):
        await request_extension(here, one, known.deadline, known.reason)


async def _correct(here: Here, prompt: Prompt) -> None:
    one = await _asked_about(here, prompt)
    if await close(here, prompt):
        await ask(here, Question.EXTENSION_DAY, one=one, about=Request().as_dict())


QUESTIONS = {
    Question.EXTENSION_DAY: Asked(Act.EXTEND, _take_day),
    Question.EXTENSION_REASON: Asked(Act.EXTEND, _take_reason),
    Question.EXTENSION_MEANT: Asked(
        Act.EXTEND, _take_correction, choices={"yes": _confirm, "change": _correct}
    ),
}


async def _asked_about(here: Here, prompt: Prompt) -> Assignment:
    """Return what a question is about, for which a request must still be possible."""
    one = here.own(await here.plan(), prompt.assignment_id or 0)
    check_asking(one, await here.tx.extensions.pending(one.id))
    return one


async def _read(here: Here, one: Assignment, words: str) -> Request:
    """Read a request; raises NotLater and what `read_request` does."""
    request = read_request(
        words,
        today=here.today,
        calendar=await here.tx.holidays.calendar(),
        before_means=here.office.before_means,
        last_day=one.last_day,
    )
    if request.deadline is not None:
        check_later(one, request.deadline)
    return request


async def _go_on(here: Here, one: Assignment, request: Request) -> None:
    if request.deadline is None:
        question = Question.EXTENSION_DAY
    elif request.reason is None:
        question = Question.EXTENSION_REASON
    else:
        question = Question.EXTENSION_MEANT
    await ask(here, question, one=one, about=request.as_dict())


async def _ask_which(here: Here, candidates: list[Assignment], words: str) -> None:
    dated = [one for one in candidates if one.last_day is not None]
    if not dated:
        raise NothingDated if candidates else NothingOpen
    message = views.which_to_extend(dated, here.office.texts)
    subject = {"view": "which-extend", "request": words}
    await here.say(message, subject=subject, shows=[one.id for one in dated])
