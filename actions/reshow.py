"""Bring what stands on the screen up to date after a report."""

from collections.abc import Iterable
from datetime import datetime, time

from actions.here import Here
from domain.chat import Chat
from domain.plan.task import Assignment
from domain.subject import Subject


async def lasting(here: Here, view: type[Subject], one: Assignment, chat: Chat) -> int | None:
    """Return the outbox row of a chat's newest lasting message of a view that shows `one`."""
    shown = await here.tx.outbox.lasting(one.id, chat.id)
    rows = [each.outbox_id for each in shown if isinstance(each.subject, view)]
    return max(rows, default=None)


async def reshow(here: Here, assignments: Iterable[Assignment]) -> None:
    """Queue edits of today's messages and the lasting ones that show the assignments.

    What was said just now shows them as they stand.
    """
    midnight = datetime.combine(here.today, time(), tzinfo=here.office.texts.zone)
    rows = {
        row for one in assignments for row in await here.tx.outbox.showing(one.id, since=midnight)
    }
    for row in sorted(rows.difference(here.told)):
        await here.tx.outbox.edit(row, created_at=here.now)
