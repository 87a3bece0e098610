"""A leader decides on a request: by a button, in words, with a nearer day or a reason."""

from typing import Any

from actions.ask import ask, close
from actions.asked import Answers, Asked
from actions.extension.advising import advise_in_words, waiting
from actions.extension.reading_days import day_in
from actions.extension.rethinking import offers_to_reopen, reopen
from actions.extension.settling import settle_extension
from actions.here import Here
from actions.remit import check_in_field, directs
from actions.show.stage import Stage
from actions.waiting import leaves_to_another
from actions.work import offer_question
from domain.authority import Act
from domain.chat import Seat
from domain.extension.asking import DecisionNotUnderstood, check_granting
from domain.extension.extension import Extension, NotItsTurn, State, Step, next_state
from domain.extension.names import DecisionMeant, NearerDay, RefusalReason
from domain.message import Message
from domain.obstacle.opinion import check_setter
from domain.plan.assignment import Assignment
from domain.plan.deadline import Deadline
from domain.prompt import Prompt, WordsMissing
from domain.proxy.proxy import is_same
from domain.spoken.answers.asking import beside_questions
from domain.spoken.answers.thinking_again import thinks_again, without_slip
from domain.spoken.parts.correction import corrected
from domain.spoken.times.deadline import DayNotUnderstood
from domain.spoken.verdict import Verdict, read_verdict
from domain.subject import How
from domain.waiting.waiting import Matter
from domain.written import Written
from views.extension import decision
from views.extension.rethinking import nothing_decided


async def grant_pressed(here: Here, extension_id: int) -> None:
    """Grant what was asked for."""
    extension, one = await _deciding(here, extension_id)
    await settle_extension(here, extension, one, Step.GRANT, granted=extension.asked)


async def nearer_pressed(here: Here, extension_id: int) -> None:
    """Ask for the nearer day."""
    extension, one = await _deciding(here, extension_id)
    next_state(extension, Step.GRANT)
    await ask(here, NearerDay(extension.id), one=one)


async def deny_pressed(here: Here, extension_id: int) -> None:
    """Ask why the request is refused."""
    extension, one = await _deciding(here, extension_id)
    next_state(extension, Step.REFUSE)
    await ask(here, RefusalReason(extension.id), one=one)


async def refuse(here: Here, extension_id: int) -> None:
    """Refuse what was asked for, without a reason."""
    extension, one = await _deciding(here, extension_id)
    await settle_extension(here, extension, one, Step.REFUSE)


async def card_replied(here: Here, extension_id: int, seat: Seat, written: Written) -> None:
    """Take words in reply to a card: the office's as its view, a leader's are repeated back.

    Raises WordsMissing for a photo or document alone.
    """
    if not written.words:
        raise WordsMissing
    if seat is Seat.OFFICE:
        await advise_in_words(here, extension_id, written.words)
    else:
        await _reply(here, extension_id, written.words)


async def _deciding(here: Here, extension_id: int) -> tuple[Extension, Assignment]:
    """Return what `waiting` does for who decides on it; raises AnothersField."""
    extension, one = await waiting(here, extension_id)
    await check_in_field(here, one, Matter.EXTENSION, extension_id)
    return extension, one


async def _check_turn(here: Here, extension: Extension, one: Assignment) -> bool:
    """Return whether words take the place of a leader's before; raises NotItsTurn.

    Their own may be replaced while the work is open, and anybody's by whoever `directs`; with
    others it is as with what the Giám đốc has set.
    """
    if extension.state not in {State.GRANTED, State.REFUSED}:
        next_state(extension, Step.GRANT)
        return False
    before = extension.decided_by
    if before is None or not one.is_open:
        raise NotItsTurn(extension)
    may = await directs(here, here.speaker)
    check_setter(before, directs=may)
    if not may and not is_same(before, here.speaker):
        raise NotItsTurn(extension)
    return True


async def _reply(here: Here, extension_id: int, words: str) -> None:
    extension, one = await _deciding(here, extension_id)
    if words and not beside_questions(words):
        await offer_question(here, one, words, Matter.EXTENSION, extension.id)
        return
    if await leaves_to_another(here, Matter.EXTENSION, extension.id, Written(words)):
        return
    await _check_turn(here, extension, one)
    if await offers_to_reopen(here, extension, one, words):
        return
    words = without_slip(words)
    match read_verdict(words):
        case Verdict.NO:
            await ask(here, DecisionMeant(extension.id, None, words), one=one)
        case verdict:
            granted = await day_in(here, extension, one, words)
            if granted is None and verdict is Verdict.UNCLEAR:
                raise DecisionNotUnderstood
            if not extension.is_open and granted in {None, extension.granted}:
                raise NotItsTurn(extension)  # which says what stands
            await _repeat(here, extension, one, granted or extension.asked)


