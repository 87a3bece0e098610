"""Take the answers about a day that looked odd: Đúng, Sửa, or another document and day."""

from actions.ask import ask, close
from actions.asked import Answers, Asked
from actions.here import Here
from actions.report.reporting import report
from actions.report.supplementing import supplement
from actions.show.stage import Stage
from domain.attachment import Attachment
from domain.authority import Act
from domain.message import Message
from domain.prompt import Prompt
from domain.report.names import HeldUp, RightDocument, StatedDay
from domain.report.outcome import NoDocumentNamed, Outcome, read_outcome
from domain.subject import How
from domain.written import Written
from views.report import product


async def _day_is_right(here: Here, prompt: Prompt[StatedDay]) -> None:
    held = prompt.question.held
    if await close(here, prompt, How.CONFIRMED):
        said = here.repeating(prompt.said_at)
        await _go_on(said, held, held.outcome, held.file, sure=True)


async def _day_is_wrong(here: Here, prompt: Prompt[StatedDay]) -> None:
    if await close(here, prompt):
        await ask(here, RightDocument(prompt.question.held))


async def _take_again(
    here: Here, prompt: Prompt[StatedDay] | Prompt[RightDocument], written: Written
) -> None:
    later = read_outcome(written.words, here.said_on)
    if not later.is_documented:
        raise NoDocumentNamed
    held = prompt.question.held
    if await close(here, prompt):
        outcome = held.outcome.completed_by(later)
        await _go_on(here, held, outcome, written.file or held.file, sure=False)


async def _go_on(
    here: Here, held: HeldUp, outcome: Outcome, file: Attachment | None, *, sure: bool
) -> None:
    """Go on with what the question held up: a report, or a product added to one."""
    plan = await here.plan_to_change()
    assignments = [here.own(plan, each) for each in held.assignments]
    if held.adds:
        await supplement(here, plan, assignments, outcome, file, sure=sure)
    else:
        # Whether work without an end has ended was asked before its day was.
        await report(
            here, plan, assignments, [], outcome, file, sure=sure, ends=True, refused=held.refused
        )


def _word_day(stage: Stage, question: StatedDay, is_open: bool) -> Message:
    return product.day_question(question.held, stage.office.texts, is_open=is_open)


def _word_document(stage: Stage, question: RightDocument, is_open: bool) -> Message:
    return product.document_question(question.held, stage.office.texts, is_open=is_open)


QUESTIONS: Answers = {
    StatedDay: Asked(
        Act.REPORT, _word_day, _take_again, choices={"right": _day_is_right, "wrong": _day_is_wrong}
    ),
    RightDocument: Asked(Act.REPORT, _word_document, _take_again),
}
