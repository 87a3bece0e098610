"""Ask for the number and the day of a paper that says neither, as a draft before it is signed."""

from actions.ask import ask, close
from actions.asked import Answers, Asked
from actions.authorizing import authorize
from actions.here import Here
from actions.paper.comparing import show_picture
from actions.paper.keeping import keep, open_paper, reading_of
from actions.show.stage import Stage
from documents.amending import signed
from documents.plan import HEAD, PlanReading
from documents.resigned import seen_from_its_signing
from documents.review import is_dated, seen_head
from domain.authority import Act
from domain.message import Message
from domain.paper.names import ReviewPage, WhenSigned
from domain.prompt import Prompt
from domain.report.outcome import NoDocumentNamed, read_outcome
from domain.spoken.answers.signing import Signing, read_signing
from domain.written import Written
from storage.papers import PaperRow
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
    question = WhenSigned(
        number,
        lacks_day=_lacks_day(paper.is_conclusion, reading),
        seen=seen,
        is_conclusion=paper.is_conclusion,
    )
    await ask(here, question)


def _lacks_day(is_conclusion: bool, reading: PlanReading) -> bool:
    """Whether nobody has said when the paper was signed; a plan needs its year too."""
    header = reading.plan
    if is_conclusion:
        return header.issued_on is None or header.assumed
    return not is_dated(reading)


async def _take_signed(here: Here, prompt: Prompt[WhenSigned], written: Written) -> None:
    paper = await open_paper(here, prompt.question.paper)
    said = _read(here, reading_of(paper), written)
    if said == Signing():
        await _leave_unsigned(here, prompt)
        return
    if said is None:
        # To this question more words may stand beside them.
        read = read_outcome(written.words, here.said_on)
        said = Signing(read.product.number if read.product else None, read.completed_on)
    if said == Signing():
        raise NoDocumentNamed
    await _answer(here, prompt, said)


def _read(here: Here, reading: PlanReading, written: Written) -> Signing | None:
    number = reading.plan.number or ""
    series = number if number.startswith("/") else ""
    return read_signing(written.words, here.said_on, series=series)


async def _leave_unsigned(here: Here, prompt: Prompt[WhenSigned]) -> None:
    day = here.said_on if prompt.question.lacks_day else None
    await _answer(here, prompt, Signing(None, day))


async def _answer(here: Here, prompt: Prompt[WhenSigned], said: Signing) -> None:
    paper = await open_paper(here, prompt.question.paper)
    if await close(here, prompt):
        await _sign(here, paper, said)


async def _sign(here: Here, paper: PaperRow, said: Signing) -> None:
    before = reading_of(paper)
    reading, moved = seen_from_its_signing(
        signed(before, said.number, said.day),
        before.plan,
        before_means=here.office.before_means,
    )
    await keep(here, paper, reading)
    header = reading.plan
    message = views.signed(
        header.number,
        header.issued_on,
        here.office.texts,
        is_conclusion=paper.is_conclusion,
        moved=moved,
    )
    await here.say(message)


async def sign_as_said(here: Here, written: Written) -> bool:
    """Take the number and the day of a paper, written under its review; False for other words.

    Raises ReviewIsOver.
    """
    shown = await here.subject(written.under, ReviewPage)
    if shown is None or not written.words:
        return False
    paper = await here.tx.papers.get(shown.paper)
    reading = reading_of(paper)
    said = _read(here, reading, written)
    if said is None:
        return False
    await authorize(here, Act.TAKE_PLAN)
    paper = await open_paper(here, shown.paper)
    if said == Signing() and _lacks_day(paper.is_conclusion, reading):
        said = Signing(day=here.said_on)
    await _sign(here, paper, said)
    return True


def _word(stage: Stage, question: WhenSigned, is_open: bool) -> Message:
    return views.when_signed(question, UNSIGNED, stage.office.texts, is_open=is_open)


QUESTIONS: Answers = {
    WhenSigned: Asked(Act.TAKE_PLAN, _word, _take_signed, choices={UNSIGNED: _leave_unsigned}),
}
