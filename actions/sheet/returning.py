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
from domain.plan.incoming import rewrites
from domain.press import CONFIRM
from domain.prompt import Prompt, QuestionExpired
from domain.sheet.columns import Column
from domain.sheet.edits import Edited, edited
from domain.sheet.names import (
    END_MISSING,
    ONLY_THESE,
    NoBasis,
    NothingEdited,
    NothingInTheRows,
    NothingTaken,
    SheetMeant,
)
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
    asked = _asked(SheetMeant(found, (), needs_basis=False, basis=basis), weighed, wanted, here)
    if weighed:
        await ask(here, asked)
    else:
        await here.say(views.nothing_taken(asked.told, here.office.texts))


def _asked(asked: SheetMeant, weighed: Weighed, wanted: Gathered, here: Here) -> SheetMeant:
    """Return the question with what its edits come to by now."""
    told = tuple(views.told(weighed, wanted.plan, here.office.texts))
    missing = len(weighed.dropped)
    return replace(asked, told=told, needs_basis=weighed.needs_basis, missing=missing)


def _without(found: Edited, cells: set[tuple[int, Column]]) -> Edited:
    """Return the edits without cells whose formula no program has counted: they say nothing."""
    return replace(
        found, cells=tuple(one for one in found.cells if (one.row, one.column) not in cells)
    )


def _weighed(here: Here, wanted: Gathered, found: Edited, basis: str) -> Weighed:
    now = compared(wanted.rows(here.office.texts))
    means = here.office.before_means
    known = Known(wanted.plan, now, means, wanted.today, wanted.calendar, basis)
    return weigh(found, known)


async def _take_basis(here: Here, prompt: Prompt[SheetMeant], written: Written) -> None:
    """Keep on what basis it is done, and show what that lets be taken."""
    asked = replace(prompt.question, basis=" ".join(written.words.split()))
    wanted = await gathered(here.tx, await here.whole_plan(), here.office, now=here.now)
    weighed = _weighed(here, wanted, asked.edited, asked.basis)
    await rewrite(here, prompt, _asked(asked, weighed, wanted, here))


async def _only_these(here: Here, prompt: Prompt[SheetMeant]) -> None:
    """Write what the rows that came back say; work whose row is missing stays as it is."""
    await _take(here, prompt, replace(prompt.question.edited, gone=()))


async def _confirm(here: Here, prompt: Prompt[SheetMeant]) -> None:
    """Write all of it, and end work whose row is missing."""
    await _take(here, prompt, prompt.question.edited)


async def _take(here: Here, prompt: Prompt[SheetMeant], found: Edited) -> None:
    """Write what can be taken as things stand now, or ask again; raises NoBasis, NothingTaken."""
    asked = prompt.question
    plan = await here.whole_plan()
    touched = {one.assignment for one in found.cells} | set(found.gone)
    # What is read behind the lock is what stands.
    plan = await here.whole_plan(lock=sorted(each for each in touched if plan.assignment(each)))
    wanted = await gathered(here.tx, plan, here.office, now=here.now)
    weighed = _weighed(here, wanted, found, asked.basis)
    if weighed.needs_basis and not asked.basis:
        raise NoBasis
    if not weighed:
        raise NothingInTheRows if asked.edited.gone and not found.gone else NothingTaken
    if not await close(here, prompt, How.CONFIRMED):
        raise QuestionExpired
    if rewrites(weighed.rewritten, found.total) and not asked.again:
        again = replace(asked, edited=found, again=True)
        await ask(here, _asked(again, weighed, wanted, here))
        return
    await write(here, plan, weighed, asked.basis)


def _word(stage: Stage, question: SheetMeant, is_open: bool) -> Message:
    return views.meant(question, stage.office.texts, is_open=is_open)


QUESTIONS: Answers = {
    SheetMeant: Asked(
        Act.TAKE_PLAN,
        _word,
        _take_basis,
        choices={CONFIRM: _confirm, ONLY_THESE: _only_these, END_MISSING: _confirm},
    )
}
