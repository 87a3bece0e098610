"""Make work recurring: read the cycle, show its next three dates, then open its periods."""

from itertools import islice

from actions.ask import ask, close
from actions.asked import Answers, Asked
from actions.here import Here
from actions.meant import naming
from actions.show import show
from actions.show.stage import Stage, Worded, Wordings, ids
from actions.work.opening_periods import open_begun
from domain.authority import Act
from domain.message import Message, Priority
from domain.order.rearrangement import PressToConfirm
from domain.plan.naming import UnknownCode
from domain.plan.origin import check_one
from domain.plan.plan import Plan
from domain.plan.state import Kind
from domain.plan.task import Task
from domain.press import CONFIRM
from domain.prompt import Prompt, QuestionExpired
from domain.spoken.code import typed_codes
from domain.spoken.parts.correction import corrected
from domain.spoken.times.cycle import CycleNotUnderstood, read_cycle, says_stop
from domain.subject import How
from domain.work.cycle import Cycle, Occurrence, occurrences
from domain.work.names import CycleMeant, CyclesListed, HowOften
from domain.work.recurring import DoesNotRecur, check_recurring
from domain.written import Written
from views.work import cycle as views

NEXT_DATES = 3


async def recur_typed(here: Here, written: Written) -> None:
    """Start from `/dinhky VP-05 hằng tháng ngày 15`, from a code, or list what recurs."""
    plan = await here.whole_plan()
    typed = typed_codes(written.words, plan.named_in_codes)
    if not typed.codes:
        check_one(plan, written.words)
        if typed.rest:
            raise UnknownCode(typed=typed.rest.split()[0])
        message, _ = await show(here.tx, here.office, CyclesListed(), now=here.now, shown=[])
        await here.say(message, subject=CyclesListed())
        return
    named = await naming(here, plan, written, every=True)
    task = named.task(typed.codes[0])
    if says_stop(typed.rest):
        await _end(here, plan, task)
        return
    check_recurring(task)
    words = typed.rest or await here.tx.cycles.in_words(task.id)
    cycle = _read(words, sure=bool(typed.rest)) if words else None
    held = tuple(one.id for one in named.plan.of_task(task))
    await ask(here, CycleMeant(task.id, held, cycle) if cycle else HowOften(task.id, held))


def _read(words: str, *, sure: bool) -> Cycle | None:
    """Return the cycle; what the paper says may be no cycle, what somebody typed must be one."""
    try:
        return read_cycle(words)
    except CycleNotUnderstood:
        if sure:
            raise
        return None


async def _next(here: Here, cycle: Cycle) -> list[Occurrence]:
    """Return the next periods of a cycle as from today."""
    calendar = await here.tx.holidays.calendar()
    return list(islice(occurrences(cycle, here.office.today(here.now), calendar), NEXT_DATES))


async def _listed(stage: Stage, _: CyclesListed) -> Worded:
    told = []
    for task in stage.plan.tasks:
        if task.kind is Kind.RECURRING:
            words = await stage.tx.cycles.in_words(task.id)
            dates = occurrences(task.cycle, stage.today, stage.calendar) if task.cycle else None
            told.append((task, words, next(iter(dates)) if dates else None))
    return views.listed(told, stage.office.texts), ids(stage.shown)


async def _end(here: Here, plan: Plan, task: Task) -> None:
    if task.cycle is None:
        raise DoesNotRecur(task)
    await here.tx.cycles.set(task.id, None)
    for one in plan.of_task(task):
        await here.record("cycle-ended", assignment_id=one.id)
    await here.say(views.ended(task, here.office.texts))


async def _take_cycle(here: Here, prompt: Prompt[HowOften], written: Written) -> None:
    asked = prompt.question
    cycle = read_cycle(written.words)
    if await close(here, prompt):
        await ask(here, CycleMeant(asked.task, asked.assignments, cycle))


async def _confirm(here: Here, prompt: Prompt[CycleMeant]) -> None:
    """Give the task its cycle, open what has begun, and tell its units."""
    cycle = prompt.question.cycle
    plan = await here.whole_plan()
    task = next(one for one in plan.tasks if one.id == prompt.question.task)
    check_recurring(task)
    if not await close(here, prompt, How.CONFIRMED):
        raise QuestionExpired
    await here.tx.cycles.set(task.id, cycle)
    held = plan.of_task(task)
    words = views.cycle(cycle, here.office.texts)
    for one in held:
        await here.record("cycle-set", assignment_id=one.id, cycle=words)
    await open_begun(here.tx, here.office, await here.whole_plan(), now=here.now)
    message = views.told(task, cycle, await _next(here, cycle), here.office.texts)
    for one in held:
        chat = await here.tx.chats.of_unit(one.unit.id)
        if chat is not None and chat.id != here.chat.id:
            await here.tell(chat, message, Priority.CARD, shows=[one.id])
    await here.say(message)


async def _answer_preview(here: Here, prompt: Prompt[CycleMeant], written: Written) -> None:
    """Take another cycle for the one that was shown; raises PressToConfirm for other words."""
    asked, said = prompt.question, corrected(written.words)
    try:
        cycle = read_cycle(said.words if said else written.words)
    except CycleNotUnderstood:
        raise PressToConfirm from None
    if await close(here, prompt, How.REPEATED):
        await ask(here, CycleMeant(asked.task, asked.assignments, cycle))


def _word_question(stage: Stage, _: HowOften, is_open: bool) -> Message:
    return views.cycle_question(stage.one.task, stage.office.texts, is_open=is_open)


def _word_preview(stage: Stage, question: CycleMeant, is_open: bool) -> Message:
    cycle = question.cycle
    coming = list(islice(occurrences(cycle, stage.today, stage.calendar), NEXT_DATES))
    return views.preview(stage.one.task, cycle, coming, stage.office.texts, is_open=is_open)


QUESTIONS: Answers = {
    HowOften: Asked(Act.REARRANGE, _word_question, _take_cycle),
    CycleMeant: Asked(Act.REARRANGE, _word_preview, _answer_preview, choices={CONFIRM: _confirm}),
}
WORDINGS: Wordings = {CyclesListed: _listed}
