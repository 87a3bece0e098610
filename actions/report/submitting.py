"""Report work as submitted: `/datrinh`, its button, and the question for the document."""

from actions.ask import ask, close
from actions.asked import Answers, Asked, Lines
from actions.here import Here
from actions.meant import meant_by, shown_to
from actions.report.completing import keep
from actions.reshow import reshow
from actions.show.stage import Stage
from actions.standing import left, standing
from domain.attachment import Attachment
from domain.authority import Act
from domain.message import Message
from domain.plan.plan import Plan
from domain.plan.task import Assignment, Product, Progress
from domain.prompt import Prompt
from domain.refusal import Refusal
from domain.report.done import NothingOpen
from domain.report.names import Submission, Submitted, WhichSubmitted
from domain.report.submission import check_submission, read_submission
from domain.spoken.code import typed_codes
from domain.written import Written
from views.refusal import sentence
from views.report import submission as views


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
        await _ask_which(here, chosen or here.answerable(plan), meant.words)


async def submit_pressed(here: Here, assignment_id: int, *, under: int | None) -> None:
    """Take the words that were typed before the button was offered, or ask for the document."""
    plan = await here.plan_to_change()
    one = here.own(plan, assignment_id)
    which, here = await here.choosing(under, WhichSubmitted)
    await _submit_or_ask(here, plan, one, which.words if which else "")


async def submit_by_reply(here: Here, plan: Plan, written: Written) -> bool:
    """Take the number or day of the document in reply to what was recorded without it."""
    document = read_submission(typed_codes(written.words, plan.named_in_codes).rest, here.said_on)
    shown = await shown_to(here, plan, written.under)
    waiting = [one for one in shown if one.progress is Progress.SUBMITTED]
    if len(waiting) != 1 or not (document.number or document.issued_on):
        return False
    await submit(here, plan, waiting, document, [], written.file)
    return True


async def _submit_or_ask(
    here: Here, plan: Plan, one: Assignment, words: str, file: Attachment | None = None
) -> None:
    if words:
        await submit(here, plan, [one], read_submission(words, here.said_on), [], file)
        return
    check_submission(one, plan)
    await ask(here, Submission(), one=one)


async def _answered(here: Here, prompt: Prompt[Submission], written: Written) -> None:
    plan = await here.plan_to_change()
    one = here.own(plan, prompt.assignment_id or 0)
    document = read_submission(written.words, here.said_on)
    if await close(here, prompt):
        await submit(here, plan, [one], document, [], written.file)


async def _skipped(here: Here, prompt: Prompt[Submission]) -> None:
    plan = await here.plan_to_change()
    one = here.own(plan, prompt.assignment_id or 0)
    if await close(here, prompt):
        await submit(here, plan, [one], Product(), [])


def _word(stage: Stage, _: Submission, is_open: bool) -> Message:
    return views.document_question(stage.one, stage.office.texts, is_open=is_open)


QUESTIONS: Answers = {Submission: Asked(Act.REPORT, _word, _answered, _skipped, takes_files=True)}


async def submit(
    here: Here,
    plan: Plan,
    assignments: list[Assignment],
    document: Product,
    refusals: list[Refusal],
    file: Attachment | None = None,
) -> None:
    """Record each assignment as submitted; raises the only refusal where none could be."""
    submitted = []
    for one in assignments:
        try:
            check_submission(one, plan, document)
        except Refusal as refusal:
            refusals.append(refusal)
        else:
            submitted.append(one.id)
            await _record(here, one, document, file)
    if not submitted and len(refusals) == 1:
        raise refusals[0]
    after = await here.plan()
    standing_now = [here.own(after, one) for one in submitted]
    refused = [sentence(refusal, here.office.texts) for refusal in refusals]
    message = views.submitted(standing_now, refused, here.office.texts)
    subject = Submitted(tuple(refused))
    await here.say(message, subject=subject, shows=submitted, lasting=True)
    await reshow(here, standing_now)


async def _record(here: Here, one: Assignment, document: Product, file: Attachment | None) -> None:
    await here.tx.assignments.submit(
        one.id, document, person_id=here.person.id, at=here.said_at, recorded_at=here.now
    )
    # What is said of it later is no step that taking it back undoes alone.
    again = one.progress is Progress.SUBMITTED
    await here.record(
        "resubmitted" if again else "submitted",
        assignment_id=one.id,
        before=standing(one),
        **left(document),
        file=file,
    )
    if file:
        await keep(here, one, file)


async def _ask_which(here: Here, candidates: list[Assignment], words: str) -> None:
    candidates = [one for one in candidates if one.awaits_report]
    if not candidates:
        raise NothingOpen
    message = views.which_is_submitted(candidates, here.office.texts)
    shows = [one.id for one in candidates]
    await here.say(message, subject=WhichSubmitted(words), shows=shows)


LINES: Lines = {Submitted: submit_by_reply}
