"""Ask for a later deadline: which task, until when and why, repeated back before it counts."""

from typing import Any

from actions.ask import ask, close
from actions.asked import Answers, Asked
from actions.extension.requesting import pending_beside, request_extension
from actions.here import Here
from actions.meant import meant_by
from actions.registration import propose_said
from actions.show.stage import Stage
from domain.authority import Act
from domain.extension.asking import (
    NothingDated,
    check_asking,
    check_later,
)
from domain.extension.names import LaterDay, Reason, RequestMeant, WhichToExtend
from domain.message import Message
from domain.plan.assignment import Assignment
from domain.press import UnknownPress
from domain.prompt import Prompt
from domain.refusal import Refusal
from domain.registration.board import needs_deadline
from domain.report.done import NothingOpen
from domain.spoken.parts.correction import Of, corrected
from domain.spoken.parts.taken_back import drops_request
from domain.spoken.request import Request, read_request
from domain.spoken.times.deadline import DayNotUnderstood
from domain.spoken.times.term_wanted import wants_term
from domain.subject import How
from domain.written import Written
from views.extension import asking as views


async def extend_typed(here: Here, written: Written) -> None:
    """Start from `/giahan 4 đến 30/6 vì …`, a reply, or nothing at all."""
    plan = await here.plan()
    meant = await meant_by(here, plan, written)
    if meant.refusals:
        raise meant.refusals[0]
    candidates = meant.candidates
    if len(candidates) == 1:
        await extend(here, candidates[0], meant.words)
        return
    await _ask_which(here, candidates or here.answerable(plan), meant.words)


async def extend_pressed(here: Here, assignment_id: int, *, under: int | None) -> None:
    """Start from a pressed button, with the words that were typed before it was offered."""
    one = here.own(await here.plan(), assignment_id)
    which, here = await here.choosing(under, WhichToExtend)
    await extend(here, one, which.request if which else "")


async def extend(here: Here, one: Assignment, words: str) -> None:
    """Take the day and the reason from words, and ask for what is missing.

    Of work whose deadline is not set one is proposed instead. Raises what `check_asking` does.
    """
    if needs_deadline(one):
        await propose_said(here, one, words, instead=not wants_term(words))
        return
    check_asking(one, await here.tx.extensions.pending(one.id))
    await go_on(here, one, await read(here, one, words))


async def _take_day(here: Here, prompt: Prompt[LaterDay], written: Written) -> None:
    one = await _asked_about(here, prompt)
    request = await read(here, one, written.words)
    if request.deadline is None:
        raise DayNotUnderstood(typed=written.words)
    if await close(here, prompt):
        reason = request.reason or prompt.question.request.reason
        await go_on(here, one, Request(request.deadline, reason), prompt.question.amends)


async def _skip_day(here: Here, prompt: Prompt[LaterDay]) -> None:
    """Leave the day as it was said, and ask why; raises UnknownPress where none was."""
    one, known = await _asked_about(here, prompt), prompt.question
    if known.request.deadline is None:
        raise UnknownPress
    if await close(here, prompt):
        await ask(here, Reason(known.request, known.amends), one=one)


async def _take_reason(here: Here, prompt: Prompt[Reason], written: Written) -> None:
    one = await _asked_about(here, prompt)
    if await close(here, prompt):
        request = Request(prompt.question.request.deadline, written.words)
        await go_on(here, one, request, prompt.question.amends)


async def _skip_reason(here: Here, prompt: Prompt[Reason]) -> None:
    """Leave the reason as it was said; raises UnknownPress where none was."""
    one, known = await _asked_about(here, prompt), prompt.question
    if known.request.reason is None:
        raise UnknownPress
    if await close(here, prompt):
        await go_on(here, one, known.request, known.amends)


