"""What leaders ordered, until the office has settled it."""

from dataclasses import replace
from datetime import datetime

from sqlalchemy import ColumnElement, select, update

from domain.work.instruction import Instruction
from storage.connection import AnyRow, Connection
from storage.tables import instructions


class Instructions:
    """Questions about leaders' orders."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    async def add(self, one: Instruction) -> Instruction:
        """Keep an order; return it with its id."""
        (row,) = await self._connection.rows(
            instructions.insert().returning(instructions.c.id),
            {
                "leader": one.leader,
                "said_at": one.at,
                "words": one.words,
                "file": one.file,
                "chat_id": one.chat_id,
            },
        )
        return replace(one, id=row.id)

    async def look_up(self, instruction_id: int) -> Instruction | None:
        """Return an order by our id."""
        return next(iter(await self._where(instructions.c.id == instruction_id)), None)

    async def open(self) -> list[Instruction]:
        """Return what the office has not settled, oldest first."""
        return await self._where(instructions.c.settled_at.is_(None))

    async def draft(self, instruction_id: int, *, by: str, at: datetime) -> None:
        """Note who began to draft it."""
        await self._connection.change(
            update(instructions)
            .where(instructions.c.id == instruction_id)
            .values(drafted_by=by, drafted_at=at)
        )

    async def settle(self, instruction_id: int, *, given: bool, by: str, at: datetime) -> bool:
        """Note that it was given out, or is not to be; return False if it was settled before."""
        changed = await self._connection.change(
            update(instructions)
            .where(instructions.c.id == instruction_id, instructions.c.settled_at.is_(None))
            .values(given=given, settled_by=by, settled_at=at)
        )
        return changed == 1

    async def _where(self, condition: ColumnElement[bool]) -> list[Instruction]:
        query = select(instructions).where(condition).order_by(instructions.c.id)
        return [_instruction_of(row) for row in await self._connection.rows(query)]


def _instruction_of(row: AnyRow) -> Instruction:
    return Instruction(
        id=row.id,
        leader=row.leader,
        at=row.said_at,
        words=row.words,
        file=row.file,
        chat_id=row.chat_id,
        drafted_by=row.drafted_by or "",
        drafted_at=row.drafted_at,
        settled_by=row.settled_by or "",
        settled_at=row.settled_at,
        given=row.given,
    )
