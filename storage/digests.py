"""Weekly digests as they were sent; they are never rewritten."""

from collections.abc import Mapping
from datetime import datetime
from typing import Any

from sqlalchemy import select

from storage import tables
from storage.connection import Connection


class Digests:
    """Questions about sent digests; weeks are written as 2021-W05, so that text sorts them."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    async def save(self, week: str, figures: Mapping[str, Any], text: str, at: datetime) -> None:
        """Keep what a week's digest said; what is there already stays."""
        insert = self._connection.insert(tables.digests).values(
            week=week, figures=dict(figures), text=text, at=at
        )
        await self._connection.change(insert.on_conflict_do_nothing())

    async def previous(self, week: str) -> dict[str, Any] | None:
        """Return the figures of the last digest before `week`."""
        digests = tables.digests
        found: dict[str, Any] | None = await self._connection.value(
            select(digests.c.figures)
            .where(digests.c.week < week)
            .order_by(digests.c.week.desc())
            .limit(1)
        )
        return found

    async def text(self, week: str) -> str:
        """Return the words of a week's digest; raises LookupError for one that is not kept."""
        digests = tables.digests
        found: str | None = await self._connection.value(
            select(digests.c.text).where(digests.c.week == week)
        )
        if found is None:
            raise LookupError(f"no digest of {week}")
        return found
