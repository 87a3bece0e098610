"""Check a paper in the chat before it counts: page by page, left out, dropped."""

from actions.ask import ask, close
from actions.asked import Answers, Asked
from actions.here import Here
from actions.paper.dating import sign_pressed
from actions.paper.keeping import open_paper, reading_of, renew
from actions.show import show
from actions.show.stage import Stage
from documents.amending import with_units
from documents.kept import to_keep
from documents.own_units import in_own_names, own_units
from documents.plan import PlanReading
from documents.reading import read_pasted
from documents.restricting import with_proposals
from documents.review import is_conclusion, is_dated, is_signed
from domain.authority import Act, check
from domain.message import Message
from domain.paper.names import Look, ReviewPage, WhichPaper
from domain.paper.party import check_heading
from domain.plan.plan import NOTHING
from domain.prompt import Prompt
from domain.sheet.copies import is_of_our_sheet
from domain.sheet.names import SheetCopied
from domain.voice import Voice
from domain.written import Written
from views.paper import taking_in as views


async def await_paper(here: Here) -> None:
    """Ask for a file or for pasted words."""
    check(Act.TAKE_PLAN, here.chat)
    await ask(here, WhichPaper(), anybody=True)


async def begin_review(here: Here, reading: PlanReading, *, under: int | None = None) -> None:
    """Show what was read of a paper; nothing of it counts yet.

    Raises PartyPaper, and SheetCopied for rows of our own sheet.
    """
    check(Act.TAKE_PLAN, here.chat)
    heading = (paragraph.text for paragraph in reading.paragraphs)
    check_heading(heading, is_party_office=here.office.is_party_office)
    reading = with_proposals(reading)
    plan = await here.tx.plans.current() or NOTHING
    words = (paragraph.text for paragraph in reading.paragraphs)
    if is_of_our_sheet(words, {task.code for task in plan.tasks}):
        raise SheetCopied
    asked = await here.prompt(under)
    # What is nobody's word yet may be looked at, but it ends no question.
    if asked and isinstance(asked.question, WhichPaper) and here.voice is Voice.OWN:
        await close(here, asked)
    beside = (is_conclusion(reading) or reading.plan.year is None) and bool(plan.units)
    named = (in_own_names if beside else with_units)(reading, plan.units)
    number = await here.tx.papers.put(
        to_keep(named),
        chat_id=here.chat.id,
        person_id=here.sender.id if here.sender else None,
        at=here.said_at,
        is_conclusion=beside,
    )
    await here.tx.papers.add_pictures(number, {one.where: one.png for one in reading.pictures})
    subject = ReviewPage(number, 1, Look.DOUBTS)
    message, _ = await show(here.tx, here.office, subject, now=here.now)
    row = await here.say(message, subject=subject, lasting=True)
    await here.tx.papers.change(number, outbox_id=row)
    if not (is_signed(reading) if beside else is_dated(reading)):
        await sign_pressed(here, number)


async def page_review(here: Here, number: int, page: int, look: Look) -> None:
    """Show another page, or something else of the paper; raises ReviewIsOver."""
    paper = await open_paper(here, number)
    await renew(here, paper, ReviewPage(number, page, look))


async def leave_out(here: Here, number: int, place: int) -> None:
    """Leave a task of the paper out, or take it in again; raises ReviewIsOver."""
    paper = await open_paper(here, number)
    left_out = sorted(set(paper.left_out) ^ {place})
    await here.tx.papers.change(number, left_out=left_out)
    await renew(here, paper)


async def leave_out_others(here: Here, number: int) -> None:
    """Leave out all tasks that only others than this department have to do; raises ReviewIsOver."""
    paper = await open_paper(here, number)
    reading = reading_of(paper)
    units = (await here.tx.plans.current() or NOTHING).units
    others = {
        place
        for place, task in enumerate(reading.tasks)
        if not task.names_nobody and not own_units(reading, task, units)
    }
    await here.tx.papers.change(number, left_out=sorted({*paper.left_out, *others}))
    await renew(here, paper)


async def drop_review(here: Here, number: int) -> None:
    """Leave the whole paper out; raises ReviewIsOver."""
    paper = await open_paper(here, number)
    await here.tx.papers.close(number)
    await here.say(views.dropped(here.office.texts))
    await renew(here, paper)


async def _take_words(here: Here, prompt: Prompt[WhichPaper], written: Written) -> None:
    reading = read_pasted(written.words, today=here.said_on, before_means=here.office.before_means)
    if await close(here, prompt):
        await begin_review(here, reading)


def _word_which(stage: Stage, _: WhichPaper, is_open: bool) -> Message:
    return views.await_paper(stage.office.texts, is_open=is_open)


QUESTIONS: Answers = {
    WhichPaper: Asked(Act.TAKE_PLAN, _word_which, _take_words),
}
