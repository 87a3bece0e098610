"""The office's view of a request for a later deadline, which passes it on to the leaders."""

from actions.ask import ask, close
from actions.asked import Answers, Asked
from actions.extension.requesting import receivers_of, send_card
from actions.here import Here
from actions.reshow import reshow
from actions.show.stage import Stage
from domain.authority import Act
from domain.chat import Seat
from domain.extension.asking import NobodyToDecide, OnlyAsks
from domain.extension.extension import Extension, NotItsTurn, Stance, Step, next_state
from domain.extension.names import OfficeView
from domain.message import Message
from domain.plan.assignment import Assignment
from domain.prompt import Prompt
from domain.report.done import AlreadyDone
from domain.spoken.answers.asking import beside_questions
from domain.written import Written
from views.extension import decision


async def advise_pressed(here: Here, extension_id: int, view: Stance) -> None:
    """Pass a request on with the view that stands on the button."""
    extension, one = await waiting(here, extension_id)
    await _advise(here, extension, one, view, None)


async def remark_pressed(here: Here, extension_id: int) -> None:
    """Ask for the view in words."""
    extension, one = await waiting(here, extension_id)
    next_state(extension, Step.ADVISE)
    await ask(here, OfficeView(extension.id), one=one)


async def advise_in_words(here: Here, extension_id: int, words: str) -> None:
    """Take a reply to the card as the office's view."""
    extension, one = await waiting(here, extension_id)
    await _advise(here, extension, one, Stance.WORDS, words)


async def waiting(here: Here, extension_id: int) -> tuple[Extension, Assignment]:
    """Return a request with its assignment, which is locked; raises AlreadyDone."""
    known = await here.tx.extensions.get(extension_id)
    _, one = await here.locked(known.assignment_id)
    extension = await here.tx.extensions.get(extension_id)
    if extension.is_open and not one.is_open:
        raise AlreadyDone(one)
    return extension, one


async def _take_view(here: Here, prompt: Prompt[OfficeView], written: Written) -> None:
    extension, one = await waiting(here, prompt.question.extension)
    if await close(here, prompt):
        await _advise(here, extension, one, Stance.WORDS, written.words)


def _word_view(stage: Stage, _: OfficeView, is_open: bool) -> Message:
    return decision.view_question(stage.one, stage.office.texts, is_open=is_open)


QUESTIONS: Answers = {OfficeView: Asked(Act.ADVISE, _word_view, _take_view)}


async def _advise(
    here: Here, extension: Extension, one: Assignment, view: Stance, advice: str | None
) -> None:
    next_state(extension, Step.ADVISE)
    if advice is not None and not beside_questions(advice):
        raise OnlyAsks
    if not await here.tx.chats.holding(Seat.LEADERS):
        raise NobodyToDecide
    if not await here.tx.extensions.advise(
        extension, view=view, advice=advice, person_id=here.person.id, at=here.said_at
    ):
        raise NotItsTurn(await here.tx.extensions.get(extension.id))
    await here.record(
        "extension-advised",
        assignment_id=one.id,
        extension=extension.id,
        view=view.value,
        words=advice,
    )
    if view is Stance.WORDS:
        # A press is answered by its card; whoever writes looks for the answer below.
        message = decision.passed_on(one, here.office.texts, at=here.said_at)
        await here.say(message, shows=[one.id])
    passed_on = await here.tx.extensions.get(extension.id)
    for chat in await receivers_of(here, one, passed_on):
        await send_card(here, chat, one, passed_on)
    await reshow(here, [one])
