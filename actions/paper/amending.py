"""Correct what was read of a paper under review: a task, or what a paragraph is."""

from collections.abc import Sequence

from actions.ask import ask, close
from actions.asked import Answers, Asked
from actions.here import Here
from actions.paper.comparing import show_picture
from actions.paper.giving import ask_who
from actions.paper.keeping import keep, open_paper, reading_of
from actions.paper.showing import review_in
from actions.plan import codes_of
from actions.show.stage import Stage
from documents.amending import amended, with_task_of, without_work
from documents.plan import PlanReading
from documents.restricting import restricted
from documents.review import code_in_review
from domain.authority import Act
from domain.message import Message
from domain.paper.names import WhatIsWrong
from domain.prompt import Prompt
from domain.spoken.amendment import Amendment, read_amendment
from domain.spoken.times.deadline import read_day
from domain.written import Written
from views.paper import amending as views
from views.paper.pictures import caption


async def amend_pressed(here: Here, number: int, place: int) -> None:
    """Ask what is to be otherwise about a task; raises ReviewIsOver."""
    paper = await open_paper(here, number)
    reading = reading_of(paper)
    task = reading.tasks[place]
    codes = await codes_of(here.tx, reading)
    code = code_in_review(task, place, codes, beside_the_plan=paper.is_conclusion)
    shown = (await review_in(here.tx, paper)).tasks[place]
    await show_picture(here, paper, task.where, caption(shown, here.office.texts))
    await ask(here, WhatIsWrong(number, place, code, task.short))


async def call_task(here: Here, number: int, at: int) -> None:
    """Take a paragraph for a task, and ask whose it is; raises ReviewIsOver."""
    paper = await open_paper(here, number)
    reading = with_task_of(reading_of(paper), at, before_means=here.office.before_means)
    await keep(here, paper, reading)
    await ask_who(here, await open_paper(here, number), (len(reading.tasks) - 1,))


async def open_to_all(here: Here, number: int, place: int) -> None:
    """Note that a task's words are for all to read; raises ReviewIsOver."""
    paper = await open_paper(here, number)
    await keep(here, paper, restricted(reading_of(paper), place, is_restricted=False))


async def call_no_work(here: Here, number: int, at: int) -> None:
    """Note that a paragraph hands out no work; raises ReviewIsOver."""
    paper = await open_paper(here, number)
    await keep(here, paper, without_work(reading_of(paper), at))


async def _take_amendment(here: Here, prompt: Prompt[WhatIsWrong], written: Written) -> None:
    asked = prompt.question
    paper = await open_paper(here, asked.paper)
    reading = reading_of(paper)
    codes = [unit.code for unit in reading.units]
    for amendment in [read_amendment(line, codes) for line in _lines(written.words)]:
        reading = await _amended(here, reading, asked.place, amendment)
    if await close(here, prompt):
        await here.say(views.was_amended(asked.code, here.office.texts))
        await keep(here, paper, reading)


def _lines(text: str) -> Sequence[str]:
    return [line for line in text.splitlines() if line.strip()]


async def _amended(
    here: Here, reading: PlanReading, place: int, amendment: Amendment
) -> PlanReading:
    deadline = None
    if amendment.day:
        deadline = read_day(
            amendment.day,
            today=here.said_on,
            calendar=await here.tx.holidays.calendar(),
            before_means=here.office.before_means,
        )
    return amended(reading, place, amendment, deadline)


def _word_amendment(stage: Stage, question: WhatIsWrong, is_open: bool) -> Message:
    return views.amendment_question(
        question.code, question.short, stage.office.texts, is_open=is_open
    )


QUESTIONS: Answers = {
    WhatIsWrong: Asked(Act.TAKE_PLAN, _word_amendment, _take_amendment),
}
