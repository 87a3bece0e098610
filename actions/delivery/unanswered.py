"""A try to send that got no answer may have arrived: look for it before trying again."""

import asyncio
from contextlib import suppress

from actions.delivery.carriers import Carrier
from storage.boxes.outgoing import Outgoing
from storage.store import Database

# With the send that follows still less than the lease.
LOOKS_SECONDS = 8.0


async def arrived(database: Database, messenger: Carrier, row: Outgoing) -> int | None:
    """Return the messenger's id of a message that arrived at an earlier try, None if none is found.

    Raises DeliveryFailed where the messenger does not let us look.
    """
    if row.unanswered_after is None or row.message is None:
        return None
    async with database.read() as tx:
        numbers = await tx.deliveries.may_stand_under(row)
    with suppress(TimeoutError):
        async with asyncio.timeout(LOOKS_SECONDS):
            return await messenger.find(row.address, row.message, numbers)
    return None
