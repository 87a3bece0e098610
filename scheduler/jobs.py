"""What time does to the bot: each job opens a transaction and calls one action."""

from dataclasses import dataclass
from datetime import datetime, timedelta

from actions.closing.offering import offer_closing
from actions.digest.summarizing import summarize
from actions.morning.reminding import remind
from actions.office import Office
from actions.progress.collecting import collect, tell_collected
from actions.waiting.reminding import remind_of_waiting
from actions.work.opening_periods import open_periods
from storage.store import Store

# Long after the last retry of a messenger, short enough to keep the table small.
KEEP_UPDATES = timedelta(days=14)
# Long enough for somebody to look at it, and for the version that mends it.
KEEP_SET_ASIDE = timedelta(days=90)


@dataclass(frozen=True, slots=True)
class Jobs:
    """The jobs of one installation; each is harmless when late, repeated or doubled."""

    store: Store
    office: Office

    async def remind(self, now: datetime) -> None:
        """Queue this morning's messages."""
        async with self.store.write() as tx:
            await remind(tx, self.office, now=now)

    async def remind_of_waiting(self, now: datetime) -> None:
        """Queue what has waited too long for the office and the leaders."""
        async with self.store.write() as tx:
            await remind_of_waiting(tx, self.office, now=now)

    async def summarize(self, now: datetime) -> None:
        """Queue this week's digest."""
        async with self.store.write() as tx:
            await summarize(tx, self.office, now=now)

    async def collect(self, now: datetime) -> None:
        """Queue this month's questions for lines of result."""
        async with self.store.write() as tx:
            await collect(tx, self.office, now=now)

    async def tell_collected(self, now: datetime) -> None:
        """Queue who has answered them."""
        async with self.store.write() as tx:
            await tell_collected(tx, self.office, now=now)

    async def open_periods(self, now: datetime) -> None:
        """Open the periods of recurring work that have begun."""
        async with self.store.write() as tx:
            await open_periods(tx, self.office, now=now)

    async def offer_closing(self, now: datetime) -> None:
        """Queue the reminder to close the year."""
        async with self.store.write() as tx:
            await offer_closing(tx, self.office, now=now)

    async def prune(self, now: datetime) -> None:
        """Forget updates that were handled or set aside long ago."""
        async with self.store.write() as tx:
            await tx.inbox.prune(before=now - KEEP_UPDATES, set_aside_before=now - KEEP_SET_ASIDE)
