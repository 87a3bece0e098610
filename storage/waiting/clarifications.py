"""What was asked of matters that wait, and answered by their units."""

from datetime import datetime

from sqlalchemy import func, select

from domain.chat import Person, Seat
from domain.proxy.proxy import Proxy
from domain.waiting.clarification import Clarification
from domain.waiting.waiting import Matter
from storage import tables
from storage.connection import AnyRow, Connection
from storage.people.people import WHO, who_of
from storage.tables import clarifications


class Clarifications:
    """Questions about questions and answers."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    async def add(
        self,
        matter: Matter,
        of: int,
        seat: Seat,
        words: str,
        *,
        person: Person,
        at: datetime,
        answers: int | None = None,
        proxy: Proxy | None = None,
    ) -> int:
        """Keep what was asked or answered about a matter `of` an id; return the id of the row.

        It comes after whatever opinion was given last.
        """
        after = None
        if matter is Matter.OBSTACLE:
            given = tables.opinions
            last = select(func.max(given.c.id)).where(given.c.obstacle_id == of)
            after = await self._connection.value(last)
        row: int = await self._connection.value(
            clarifications.insert()
            .values(
                matter=matter,
                matter_id=of,
                seat=seat,
                words=words,
                person_id=person.id,
                at=at,
                answers_id=answers,
                opinion_id=after,
                proxy=proxy,
            )
            .returning(clarifications.c.id)
        )
        return row

    async def of(self, matter: Matter, of: int) -> list[Clarification]:
        """Return what was asked and answered about a matter, oldest first."""
        rows = await self._connection.rows(
            select(clarifications, *WHO)
            .join(tables.people, tables.people.c.id == clarifications.c.person_id)
            .where(clarifications.c.matter_id == of, clarifications.c.matter == matter)
            .order_by(clarifications.c.id)
        )
        return [_clarification_of(row) for row in rows]


def _clarification_of(row: AnyRow) -> Clarification:
    return Clarification(
        id=row.id,
        seat=Seat(row.seat),
        words=row.words,
        person=who_of(row),
        at=row.at,
        answers=row.answers_id,
        after=row.opinion_id,
        proxy=row.proxy,
    )
