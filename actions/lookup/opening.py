"""Open the card of one task: typed with its code, or by the button that bears it."""

from collections.abc import Collection, Iterable, Sequence
from dataclasses import replace

from actions.explain import explain
from actions.here import Here
from actions.lookup.looking_back import show_reported
from actions.meant import naming
from actions.paging import open_in_place, show_new
from domain.chat import Unit
from domain.lookup.listing import Filter, UnitNotRead
from domain.lookup.names import TaskCard, WorkFound, WorkList
from domain.lookup.search import MOST_SIGNS
from domain.message import Message
from domain.plan.assignment import Assignment
from domain.plan.called import plan_called, plan_within
from domain.plan.naming import UnknownCode
from domain.plan.plan import Plan
from domain.plan.signed import SignedPlan
from domain.plan.task import Task
from domain.press import UnknownPress
from domain.refusal import Refusal
from domain.spoken.answers.beside import beside_question
from domain.spoken.answers.reported import asks_reported
from domain.spoken.answers.seeking import asks_about_itself, sought
from domain.spoken.asking import asked_about, asks_list, letters_first, read_narrowing
from domain.spoken.code import Code, typed_codes
from domain.spoken.courtesy import puts_off
from domain.spoken.directive import read_directive
from domain.spoken.tasks.likely import likely
from domain.spoken.tasks.mentions import mentions
from domain.spoken.tasks.words import in_figures
from domain.text import nfc
from domain.written import Written
from views import unused as views
from views.refusal import sentence

# A question about more is one about a list.
MOST_CARDS = 3


async def opens_typed(here: Here, plan: Plan, written: Written) -> bool:
    """Open the cards of the tasks that are named; return False where none is: "/viec CCHC".

    Raises UnknownCode, AmbiguousCode.
    """
    written = replace(written, words=in_figures(written.words))
    typed = typed_codes(written.words, plan.named_in_codes)
    # "KH 22" is a plan, and a number alone is a task, as everywhere.
    is_plan = not written.words.isdigit() and plan_called(written.words, plan.with_work) is not None
    if not typed.codes or is_plan or typed.rest.strip("?!. "):
        return False
    anybody_s = here.chat.sees_all
    named = await naming(here, plan, written, every=anybody_s)
    tasks, unknown = dict[Task, None](), list[UnknownCode]()
    for code in typed.codes:
        try:
            tasks[named.task(code, lambda _: True)] = None
        except UnknownCode as refusal:
            unknown.append(refusal)
    if not tasks:
        raise unknown[0]
    for task in tasks:
        await show_new(here, TaskCard(task.id, here.chat.id))
    for one in unknown:
        await here.say(Message(sentence(one, here.office.texts)))
    return True


async def opens_asked(
    here: Here, plan: Plan, written: Written, shown: Sequence[Assignment] = ()
) -> bool:
    """Answer a question about work with its card, where it names some, or one is `shown`.

    "tuần này còn việc gì" is answered with that list. Return False where nothing is asked, or
    nobody can say of what. Raises what `naming` does where no code means anything.
    """
    if puts_off(written.words) and not asks_list(written.words):
        return False
    if asks_about_itself(written.words):
        await explain(here)
        return True
    if what := sought(written.words):
        await show_new(here, WorkFound(what[:MOST_SIGNS], 1, here.chat.id))
        return True
    if asks_reported(written.words):
        await show_reported(here, plan, written.words)
        return True
    codes = asked_about(written.words, plan.named_in_codes)
    named_plan = plan_within(written.words, plan.with_work)
    if not codes and (asks_list(written.words) or (codes is not None and named_plan is not None)):
        await _tell_left(here, plan, written)
        await _open_list(here, plan, written.words, named_plan)
        return True
    if codes is None:
        return False
    tasks = _titled(here, plan, written.words) or dict.fromkeys(one.task for one in shown)
    if codes:
        tasks = await _named(here, plan, codes, written)
    if 0 < len(tasks) <= MOST_CARDS:
        await _tell_left(here, plan, written, tasks)
    return await _show_cards(here, tasks)


