"""Open the card of one task: typed with its code, or by the button that bears it."""

from actions.here import Here
from actions.meant import naming
from actions.paging import show_new
from domain.chat import Seat
from domain.lookup.names import TaskCard
from domain.plan.called import plan_called
from domain.plan.plan import Plan
from domain.press import UnknownPress
from domain.spoken.code import typed_codes
from domain.written import Written


async def opens_typed(here: Here, plan: Plan, written: Written) -> bool:
    """Open the cards of the tasks that are named; return False where none is: "/viec CCHC".

    Raises UnknownCode, AmbiguousCode.
    """
    typed = typed_codes(written.words, plan.named_in_codes)
    # "KH 22" is a plan, and a number alone is a task, as everywhere.
    is_plan = not written.words.isdigit() and plan_called(written.words, plan.plans) is not None
    if not typed.codes or is_plan or typed.rest:
        return False
    anybody_s = bool(here.chat.seats & {Seat.OFFICE, Seat.LEADERS})
    named = await naming(here, plan, written, every=anybody_s)
    tasks = [named.task(code, lambda _: True) for code in typed.codes]
    for task in dict.fromkeys(tasks):
        await show_new(here, TaskCard(task.id, here.chat.id))
    return True


async def open_card(here: Here, task_id: int) -> None:
    """Open the card whose button was pressed; raises UnknownPress for a task of no plan."""
    plan = await here.whole_plan()
    if all(task.id != task_id for task in plan.tasks):
        raise UnknownPress
    await show_new(here, TaskCard(task_id, here.chat.id))
