"""Papers on their way in, until the office takes them in or leaves them out."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from sqlalchemy import delete, select, update

from storage.connection import AnyRow, Connection
from storage.tables import paper_pictures, papers


@dataclass(frozen=True, slots=True)
class PaperRow:
    """What was read of a paper, as JSON; `left_out` are places in its list of tasks."""

    id: int
    reading: Mapping[str, Any]
    left_out: tuple[int, ...]
    is_conclusion: bool
    outbox_id: int | None
    closed: bool
    chat_id: int


class Papers:
    """Questions about papers under review."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    async def put(
        self,
        reading: Mapping[str, Any],
        *,
        chat_id: int,
        person_id: int | None,
        at: datetime,
        is_conclusion: bool,
    ) -> int:
        """Keep a paper; return its number."""
        number: int = await self._connection.value(
            papers.insert()
            .values(
                chat_id=chat_id,
                person_id=person_id,
                at=at,
                reading=dict(reading),
                left_out=(),
                is_conclusion=is_conclusion,
            )
            .returning(papers.c.id)
        )
        return number

    async def get(self, paper_id: int, *, lock: bool = False) -> PaperRow:
        """Return a paper, to be changed if it is locked; raises LookupError."""
        query = select(papers).where(papers.c.id == paper_id)
        row = await self._connection.row(query.with_for_update(key_share=True) if lock else query)
        if row is None:
            raise LookupError(f"no paper {paper_id}")
        return _paper_of(row)

    async def under_review(self) -> list[PaperRow]:
        """Return the papers whose review is not over, oldest first."""
        query = select(papers).where(papers.c.closed.is_(False)).order_by(papers.c.id)
        return [_paper_of(row) for row in await self._connection.rows(query)]

    async def change(
        self,
        paper_id: int,
        *,
        reading: Mapping[str, Any] | None = None,
        left_out: Sequence[int] | None = None,
        outbox_id: int | None = None,
    ) -> None:
        """Write what is given over what is kept."""
        given = {
            "reading": dict(reading) if reading is not None else None,
            "left_out": tuple(left_out) if left_out is not None else None,
            "outbox_id": outbox_id,
        }
        values = {name: value for name, value in given.items() if value is not None}
        await self._connection.change(
            update(papers).where(papers.c.id == paper_id).values(**values)
        )

    async def add_pictures(self, paper_id: int, pictures: Mapping[str, bytes]) -> None:
        """Keep the pictures (PNG) of places of a paper until its review is over."""
        rows = [
            {"paper_id": paper_id, "place": where, "png": png} for where, png in pictures.items()
        ]
        if rows:
            await self._connection.change(paper_pictures.insert(), rows)

    async def pictured(self, paper_id: int) -> frozenset[str]:
        """Return the places of a paper of which there is a picture."""
        query = select(paper_pictures.c.place).where(paper_pictures.c.paper_id == paper_id)
        return frozenset(await self._connection.values(query))

    async def picture(self, paper_id: int, place: str) -> bytes | None:
        """Return the picture of a place of a paper, if there is one."""
        query = select(paper_pictures.c.png).where(
            paper_pictures.c.paper_id == paper_id, paper_pictures.c.place == place
        )
        png: bytes | None = await self._connection.value(query)
        return png

    async def close(self, paper_id: int) -> bool:
        """End a review, and forget its pictures; return False if it was ended before."""
        await self._connection.change(
            delete(paper_pictures).where(paper_pictures.c.paper_id == paper_id)
        )
        changed = await self._connection.change(
            update(papers)
            .where(papers.c.id == paper_id, papers.c.closed.is_(False))
            .values(closed=True)
        )
        return changed == 1


def _paper_of(row: AnyRow) -> PaperRow:
    return PaperRow(
        id=row.id,
        reading=row.reading,
        left_out=row.left_out,
        is_conclusion=row.is_conclusion,
        outbox_id=row.outbox_id,
        closed=row.closed,
        chat_id=row.chat_id,
    )
