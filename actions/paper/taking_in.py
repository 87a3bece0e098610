"""Take a reviewed paper in: as the plan, or as work beside it."""

from functools import partial

from actions.ask import close
from actions.asked import Answers, Asked
from actions.here import Here
from actions.paper.assigning import ask_whose
from actions.paper.dating import sign_pressed
from actions.paper.giving import give_all, offer, would_be_given
from actions.paper.keeping import open_paper, reading_of, renew
from actions.paper.previewing import MOST_OPTIONS, preview, preview_named, preview_option, take_in
from actions.show.stage import Stage
from documents.amending import without
from documents.review import is_dated
from domain.authority import Act
from domain.message import Message
from domain.order.rearrangement import PressToConfirm
from domain.paper.names import TakingInMeant
from domain.press import CONFIRM, offered
from domain.prompt import Prompt, QuestionExpired
from domain.subject import How
from domain.written import Written
from storage.papers import PaperRow
from views.paper import taking_in as views


async def take_in_pressed(here: Here, number: int) -> None:
    """Show what taking the paper in would change, or ask first what has to be known for that.

    Raises ReviewIsOver, NothingToTakeIn and NothingDiffers.
    """
    paper = await open_paper(here, number)
    if paper.is_conclusion:
        await offer(here, paper)
    elif _is_nobodys(paper):
        await ask_whose(here, number, -1)
    elif is_dated(reading_of(paper)):
        await preview(here, paper)
    else:
        await sign_pressed(here, number)


def _is_nobodys(paper: PaperRow) -> bool:
    """Whether nobody is named for any task that is kept: who does them is to be said first."""
    tasks = without(reading_of(paper), paper.left_out).tasks
    return bool(tasks) and all(task.names_nobody for task in tasks)


async def _confirm(here: Here, prompt: Prompt[TakingInMeant]) -> None:
    paper = await open_paper(here, prompt.question.paper)
    if paper.is_conclusion and prompt.question.told != await would_be_given(here, paper):
        # The paper, or the department, is no longer as it was when this was asked.
        if await close(here, prompt, How.REPEATED):
            await offer(here, paper)
        return
    if not await close(here, prompt, How.CONFIRMED):
        raise QuestionExpired
    if not await _take_in(here, paper, prompt.question):
        return
    if not await here.tx.papers.close(paper.id):
        raise QuestionExpired
    await renew(here, paper)


async def _take_in(here: Here, paper: PaperRow, question: TakingInMeant) -> bool:
    if not paper.is_conclusion:
        return await take_in(here, paper, question)
    await give_all(here, paper)
    return True


async def _choose(number: int, here: Here, prompt: Prompt[TakingInMeant]) -> None:
    option = offered(prompt.question.options, number)
    paper = await open_paper(here, prompt.question.paper)
    if not await close(here, prompt):
        raise QuestionExpired
    await preview_option(here, paper, option)


async def _answer_preview(here: Here, prompt: Prompt[TakingInMeant], written: Written) -> None:
    """Take words for another short name of a new plan; raises PressToConfirm for any others."""
    if prompt.question.short_name is None:
        raise PressToConfirm
    paper = await open_paper(here, prompt.question.paper)
    await preview_named(here, paper, written.words)
    if not await close(here, prompt):
        raise QuestionExpired


def _word_preview(stage: Stage, question: TakingInMeant, is_open: bool) -> Message:
    return views.take_in(question, stage.office.texts, is_open=is_open)


QUESTIONS: Answers = {
    TakingInMeant: Asked(
        Act.TAKE_PLAN,
        _word_preview,
        _answer_preview,
        choices={
            CONFIRM: _confirm,
            **{str(number): partial(_choose, number) for number in range(MOST_OPTIONS)},
        },
    )
}
