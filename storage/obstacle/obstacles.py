"""Obstacles: reported, passed on, answered, resolved."""

from collections.abc import Sequence
from datetime import date, datetime

from sqlalchemy import bindparam, select, update

from domain.obstacle.obstacle import Obstacle, Turn
from domain.proxy.proxy import Proxy
from storage import tables
from storage.connection import AnyRow, Connection
from storage.people.people import WHO, who_of

_OBSTACLES = (
    select(tables.obstacles, *WHO)
    .join(tables.people, tables.people.c.id == tables.obstacles.c.reporter_id)
    .order_by(tables.obstacles.c.id)
)
_ONE = _OBSTACLES.where(tables.obstacles.c.id == bindparam("obstacle"))
_BEFORE = _OBSTACLES.where(tables.obstacles.c.replaced_by_id == bindparam("obstacle")).limit(1)
_OPEN = _OBSTACLES.where(tables.obstacles.c.resolved_at.is_(None))
_OPEN_OF = _OPEN.where(tables.obstacles.c.assignment_id.in_(bindparam("of", expanding=True)))


class Obstacles:
    """Questions about obstacles."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    async def report(
        self,
        assignment_id: int,
        *,
        stuck: str,
        proposal: str | None,
        person_id: int,
        at: datetime,
        told_at: datetime | None = None,
        turn: Turn = Turn.OFFICE,
        needed_by: date | None = None,
        chat_id: int | None = None,
        message: int | None = None,
        proxy: Proxy | None = None,
    ) -> Obstacle:
        """Record a new obstacle and return it; what is stuck may have been told before."""
        obstacles = tables.obstacles
        obstacle_id = await self._connection.value(
            obstacles.insert()
            .values(
                assignment_id=assignment_id,
                stuck=stuck,
                proposal=proposal,
                reporter_id=person_id,
                reported_at=told_at or at,
                turn=turn,
                turned_at=at,
                needed_by=needed_by,
                chat_id=chat_id,
                message_address=message,
                proxy=proxy,
            )
            .returning(obstacles.c.id)
        )
        return await self.get(obstacle_id)

    async def get(self, obstacle_id: int) -> Obstacle:
        """Return an obstacle; raises LookupError."""
        row = await self._connection.row(_ONE, {"obstacle": obstacle_id})
        if row is None:
            raise LookupError(f"no obstacle {obstacle_id}")
        return _obstacle_of(row)

    async def open(self) -> list[Obstacle]:
        """Return what is not resolved, oldest first."""
        return [_obstacle_of(row) for row in await self._connection.rows(_OPEN)]

    async def open_of(self, assignment_ids: Sequence[int]) -> list[Obstacle]:
        """Return what is not resolved of some assignments, oldest first."""
        rows = await self._connection.rows(_OPEN_OF, {"of": assignment_ids})
        return [_obstacle_of(row) for row in rows]

    async def before(self, obstacle_id: int) -> Obstacle | None:
        """Return the obstacle in whose place one came, None for one that was told anew."""
        row = await self._connection.row(_BEFORE, {"obstacle": obstacle_id})
        return _obstacle_of(row) if row else None

    async def pass_on(self, obstacle_id: int, *, view: str | None, at: datetime) -> bool:
        """Make it the leaders' turn; return False if it is already, or nobody's any more."""
        obstacles = tables.obstacles
        changed = await self._connection.change(
            update(obstacles)
            .where(
                obstacles.c.id == obstacle_id,
                obstacles.c.resolved_at.is_(None),
                obstacles.c.turn != Turn.LEADERS,
            )
            .values(turn=Turn.LEADERS, turned_at=at, view=view)
        )
        return changed == 1

    async def answered(self, obstacle_id: int, turn: Turn, *, at: datetime) -> None:
        """Give the turn to whoever has it after an answer; a wait for it begins anew."""
        obstacles = tables.obstacles
        await self._connection.change(
            update(obstacles)
            .where(obstacles.c.id == obstacle_id, obstacles.c.resolved_at.is_(None))
            .values(turn=turn, turned_at=at)
        )

    async def resolve(
        self,
        obstacle_id: int,
        *,
        person_id: int | None,
        at: datetime,
        replaced_by: int | None = None,
        withdrawn: bool = False,
    ) -> bool:
        """Close an obstacle as resolved, reported anew or `withdrawn`; False if it was before.

        Nobody closed it where that follows from a paper.
        """
        obstacles = tables.obstacles
        changed = await self._connection.change(
            update(obstacles)
            .where(obstacles.c.id == obstacle_id, obstacles.c.resolved_at.is_(None))
            .values(
                resolved_at=at,
                resolver_id=person_id,
                replaced_by_id=replaced_by,
                withdrawn=withdrawn,
            )
        )
        return changed == 1

    async def reopen(self, obstacle_id: int) -> None:
        """Let an obstacle stand as it stood before it was closed: its turn and since when stay."""
        obstacles = tables.obstacles
        await self._connection.change(
            update(obstacles)
            .where(obstacles.c.id == obstacle_id)
            .values(resolved_at=None, resolver_id=None)
        )


def _obstacle_of(row: AnyRow) -> Obstacle:
    return Obstacle(
        id=row.id,
        assignment_id=row.assignment_id,
        stuck=row.stuck,
        proposal=row.proposal,
        reported_at=row.reported_at,
        reporter=who_of(row),
        resolved_at=row.resolved_at,
        turn=Turn(row.turn),
        turned_at=row.turned_at,
        needed_by=row.needed_by,
        view=row.view,
        chat_id=row.chat_id,
        message=row.message_address,
        replaced_by=row.replaced_by_id,
        withdrawn=row.withdrawn,
        proxy=row.proxy,
    )
