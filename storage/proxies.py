"""What units would have corrected of what was written down for them."""

from datetime import datetime

from sqlalchemy import ColumnElement, select, update

from domain.proxy.correction import Correction
from storage import tables
from storage.connection import AnyRow, Connection
from storage.people.people import WHO, who_of
from storage.tables import corrections

_CORRECTIONS = (
    select(corrections, *WHO)
    .join(tables.people, tables.people.c.id == corrections.c.person_id)
    .order_by(corrections.c.id)
)


class Corrections:
    """Questions about corrections that units ask for, one for each thing written down."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    async def ask(
        self, event_id: int, words: str | None, *, person_id: int, at: datetime
    ) -> Correction | None:
        """Keep a request and return it, None where there is one already."""
        insert = self._connection.insert(corrections).on_conflict_do_nothing()
        correction_id = await self._connection.value(
            insert.values(event_id=event_id, words=words, person_id=person_id, at=at).returning(
                corrections.c.id
            )
        )
        return None if correction_id is None else await self.get(correction_id)

    async def get(self, correction_id: int) -> Correction:
        """Return a request; raises LookupError."""
        found = await self._where(corrections.c.id == correction_id)
        if not found:
            raise LookupError(f"no correction {correction_id}")
        return found[0]

    async def of_event(self, event_id: int) -> Correction | None:
        """Return what was asked about an event."""
        return next(iter(await self._where(corrections.c.event_id == event_id)), None)

    async def open(self) -> list[Correction]:
        """Return what nobody has answered, oldest first."""
        return await self._where(corrections.c.upheld.is_(None))

    async def settle(
        self, correction_id: int, *, upheld: bool, answer: str | None, person_id: int, at: datetime
    ) -> bool:
        """Answer a request; return False if somebody has before."""
        changed = await self._connection.change(
            update(corrections)
            .where(corrections.c.id == correction_id, corrections.c.upheld.is_(None))
            .values(upheld=upheld, answer=answer, settler_id=person_id, settled_at=at)
        )
        return changed == 1

    async def _where(self, condition: ColumnElement[bool]) -> list[Correction]:
        rows = await self._connection.rows(_CORRECTIONS.where(condition))
        return [_correction_of(row) for row in rows]


def _correction_of(row: AnyRow) -> Correction:
    return Correction(
        id=row.id,
        event_id=row.event_id,
        words=row.words,
        person=who_of(row),
        at=row.at,
        upheld=row.upheld,
        answer=row.answer,
    )
