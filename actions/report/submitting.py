"""Report work as submitted: `/datrinh`, its button, and the question for the document."""

from collections.abc import Awaitable, Callable
from dataclasses import replace

from actions.ask import ask, close
from actions.asked import Answers, Asked, Lines
from actions.here import Here
from actions.meant import meant_by, shown_to
from actions.report.handing_in import submit
from actions.show.stage import Stage
from domain.attachment import Attachment
from domain.authority import Act
from domain.meant import WordsMeant
from domain.message import Message
from domain.plan.assignment import Assignment
from domain.plan.plan import Plan
from domain.plan.state import Progress
from domain.plan.task import Product
from domain.prompt import Prompt
from domain.report.done import NothingOpen
from domain.report.submission import adds, check_submission, is_signed, read_submission
from domain.report.submission_names import Submission, Submitted, WhichSubmitted
from domain.spoken.code import typed_codes
from domain.spoken.intention import Intention
from domain.spoken.parts.correction import corrected
from domain.spoken.parts.taken_back import never_minds
from domain.voice import Voice
from domain.written import Written
from views.report import submission as views

Chosen = Callable[[Here, Prompt[Submission]], Awaitable[None]]


async def submit_typed(here: Here, written: Written) -> None:
    """Take `/datrinh 4 đã trình UBND tỉnh, số 15/TTr-SKHCN ngày 18/02`; ask for what is missing."""
    plan = await here.plan_to_change()
    meant = await meant_by(here, plan, written)
    chosen = meant.candidates
    if len(chosen) == 1 and not meant.refusals:
        await _submit_or_ask(here, plan, chosen[0], meant.words, written.file)
    elif meant.by_code:
        document = read_submission(meant.words, here.said_on)
        await submit(here, plan, chosen, document, meant.refusals, written.file)
    else:
        typed = WhichSubmitted(meant.words, written.file)
        await _ask_which(here, chosen or here.answerable(plan), typed)


async def submit_pressed(here: Here, assignment_id: int, *, under: int | None) -> None:
    """Take what was typed or sent before the button was offered, or ask for the document."""
    plan = await here.plan_to_change()
    one = here.own(plan, assignment_id)
    which, here = await here.choosing(under, WhichSubmitted)
    typed = which or WhichSubmitted("")
    await _submit_or_ask(here, plan, one, typed.words, typed.file)


async def submit_by_reply(here: Here, plan: Plan, written: Written) -> bool:
    """Take the number or day of the document in reply to what was recorded without it.

    What has been signed since is offered as done.
    """
    instead = corrected(written.words)
    said = instead.words if instead else written.words
    words = typed_codes(said, plan.named_in_codes).rest
    document = read_submission(words, here.said_on)
    shown = await shown_to(here, plan, written.under)
    waiting = [one for one in shown if one.progress is Progress.SUBMITTED]
    if len(waiting) != 1:
        return False
    if is_signed(words):
        await _offer_done(here, waiting[0], replace(written, words=words))
        return True
    if not (instead and instead.names_what) and not adds(document, waiting[0].submission):
        return False
    await submit(here, plan, waiting, document, [], written.file)
    return True


async def _submit_or_ask(
    here: Here, plan: Plan, one: Assignment, words: str, file: Attachment | None = None
) -> None:
    if words or file:
        await submit(here, plan, [one], read_submission(words, here.said_on), [], file)
        return
    check_submission(one, plan)
    await ask(here, Submission(), one=one)


async def _offer_done(here: Here, one: Assignment, written: Written) -> None:
    """Repeat words that say of submitted work that it was signed, for a yes: it is done then."""
    meant = WordsMeant(
        intention=Intention.DONE,
        codes=one.task.code,
        words=written.words,
        day=None,
        typed=f"{one.task.code}: {written.words}",
        message=written.id,
        file=written.file,
        voice=here.voice,
        said="" if here.voice is Voice.OWN else written.words,
    )
    await ask(here, meant, one=one, anybody=True)


async def _answered(here: Here, prompt: Prompt[Submission], written: Written) -> None:
    plan = await here.plan_to_change()
    one = here.own(plan, prompt.assignment_id or 0)
    document = read_submission(written.words, here.said_on)
    if not await close(here, prompt):
        return
    if is_signed(written.words):
        await _offer_done(here, one, written)
    else:
        await submit(here, plan, [one], document, [], written.file)


async def _skipped(here: Here, prompt: Prompt[Submission]) -> None:
    plan = await here.plan_to_change()
    one = here.own(plan, prompt.assignment_id or 0)
    if await close(here, prompt):
        await submit(here, plan, [one], Product(), [])


def _to(at: int) -> Chosen:
    """Return what choosing one of the usual desks does: submitted there, today."""

    async def chosen(here: Here, prompt: Prompt[Submission]) -> None:
        plan = await here.plan_to_change()
        one = here.own(plan, prompt.assignment_id or 0)
        if await close(here, prompt):
            said = here.repeating(prompt.said_at)
            to = views.usual_desks(here.office.texts)[at]
            await submit(said, plan, [one], Product(words=to), [])

    return chosen


def _word(stage: Stage, _: Submission, is_open: bool) -> Message:
    return views.document_question(stage.one, stage.office.texts, is_open=is_open)


QUESTIONS: Answers = {
    Submission: Asked(
        Act.REPORT,
        _word,
        _answered,
        _skipped,
        takes_files=True,
        choices={word: _to(at) for at, word in enumerate(views.DESKS)},
        dropped_by=never_minds,
    )
}


async def _ask_which(here: Here, candidates: list[Assignment], typed: WhichSubmitted) -> None:
    candidates = [one for one in candidates if one.awaits_report]
    if not candidates:
        raise NothingOpen
    message = views.which_is_submitted(candidates, here.office.texts)
    shows = [one.id for one in candidates]
    await here.say(message, subject=typed, shows=shows)


LINES: Lines = {Submitted: submit_by_reply}
