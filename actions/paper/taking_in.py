"""Take a reviewed paper in: as the plan, or as work beside it."""

from collections import defaultdict
from functools import partial

from actions.ask import ask, close
from actions.asked import Answers, Asked
from actions.here import Here
from actions.paper.dating import sign_pressed
from actions.paper.keeping import open_paper, reading_of, renew
from actions.paper.previewing import (
    MOST_OPTIONS,
    preview,
    preview_named,
    preview_option,
    take_in,
    would_be_left,
)
from actions.show.stage import Stage
from documents.amending import without
from documents.items import printed_item
from documents.plan import PlanReading, TaskReading
from documents.review import is_dated, unit_named
from domain.authority import Act
from domain.chat import Unit
from domain.message import Message, Priority
from domain.order.basis import level_of
from domain.order.rearrangement import PressToConfirm
from domain.paper.names import TakingInMeant
from domain.paper.review import NothingToTakeIn
from domain.plan.assignment import Assignment
from domain.plan.numbering import as_said
from domain.plan.plan import Plan
from domain.plan.task import Item
from domain.press import CONFIRM, offered
from domain.prompt import Prompt, QuestionExpired
from domain.subject import How
from domain.text import fold
from domain.work.giving import NewWork
from domain.written import Written
from views.paper import taking_in as views
from views.plan.restricted import shown_as

# What a paper is called for short by the words of its title, folded.
_KINDS = {"tb": "thong bao", "kl": "ket luan"}


async def take_in_pressed(here: Here, number: int) -> None:
    """Show what taking the paper in would change, or ask first when it was signed.

    Raises ReviewIsOver, NothingToTakeIn and NothingDiffers.
    """
    paper = await open_paper(here, number)
    reading = without(reading_of(paper), paper.left_out)
    if not paper.is_conclusion:
        if is_dated(reading):
            await preview(here, paper)
        else:
            await sign_pressed(here, number)
        return
    plan = await here.whole_plan()
    addressed = _addressed(reading, plan.units)
    if not addressed:
        raise NothingToTakeIn
    texts = here.office.texts
    told = views.would_be_given([(task.short, units) for task, units in addressed], texts)
    told += would_be_left(here, paper, reading)
    await ask(here, TakingInMeant(number, tuple(told), corrects=None, short_name=None, options=()))


async def _confirm(here: Here, prompt: Prompt[TakingInMeant]) -> None:
    paper = await open_paper(here, prompt.question.paper)
    if not await close(here, prompt, How.CONFIRMED):
        raise QuestionExpired
    if paper.is_conclusion:
        await _give_all(here, without(reading_of(paper), paper.left_out))
    elif not await take_in(here, paper, prompt.question):
        return
    if not await here.tx.papers.close(paper.id):
        raise QuestionExpired
    await renew(here, paper)


async def _choose(number: int, here: Here, prompt: Prompt[TakingInMeant]) -> None:
    option = offered(prompt.question.options, number)
    paper = await open_paper(here, prompt.question.paper)
    if not await close(here, prompt):
        raise QuestionExpired
    await preview_option(here, paper, option)


def _addressed(
    reading: PlanReading, units: tuple[Unit, ...]
) -> list[tuple[TaskReading, tuple[Unit, ...]]]:
    """Return the tasks that name units of this department, with those units."""
    named = (
        (task, tuple(u for name in task.units if (u := unit_named(reading, name, units))))
        for task in reading.tasks
    )
    return [(task, found) for task, found in named if found]


async def _give_all(here: Here, reading: PlanReading) -> None:
    """Give each task as work beside the plan; each unit hears of all of its own at once."""
    plan = await here.whole_plan()
    ids: list[int] = []
    seen_as = shown_as(reading.plan.number, reading.plan.title, here.office.texts)
    for task, units in _addressed(reading, plan.units):
        hides = seen_as if task.restricted else None
        work = NewWork(
            units=tuple(unit.id for unit in units),
            title=task.title,
            short=task.short,
            deadline=task.deadline if task.deadline and task.deadline.last_day else None,
            set_by=level_of(reading.plan.issuer or ""),
        )
        given = await here.tx.plans.give(
            plan.main.id, work, task.legal_bases, shown_as=hides, item=_item_of(reading, task)
        )
        for one in given:
            await here.record(
                "given",
                assignment_id=one,
                title=hides or task.title,
                wording=work.deadline.wording if work.deadline else None,
                urgent=False,
            )
        ids += given
    await _tell(here, await here.whole_plan(), ids, reading.plan.title)


def _item_of(reading: PlanReading, task: TaskReading) -> Item | None:
    """Return where a conclusion orders a task, None where it bears no number or prints none."""
    number, title = reading.plan.number, fold(reading.plan.title)
    place = printed_item(reading, task)
    if not number or number.startswith("/") or place is None:
        return None
    kinds = (kind for kind, words in _KINDS.items() if words in title)
    return Item(number, as_said(place), tuple(kinds))


async def _tell(here: Here, plan: Plan, ids: list[int], title: str) -> None:
    by_unit: dict[Unit, list[Assignment]] = defaultdict(list)
    for each in ids:
        if one := plan.assignment(each):
            by_unit[one.unit].append(one)
    for unit, held in by_unit.items():
        chat = await here.tx.chats.of_unit(unit.id)
        if chat is not None:
            message = views.given(unit, held, title, here.office.texts)
            await here.tell(
                chat, message, Priority.CARD, shows=[one.id for one in held], in_hours=True
            )
    await here.say(views.all_given(len(ids), list(by_unit), here.office.texts))


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
