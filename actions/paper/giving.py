"""Give what a conclusion orders as work beside the plan, once every task of it has its units."""

from collections import defaultdict
from collections.abc import Sequence

from actions.ask import ask
from actions.here import Here
from actions.paper.keeping import reading_of
from actions.paper.previewing import would_be_left
from documents.amending import without
from documents.items import printed_item
from documents.own_units import others_named, own_units
from documents.plan import PlanHeader, PlanReading, TaskReading
from documents.review import working_before
from domain.chat import Unit
from domain.message import Priority
from domain.order.basis import level_of
from domain.paper.names import TakingInMeant, WhoDoesThem
from domain.paper.review import NothingToTakeIn, Share
from domain.plan.assignment import Assignment
from domain.plan.cited import Cited
from domain.plan.numbering import as_said
from domain.plan.plan import NOTHING, Plan
from domain.plan.task import Item
from domain.report.contribution import coordinating
from domain.text import fold
from domain.work.giving import NewWork
from storage.papers import PaperRow
from views.paper import giving as views
from views.plan.restricted import shown_as

# What a paper is called for short by the words of its title, folded.
_KINDS = {"tb": "thong bao", "kl": "ket luan"}


async def offer(here: Here, paper: PaperRow) -> None:
    """Ask who does the next task that no unit here is named for, else whether all is to be given.

    Raises NothingToTakeIn.
    """
    reading = reading_of(paper)
    units = (await here.whole_plan()).units
    kept = [at for at in range(len(reading.tasks)) if at not in paper.left_out]
    if not kept:
        raise NothingToTakeIn
    lacking = [at for at in kept if not own_units(reading, reading.tasks[at], units)]
    if lacking:
        await ask_who(here, paper, lacking[:1], more=len(lacking) - 1, is_giving=True)
        return
    told = await would_be_given(here, paper)
    await ask(here, TakingInMeant(paper.id, told, corrects=None, short_name=None, options=()))


async def ask_who(
    here: Here, paper: PaperRow, places: Sequence[int], *, more: int = 0, is_giving: bool = False
) -> None:
    """Ask who does the tasks at these places of a paper; of `more` it is asked behind them."""
    reading = reading_of(paper)
    units = (await here.tx.plans.current() or NOTHING).units
    tasks = [reading.tasks[at] for at in places]
    outside = [name for task in tasks for name in others_named(reading, task, units)]
    question = WhoDoesThem(
        paper.id,
        tuple(places),
        "; ".join(task.short for task in tasks),
        tuple(unit.code for unit in units or reading.units),
        outside=tuple(dict.fromkeys(outside)) if units else (),
        office=next((unit.code for unit in units if unit.is_office), ""),
        more=more,
        is_giving=is_giving,
    )
    await ask(here, question)


async def would_be_given(here: Here, paper: PaperRow) -> tuple[str, ...]:
    """Return the lines that say which tasks would be given to whom, and what would be left."""
    reading = without(reading_of(paper), paper.left_out)
    units = (await here.whole_plan()).units
    calendar = await here.tx.holidays.calendar()
    shares = [
        Share(
            task.short,
            own_units(reading, task, units),
            others_named(reading, task, units),
            tuple(coordinating(units, task.coordinating)),
            task.deadline,
            task.kind,
            working_before(task, calendar),
        )
        for task in reading.tasks
    ]
    given = views.would_be_given(shares, here.office.texts)
    return (*given, *would_be_left(here, paper, reading))


async def give_all(here: Here, paper: PaperRow) -> None:
    """Give each task as work beside the plan; each unit hears of all of its own at once."""
    reading = without(reading_of(paper), paper.left_out)
    plan = await here.whole_plan()
    given: list[tuple[int, TaskReading]] = []
    for task in reading.tasks:
        given += [(one, task) for one in await _give(here, plan, reading, task)]
    await _tell(here, given, len(reading.tasks), _cited(reading.plan, here))


async def _give(here: Here, plan: Plan, reading: PlanReading, task: TaskReading) -> list[int]:
    hides = None
    if task.restricted:
        hides = shown_as(reading.plan.number, reading.plan.title, here.office.texts)
    work = NewWork(
        units=tuple(unit.id for unit in own_units(reading, task, plan.units)),
        title=task.title,
        short=task.short,
        deadline=task.deadline,
        set_by=level_of(reading.plan.issuer or ""),
    )
    given = await here.tx.plans.give(
        plan.main.id,
        work,
        Cited(task.legal_bases, task.coordinating, task.targets),
        shown_as=hides,
        item=_item_of(reading, task),
        kind=task.kind,
        recurrence=task.recurrence.wording if task.recurrence else None,
    )
    for one in given:
        await here.record(
            "given",
            assignment_id=one,
            title=hides or task.title,
            wording=work.deadline.wording if work.deadline else None,
            urgent=False,
        )
    return given


def _item_of(reading: PlanReading, task: TaskReading) -> Item | None:
    """Return where a conclusion orders a task, None where it bears no number or prints none."""
    number, title = reading.plan.number, fold(reading.plan.title)
    place = printed_item(reading, task)
    if not number or number.startswith("/") or place is None:
        return None
    kinds = (kind for kind, words in _KINDS.items() if words in title)
    return Item(number, as_said(place), tuple(kinds))


def _cited(paper: PlanHeader, here: Here) -> str:
    """Return how units are told of a paper, "" where nobody has called it anything."""
    if not paper.title:
        return ""
    day = None if paper.assumed else paper.issued_on
    return views.cited(paper.title, paper.number, day, here.office.texts)


async def _tell(
    here: Here, given: Sequence[tuple[int, TaskReading]], tasks: int, paper: str
) -> None:
    """Tell each unit of all its own, and of what it helps others in; whom nothing reached, too."""
    plan = await here.whole_plan()
    by_unit: dict[Unit, list[Assignment]] = defaultdict(list)
    helped: dict[Unit, list[Assignment]] = defaultdict(list)
    for each, task in given:
        if one := plan.assignment(each):
            by_unit[one.unit].append(one)
            for unit in coordinating(plan.units, task.coordinating):
                helped[unit].append(one)
    unreached = []
    for unit in dict.fromkeys((*by_unit, *helped)):
        held = by_unit.get(unit, [])
        chat = await here.tx.chats.of_unit(unit.id)
        if chat is None or not chat.reachable:
            unreached.append(unit)
        if chat is not None:
            message = views.given(unit, held, helped.get(unit, []), paper, here.office.texts)
            await here.tell(
                chat, message, Priority.CARD, shows=[one.id for one in held], in_hours=True
            )
    await here.say(views.all_given(tasks, list(by_unit), unreached, here.office.texts))
