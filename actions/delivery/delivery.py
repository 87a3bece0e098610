"""What delivering needs, and the rows that it claims."""

import asyncio
from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import datetime, timedelta

from actions.delivery.carriers import Carrier, Carriers
from actions.office import Office
from domain.department.department import Department
from storage.boxes.outgoing import Claim, Outgoing
from storage.store import Database, Shared, Store, Transaction

# Longer than a send may take with all its time-outs, so that only a dead process loses a lease.
LEASE = timedelta(seconds=60)


@dataclass(frozen=True, slots=True)
class Delivery:
    """What delivering needs: where rows are, who carries them, which promises hold.

    `office` is the installation's own, of no department; `office_for` returns a department's.
    `making` lets one paper be made at a time.
    """

    database: Database
    carriers: Carriers
    office: Office
    office_for: Callable[[Department], Office]
    now: Callable[[], datetime]
    making: asyncio.Lock = field(default_factory=asyncio.Lock)

    def store_of(self, row: Outgoing) -> Store:
        """Return what the department of a row remembers."""
        return self.database.of(row.department)

    def messenger_of(self, row: Outgoing) -> Carrier:
        """Return who carries a row."""
        return self.carriers.of(row.address)

    async def office_of(self, tx: Transaction, row: Outgoing) -> Office:
        """Return the rules of a row's department."""
        return self.office_for(await tx.departments.get(row.department))


async def claim(delivery: Delivery, limit: int) -> tuple[list[Outgoing], float | None]:
    """Claim up to `limit` rows that may leave now.

    Also returns the seconds until more may be ready, None while nothing is queued.
    """
    now = delivery.now()
    office = delivery.office

    async def begin(tx: Shared) -> Claim | None:
        if not await tx.deliveries.anything_open():
            # What most find that look; they need neither the calendar nor their turn.
            return None
        calendar = await tx.holidays.calendar()
        return await tx.deliveries.claim(
            limit=limit,
            now=now,
            in_hours_now=office.hours.is_open(office.texts.local(now), calendar),
            lease=LEASE,
        )

    claimed = await delivery.database.run(begin)
    return (claimed.rows, claimed.wait) if claimed else ([], None)