async def _take_nearer(here: Here, prompt: Prompt[NearerDay], written: Written) -> None:
    extension, one = await _asked_about(here, prompt)
    granted = await day_in(here, extension, one, written.words)
    if granted is None:
        raise DayNotUnderstood(typed=written.words)
    check_granting(extension, one, granted, today=here.said_on)
    if await close(here, prompt):
        await _repeat(here, extension, one, granted)


async def _take_refusal(here: Here, prompt: Prompt[RefusalReason], written: Written) -> None:
    extension, one = await _asked_about(here, prompt)
    if await close(here, prompt):
        await settle_extension(here, extension, one, Step.REFUSE, answer=written.words)


async def _skip_refusal(here: Here, prompt: Prompt[RefusalReason]) -> None:
    extension, one = await _asked_about(here, prompt)
    if await close(here, prompt):
        await settle_extension(here, extension, one, Step.REFUSE)


async def _take_other(here: Here, prompt: Prompt[DecisionMeant], written: Written) -> None:
    """Read words in reply to what was repeated back like words in reply to the card."""
    extension, one = await _asked_about(here, prompt)
    said = corrected(written.words)
    if thinks_again(written.words) and (extension.is_open or prompt.question.takes_back):
        if await close(here, prompt, How.CANCELLED):
            await here.say(nothing_decided(one, here.office.texts), shows=[one.id])
        return
    if await close(here, prompt):
        await _reply(here, extension.id, said.words if said else written.words)


async def _confirm(here: Here, prompt: Prompt[DecisionMeant]) -> None:
    extension, one = await _asked_about(here, prompt)
    if not await close(here, prompt, How.CONFIRMED):
        return
    said = here.repeating(prompt.said_at)
    granted, answer = prompt.question.granted, prompt.question.answer
    again = await _check_turn(here, extension, one)
    if prompt.question.takes_back:
        if not again:
            raise NotItsTurn(extension)
        await reopen(said, extension, one, answer)
        return
    step = Step.REFUSE if granted is None else Step.GRANT
    await settle_extension(said, extension, one, step, granted=granted, answer=answer, again=again)


async def _thinks_again(here: Here, prompt: Prompt[Any], written: Written) -> bool:
    """Take words to a question that was answered as to the card, where they take that back."""
    if written.file is not None or not thinks_again(written.words):
        return False
    await _reply(here, prompt.question.extension, written.words)
    return True


async def _amend(here: Here, prompt: Prompt[DecisionMeant]) -> None:
    extension, one = await _asked_about(here, prompt)
    if await close(here, prompt):
        await ask(here, NearerDay(extension.id), one=one)


async def _asked_about(
    here: Here, prompt: Prompt[NearerDay] | Prompt[RefusalReason] | Prompt[DecisionMeant]
) -> tuple[Extension, Assignment]:
    return await _deciding(here, prompt.question.extension)


async def _repeat(here: Here, extension: Extension, one: Assignment, granted: Deadline) -> None:
    """Repeat a day back before it counts."""
    check_granting(extension, one, granted, today=here.said_on)
    await ask(here, DecisionMeant(extension.id, granted, None), one=one)


def _word_nearer(stage: Stage, _: NearerDay, is_open: bool) -> Message:
    return decision.nearer_question(stage.one, stage.office.texts, is_open=is_open)


def _word_refusal(stage: Stage, _: RefusalReason, is_open: bool) -> Message:
    return decision.refusal_question(stage.one, stage.office.texts, is_open=is_open)


def _word_decision(stage: Stage, question: DecisionMeant, is_open: bool) -> Message:
    return decision.decision_meant(
        stage.one,
        question.granted,
        question.answer,
        stage.office.texts,
        stage.calendar,
        is_open=is_open,
        takes_back=question.takes_back,
    )


QUESTIONS: Answers = {
    NearerDay: Asked(Act.DECIDE, _word_nearer, _take_nearer, afterwards=_thinks_again),
    RefusalReason: Asked(
        Act.DECIDE, _word_refusal, _take_refusal, _skip_refusal, afterwards=_thinks_again
    ),
    DecisionMeant: Asked(
        Act.DECIDE,
        _word_decision,
        _take_other,
        choices={"yes": _confirm, "change": _amend},
        afterwards=_thinks_again,
    ),
}
