"""Ask what a photo or document is that came without words, and keep it with what is pressed."""

from collections.abc import Sequence
from dataclasses import replace

from actions.ask import ask, close, rewrite
from actions.asked import Answers, Asked, Command
from actions.here import Here
from actions.meant import meant_by
from actions.obstacle.reporting import obstruct_typed
from actions.plain_words import understands
from actions.report.reporting import report_typed
from actions.report.submitting import submit_typed
from actions.report.supplementing import supplement
from actions.said.by_title import named_by, only_name
from actions.show.stage import Stage
from actions.unused import tell_of_file
from actions.which import chosen_codes
from domain.authority import Act
from domain.meant import FileMeant
from domain.message import Message
from domain.plan.assignment import Assignment
from domain.plan.task import Product
from domain.prompt import NotUnderstood, Prompt
from domain.report.done import WhoseProduct
from domain.report.outcome import Outcome
from domain.subject import How
from domain.written import Written
from views import file_meant as views


async def ask_what_it_is(here: Here, written: Written, about: Sequence[Assignment]) -> bool:
    """Ask what a file is, of which of this work; False where nothing is asked."""
    if written.file is None or not about:
        return False
    question = FileMeant(
        file=written.file,
        codes=tuple(one.task.code for one in about),
        parts=tuple(one.id for one in about),
        message=written.id,
        under=written.under,
        words=written.words,
    )
    await ask(here, question, one=about[0] if len(about) == 1 else None, anybody=True)
    return True


async def _product(here: Here, prompt: Prompt[FileMeant]) -> None:
    """Report the work done with the file, or add it to a report that stands.

    Raises WhoseProduct where it may be of several reports: it is of one.
    """
    reported = [one for one in await _about(here, prompt) if one.is_reported]
    if len(reported) == len(prompt.question.parts) > 1:
        codes = ", ".join(one.task.code for one in reported)
        raise WhoseProduct(codes, reported[0].task.code)
    if len(reported) < len(prompt.question.parts):
        await _do(here, prompt, report_typed)
    elif await close(here, prompt, How.CONFIRMED):
        plan, file = await here.plan_to_change(), prompt.question.file
        words = Product(words=prompt.question.words) if prompt.question.words else None
        await supplement(_then(here, prompt), plan, reported, Outcome(words), file)


async def _stuck(here: Here, prompt: Prompt[FileMeant]) -> None:
    await _do(here, prompt, obstruct_typed)


async def _submitted(here: Here, prompt: Prompt[FileMeant]) -> None:
    await _do(here, prompt, submit_typed)


async def _do(here: Here, prompt: Prompt[FileMeant], deed: Command) -> None:
    if not await close(here, prompt, How.CONFIRMED):
        return
    asked, then = prompt.question, _then(here, prompt)
    codes = asked.codes[0] if len(asked.codes) == 1 else ""
    named = await chosen_codes(here, codes)
    words = " ".join(filter(None, (codes, asked.words)))
    await deed(then, Written(words, asked.message, asked.under, asked.file, named))
    await tell_of_file(then, asked.file)


def _then(here: Here, prompt: Prompt[FileMeant]) -> Here:
    """Return the place of the file itself, to which what is done belongs."""
    then = here.repeating(prompt.said_at)
    return replace(then, answers_to=prompt.question.message or here.answers_to)


async def _about(here: Here, prompt: Prompt[FileMeant]) -> list[Assignment]:
    plan = await here.plan()
    found = (plan.assignment(one) for one in prompt.question.parts)
    return [one for one in found if one is not None]


async def _skip(here: Here, prompt: Prompt[FileMeant]) -> None:
    await close(here, prompt, How.CANCELLED)


async def _take_words(here: Here, prompt: Prompt[FileMeant], written: Written) -> None:
    """Take words as if they had come with the file; a code alone says which work it is about."""
    plan, asked = await here.plan(), prompt.question
    meant = await meant_by(here, plan, written)
    named = meant.assignments if meant.by_code else await named_by(here, plan, written)
    if named and (not meant.words or (len(named) == 1 and only_name(meant.words, named[0]))):
        parts = tuple(one.id for one in named)
        codes = tuple(one.task.code for one in named)
        await rewrite(here, prompt, replace(asked, codes=codes, parts=parts))
        return
    said = replace(written, file=asked.file)
    if not await understands(here, plan, said):
        raise NotUnderstood
    await close(here, prompt, How.REPLACED)


def _word(stage: Stage, question: FileMeant, is_open: bool) -> Message:
    return views.file_meant(question, stage.shown, stage.office.texts, is_open=is_open)


QUESTIONS: Answers = {
    FileMeant: Asked(
        Act.REPORT,
        _word,
        _take_words,
        _skip,
        choices={views.PRODUCT: _product, views.SUBMITTED: _submitted, views.STUCK: _stuck},
    )
}
