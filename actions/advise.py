"""The office answers an obstacle itself."""

from actions.ask import ask, close
from actions.asked import Asked
from actions.case import case
from actions.convey import convey
from actions.here import Here
from domain.authority import Act
from domain.obstacle import check_open
from domain.opinion import Decision
from domain.prompt import Prompt, Question
from domain.unit import Seat


async def advise_pressed(here: Here, obstacle_id: int) -> None:
    """Ask what the office answers to the obstacle of a pressed card."""
    taken = await case(here, Act.ADVISE, obstacle_id)
    check_open(taken.obstacle)
    await ask(here, Question.ADVICE, one=taken.one, about={"obstacle": obstacle_id})


async def advise(here: Here, obstacle_id: int, words: str) -> None:
    """Convey the office's words to the unit; raises ObstacleClosed."""
    taken = await case(here, Act.ADVISE, obstacle_id)
    await convey(here, taken, Seat.OFFICE, Decision.WORDS, words=words)


async def _take_advice(here: Here, prompt: Prompt, text: str) -> None:
    if await close(here, prompt):
        await advise(here, int(str(prompt.about["obstacle"])), text)


QUESTIONS = {Question.ADVICE: Asked(Act.ADVISE, _take_advice)}
