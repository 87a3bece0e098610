"""Take it that what was submitted has come back to its unit: the work is open again."""

from dataclasses import replace

from actions.ask import ask, by_verdict, close, overtake
from actions.asked import Answers, Asked
from actions.here import Here
from actions.meant import meant_by, shown_to
from actions.report.completing import keep
from actions.reshow import reshow
from actions.show import show
from actions.show.stage import Stage, Worded, Wordings, ids
from actions.standing import Stood, last_event, put_back, reopen, standing
from domain.attachment import Attachment
from domain.authority import Act, check
from domain.chat import Seat
from domain.meant import SentBackMeant
from domain.message import Message, Priority
from domain.plan.plan import Plan
from domain.plan.state import Progress
from domain.press import CONFIRM
from domain.prompt import Prompt
from domain.report.outcome import Outcome
from domain.report.submission import SubmittedSince, check_sent_back
from domain.report.submission_names import SentBack, WhichSentBack
from domain.spoken.around.sent_back import is_sent_back
from domain.spoken.code import typed_codes
from domain.spoken.verdict import Verdict, read_confirmation
from domain.subject import How
from domain.written import Written
from views.people.person import called
from views.report import sent_back as views

# Whatever is handed in, or given back, after it came back.
_SINCE = ("sent-back", "not-sent-back", "submitted", "done", "received", "returned")


async def says_sent_back(here: Here, plan: Plan, written: Written) -> bool:
    """Repeat words that say that a submission came back, or ask of which; False for all others."""
    if not here.chat.units or not is_sent_back(written.words):
        return False
    about = await shown_to(here, plan, written.under)
    if typed_codes(written.words, plan.named_in_codes).codes:
        about = (await meant_by(here, plan, written)).assignments
    waiting = [one for one in about if one.progress is Progress.SUBMITTED]
    if not waiting:
        return False
    check(Act.REPORT, here.chat)
    if len(waiting) == 1:
        code = waiting[0].task.code
        meant = SentBackMeant(code, written.words, written.id, written.file)
        await ask(here, meant, one=waiting[0])
    else:
        which = WhichSentBack(written.words, written.file)
        message = views.which(waiting, here.office.texts)
        await here.say(message, subject=which, shows=[one.id for one in waiting])
    return True


async def sent_back_pressed(here: Here, assignment_id: int, *, under: int | None) -> None:
    """Ask whether it came back, with what was typed before the choice; raises NotSubmitted."""
    one = here.own(await here.plan(), assignment_id)
    check_sent_back(one)
    typed, here = await here.choosing(under, WhichSentBack)
    said = typed or WhichSentBack()
    message = here.answers_to if said.words else None
    await ask(here, SentBackMeant(one.task.code, said.words, message, said.file), one=one)


async def _confirm(here: Here, prompt: Prompt[SentBackMeant]) -> None:
    asked = prompt.question
    await _take(here, prompt, How.CONFIRMED, asked.words, asked.file)


async def _answered(here: Here, prompt: Prompt[SentBackMeant], written: Written) -> None:
    """Take yes and no, and where nothing was said yet words as what is to be mended."""
    asked = prompt.question
    says = read_confirmation(written.words) is Verdict.UNCLEAR
    if says and not asked.words:
        await _take(here, prompt, How.ANSWERED, written.words, written.file)
    else:
        await by_verdict(here, prompt, written, yes=_confirm)


async def _take(
    here: Here,
    prompt: Prompt[SentBackMeant],
    how: How,
    words: str,
    file: Attachment | None,
) -> None:
    """Open the work again, and tell the office, which may let the day stand."""
    plan = await here.plan_to_change()
    one = here.own(plan, prompt.assignment_id or 0)
    check_sent_back(one)
    if not await close(here, prompt, how):
        return
    message = prompt.question.message
    then = replace(here.repeating(prompt.said_at), answers_to=message or here.answers_to)
    await overtake(here.tx, here.office, one, now=here.now, by=here.sender)
    before = standing(one)
    again = await reopen(then, one, Stood(Progress.DOING, Outcome(one.product)))
    await then.record("sent-back", assignment_id=one.id, words=words, before=before)
    if file is not None:
        await keep(then, one, file)
    subject = SentBack(words, called(here.person), then.said_at)
    told, shows = await show(here.tx, here.office, subject, now=here.now, shown=[one.id])
    await then.say(told, subject=subject, shows=shows)
    for chat in await here.tx.chats.holding(Seat.OFFICE):
        if chat.id != here.chat.id:
            said = views.to_office(one, subject, here.office.texts)
            await then.tell(chat, said, Priority.CARD, shows=[one.id], in_hours=True)
    await reshow(then, [again], since=one.recorded_at)


async def take_sent_back_back(here: Here, assignment_id: int) -> None:
    """Let the submission stand as it stood; raises SubmittedSince where something followed."""
    one = here.own(await here.plan_to_change(), assignment_id)
    event = await last_event(here, one, *_SINCE)
    if event is None or event.kind != "sent-back" or not one.is_open:
        raise SubmittedSince(one)
    await overtake(here.tx, here.office, one, now=here.now, by=here.sender)
    before = standing(one)
    back = await put_back(here, one, event)
    await here.record("not-sent-back", assignment_id=one.id, before=before)
    said = Message(views.waits_again(back.one, here.office.texts))
    await here.say(said, shows=[one.id])
    for chat in await here.tx.chats.holding(Seat.OFFICE):
        if chat.id != here.chat.id:
            await here.tell(chat, said, Priority.CARD, shows=[one.id], in_hours=True)
    await reshow(here, [back.one], since=event.recorded_at)


def _word(stage: Stage, question: SentBackMeant, is_open: bool) -> Message:
    return views.meant(stage.one, question, stage.office.texts, is_open=is_open)


async def _which(stage: Stage, _: WhichSentBack) -> Worded:
    return views.which(stage.shown, stage.office.texts), ids(stage.shown)


async def _sent_back(stage: Stage, subject: SentBack) -> Worded:
    one = stage.one
    event = await stage.tx.events.of_assignment(one.id)
    last = next((each.kind for each in reversed(event) if each.kind in _SINCE), None)
    stands = last == "sent-back"
    return views.sent_back(one, subject, stage.office.texts, stands=stands), [one.id]


WORDINGS: Wordings = {WhichSentBack: _which, SentBack: _sent_back}

QUESTIONS: Answers = {
    SentBackMeant: Asked(
        Act.REPORT, _word, _answered, takes_files=True, choices={CONFIRM: _confirm}
    )
}
