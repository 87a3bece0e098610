"""The leaders' word on a request for a later deadline, and its way back to the unit."""

from datetime import date

from actions.advise_extension import advise_in_words, waiting
from actions.ask import ask, close
from actions.asked import Asked
from actions.here import Here
from actions.settle_extension import settle_extension
from actions.show.stage import Subject
from domain.authority import Act, check
from domain.deadline import Deadline
from domain.extending import DecisionNotUnderstood, check_granting
from domain.extension import Extension, Step, next_state
from domain.prompt import Prompt, Question
from domain.spoken.deadline import DayNotUnderstood, read_day
from domain.spoken.verdict import Verdict, read_verdict
from domain.task import Assignment
from domain.unit import Seat


async def grant_pressed(here: Here, extension_id: int) -> None:
    """Grant what was asked for."""
    check(Act.DECIDE, here.chat)
    extension, one = await waiting(here, extension_id)
    await settle_extension(here, extension, one, Step.GRANT, granted=extension.asked)


async def nearer_pressed(here: Here, extension_id: int) -> None:
    """Ask for the nearer day."""
    check(Act.DECIDE, here.chat)
    extension, one = await waiting(here, extension_id)
    next_state(extension, Step.GRANT)
    await ask(here, Question.EXTENSION_NEARER, one=one, about={"extension": extension.id})


async def deny_pressed(here: Here, extension_id: int) -> None:
    """Ask why the request is refused."""
    check(Act.DECIDE, here.chat)
    extension, one = await waiting(here, extension_id)
    next_state(extension, Step.REFUSE)
    await ask(here, Question.EXTENSION_REFUSAL, one=one, about={"extension": extension.id})


async def card_replied(here: Here, card: Subject, words: str) -> None:
    """Take words in reply to a card: the office's as its view, a leader's are repeated back."""
    extension_id = int(str(card["extension"]))
    if Seat(str(card["seat"])) is Seat.OFFICE:
        await advise_in_words(here, extension_id, words)
    else:
        await _reply(here, extension_id, words)


async def _reply(here: Here, extension_id: int, words: str) -> None:
    check(Act.DECIDE, here.chat)
    extension, one = await waiting(here, extension_id)
    next_state(extension, Step.GRANT)
    match read_verdict(words):
        case Verdict.NO:
            about = {"extension": extension.id, "granted": None, "answer": words}
            await ask(here, Question.EXTENSION_DECIDED, one=one, about=about)
        case verdict:
            granted = await _day_in(here, extension, words)
            if granted is None and verdict is Verdict.UNCLEAR:
                raise DecisionNotUnderstood
            await _repeat(here, extension, one, granted or extension.asked)


async def _take_nearer(here: Here, prompt: Prompt, text: str) -> None:
    extension, one = await _asked_about(here, prompt)
    granted = await _day_in(here, extension, text)
    if granted is None:
        raise DayNotUnderstood(typed=text)
    check_granting(extension, one, granted, today=here.today)
    if await close(here, prompt):
        await _repeat(here, extension, one, granted)


async def _take_refusal(here: Here, prompt: Prompt, text: str) -> None:
    extension, one = await _asked_about(here, prompt)
    if await close(here, prompt):
        await settle_extension(here, extension, one, Step.REFUSE, answer=text)


async def _skip_refusal(here: Here, prompt: Prompt) -> None:
    extension, one = await _asked_about(here, prompt)
    if await close(here, prompt):
        await settle_extension(here, extension, one, Step.REFUSE)


async def _take_other(here: Here, prompt: Prompt, text: str) -> None:
    """Read words in reply to what was repeated back like words in reply to the card."""
    extension, _ = await _asked_about(here, prompt)
    if await close(here, prompt):
        await _reply(here, extension.id, text)


async def _confirm(here: Here, prompt: Prompt) -> None:
    extension, one = await _asked_about(here, prompt)
    if not await close(here, prompt):
        return
    wording, answer = prompt.about["granted"], prompt.about["answer"]
    if wording is None:
        await settle_extension(here, extension, one, Step.REFUSE, answer=str(answer))
    else:
        granted = Deadline(str(wording), date.fromisoformat(str(prompt.about["last_day"])))
        await settle_extension(here, extension, one, Step.GRANT, granted=granted)


async def _correct(here: Here, prompt: Prompt) -> None:
    extension, one = await _asked_about(here, prompt)
    if await close(here, prompt):
        await ask(here, Question.EXTENSION_NEARER, one=one, about={"extension": extension.id})


QUESTIONS = {
    Question.EXTENSION_NEARER: Asked(Act.DECIDE, _take_nearer),
    Question.EXTENSION_REFUSAL: Asked(Act.DECIDE, _take_refusal, _skip_refusal),
    Question.EXTENSION_DECIDED: Asked(
        Act.DECIDE, _take_other, choices={"yes": _confirm, "change": _correct}
    ),
}


async def _asked_about(here: Here, prompt: Prompt) -> tuple[Extension, Assignment]:
    return await waiting(here, int(str(prompt.about["extension"])))


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
    about = {
        "extension": extension.id,
        "granted": granted.wording,
        "last_day": granted.last_day and granted.last_day.isoformat(),
        "answer": None,
    }
    await ask(here, Question.EXTENSION_DECIDED, one=one, about=about)
