"""Obstacles: reported, open, resolved."""

from datetime import datetime

from sqlalchemy import select, update

from domain.obstacle import Obstacle
from storage import tables
from storage.connection import AnyRow, Connection
from storage.people import WHO, who_of

_OBSTACLES = (
    select(tables.obstacles, *WHO)
    .join(tables.people, tables.people.c.id == tables.obstacles.c.reporter_id)
    .order_by(tables.obstacles.c.id)
)
_OPEN = _OBSTACLES.where(tables.obstacles.c.resolved_at.is_(None))


class Obstacles:
    """Questions about obstacles."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    async def report(
        self, assignment_id: int, *, stuck: str, proposal: str | None, person_id: int, at: datetime
    ) -> Obstacle:
        """Record a new obstacle and return it."""
        obstacles = tables.obstacles
        obstacle_id = await self._connection.value(
            obstacles.insert()
            .values(
                assignment_id=assignment_id,
                stuck=stuck,
                proposal=proposal,
                reporter_id=person_id,
                reported_at=at,
            )
            .returning(obstacles.c.id)
        )
        return await self.get(obstacle_id)

    async def get(self, obstacle_id: int) -> Obstacle:
        """Return an obstacle; raises LookupError."""
        row = await self._connection.row(_OBSTACLES.where(tables.obstacles.c.id == obstacle_id))
        if row is None:
            raise LookupError(f"no obstacle {obstacle_id}")
        return _obstacle_of(row)

    async def open(self) -> list[Obstacle]:
        """Return what is not resolved, oldest first."""
        return [_obstacle_of(row) for row in await self._connection.rows(_OPEN)]

    async def resolve(self, obstacle_id: int, *, person_id: int, at: datetime) -> bool:
        """Mark an obstacle as resolved; return False if it was before."""
        obstacles = tables.obstacles
        changed = await self._connection.change(
            update(obstacles)
            .where(obstacles.c.id == obstacle_id, obstacles.c.resolved_at.is_(None))
            .values(resolved_at=at, resolver_id=person_id)
        )
        return changed == 1


def _obstacle_of(row: AnyRow) -> Obstacle:
    return Obstacle(
        id=row.id,
        assignment_id=row.assignment_id,
        stuck=row.stuck,
        proposal=row.proposal,
        reported_at=row.reported_at,
        reporter=who_of(row),
        resolved_at=row.resolved_at,
    )
