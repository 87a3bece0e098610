"""Take an edited assignment sheet: show what differs, and keep it as a question."""

from dataclasses import replace

from actions.ask import ask, close, rewrite
from actions.asked import Answers, Asked
from actions.here import Here
from actions.sheet.gathering import Gathered, gathered
from actions.sheet.writing import write
from actions.show.stage import Stage
from documents.sheet.known import Known
from documents.sheet.returned import SheetReading, rows_of
from documents.sheet.rows import compared
from documents.sheet.weighing import weigh
from domain.authority import Act, check
from domain.message import Message
from domain.press import CONFIRM
from domain.prompt import Prompt, QuestionExpired
from domain.sheet.columns import Column
from domain.sheet.edits import Edited, edited
from domain.sheet.names import NoBasis, NothingEdited, NothingTaken, SheetMeant
from domain.sheet.revision import Untaken, Weighed, Why
from domain.subject import How
from domain.written import Written
from views.sheet import returning as views


async def sheet_returned(here: Here, reading: SheetReading, basis: str = "") -> None:
    """Ask whether what differs is to be written; raises NothingEdited."""
    check(Act.TAKE_PLAN, here.chat)
    found = edited(rows_of(reading.before), rows_of(reading.after))
    wanted = await gathered(here.tx, await here.whole_plan(), here.office, now=here.now)
    uncounted = tuple(
        Untaken(row, Column(column), words, Why.UNCOUNTED)
        for row, column, words in reading.uncounted
    )
    found = _without(found, {(one.row, one.column) for one in uncounted})
    weighed = _weighed(here, wanted, found, basis)
    weighed = replace(weighed, untaken=(*uncounted, *weighed.untaken))
    if not weighed and not weighed.untaken:
        raise NothingEdited
    told = tuple(views.told(weighed, wanted.plan, here.office.texts))
    if weighed:
        await ask(here, SheetMeant(found, told, weighed.needs_basis, basis))
    else:
        await here.say(views.nothing_taken(told, here.office.texts))


def _without(found: Edited, cells: set[tuple[int, Column]]) -> Edited:
    """Return the edits without cells whose formula no program has counted: they say nothing."""
    return replace(
        found, cells=tuple(one for one in found.cells if (one.row, one.column) not in cells)
    )


def _weighed(here: Here, wanted: Gathered, found: Edited, basis: str) -> Weighed:
    now = compared(wanted.rows(here.office.texts))
    return weigh(found, Known(wanted.plan, now, here.office.before_means, basis))


async def _take_basis(here: Here, prompt: Prompt[SheetMeant], written: Written) -> None:
    """Keep on what basis it is done, and show what that lets be taken."""
    asked = prompt.question
    basis = " ".join(written.words.split())
    wanted = await gathered(here.tx, await here.whole_plan(), here.office, now=here.now)
    weighed = _weighed(here, wanted, asked.edited, basis)
    told = tuple(views.told(weighed, wanted.plan, here.office.texts))
    await rewrite(here, prompt, replace(asked, told=told, basis=basis))


async def _confirm(here: Here, prompt: Prompt[SheetMeant]) -> None:
    """Write what can be taken as things stand now; raises NoBasis, NothingTaken."""
    asked = prompt.question
    if asked.needs_basis and not asked.basis:
        raise NoBasis
    plan = await here.whole_plan()
    touched = {one.assignment for one in asked.edited.cells} | set(asked.edited.gone)
    # What is read behind the lock is what stands.
    plan = await here.whole_plan(lock=sorted(each for each in touched if plan.assignment(each)))
    wanted = await gathered(here.tx, plan, here.office, now=here.now)
    weighed = _weighed(here, wanted, asked.edited, asked.basis)
    if not weighed:
        raise NothingTaken
    if not await close(here, prompt, How.CONFIRMED):
        raise QuestionExpired
    await write(here, plan, weighed, asked.basis)


def _word(stage: Stage, question: SheetMeant, is_open: bool) -> Message:
    return views.meant(question, stage.office.texts, is_open=is_open)


QUESTIONS: Answers = {
    SheetMeant: Asked(Act.TAKE_PLAN, _word, _take_basis, choices={CONFIRM: _confirm})
}
