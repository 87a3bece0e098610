"""Say who does work of a paper that no unit here is named for, or leave it out."""

from collections.abc import Collection

from actions.ask import close
from actions.asked import Answers, Asked
from actions.here import Here
from actions.paper.doers import doers_in
from actions.paper.giving import ask_who, offer
from actions.paper.keeping import keep, open_paper, reading_of, renew
from actions.show.stage import Stage
from documents.amending import given_to, with_partners
from documents.plan import PlanReading
from domain.authority import Act
from domain.message import Message
from domain.paper.names import WhoDoesThem
from domain.press import UnknownPress
from domain.prompt import Prompt, QuestionExpired
from domain.spoken.answers.doers import Otherwise
from domain.written import Written
from views.paper import amending as views


async def ask_whose(here: Here, number: int, place: int) -> None:
    """Ask who does a task, or all that nobody is named for where it is -1; raises ReviewIsOver."""
    paper = await open_paper(here, number)
    nobodys = [
        at
        for at, task in enumerate(reading_of(paper).tasks)
        if task.names_nobody and at not in paper.left_out
    ]
    await ask_who(here, paper, nobodys if place < 0 else (place,))


async def choose_unit(here: Here, number: int, *, under: int | None) -> None:
    """Give the tasks of the pressed question to a unit, by its place among those offered.

    Raises QuestionExpired and ReviewIsOver.
    """
    prompt = await here.prompt(under)
    if prompt is None or not isinstance(prompt.question, WhoDoesThem):
        raise QuestionExpired
    codes = prompt.question.codes
    if number not in range(len(codes)):
        raise UnknownPress
    await _give(here, prompt, {codes[number]})


async def _give(
    here: Here,
    prompt: Prompt[WhoDoesThem],
    codes: Collection[str],
    *,
    follows: bool = False,
    reading: PlanReading | None = None,
) -> None:
    """Give the tasks to units; where one only `follows` them, whoever the paper names stays named.

    `reading` is the paper's with units that it had not. Raises ReviewIsOver.
    """
    asked = prompt.question
    paper = await open_paper(here, asked.paper)
    reading = given_to(reading or reading_of(paper), asked.places, codes)
    if follows:
        reading = with_partners(reading, asked.places, asked.outside)
    if await close(here, prompt):
        await keep(here, paper, reading)
        names = [unit.name for unit in reading.units if unit.code in codes]
        await here.say(views.were_given(len(asked.places), names, here.office.texts))
        await _go_on(here, prompt)


async def _give_to_all(here: Here, prompt: Prompt[WhoDoesThem]) -> None:
    await _give(here, prompt, set(prompt.question.codes))


async def _let_office_follow(here: Here, prompt: Prompt[WhoDoesThem]) -> None:
    await _give(here, prompt, {prompt.question.office}, follows=True)


async def _leave_out(here: Here, prompt: Prompt[WhoDoesThem]) -> None:
    asked = prompt.question
    paper = await open_paper(here, asked.paper)
    if await close(here, prompt):
        left_out = sorted({*paper.left_out, *asked.places})
        await here.tx.papers.change(paper.id, left_out=left_out)
        await renew(here, paper)
        is_all = len(left_out) == len(reading_of(paper).tasks)
        await here.say(views.were_left_out(len(asked.places), here.office.texts, is_all=is_all))
        if not is_all:
            await _go_on(here, prompt)


async def _go_on(here: Here, prompt: Prompt[WhoDoesThem]) -> None:
    """Ask of the next task where that was on the way to give all of the paper."""
    if prompt.question.is_giving:
        await offer(here, await open_paper(here, prompt.question.paper))


async def _take_words(here: Here, prompt: Prompt[WhoDoesThem], written: Written) -> None:
    """Take units by code or name, or what the buttons say; raises NoDoersNamed."""
    asked = prompt.question
    paper = await open_paper(here, asked.paper)
    reading, said = await doers_in(here, reading_of(paper), written.words, asked.codes)
    match said:
        case Otherwise.LEAVE_OUT:
            await _leave_out(here, prompt)
        case Otherwise.EVERYBODY:
            await _give_to_all(here, prompt)
        case Otherwise.FOLLOWED if asked.outside and asked.office:
            await _let_office_follow(here, prompt)
        case Otherwise.FOLLOWED:
            await _give(here, prompt, {asked.office} & set(asked.codes))
        case _:
            await _give(here, prompt, {unit.code for unit in said}, reading=reading)


def _word(stage: Stage, question: WhoDoesThem, is_open: bool) -> Message:
    return views.who_does_them(question, stage.office.texts, is_open=is_open)


QUESTIONS: Answers = {
    WhoDoesThem: Asked(
        Act.TAKE_PLAN,
        _word,
        _take_words,
        choices={
            views.EVERYBODY: _give_to_all,
            views.FOLLOW: _let_office_follow,
            views.LEAVE_OUT: _leave_out,
        },
    ),
}
