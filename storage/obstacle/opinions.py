"""Opinions on obstacles, all of them kept."""

from datetime import datetime

from sqlalchemy import select, update

from domain.chat import Person, Seat
from domain.obstacle.opinion import Decision, Opinion
from domain.plan.deadline import Deadline
from domain.proxy.proxy import Proxy
from storage import tables
from storage.connection import AnyRow, Connection
from storage.people.people import WHO, who_of
from storage.tables import opinions

_OPINIONS = (
    select(opinions, *WHO)
    .join(tables.people, tables.people.c.id == opinions.c.person_id)
    .order_by(opinions.c.id)
)


class Opinions:
    """Questions about opinions."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    async def add(
        self,
        obstacle_id: int,
        seat: Seat,
        decision: Decision,
        *,
        words: str | None,
        person: Person,
        at: datetime,
        named: Deadline | None = None,
        deadline: Deadline | None = None,
        proxy: Proxy | None = None,
    ) -> Opinion:
        """Keep an opinion and return it."""
        opinion_id: int = await self._connection.value(
            opinions.insert()
            .values(
                obstacle_id=obstacle_id,
                seat=seat,
                decision=decision,
                words=words,
                person_id=person.id,
                at=at,
                named=named,
                deadline=deadline,
                proxy=proxy,
            )
            .returning(opinions.c.id)
        )
        return await self.get(opinion_id)

    async def get(self, opinion_id: int) -> Opinion:
        """Return an opinion; raises LookupError."""
        row = await self._connection.row(_OPINIONS.where(opinions.c.id == opinion_id))
        if row is None:
            raise LookupError(f"no opinion {opinion_id}")
        return _opinion_of(row)

    async def of_obstacle(self, obstacle_id: int) -> list[Opinion]:
        """Return what was said to an obstacle, oldest first."""
        rows = await self._connection.rows(_OPINIONS.where(opinions.c.obstacle_id == obstacle_id))
        return [_opinion_of(row) for row in rows]

    async def of_open(self) -> dict[int, list[Opinion]]:
        """Return what was said to obstacles that stand, oldest first, by obstacle."""
        stand = select(tables.obstacles.c.id).where(tables.obstacles.c.resolved_at.is_(None))
        found: dict[int, list[Opinion]] = {}
        for row in await self._connection.rows(_OPINIONS.where(opinions.c.obstacle_id.in_(stand))):
            found.setdefault(row.obstacle_id, []).append(_opinion_of(row))
        return found

    async def settle_day(self, opinion_id: int, deadline: Deadline | None) -> bool:
        """Let the day named in an opinion count, or not; return False if that was said before."""
        changed = await self._connection.change(
            update(opinions)
            .where(opinions.c.id == opinion_id, opinions.c.named.is_not(None))
            .values(named=None, deadline=deadline)
        )
        return changed == 1


def _opinion_of(row: AnyRow) -> Opinion:
    return Opinion(
        id=row.id,
        obstacle_id=row.obstacle_id,
        seat=Seat(row.seat),
        decision=Decision(row.decision),
        words=row.words,
        person=who_of(row),
        at=row.at,
        named=row.named,
        deadline=row.deadline,
        proxy=row.proxy,
    )
