"""Restrict work whose words are not for groups, and lift that again; the office reads them."""

from actions.here import Here
from actions.meant import naming
from actions.reshow import reshow
from domain.plan.origin import check_one
from domain.plan.plan import Plan
from domain.plan.task import Task
from domain.secrecy.restricted import NothingToRestrict, read_lifting
from domain.spoken.code import typed_codes
from domain.written import Written
from views.plan.restricted import shown_as
from views.secrecy import restricting as views


async def restrict_typed(here: Here, written: Written) -> None:
    """Do `/hanche VP-03`, `/hanche bỏ VP-03`; with `/hanche` alone list what is restricted.

    Raises UnknownCode, AmbiguousCode, and NothingToRestrict for words that name no task.
    """
    plan = await here.whole_plan()
    opens, words = read_lifting(written.words)
    typed = typed_codes(words, plan.named_in_codes)
    if not typed.codes:
        if opens or words:
            check_one(plan, words)
            raise NothingToRestrict
        await here.say(views.restricted_list(_restricted(plan), here.chat.seats, here.office.texts))
        return
    named = await naming(here, plan, written, every=True)
    tasks = [named.task(code, lambda _: True) for code in typed.codes]
    for task in tasks:
        await here.tx.tasks.restrict(task.id, None if opens else _shown_as(here, task))
        parts = named.plan.of_task(task)
        for one in parts:
            await here.record("opened-to-all" if opens else "restricted", assignment_id=one.id)
        await reshow(here, parts)
    codes = [task.code for task in tasks]
    say = views.opened if opens else views.now_restricted
    await here.say(say(codes, here.office.texts))


def _restricted(plan: Plan) -> list[Task]:
    return [task for task in plan.tasks if task.sealed is not None]


def _shown_as(here: Here, task: Task) -> str:
    """Return where a task's words stand: of what no paper holds, nobody knows."""
    if task.paper_code is None:
        return shown_as(None, "", here.office.texts)
    return shown_as(task.plan.number, task.plan.title, here.office.texts)