def _titled(here: Here, plan: Plan, words: str) -> dict[Task, None]:
    """Return the task that a question names by its title: "việc nghị quyết hạn ngày nào"."""
    units = plan.units if here.chat.sees_all else here.chat.units
    work = [one for unit in units for one in plan.of_unit(unit) if one.is_open]
    titles = {one.task.code: f"{one.task.short}; {one.task.title}" for one in work}
    found = likely(words, titles)
    return {one.task: None for one in work if len(found) == 1 and one.task.code in found}


async def opens_named(
    here: Here, plan: Plan, written: Written, shown: Sequence[Assignment]
) -> bool:
    """Show the cards of what words name that nobody has understood; else False.

    Of work that the message replied to shows alone its buttons are nearer. Raises what `naming`
    does where no code means anything.
    """
    codes = [one.code for one in mentions(nfc(written.words), plan.named_in_codes) if one.code]
    if not codes:
        return False
    tasks = await _named(here, plan, codes, written)
    if list(tasks) == list(dict.fromkeys(one.task for one in shown)):
        return False
    if 0 < len(tasks) <= MOST_CARDS:
        await _tell_left(here, plan, written, tasks)
    return await _show_cards(here, tasks)


async def _tell_left(
    here: Here, plan: Plan, written: Written, tasks: Collection[Task] = ()
) -> None:
    """Say of what stands beside a question, or a code, that nothing was recorded of it.

    Where it may be told of one of the `tasks` whose cards come below, it has buttons there.
    """
    left = beside_question(written.words, plan.named_in_codes)
    if not left:
        return
    parts = (one for task in tasks for one in plan.of_task(task))
    is_own = any(one.is_open and one.unit in here.chat.units for one in parts)
    await here.say(views.not_taken(left, here.office.texts, has_buttons=is_own))


async def _named(
    here: Here, plan: Plan, codes: Iterable[Code], written: Written
) -> dict[Task, None]:
    """Return the tasks that codes mean, in their order; raises the refusal of the first of none."""
    anybody_s = here.chat.sees_all
    named = await naming(here, plan, written, every=anybody_s)
    tasks, refused = dict[Task, None](), list[Refusal]()
    for code in codes:
        try:
            tasks[named.task(code, lambda _: True)] = None
        except Refusal as refusal:
            refused.append(refusal)
    if not tasks:
        raise refused[0]
    return tasks


async def _show_cards(here: Here, tasks: Collection[Task]) -> bool:
    if not 0 < len(tasks) <= MOST_CARDS:
        return False
    for task in tasks:
        await show_new(here, TaskCard(task.id, here.chat.id))
    return True


async def _open_list(here: Here, plan: Plan, words: str, of: SignedPlan | None) -> None:
    """Show the list that is asked for: of the unit and the plan that are named, else the chat's."""
    narrowed = read_narrowing(words)
    chosen = narrowed.filter if narrowed else Filter.ALL
    units: Sequence[Unit | None] = here.chat.units
    if here.chat.sees_all:
        named = read_directive(words, plan.units, plan.named_in_codes).units
        letters = letters_first(words)
        if not named and letters and plan_called(letters, plan.with_work) is None:
            raise UnitNotRead(typed=letters, codes=", ".join(unit.code for unit in plan.units))
        units = named or (None,)
    for unit in units:
        shown = WorkList(chosen, unit.id if unit else None, 1, here.chat.id, of.id if of else None)
        await show_new(here, shown)


async def open_card(here: Here, task_id: int) -> None:
    """Open the card of a pressed button below; raises UnknownPress for a task of no plan."""
    await show_new(here, await _card_of(here, task_id))


async def open_card_in_place(here: Here, task_id: int, *, under: int | None) -> None:
    """The same in place of the list whose button was pressed, with a way back to it."""
    await open_in_place(here, await _card_of(here, task_id), under=under)


async def _card_of(here: Here, task_id: int) -> TaskCard:
    if not await here.parts_of(task_id):
        raise UnknownPress
    return TaskCard(task_id, here.chat.id)
