"""The office asks the leaders about an obstacle, with its own view or without."""

from datetime import datetime

from actions.ask import ask, close
from actions.asked import Answers, Asked
from actions.here import Here
from actions.obstacle.case import Case, case
from actions.obstacle.holding import is_held
from actions.obstacle.passing_on import pass_on
from actions.obstacle.showing import word_question
from domain.attachment import Attachment
from domain.authority import Act
from domain.chat import Seat
from domain.obstacle.obstacle import NoLeadersChat, check_passing_on
from domain.obstacle.opinion_names import PassedOnView
from domain.prompt import Prompt
from domain.written import Written
from views.obstacle.asking import CONCUR, concurring


async def consult_pressed(here: Here, obstacle_id: int) -> None:
    """Ask for the office's view on the obstacle of a pressed card.

    Raises ObstacleClosed, AlreadyWithLeaders, and NoLeadersChat before anybody writes a view.
    """
    taken = await case(here, obstacle_id)
    await check_leaders(here, taken)
    concur = taken.obstacle.proposal is not None
    await ask(here, PassedOnView(obstacle_id, concur), one=taken.one)


async def check_leaders(here: Here, taken: Case) -> None:
    """Raise ObstacleClosed, AlreadyWithLeaders or NoLeadersChat unless the leaders can be asked."""
    check_passing_on(taken.obstacle)
    if not await here.tx.chats.holding(Seat.LEADERS):
        raise NoLeadersChat


async def consult_in_words(
    here: Here, taken: Case, written: Written, *, since: datetime | None
) -> None:
    """Ask the leaders with words as the office's view, unless a colleague was first."""
    if not await is_held(here, taken, written, refers=True, since=since):
        await pass_on(here, taken, written.words or None, written.file)


async def _take_view(here: Here, prompt: Prompt[PassedOnView], written: Written) -> None:
    await _consult(here, prompt, written.words or None, written.file)


async def _concur(here: Here, prompt: Prompt[PassedOnView]) -> None:
    await _consult(here, prompt, concurring(here.office.texts))


async def _skip_view(here: Here, prompt: Prompt[PassedOnView]) -> None:
    await _consult(here, prompt, None)


async def _consult(
    here: Here,
    prompt: Prompt[PassedOnView],
    view: str | None,
    file: Attachment | None = None,
) -> None:
    taken = await case(here, prompt.question.obstacle)
    check_passing_on(taken.obstacle)
    if not await close(here, prompt):
        return
    said = Written(view or "", file=file)
    await consult_in_words(here, taken, said, since=prompt.asked_at)


QUESTIONS: Answers = {
    PassedOnView: Asked(
        Act.ADVISE, word_question, _take_view, _skip_view, {CONCUR: _concur}, takes_files=True
    )
}
