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


async def takes_in(at_work: AtWork, reading: PlanReading) -> Deed[None]:
    async def job(tx: Transaction, office: Office, *, now: datetime) -> None:
        found = await import_plan(tx, reading, now=now)
        await announce(tx, office, found, now=now)

    return await at_work.lets(job)
