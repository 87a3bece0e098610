"""Hold the office's word on an obstacle where a colleague has done something of it meanwhile."""

from datetime import datetime, timedelta

from actions.ask import ask, by_verdict, close
from actions.asked import Answers, Asked
from actions.here import Here
from actions.obstacle.case import Case, case
from actions.obstacle.conveying import convey
from actions.obstacle.passing_on import pass_on
from actions.show.stage import Stage
from domain.authority import Act
from domain.chat import Seat
from domain.message import Message
from domain.obstacle.obstacle import Turn
from domain.obstacle.opinion import Decision
from domain.obstacle.opinion_names import Beside, Held, PassedOnView
from domain.press import CONFIRM
from domain.prompt import Prompt
from domain.subject import How
from domain.written import Written
from views.obstacle import holding as views
from views.people.person import called

# Whoever was answering then had not read yet what a colleague said.
_JUST_NOW = timedelta(minutes=10)
_Done = tuple[Beside, str, datetime]


async def is_held(
    here: Here,
    taken: Case,
    written: Written,
    *,
    refers: bool = False,
    since: datetime | None = None,
) -> bool:
    """Ask whether a word goes out all the same, and say who has done what; False where nobody has.

    A word for the unit is held while a colleague asks the leaders, a word for the leaders where
    one has answered the unit, both where it was only just done, or `since` a moment, UTC.
    """
    recent = since or here.said_at - _JUST_NOW
    done = await _answered(here, taken, recent)
    if done is None and not refers:
        done = await _refers(here, taken)
    if done is None:
        return False
    beside, by, at = done
    held = Held(taken.obstacle.id, written.words, written.file, beside, by, at, refers)
    await ask(here, held, one=taken.one)
    return True


async def _answered(here: Here, taken: Case, since: datetime) -> _Done | None:
    """Return who else has answered the unit since a moment."""
    for one in reversed(await here.tx.opinions.of_obstacle(taken.obstacle.id)):
        if one.person.id != here.person.id and one.at >= since:
            return Beside.ANSWERED, called(one.speaker), one.at
    return None


async def _refers(here: Here, taken: Case) -> _Done | None:
    """Return who else asks the leaders, or has asked them and waits."""
    one, obstacle = taken.one, taken.obstacle
    if obstacle.turn is Turn.LEADERS:
        event = (await here.tx.events.last_of([one.id], ["consulted"])).get(one.id)
        by = event.person if event else None
        if event is None or by is None or event.details.get("obstacle") != obstacle.id:
            return None
        return None if by.id == here.person.id else (Beside.REFERRED, called(by), event.at)
    for prompt in await here.tx.prompts.about(one.id, here.now):
        asked = prompt.question
        is_this = isinstance(asked, PassedOnView) and asked.obstacle == obstacle.id
        if is_this and prompt.person_id not in {None, here.person.id} and prompt.asked_at:
            by = await here.tx.people.get(prompt.person_id)
            return Beside.REFERS, called(by), prompt.asked_at
    return None


async def _send(here: Here, prompt: Prompt[Held]) -> None:
    held = prompt.question
    taken = await case(here, held.obstacle)
    if not await close(here, prompt, How.CONFIRMED):
        return
    said = here.repeating(prompt.said_at)
    if held.refers:
        await pass_on(said, taken, held.words or None, held.file)
    else:
        await convey(said, taken, Seat.OFFICE, Decision.WORDS, words=held.words, file=held.file)


async def _take_words(here: Here, prompt: Prompt[Held], written: Written) -> None:
    await by_verdict(here, prompt, written, yes=_send)


def _word(stage: Stage, question: Held, is_open: bool) -> Message:
    return views.held(stage.one, question, stage.office.texts, is_open=is_open)


QUESTIONS: Answers = {Held: Asked(Act.ADVISE, _word, _take_words, choices={CONFIRM: _send})}
