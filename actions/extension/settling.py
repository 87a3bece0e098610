"""The leaders' word on a request for a later deadline, and its way back to the unit."""

from dataclasses import replace

from actions.ask import ask, close
from actions.asked import Answers, Asked
from actions.extension.advising import advise_in_words, waiting
from actions.here import Here
from actions.order import move
from actions.reshow import reshow
from domain.authority import Act
from domain.chat import Chat, Seat
from domain.extension.asking import DecisionNotUnderstood, check_granting
from domain.extension.extension import Extension, NotItsTurn, Step, next_state
from domain.extension.names import DecisionMeant, ExtensionCard, NearerDay, RefusalReason
from domain.message import Priority
from domain.plan.deadline import Deadline
from domain.plan.task import Assignment
from domain.prompt import Prompt
from domain.spoken.deadline import DayNotUnderstood, read_day
from domain.spoken.verdict import Verdict, read_verdict
from domain.subject import How
from domain.written import Written
from views.buttons import extend_button
from views.extension import verdict as views


async def settle_extension(
    here: Here,
    extension: Extension,
    one: Assignment,
    step: Step,
    *,
    granted: Deadline | None = None,
    answer: str | None = None,
) -> None:
    """Grant or refuse a request, and carry the word to whoever waits for it.

    Raises NotItsTurn where somebody was first, and what `check_granting` does.
    """
    state = next_state(extension, step)
    if granted is not None:
        check_granting(extension, one, granted, today=here.today)
    if not await here.tx.extensions.decide(
        extension, state, granted=granted, answer=answer, person_id=here.person.id, at=here.now
    ):
        raise NotItsTurn(await here.tx.extensions.get(extension.id))
    await here.record(
        "extension-decided",
        assignment_id=one.id,
        extension=extension.id,
        state=state.value,
        wording=granted and granted.wording,
        answer=answer,
    )
    if granted is not None:
        one = await move(here, one, granted, by="extension")
    await _carry_back(here, await here.tx.extensions.get(extension.id), one)
    await reshow(here, [one])


async def _carry_back(here: Here, extension: Extension, one: Assignment) -> None:
    """Tell the unit under its own words, the office under its card, and the leader."""
    message = views.decided(extension, one, here.office.texts)
    unit = await here.tx.chats.of_unit(one.unit.id)
    if unit is not None:
        under = extension.message if unit.id == extension.chat_id else None
        again = () if extension.granted else ((extend_button(one, here.office.texts, alone=True),),)
        answer = replace(message, reply_to=under, buttons=again)
        await here.tell(unit, answer, Priority.ANSWER, shows=[one.id])
    offices = await here.tx.chats.holding(Seat.OFFICE)
    for chat in offices:
        if unit is None or chat.id != unit.id:
            card = await _card_in(here, chat, extension)
            await here.tell(chat, message, Priority.ANSWER, shows=[one.id], answers=card)
    await here.say(
        views.carried_back(
            one,
            here.office.texts,
            reached=unit is not None and unit.reachable,
            office=any(chat.reachable for chat in offices),
        )
    )


async def _card_in(here: Here, chat: Chat, extension: Extension) -> int | None:
    """Return the outbox row of a request's card in a chat."""
    return next(
        (
            shown.outbox_id
            for shown in await here.tx.outbox.lasting(extension.assignment_id, chat.id)
            if isinstance(shown.subject, ExtensionCard) and shown.subject.extension == extension.id
        ),
        None,
    )


async def grant_pressed(here: Here, extension_id: int) -> None:
    """Grant what was asked for."""
    extension, one = await waiting(here, extension_id)
    await settle_extension(here, extension, one, Step.GRANT, granted=extension.asked)


async def nearer_pressed(here: Here, extension_id: int) -> None:
    """Ask for the nearer day."""
    extension, one = await waiting(here, extension_id)
    next_state(extension, Step.GRANT)
    await ask(here, NearerDay(extension.id), one=one)


async def deny_pressed(here: Here, extension_id: int) -> None:
    """Ask why the request is refused."""
    extension, one = await waiting(here, extension_id)
    next_state(extension, Step.REFUSE)
    await ask(here, RefusalReason(extension.id), one=one)


async def card_replied(here: Here, extension_id: int, seat: Seat, written: Written) -> None:
    """Take words in reply to a card: the office's as its view, a leader's are repeated back."""
    if seat is Seat.OFFICE:
        await advise_in_words(here, extension_id, written.words)
    else:
        await _reply(here, extension_id, written.words)


async def _reply(here: Here, extension_id: int, words: str) -> None:
    extension, one = await waiting(here, extension_id)
    next_state(extension, Step.GRANT)
    match read_verdict(words):
        case Verdict.NO:
            await ask(here, DecisionMeant(extension.id, None, words), one=one)
        case verdict:
            granted = await _day_in(here, extension, words)
            if granted is None and verdict is Verdict.UNCLEAR:
                raise DecisionNotUnderstood
            await _repeat(here, extension, one, granted or extension.asked)


async def _take_nearer(here: Here, prompt: Prompt[NearerDay], written: Written) -> None:
    extension, one = await _asked_about(here, prompt)
    granted = await _day_in(here, extension, written.words)
    if granted is None:
        raise DayNotUnderstood(typed=written.words)
    check_granting(extension, one, granted, today=here.today)
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
    extension, _ = await _asked_about(here, prompt)
    if await close(here, prompt):
        await _reply(here, extension.id, written.words)


async def _confirm(here: Here, prompt: Prompt[DecisionMeant]) -> None:
    extension, one = await _asked_about(here, prompt)
    if not await close(here, prompt, How.CONFIRMED):
        return
    granted, answer = prompt.question.granted, prompt.question.answer
    if granted is None:
        await settle_extension(here, extension, one, Step.REFUSE, answer=answer)
    else:
        await settle_extension(here, extension, one, Step.GRANT, granted=granted)


async def _correct(here: Here, prompt: Prompt[DecisionMeant]) -> None:
    extension, one = await _asked_about(here, prompt)
    if await close(here, prompt):
        await ask(here, NearerDay(extension.id), one=one)


async def _asked_about(
    here: Here, prompt: Prompt[NearerDay] | Prompt[RefusalReason] | Prompt[DecisionMeant]
) -> tuple[Extension, Assignment]:
    return await waiting(here, prompt.question.extension)


async def _day_in(here: Here, extension: Extension, words: str) -> Deadline | None:
    try:
        return read_day(
            words,
            today=here.today,
            calendar=await here.tx.holidays.calendar(),
            before_means=here.office.before_means,
            counted_from=extension.before.last_day,
        )
    except DayNotUnderstood:
        return None


async def _repeat(here: Here, extension: Extension, one: Assignment, granted: Deadline) -> None:
    """Repeat a day back before it counts."""
    check_granting(extension, one, granted, today=here.today)
    await ask(here, DecisionMeant(extension.id, granted, None), one=one)


QUESTIONS: Answers = {
    NearerDay: Asked(Act.DECIDE, _take_nearer),
    RefusalReason: Asked(Act.DECIDE, _take_refusal, _skip_refusal),
    DecisionMeant: Asked(Act.DECIDE, _take_other, choices={"yes": _confirm, "change": _correct}),
}
