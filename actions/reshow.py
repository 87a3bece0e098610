"""Bring what stands on the screen up to date after a report."""

from collections.abc import Iterable
from datetime import datetime, time

from actions.here import Here
from actions.office import Office
from actions.show import show
from domain.chat import Chat
from domain.message import Priority, looks, split
from domain.plan.assignment import Assignment
from domain.subject import Card, Subject
from storage.store import Transaction


async def lasting(here: Here, view: type[Subject], one: Assignment, chat: Chat) -> int | None:
    """Return the outbox row of a chat's newest lasting message of a view that shows `one`."""
    shown = await here.tx.outbox.lasting(one.id, chat.id)
    rows = [each.outbox_id for each in shown if isinstance(each.subject, view)]
    return max(rows, default=None)


async def reshow(
    here: Here, assignments: Iterable[Assignment], *, since: datetime | None = None
) -> None:
    """Queue edits of today's messages and the lasting ones that show the assignments.

    What takes back an act of another day names its moment as `since`: what that act changed on the
    screens of its own day, such as the buttons it took away, comes back there.

    What was said just now shows them as they stand. A card that a moved group has left behind is
    shown anew in the group that it has become.
    """
    ids = [one.id for one in assignments]
    rows = await _showing(here.tx, here.office, ids, min(since or here.now, here.now))
    for row in sorted(rows.difference(here.told)):
        await here.tx.outbox.edit(row, created_at=here.now)
    await _show_anew(here.tx, here.office, ids, now=here.now)


async def renew(
    tx: Transaction, office: Office, assignment_ids: Iterable[int], *, now: datetime
) -> None:
    """The same for what changes by other means than a report."""
    ids = list(assignment_ids)
    for row in sorted(await _showing(tx, office, ids, now)):
        await tx.outbox.edit(row, created_at=now)
    await _show_anew(tx, office, ids, now=now)


async def _showing(
    tx: Transaction, office: Office, assignment_ids: Iterable[int], now: datetime
) -> set[int]:
    midnight = datetime.combine(office.today(now), time(), tzinfo=office.texts.zone)
    return {row for each in assignment_ids for row in await tx.outbox.showing(each, since=midnight)}


async def _show_anew(
    tx: Transaction, office: Office, assignment_ids: Iterable[int], *, now: datetime
) -> None:
    """Queue once more, as it stands now, each card that changes where no edit reaches it."""
    found = {card.outbox_id: card for each in assignment_ids for card in await tx.outbox.lost(each)}
    for card in found.values():
        if not isinstance(card.subject, Card):
            continue
        shown = card.assignment_ids
        message, _ = await show(tx, office, card.subject, now=now, shown=shown, chat=card.chat_id)
        if looks(message) == card.looks:
            continue
        await tx.outbox.let_go(card.outbox_id)
        row = await tx.outbox.put(
            f"moved:{card.outbox_id}",
            card.chat_id,
            split(message),
            priority=Priority.CARD,
            subject=card.subject,
            shows=shown,
            lasting=True,
            created_at=now,
        )
        if row is not None:
            # What else this moment changes is worded when it has left.
            await tx.outbox.edit(row, created_at=now)
