"""Invitations: what stands in the link is kept as a digest, and one person takes it."""

from datetime import datetime
from hashlib import sha256

from sqlalchemy import select, update

from domain.chat import Seat
from domain.people.invitation import Invitation
from storage.connection import Connection
from storage.conversations import invitations


class Invitations:
    """Questions about invitations."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    async def add(
        self, token: str, seat: Seat, unit_id: int | None, *, inviter_id: int, expires_at: datetime
    ) -> None:
        """Record an invitation whose link carries `token`."""
        await self._connection.change(
            invitations.insert(),
            {
                "digest": _digest(token),
                "seat": seat,
                "unit_id": unit_id,
                "inviter_id": inviter_id,
                "expires_at": expires_at,
            },
        )

    async def find(self, token: str) -> Invitation | None:
        """Return the invitation whose link carries `token`, whatever became of it."""
        query = select(invitations).where(invitations.c.digest == _digest(token))
        row = await self._connection.row(query)
        if row is None:
            return None
        return Invitation(
            id=row.id,
            seat=Seat(row.seat),
            unit_id=row.unit_id,
            inviter_id=row.inviter_id,
            expires_at=row.expires_at,
            guest_id=row.guest_id,
        )

    async def take(self, invitation_id: int, guest_id: int) -> bool:
        """Let a person take an invitation; return False if somebody has."""
        changed = await self._connection.change(
            update(invitations)
            .where(invitations.c.id == invitation_id, invitations.c.guest_id.is_(None))
            .values(guest_id=guest_id)
        )
        return changed == 1


def _digest(token: str) -> str:
    return sha256(token.encode()).hexdigest()
