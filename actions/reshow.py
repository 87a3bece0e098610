"""Bring what stands on the screen up to date after a report."""

from collections.abc import Iterable
from datetime import datetime, time

from actions.here import Here
from actions.office import Office
from domain.chat import Chat
from domain.plan.task import Assignment
from domain.subject import Subject
from storage.store import Transaction


async def lasting(here: Here, view: type[Subject], one: Assignment, chat: Chat) -> int | None:
    """Return the outbox row of a chat's newest lasting message of a view that shows `one`."""
    shown = await here.tx.outbox.lasting(one.id, chat.id)
    rows = [each.outbox_id for each in shown if isinstance(each.subject, view)]
    return max(rows, default=None)


async def reshow(here: Here, assignments: Iterable[Assignment]) -> None:
    """Queue edits of today's messages and the lasting ones that show the assignments.

    What was said just now shows them as they stand.
    """
    rows = await _showing(here.tx, here.office, (one.id for one in assignments), here.now)
    for row in sorted(rows.difference(here.told)):
        await here.tx.outbox.edit(row, created_at=here.now)


async def renew(
    tx: Transaction, office: Office, assignment_ids: Iterable[int], *, now: datetime
) -> None:
    """The same for what changes by other means than a report."""
    for row in sorted(await _showing(tx, office, assignment_ids, now)):
        await tx.outbox.edit(row, created_at=now)


async def _showing(
    tx: Transaction, office: Office, assignment_ids: Iterable[int], now: datetime
) -> set[int]:
    midnight = datetime.combine(office.today(now), time(), tzinfo=office.texts.zone)
    return {row for each in assignment_ids for row in await tx.outbox.showing(each, since=midnight)}
