"""Ask whether a document named of reported work is what it left, instead of losing it."""

from collections.abc import Sequence

from actions.ask import ask, by_verdict, close
from actions.asked import Answers, Asked
from actions.here import Here
from actions.meant import meant_by
from actions.report.supplementing import supplement
from actions.show.stage import Stage
from domain.attachment import Attachment
from domain.authority import Act
from domain.message import Message
from domain.plan.assignment import Assignment
from domain.plan.plan import Plan
from domain.press import CONFIRM
from domain.prompt import Prompt
from domain.refusal import Refusal
from domain.report.done import AlreadyAwaiting, AlreadyDone, WhoseProduct, leaves_more
from domain.report.names import ProductMeant
from domain.report.outcome import Outcome, read_outcome
from domain.subject import How
from domain.written import Written
from views.report import more as views


async def left_more(here: Here, plan: Plan, written: Written) -> Assignment | None:
    """Return the reported work that words name a new document or bring a file of, if any.

    Raises WhoseProduct where it may be of several.
    """
    meant = await meant_by(here, plan, written)
    product = read_outcome(meant.words, here.said_on).product
    found = [one for one in meant.assignments if leaves_more(one, product, written.file)]
    if len(found) > 1:
        codes = ", ".join(one.task.code for one in found)
        raise WhoseProduct(codes, found[0].task.code)
    return found[0] if found else None


async def adds_to_reported(
    here: Here,
    plan: Plan,
    refusals: Sequence[Refusal],
    outcome: Outcome,
    file: Attachment | None,
) -> list[Refusal]:
    """Ask whether `outcome` belongs to what was reported before; return what else was refused.

    The office has just said so where it writes for a unit.
    """
    rest, reported = list[Refusal](), list[Assignment]()
    for refusal in refusals:
        told = refusal.assignment if isinstance(refusal, AlreadyDone | AlreadyAwaiting) else None
        if told is not None and leaves_more(told, outcome.product, file):
            reported.append(told)
        else:
            rest.append(refusal)
    if reported and here.proxy is not None:
        await supplement(here, plan, reported, outcome, file)
    elif reported:
        await ask_whether_left(here, reported, outcome, file)
    return rest


async def ask_whether_left(
    here: Here, reported: Sequence[Assignment], outcome: Outcome, file: Attachment | None
) -> None:
    """Ask whether `outcome` is what reported work left; nothing is recorded before."""
    codes = ", ".join(one.task.code for one in reported)
    asked = ProductMeant(tuple(one.id for one in reported), codes, outcome, file)
    await ask(here, asked, one=reported[0] if len(reported) == 1 else None)


async def _right(here: Here, prompt: Prompt[ProductMeant]) -> None:
    if await close(here, prompt, How.CONFIRMED):
        await _add(here.repeating(prompt.said_at), prompt.question, prompt.question.outcome)


async def _take_words(here: Here, prompt: Prompt[ProductMeant], written: Written) -> None:
    """Take yes or no, or another document in place of the one that was asked about."""
    meant = prompt.question
    other = read_outcome(written.words, here.said_on)
    if not other.is_documented:
        await by_verdict(here, prompt, written, yes=_right)
    elif await close(here, prompt):
        await _add(here, meant, meant.outcome.completed_by(other))


async def _add(here: Here, meant: ProductMeant, outcome: Outcome) -> None:
    plan = await here.plan_to_change()
    reported = [here.own(plan, each) for each in meant.assignments]
    await supplement(here, plan, reported, outcome, meant.file)


def _word(stage: Stage, question: ProductMeant, is_open: bool) -> Message:
    return views.product_question(question, stage.shown, stage.office.texts, is_open=is_open)


QUESTIONS: Answers = {
    ProductMeant: Asked(Act.REPORT, _word, _take_words, choices={CONFIRM: _right})
}