async def _take_amendment(here: Here, prompt: Prompt[RequestMeant], written: Written) -> None:
    """Read what is said to a request that was repeated back: another day, reason, or both."""
    one = await _asked_about(here, prompt)
    known, said = prompt.question.request, corrected(written.words)
    if said and said.of is Of.REASON:
        request = Request(known.deadline, said.words)
    else:
        request = await read(here, one, said.words if said else written.words)
    if await close(here, prompt):
        deadline = request.deadline or known.deadline
        request = Request(deadline, request.reason or known.reason)
        await go_on(here, one, request, prompt.question.amends)


async def _confirm(here: Here, prompt: Prompt[RequestMeant]) -> None:
    one = await _asked_about(here, prompt)
    known = prompt.question.request
    if known.deadline is None or known.reason is None:
        raise LookupError(f"prompt {prompt.id} repeats no request")
    if await close(here, prompt, How.CONFIRMED):
        said = here.repeating(prompt.said_at)
        amends = prompt.question.amends
        await request_extension(said, one, known.deadline, known.reason, amends=amends)


async def _amend(here: Here, prompt: Prompt[RequestMeant]) -> None:
    one = await _asked_about(here, prompt)
    if await close(here, prompt):
        await ask(here, LaterDay(prompt.question.request, prompt.question.amends), one=one)


async def _asked_about(here: Here, prompt: Prompt[Any]) -> Assignment:
    """Return what a question is about, for which a request must still be possible."""
    one = here.own(await here.plan_to_change(), prompt.assignment_id or 0)
    check_asking(one, await pending_beside(here, one, prompt.question.amends))
    return one


async def read(here: Here, one: Assignment, words: str) -> Request:
    """Read a request; raises NotLater and what `read_request` does, of this work."""
    try:
        request = read_request(
            words,
            today=here.said_on,
            calendar=await here.tx.holidays.calendar(),
            before_means=here.office.before_means,
            last_day=one.last_day,
        )
        if request.deadline is not None:
            check_later(one, request.deadline)
    except Refusal as refusal:
        refusal.of_work = one.task.code
        raise
    return request


async def go_on(here: Here, one: Assignment, request: Request, amends: int = 0) -> None:
    """Ask for what a request lacks, or repeat it."""
    if request.deadline is None:
        await ask(here, LaterDay(request, amends), one=one)
    elif request.reason is None:
        await ask(here, Reason(request, amends), one=one)
    else:
        await ask(here, RequestMeant(request, amends), one=one)


async def _ask_which(here: Here, candidates: list[Assignment], words: str) -> None:
    askable = [one for one in candidates if one.last_day is not None]
    if words:
        # What was typed for work without a deadline is proposed for it, once it is known which.
        askable = askable or [one for one in candidates if needs_deadline(one)]
    if not askable:
        raise NothingDated if candidates else NothingOpen
    message = views.which_to_extend(askable, here.office.texts)
    subject = WhichToExtend(words)
    await here.say(message, subject=subject, shows=[one.id for one in askable])


def _word_day(stage: Stage, question: LaterDay, is_open: bool) -> Message:
    return views.day_question(stage.one, question.request, stage.office.texts, is_open=is_open)


def _word_reason(stage: Stage, question: Reason, is_open: bool) -> Message:
    return views.reason_question(stage.one, question.request, stage.office.texts, is_open=is_open)


def _word_request(stage: Stage, question: RequestMeant, is_open: bool) -> Message:
    one, texts = stage.one, stage.office.texts
    return views.meant(one, question.request, texts, stage.calendar, is_open=is_open)


async def _ask_of_other(here: Here, one: Assignment) -> None:
    await extend(here, one, "")


QUESTIONS: Answers = {
    LaterDay: Asked(
        Act.EXTEND,
        _word_day,
        _take_day,
        _skip_day,
        elsewhere=_ask_of_other,
        dropped_by=drops_request,
    ),
    Reason: Asked(
        Act.EXTEND,
        _word_reason,
        _take_reason,
        _skip_reason,
        elsewhere=_ask_of_other,
        dropped_by=drops_request,
    ),
    RequestMeant: Asked(
        Act.EXTEND,
        _word_request,
        _take_amendment,
        choices={"yes": _confirm, "change": _amend},
        elsewhere=_ask_of_other,
        dropped_by=drops_request,
    ),
}
