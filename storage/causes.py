"""Objective causes of delays: asked, confirmed, refused."""

from collections.abc import Mapping, Sequence
from datetime import datetime

from sqlalchemy import ColumnElement, select, update

from domain.cause.cause import Cause, State
from domain.chat import Person
from domain.proxy.proxy import Proxy
from storage import tables
from storage.connection import AnyRow, Connection
from storage.people.people import named

_CAUSES = tables.causes


class Causes:
    """Questions about the causes of delays."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    async def ask(
        self,
        assignment_id: int,
        *,
        basis: str,
        person_id: int,
        chat_id: int,
        message: int | None,
        at: datetime,
    ) -> Cause | None:
        """Record what a unit gives for its cause; None where one of the same work waits."""
        insert = self._connection.insert(_CAUSES).on_conflict_do_nothing()
        cause_id = await self._connection.value(
            insert.values(
                assignment_id=assignment_id,
                basis=basis,
                person_id=person_id,
                chat_id=chat_id,
                message_address=message,
                asked_at=at,
                state=State.ASKED,
            ).returning(_CAUSES.c.id)
        )
        return None if cause_id is None else await self.get(cause_id)

    async def get(self, cause_id: int) -> Cause:
        """Return one; raises LookupError."""
        found = await self._where(_CAUSES.c.id == cause_id)
        if not found:
            raise LookupError(f"no cause {cause_id}")
        return found[0]

    async def newest(self, assignment_ids: Sequence[int]) -> dict[int, Cause]:
        """Return the last cause that was given for each of these assignments, by its id."""
        theirs = _CAUSES.c.assignment_id.in_(assignment_ids)
        return {one.assignment_id: one for one in await self._where(theirs)}

    async def settle(
        self,
        cause: Cause,
        state: State,
        *,
        answer: str | None,
        person_id: int,
        at: datetime,
        proxy: Proxy | None = None,
    ) -> bool:
        """Keep a leader's word; return False if somebody has given one before."""
        changed = await self._connection.change(
            update(_CAUSES)
            .where(_CAUSES.c.id == cause.id, _CAUSES.c.state == State.ASKED)
            .values(
                state=state,
                answer=answer,
                decider_id=person_id,
                decided_at=at,
                decider_proxy=proxy,
            )
        )
        return changed == 1

    async def _where(self, condition: ColumnElement[bool]) -> list[Cause]:
        rows = await self._connection.rows(select(_CAUSES).where(condition).order_by(_CAUSES.c.id))
        who = (each for row in rows for each in (row.person_id, row.decider_id))
        known = await named(self._connection, who)
        return [_cause_of(row, known) for row in rows]


def _cause_of(row: AnyRow, people: Mapping[int | None, Person]) -> Cause:
    return Cause(
        id=row.id,
        assignment_id=row.assignment_id,
        basis=row.basis,
        person=people[row.person_id],
        chat_id=row.chat_id,
        message=row.message_address,
        asked_at=row.asked_at,
        state=State(row.state),
        answer=row.answer,
        decider=people.get(row.decider_id),
        decided_at=row.decided_at,
        decider_proxy=row.decider_proxy,
    )
