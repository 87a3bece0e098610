"""Give a report back to its unit, with what is to be added."""

from actions.ask import ask, close, rewrite
from actions.asked import Answers, Asked
from actions.here import Here
from actions.meant import naming
from actions.report.giving_back import give_back
from actions.show.stage import Stage
from actions.taking_back import with_matters
from domain.authority import Act
from domain.message import Message
from domain.plan.assignment import Assignment
from domain.plan.origin import NothingOfOrigin, origin_first
from domain.plan.plan import Plan
from domain.press import CONFIRM
from domain.prompt import Prompt
from domain.refusal import Refusal
from domain.report.approval_names import ReturnMeant, ReturnReason, WhichReturned
from domain.report.done import NothingReported, check_return, is_returnable
from domain.spoken.code import typed_codes
from domain.spoken.times.deadline import read_day
from domain.spoken.verdict import Verdict, read_confirmation
from domain.subject import How
from domain.written import Written
from views.report import returning as views


async def return_typed(here: Here, written: Written) -> None:
    """Repeat what `/tralai TT-04 thiếu phụ lục` names; ask which, and why, where it must."""
    plan = await here.whole_plan()
    typed = typed_codes(written.words, plan.named_in_codes)
    named = await naming(here, plan, written, every=True)
    tasks = [named.task(code, is_returnable) for code in typed.codes]
    meant = [one for task in tasks for one in named.plan.of_task(task)]
    if not tasks:
        meant = await _shown(here, plan, written.under)
    candidates = [one for one in meant if is_returnable(one)]
    if meant and not candidates:
        check_return(meant[0])
    if len(candidates) == 1 and typed.rest:
        check_return(candidates[0])
        await ask(here, await _meant(here, typed.rest), one=candidates[0])
    elif len(candidates) == 1:
        await _start(here, candidates[0], "")
    else:
        await _ask_which(here, *_waiting(plan, candidates, typed.rest))


def _waiting(plan: Plan, candidates: list[Assignment], words: str) -> tuple[list[Assignment], str]:
    """Return what may be given back, of all or of the plan that words name, and other words."""
    origin, rest = origin_first(words, plan)
    if candidates or origin is None:
        return candidates or _handed_in(plan), words
    found = origin.among(_handed_in(plan))
    if not found:
        raise NothingOfOrigin(typed=origin.typed)
    return found, rest


async def return_pressed(here: Here, assignment_id: int, *, under: int | None) -> None:
    """Return the report of a pressed button, for the reason typed before it was offered."""
    _, one = await here.locked(assignment_id)
    which, here = await here.choosing(under, WhichReturned)
    await _start(here, one, which.reason if which else "")


async def _take_reason(here: Here, prompt: Prompt[ReturnReason], written: Written) -> None:
    _, one = await here.locked(prompt.assignment_id or 0)
    check_return(one)
    if await close(here, prompt):
        await _return(here, one, await _meant(here, written.words))


async def _meant(here: Here, reason: str) -> ReturnMeant:
    """Return a reason with the day by which it says that the report is to be handed in again."""
    try:
        day = read_day(
            reason,
            today=here.said_on,
            calendar=await here.tx.holidays.calendar(),
            before_means=here.office.before_means,
        )
    except Refusal:
        return ReturnMeant(reason)  # a day of a paper, or one that has gone by: words as any other
    return ReturnMeant(reason, day)


async def _confirm(here: Here, prompt: Prompt[ReturnMeant]) -> None:
    _, one = await here.locked(prompt.assignment_id or 0)
    check_return(one)
    if await close(here, prompt, How.CONFIRMED):
        await _return(here.repeating(prompt.said_at), one, prompt.question)


async def _take_instead(here: Here, prompt: Prompt[ReturnMeant], written: Written) -> None:
    """Take yes and no in words, and other words as another reason."""
    match read_confirmation(written.words):
        case Verdict.YES:
            await _confirm(here, prompt)
        case Verdict.NO:
            await close(here, prompt, How.CANCELLED)
        case _:
            await rewrite(here, prompt, await _meant(here, written.words))


def _word_meant(stage: Stage, question: ReturnMeant, is_open: bool) -> Message:
    return views.return_meant(
        stage.one, question, stage.office.texts, stage.calendar, is_open=is_open
    )


def _word_reason(stage: Stage, _: ReturnReason, is_open: bool) -> Message:
    return views.reason_question(stage.one, stage.office.texts, is_open=is_open)


QUESTIONS: Answers = {
    ReturnReason: Asked(Act.RETURN, _word_reason, _take_reason),
    ReturnMeant: Asked(Act.RETURN, _word_meant, _take_instead, choices={CONFIRM: _confirm}),
}


async def _shown(here: Here, plan: Plan, under: int | None) -> list[Assignment]:
    """Return what the message that is replied to shows."""
    shown = await here.on_screen(under)
    found = (plan.assignment(each) for each in shown.assignment_ids) if shown else ()
    return [one for one in found if one is not None]


def _handed_in(plan: Plan) -> list[Assignment]:
    """Return what may be returned, the newest report first."""
    handed_in = [one for one in plan.assignments if is_returnable(one) and one.reported_at]
    return sorted(
        handed_in, key=lambda one: (one.reported_at is None, one.reported_at), reverse=True
    )


async def _ask_which(here: Here, candidates: list[Assignment], reason: str) -> None:
    if not candidates:
        raise NothingReported
    message = views.which_is_returned(candidates, here.office.texts)
    shows = [one.id for one in candidates]
    await here.say(message, subject=WhichReturned(reason), shows=shows)


async def _start(here: Here, one: Assignment, reason: str) -> None:
    check_return(one)
    if not reason:
        await ask(here, ReturnReason(), one=one)
        return
    _, one = await here.locked(one.id)
    check_return(one)
    await _return(here, one, await _meant(here, reason))


async def _return(here: Here, one: Assignment, meant: ReturnMeant) -> None:
    back = await give_back(here, one, meant.reason, meant.again_by)
    said = views.was_returned(back.one, here.office.texts, told=back.is_told)
    rows = (views.only_form_row(one, here.office.texts),) if one.last_day else ()
    await here.say(Message(await with_matters(here, said, back.again), rows), shows=[one.id])
