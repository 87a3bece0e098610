"""Photos and documents that came with reports."""

from datetime import datetime

from sqlalchemy import ColumnElement, select

from domain.attachment import Attachment, AttachmentKind
from storage.connection import Connection
from storage.tables import attachments


class Attachments:
    """Questions about what came with reports."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    async def add(
        self,
        attachment: Attachment,
        *,
        assignment_id: int,
        person_id: int,
        at: datetime,
        obstacle_id: int | None = None,
    ) -> None:
        """Keep an attachment with its work, and with the obstacle it shows."""
        await self._connection.change(
            attachments.insert(),
            {
                "assignment_id": assignment_id,
                "obstacle_id": obstacle_id,
                "kind": attachment.kind,
                "file": attachment.file,
                "name": attachment.name,
                "person_id": person_id,
                "at": at,
            },
        )

    async def of_assignment(self, assignment_id: int) -> list[Attachment]:
        """Return what came with the reports on an assignment, oldest first."""
        return await self._where(_with_reports(assignment_id))

    async def drop(self, assignment_id: int, *, since: datetime) -> None:
        """Forget what came with a report that was withdrawn; the log still names it."""
        await self._connection.change(
            attachments.delete().where(_with_reports(assignment_id), attachments.c.at >= since)
        )

    async def of_obstacle(self, obstacle_id: int) -> list[Attachment]:
        """Return what came with an obstacle, oldest first."""
        return await self._where(attachments.c.obstacle_id == obstacle_id)

    async def _where(self, condition: ColumnElement[bool]) -> list[Attachment]:
        rows = await self._connection.rows(
            select(attachments).where(condition).order_by(attachments.c.id)
        )
        return [Attachment(AttachmentKind(row.kind), row.file, row.name) for row in rows]


def _with_reports(assignment_id: int) -> ColumnElement[bool]:
    return (attachments.c.assignment_id == assignment_id) & attachments.c.obstacle_id.is_(None)
