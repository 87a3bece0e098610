"""What taking a plan in would do, as what it seems to be or is said to be."""

from actions.ask import ask
from actions.here import Here
from actions.paper.keeping import reading_of
from actions.plan import announce, as_new_plan, compare, doubts, import_plan, proposal, read_name
from documents.amending import without
from documents.plan import PlanReading
from domain.paper.became import Became
from domain.paper.names import Option, TakingInMeant
from domain.paper.review import NothingDiffers
from domain.plan.incoming import Incoming, rewrites
from domain.prompt import QuestionExpired
from storage.papers import PaperRow
from views.paper import taking_in as views
from views.plan import differences as differences_views
from views.plan.restricted import shown_as

# Older plans are corrected from the command line.
_MOST_PLANS = 5
MOST_OPTIONS = _MOST_PLANS + 2


async def preview(
    here: Here, paper: PaperRow, incoming: Incoming | None = None, *, again: bool = False
) -> None:
    """Ask whether a plan is to be taken in, as what it seems to be where nobody says.

    With `again` it asks whether hardly anything of a plan is to be left. Raises NothingDiffers.
    """
    reading = without(reading_of(paper), paper.left_out)
    incoming = incoming or await proposal(here.tx, reading)
    found = await compare(here.tx, reading, incoming)
    if not found:
        raise NothingDiffers
    texts = here.office.texts
    options = await _options(here, reading, incoming)
    told = list(differences_views.told(found, texts)) + would_be_left(here, paper, reading)
    if options:
        if incoming.corrects is None:
            told[:0] = differences_views.doubtful(await doubts(here.tx, reading), texts)
        told.insert(0, differences_views.taken_as(incoming, reading.plan.year or 0, texts))
    if again:
        told.append(views.rewrites_again(texts))
    question = TakingInMeant(
        paper=paper.id,
        told=tuple(told),
        corrects=incoming.corrects.id if incoming.corrects else None,
        short_name=incoming.short_name,
        options=() if again else options,
        confirms_rewriting=again,
    )
    await ask(here, question)


async def preview_option(here: Here, paper: PaperRow, option: Option) -> None:
    """Ask the same with a plan as something else; raises QuestionExpired, NothingDiffers."""
    reading = without(reading_of(paper), paper.left_out)
    if option.corrects is not None:
        incoming = await _correcting(here, option.corrects)
    elif option.is_work_plan:
        incoming = Incoming()
    else:
        incoming = await as_new_plan(here.tx, reading)
    await preview(here, paper, incoming)


async def preview_named(here: Here, paper: PaperRow, words: str) -> None:
    """Ask the same with a new plan under another name; raises NotAShortName, ShortNameTaken."""
    await preview(here, paper, Incoming(short_name=await read_name(here.tx, words)))


async def take_in(here: Here, paper: PaperRow, question: TakingInMeant) -> bool:
    """Take a plan in as the question says, and tell everybody.

    Where hardly anything of a plan would be left it asks once more instead, and returns False.
    """
    reading = without(reading_of(paper), paper.left_out)
    incoming = await _meant(here, reading, question)
    found = await compare(here.tx, reading, incoming)
    if rewrites(found.rewritten, found.total) and not question.confirms_rewriting:
        await preview(here, paper, incoming, again=True)
        return False
    seen_as = shown_as(reading.plan.number, reading.plan.title, here.office.texts)
    written = await import_plan(here.tx, reading, incoming, now=here.now, shown_as=seen_as)
    await announce(here.tx, here.office, written, now=here.now)
    await here.say(views.taken_in(reading.plan.year or 0, incoming, written, here.office.texts))
    return True


def would_be_left(here: Here, paper: PaperRow, reading: PlanReading) -> list[str]:
    """Return the lines that say what of the paper would come to nobody."""
    nobodys = [task.short for task in reading.tasks if task.names_nobody]
    unclear = sum(1 for one in reading.paragraphs if one.became is Became.UNCLEAR)
    left_out = len(paper.left_out)
    return views.would_be_left(nobodys, unclear, left_out, here.office.texts)


async def _meant(here: Here, reading: PlanReading, question: TakingInMeant) -> Incoming:
    if question.corrects is not None:
        return await _correcting(here, question.corrects)
    if question.short_name is None and not question.options:
        # There was nothing to choose from: no plan yet, or a question of a version before.
        return await proposal(here.tx, reading)
    return Incoming(short_name=question.short_name)


async def _correcting(here: Here, plan_id: int) -> Incoming:
    plans = {one.id: one for one in await here.tx.plans.signed()}
    if plan_id not in plans:
        raise QuestionExpired
    return Incoming(corrects=plans[plan_id])


async def _options(here: Here, reading: PlanReading, incoming: Incoming) -> tuple[Option, ...]:
    """Return what else a paper may be, none where there is no plan yet."""
    known = await here.tx.plans.signed()
    if not known:
        return ()
    texts = here.office.texts
    options = [
        Option(views.as_corrected(one, texts), corrects=one.id)
        for one in known[:_MOST_PLANS]
        if incoming.corrects is None or incoming.corrects.id != one.id
    ]
    if incoming.corrects is not None or incoming.short_name is None:
        options.append(Option(views.as_new(texts)))
    has_one = any(one.is_work_plan and one.year == reading.plan.year for one in known)
    if incoming.short_name is not None and not has_one:
        options.append(Option(views.as_work_plan(texts), is_work_plan=True))
    return tuple(options)
