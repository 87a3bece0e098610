"""Letters on their way: queued in the transaction that causes them, claimed, sent at least once."""

from dataclasses import dataclass, replace
from datetime import datetime, timedelta

from sqlalchemy import or_, select, update

from domain.digest.letter import Letter
from storage.boxes.tables import letters
from storage.connection import CLOCK, Connection

# A mail server may be away for a week-end, and what nobody takes for so long nobody waits for.
MOST_ATTEMPTS = 40
_LONGEST_PAUSE = timedelta(hours=4)


@dataclass(frozen=True, slots=True)
class Claimed:
    """A letter that is leased to whoever sends it."""

    id: int
    letter: Letter
    attempts: int


class Letters:
    """Questions about letters of a department."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    async def put(self, key: str, letter: Letter, *, at: datetime) -> bool:
        """Queue a letter, once for each key; return False where it was queued before."""
        row = {"key": key, "letter": letter, "created_at": at, "status": "queued"}
        return await self._connection.change(self._connection.insert_new(letters), row) == 1

    async def waiting(self) -> dict[int, Letter]:
        """Return the letters that have not left, by their rows."""
        queued = letters.c.status == "queued"
        query = select(letters.c.id, letters.c.letter).where(queued).order_by(letters.c.id)
        return {row.id: row.letter for row in await self._connection.rows(query)}

    async def rewrite(self, letter_id: int, letter: Letter) -> None:
        """Let a letter leave in other words."""
        await self._set(letter_id, letter=letter)

    async def are_ready(self) -> bool:
        """Return whether any letter may leave by now."""
        ready = or_(letters.c.next_at.is_(None), letters.c.next_at <= CLOCK)
        query = select(letters.c.id).where(letters.c.status == "queued", ready).limit(1)
        return await self._connection.value(query) is not None

    async def claim(self, *, limit: int, lease: timedelta) -> list[Claimed]:
        """Lease the oldest letters that may leave by now."""
        now = await self._connection.now()
        ready = or_(letters.c.next_at.is_(None), letters.c.next_at <= now)
        query = select(letters).where(letters.c.status == "queued", ready).order_by(letters.c.id)
        if self._connection.is_postgresql:
            query = query.with_for_update(skip_locked=True)
        rows = await self._connection.rows(query.limit(limit))
        for row in rows:
            await self._set(row.id, next_at=now + lease, attempts=row.attempts + 1)
        return [Claimed(row.id, row.letter, row.attempts + 1) for row in rows]

    async def sent(self, one: Claimed) -> None:
        """Record that a mail server took it, and keep its words no longer: the digest has them."""
        bare = replace(one.letter, text="", html="")
        await self._set(one.id, status="sent", sent_at=CLOCK, failure=None, letter=bare)

    async def failed(self, letter_id: int, why: str, *, attempts: int, for_good: bool) -> bool:
        """Try it again later, or never where it is `for_good`; return whether it has ended."""
        if for_good or attempts >= MOST_ATTEMPTS:
            await self._set(letter_id, status="failed", failure=why)
            return True
        pause = min(timedelta(minutes=2 ** min(attempts, 10)), _LONGEST_PAUSE)
        next_at = await self._connection.now() + pause
        await self._set(letter_id, next_at=next_at, failure=why)
        return False

    async def _set(self, letter_id: int, **values: object) -> None:
        await self._connection.change(
            update(letters).where(letters.c.id == letter_id).values(**values)
        )
