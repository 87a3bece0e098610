"""The province's register: compared with our work, and given back with our results in it."""

from base64 import b64encode
from collections.abc import Mapping
from datetime import datetime

from actions.here import Here
from actions.office import Office
from documents.sheet.returned import RegisterReading
from domain.attachment import Attachment, AttachmentKind
from domain.authority import Act, check
from domain.plan.plan import NOTHING
from domain.sheet.register import Compared, compare
from storage.store import Transaction
from views.sheet import register as views

# Our answers by the sheet and the row of the register, and by its columns.
Answers = Mapping[tuple[str, int], Mapping[str, str]]


async def answers_to(
    tx: Transaction, office: Office, reading: RegisterReading, *, now: datetime
) -> Answers:
    """Return what goes into the register's own columns; of what is not ours nothing."""
    found, calendar = await _compared(tx, reading), await tx.holidays.calendar()
    today = office.today(now)
    return {
        (each.row.sheet, each.row.row): views.answer(
            each.one, office.texts, today=today, calendar=calendar
        )
        for each in found.matched
    }


async def register_came(here: Here, reading: RegisterReading, filled: bytes, name: str) -> None:
    """Give the filled register back, and say where it differs from what is known here."""
    check(Act.TAKE_PLAN, here.chat)
    found = await _compared(here.tx, reading)
    file = Attachment(AttachmentKind.SHEET, b64encode(filled).decode(), name)
    await here.say(views.filled(found, file, here.office.texts))
    if told := views.differences(found, here.office.texts):
        await here.say(told)


async def _compared(tx: Transaction, reading: RegisterReading) -> Compared:
    plan = await tx.plans.current() or NOTHING
    plans = {one.id: one for one in (each.task.plan for each in plan.assignments)}
    return compare(plan, await tx.tasks.cited(plans.values()), reading.as_rows())
