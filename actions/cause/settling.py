"""A leader confirms the objective cause of a delay, or refuses it with a reason."""

from actions.ask import ask, close, overrule
from actions.asked import Answers, Asked
from actions.cause.telling import carry_back
from actions.here import Here
from actions.remit import check_in_field
from actions.reshow import reshow
from actions.show.stage import Stage
from actions.waiting import leaves_to_another
from actions.work import offer_question
from domain.authority import Act
from domain.cause.asking import AnswerNotUnderstood, CauseSettled, check_settling
from domain.cause.cause import Cause, State
from domain.cause.names import CauseMeant, CauseRefusal
from domain.chat import Seat
from domain.message import Message
from domain.plan.assignment import Assignment
from domain.prompt import Prompt, WordsMissing
from domain.spoken.answers.asking import beside_questions
from domain.spoken.verdict import Verdict, read_verdict
from domain.subject import How
from domain.waiting.waiting import Matter
from domain.written import Written
from views.cause import settling as views


async def confirm_pressed(here: Here, cause_id: int) -> None:
    """Confirm the cause of a pressed card."""
    cause, one = await waiting(here, cause_id)
    await _settle(here, cause, one, State.CONFIRMED, None)


async def refuse_pressed(here: Here, cause_id: int) -> None:
    """Ask for the reason of a refusal."""
    cause, one = await waiting(here, cause_id)
    await ask(here, CauseRefusal(cause.id), one=one)


async def refuse_cause(here: Here, cause_id: int, words: str) -> None:
    """Refuse a cause with words that were repeated to whoever said them."""
    cause, one = await waiting(here, cause_id)
    await _settle(here, cause, one, State.REFUSED, words)


async def cause_replied(here: Here, cause_id: int, _: Seat, written: Written) -> None:
    """Take a leader's words in reply to a card; they are repeated back before they count.

    Raises AnswerNotUnderstood, and WordsMissing for a photo or document alone.
    """
    cause, one = await waiting(here, cause_id)
    await _read(here, cause, one, written)


async def _read(here: Here, cause: Cause, one: Assignment, written: Written) -> None:
    if not written.words:
        raise WordsMissing
    if await leaves_to_another(here, Matter.CAUSE, cause.id, written):
        return
    match read_verdict(written.words):
        case Verdict.YES:
            await ask(here, CauseMeant(cause.id, None), one=one)
        case Verdict.NO:
            await ask(here, CauseMeant(cause.id, written.words), one=one)
        case Verdict.UNCLEAR if not beside_questions(written.words):
            await offer_question(here, one, written.words, Matter.CAUSE, cause.id)
        case Verdict.UNCLEAR:
            raise AnswerNotUnderstood


async def _take_reason(here: Here, prompt: Prompt[CauseRefusal], written: Written) -> None:
    cause, one = await waiting(here, prompt.question.cause)
    if not written.words:
        raise WordsMissing
    if await close(here, prompt):
        await _settle(here, cause, one, State.REFUSED, written.words)


async def _confirm(here: Here, prompt: Prompt[CauseMeant]) -> None:
    cause, one = await waiting(here, prompt.question.cause)
    if await close(here, prompt, How.CONFIRMED):
        answer = prompt.question.answer
        state = State.CONFIRMED if answer is None else State.REFUSED
        await _settle(here.repeating(prompt.said_at), cause, one, state, answer)


async def _take_other(here: Here, prompt: Prompt[CauseMeant], written: Written) -> None:
    """Read words in reply to what was repeated back like words in reply to the card."""
    cause, one = await waiting(here, prompt.question.cause)
    if await close(here, prompt):
        await _read(here, cause, one, written)


async def waiting(here: Here, cause_id: int) -> tuple[Cause, Assignment]:
    """Return a cause that still waits for this leader with its assignment, which is locked."""
    known = await here.tx.causes.get(cause_id)
    _, one = await here.locked(known.assignment_id)
    cause = await here.tx.causes.get(cause_id)
    check_settling(cause)
    await check_in_field(here, one, Matter.CAUSE, cause_id)
    return cause, one


async def _settle(
    here: Here, cause: Cause, one: Assignment, state: State, answer: str | None
) -> None:
    if not await here.tx.causes.settle(
        cause,
        state,
        answer=answer,
        person_id=here.person.id,
        at=here.said_at,
        proxy=here.proxy,
    ):
        raise CauseSettled(await here.tx.causes.get(cause.id))
    await here.record(
        "cause-confirmed" if state is State.CONFIRMED else "cause-refused",
        assignment_id=one.id,
        cause=cause.id,
        answer=answer,
    )
    said = views.settled(answer, here.office.texts)
    await overrule(here, one, CauseMeant, CauseRefusal, said=said)
    await carry_back(here, one, await here.tx.causes.get(cause.id))
    await reshow(here, [one])


def _word_reason(stage: Stage, _: CauseRefusal, is_open: bool) -> Message:
    return views.reason_question(stage.one, stage.office.texts, is_open=is_open)


def _word_meant(stage: Stage, question: CauseMeant, is_open: bool) -> Message:
    return views.meant(stage.one, question.answer, stage.office.texts, is_open=is_open)


QUESTIONS: Answers = {
    CauseRefusal: Asked(Act.ACKNOWLEDGE, _word_reason, _take_reason),
    CauseMeant: Asked(Act.ACKNOWLEDGE, _word_meant, _take_other, choices={"yes": _confirm}),
}
