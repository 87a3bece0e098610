"""Ask for the number and the day of a paper that says neither, as a draft before it is signed."""

from datetime import date

from actions.ask import ask, close
from actions.asked import Answers, Asked
from actions.here import Here
from actions.paper.comparing import show_picture
from actions.paper.keeping import keep, open_paper, reading_of
from actions.show.stage import Stage
from documents.amending import signed
from documents.plan import HEAD
from documents.review import is_dated, seen_head
from domain.authority import Act
from domain.message import Message
from domain.paper.names import WhenSigned
from domain.prompt import Prompt
from domain.report.outcome import NoDocumentNamed, read_outcome
from domain.written import Written
from views.paper import dating as views
from views.paper.pictures import head_caption

UNSIGNED = "unsigned"


async def sign_pressed(here: Here, number: int) -> None:
    """Ask for the number and the day of a paper, under the picture of them if there is one.

    Raises ReviewIsOver.
    """
    paper = await open_paper(here, number)
    reading = reading_of(paper)
    seen = seen_head(reading)
    await show_picture(here, paper, HEAD, head_caption(seen, here.office.texts))
    await ask(here, WhenSigned(number, lacks_day=not is_dated(reading), seen=seen))


async def _take_signed(here: Here, prompt: Prompt[WhenSigned], written: Written) -> None:
    said = read_outcome(written.words, here.said_on)
    number = said.product.number if said.product else None
    if not (number or said.completed_on):
        raise NoDocumentNamed
    await _sign(here, prompt, number, said.completed_on)


async def _leave_unsigned(here: Here, prompt: Prompt[WhenSigned]) -> None:
    day = here.said_on if prompt.question.lacks_day else None
    await _sign(here, prompt, None, day)


async def _sign(
    here: Here, prompt: Prompt[WhenSigned], number: str | None, day: date | None
) -> None:
    paper = await open_paper(here, prompt.question.paper)
    reading = signed(reading_of(paper), number, day)
    if await close(here, prompt):
        await keep(here, paper, reading)
        await here.say(views.signed(reading.plan.number, reading.plan.issued_on, here.office.texts))


def _word(stage: Stage, question: WhenSigned, is_open: bool) -> Message:
    return views.when_signed(question, UNSIGNED, stage.office.texts, is_open=is_open)


QUESTIONS: Answers = {
    WhenSigned: Asked(Act.TAKE_PLAN, _word, _take_signed, choices={UNSIGNED: _leave_unsigned}),
}
