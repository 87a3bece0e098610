"""Closings of a plan's year."""

from collections.abc import Mapping

from sqlalchemy import select, update

from domain.closing.closing import Closing, ClosingState, Ending
from storage.connection import AnyRow, Connection
from storage.tables import closings


class Closings:
    """Questions about closings."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    async def of_plan(self, plan_id: int) -> Closing:
        """Return a plan's closing, begun now if there is none."""
        await self._connection.change(
            self._connection.insert_new(closings),
            {"plan_id": plan_id, "state": ClosingState.DRAFT, "endings": {}},
        )
        row = await self._connection.row(select(closings).where(closings.c.plan_id == plan_id))
        if row is None:
            raise LookupError(f"no plan {plan_id}")
        return _closing_of(row)

    async def state_of_plan(self, plan_id: int) -> ClosingState:
        """Return where a plan's closing stands; one that nobody has begun is a draft."""
        found: str | None = await self._connection.value(
            select(closings.c.state).where(closings.c.plan_id == plan_id)
        )
        return ClosingState(found or ClosingState.DRAFT)

    async def get(self, closing_id: int) -> Closing:
        """Return a closing; raises LookupError."""
        row = await self._connection.row(select(closings).where(closings.c.id == closing_id))
        if row is None:
            raise LookupError(f"no closing {closing_id}")
        return _closing_of(row)

    async def next_ending(self, closing_id: int, assignment_id: int) -> bool:
        """Turn an assignment to its next ending; return False once the closing was sent."""
        row = await self._connection.row(
            select(closings)
            .where(closings.c.id == closing_id, closings.c.state == ClosingState.DRAFT)
            .with_for_update(key_share=True)
        )
        if row is None:
            return False
        endings = dict(row.outcomes)
        endings[assignment_id] = endings.get(assignment_id, Ending.CARRIED).next
        await self._connection.change(
            update(closings).where(closings.c.id == closing_id).values(endings=endings)
        )
        return True

    async def keep(self, closing_id: int, endings: Mapping[int, Ending]) -> None:
        """Keep what everything that is closed ends as."""
        await self._connection.change(
            update(closings).where(closings.c.id == closing_id).values(endings=dict(endings))
        )

    async def advance(self, closing_id: int, before: ClosingState, after: ClosingState) -> bool:
        """Move a closing on; return False where somebody else has moved it."""
        changed = await self._connection.change(
            update(closings)
            .where(closings.c.id == closing_id, closings.c.state == before)
            .values(state=after)
        )
        return changed == 1


def _closing_of(row: AnyRow) -> Closing:
    return Closing(
        id=row.id, plan_id=row.plan_id, state=ClosingState(row.state), endings=row.outcomes
    )
