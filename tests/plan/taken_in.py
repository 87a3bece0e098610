"""Papers that are taken in by the department at work."""

from datetime import datetime

from actions.office import Office
from actions.plan.announcing import announce
from actions.plan.importing import import_plan
from documents.plan import PlanReading
from storage.store import Transaction
from tests.actions.at_work import AtWork
from tests.actions.deed import Deed


def handed_to(reading: PlanReading, code: str, *units: str) -> PlanReading:
    """Return a corrected paper that gives a task to other units."""
    tasks = [
        task.model_copy(update={"units": units}) if task.code == code else task
        for task in reading.tasks
    ]
    return reading.model_copy(update={"tasks": tasks})


def with_task_before(reading: PlanReading, code: str, title: str) -> PlanReading:
    """Return a corrected paper with one task more, all behind it numbered on."""
    place = next(n for n, task in enumerate(reading.tasks) if task.code == code)
    unit = code.partition("-")[0]
    behind = [task for task in reading.tasks[place:] if task.code.startswith(f"{unit}-")]
    new = reading.tasks[place].model_copy(
        update={"title": title, "short": title, "deadline": None, "outline": "new"}
    )
    later = [task.model_copy(update={"code": one_on(task.code)}) for task in behind]
    rest = [task for task in reading.tasks[place:] if task not in behind]
    return reading.model_copy(update={"tasks": (*reading.tasks[:place], new, *later, *rest)})


def one_on(code: str) -> str:
    """Return the code that the next task's number makes: TT-04.1 → TT-05.1."""
    letters, _, numbers = code.rpartition("-")
    first, dot, steps = numbers.partition(".")
    return f"{letters}-{int(first) + 1:02}{dot}{steps}"


async def takes_in(at_work: AtWork, reading: PlanReading) -> Deed[None]:
    async def job(tx: Transaction, office: Office, *, now: datetime) -> None:
        found = await import_plan(tx, reading, now=now)
        await announce(tx, office, found, now=now)

    return await at_work.lets(job)
