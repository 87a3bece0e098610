"""What time does to the bot: each job runs one action."""

from dataclasses import dataclass
from datetime import datetime, timedelta

from actions.asking_again import ask_again
from actions.office import Office
from actions.unasked import remind, summarize
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
        """Queue this morning's messages, one a chat."""
        await remind(self.store, self.office, now=now)

    async def summarize(self, now: datetime) -> None:
        """Queue what is told at the hour of the digest."""
        await summarize(self.store, self.office, now=now)

    async def ask_again(self, now: datetime) -> None:
        """Come back to what was asked and not answered."""
        await self.store.run(lambda tx: ask_again(tx, self.office, now=now))

    async def open_periods(self, now: datetime) -> None:
        """Open the periods of recurring work that have begun."""
        await self.store.run(lambda tx: open_periods(tx, self.office, now=now))

    async def prune(self, now: datetime) -> None:
        """Forget updates that were handled or set aside long ago."""
        handled, set_aside = now - KEEP_UPDATES, now - KEEP_SET_ASIDE
        await self.store.run(lambda tx: tx.inbox.prune(before=handled, set_aside_before=set_aside))
