"""Agreements on their way: conveyed once, unless they are taken back before."""

from datetime import datetime

from sqlalchemy import bindparam, select, update

from domain.obstacle.agreement import Agreement, AgreementState
from domain.proxy.proxy import Proxy
from storage import tables
from storage.connection import AnyRow, Connection
from storage.people.people import WHO, who_of
from storage.tables import agreements

_AGREEMENTS = (
    select(agreements, *WHO)
    .join(tables.people, tables.people.c.id == agreements.c.person_id)
    .order_by(agreements.c.id)
)
_WAITS = agreements.c.state == AgreementState.WAITING
_WAITING = _AGREEMENTS.where(_WAITS)
_WAITING_UNTIL = _WAITING.where(agreements.c.conveys_at <= bindparam("until"))


class Agreements:
    """Questions about agreements."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    async def add(
        self,
        obstacle_id: int,
        *,
        person_id: int,
        chat_id: int,
        said_at: datetime,
        conveys_at: datetime,
        proxy: Proxy | None,
    ) -> int:
        """Keep an agreement that waits; return its id."""
        insert = agreements.insert().values(
            obstacle_id=obstacle_id,
            person_id=person_id,
            chat_id=chat_id,
            said_at=said_at,
            conveys_at=conveys_at,
            state=AgreementState.WAITING,
            proxy=proxy,
        )
        added: int = await self._connection.value(insert.returning(agreements.c.id))
        return added

    async def get(self, agreement_id: int) -> Agreement:
        """Return an agreement; raises LookupError."""
        found = await self.find(agreement_id)
        if found is None:
            raise LookupError(f"no agreement {agreement_id}")
        return found

    async def find(self, agreement_id: int) -> Agreement | None:
        """Return an agreement, None for an id that none has."""
        row = await self._connection.row(_AGREEMENTS.where(agreements.c.id == agreement_id))
        return _agreement_of(row) if row is not None else None

    async def waiting(self, *, until: datetime | None = None) -> list[Agreement]:
        """Return what waits to be conveyed, or is to be by a moment, oldest first."""
        query = _WAITING if until is None else _WAITING_UNTIL
        rows = await self._connection.rows(query, {"until": until} if until else None)
        return [_agreement_of(row) for row in rows]

    async def end(self, agreement_id: int, state: AgreementState) -> bool:
        """Let it wait no more; return False if it did not."""
        query = update(agreements).where(agreements.c.id == agreement_id, _WAITS)
        return await self._connection.change(query.values(state=state)) == 1


def _agreement_of(row: AnyRow) -> Agreement:
    return Agreement(
        id=row.id,
        obstacle_id=row.obstacle_id,
        person=who_of(row),
        chat_id=row.chat_id,
        said_at=row.said_at,
        conveys_at=row.conveys_at,
        state=AgreementState(row.state),
        proxy=row.proxy,
    )
