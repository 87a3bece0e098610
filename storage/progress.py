"""Lines of result on work that goes on."""

from collections.abc import Sequence
from datetime import datetime

from sqlalchemy import bindparam, func, select

from domain.progress.line import Attained, Update
from storage.connection import Connection
from storage.tables import updates

_INSERT = updates.insert().returning(updates.c.id)
_LATEST = select(updates).where(
    updates.c.id.in_(
        select(func.max(updates.c.id))
        .where(updates.c.assignment_id.in_(bindparam("of", expanding=True)))
        .group_by(updates.c.assignment_id)
    )
)


class Updates:
    """Questions about lines of result."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    async def add(
        self,
        assignment_id: int,
        words: str,
        attained: Sequence[Attained],
        *,
        person_id: int,
        at: datetime,
    ) -> int:
        """Keep a line, with where the targets stand since then; return its id."""
        line: int = await self._connection.value(
            _INSERT,
            {
                "assignment_id": assignment_id,
                "words": words,
                "attained": tuple(attained),
                "person_id": person_id,
                "at": at,
            },
        )
        return line

    async def drop(self, line: int) -> None:
        """Forget a line that was not right; the log keeps what it said."""
        await self._connection.change(updates.delete().where(updates.c.id == line))

    async def latest(self, assignment_ids: Sequence[int]) -> dict[int, Update]:
        """Return the last line of each of these assignments that has one."""
        return {
            row.assignment_id: Update(
                id=row.id,
                assignment_id=row.assignment_id,
                words=row.words,
                attained=row.attained,
                at=row.at,
            )
            for row in await self._connection.rows(_LATEST, {"of": assignment_ids})
        }
