"""Invitations: what stands in the link is kept as a digest, and one person takes it."""

from datetime import datetime
from hashlib import sha256

from sqlalchemy import ColumnElement, select, update

from domain.chat import Seat
from domain.people.invitation import Invitation
from storage.connection import AnyRow, Connection
from storage.tables import invitations

_NOT_OVER = invitations.c.confirmed_at.is_(None) & invitations.c.revoked_at.is_(None)
_UNUSED = _NOT_OVER & invitations.c.guest_id.is_(None)
_OPENED = _NOT_OVER & invitations.c.guest_id.is_not(None)


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
                "digest": digest_of(token),
                "seat": seat,
                "unit_id": unit_id,
                "inviter_id": inviter_id,
                "expires_at": expires_at,
            },
        )

    async def find(self, token: str) -> Invitation | None:
        """Return the invitation whose link carries `token`, whatever became of it."""
        query = select(invitations).where(invitations.c.digest == digest_of(token))
        row = await self._connection.row(query)
        return _invitation_of(row) if row else None

    async def look_up(self, invitation_id: int) -> Invitation | None:
        """Return an invitation by our id, whatever became of it."""
        query = select(invitations).where(invitations.c.id == invitation_id)
        row = await self._connection.row(query)
        return _invitation_of(row) if row else None

    async def open(self, *, now: datetime) -> list[Invitation]:
        """Return those of which something can become yet: opened ones first, then by age."""
        query = (
            select(invitations)
            .where(_OPENED | (_UNUSED & (invitations.c.expires_at > now)))
            .order_by(invitations.c.guest_id.is_(None), invitations.c.id)
        )
        return [_invitation_of(row) for row in await self._connection.rows(query)]

    async def opened_by(self, person_id: int) -> Invitation | None:
        """Return the newest that a person has opened and nobody has confirmed."""
        query = (
            select(invitations)
            .where(_OPENED, invitations.c.guest_id == person_id)
            .order_by(invitations.c.id.desc())
            .limit(1)
        )
        row = await self._connection.row(query)
        return _invitation_of(row) if row else None

    async def take(self, invitation_id: int, guest_id: int, *, at: datetime) -> bool:
        """Let a person open an invitation; return False if somebody has, or it was revoked."""
        return await self._change(invitation_id, _UNUSED, guest_id=guest_id, opened_at=at)

    async def confirm(self, invitation_id: int, *, at: datetime) -> bool:
        """Let an opened invitation count; return False if it does, or was revoked."""
        return await self._change(invitation_id, _OPENED, confirmed_at=at)

    async def revoke(self, invitation_id: int, *, at: datetime) -> bool:
        """Take an invitation back; return False if it counts or was revoked before."""
        return await self._change(invitation_id, _NOT_OVER, revoked_at=at)

    async def _change(
        self, invitation_id: int, where: ColumnElement[bool], **values: object
    ) -> bool:
        changed = await self._connection.change(
            update(invitations).where(invitations.c.id == invitation_id, where).values(**values)
        )
        return changed == 1


def digest_of(token: str) -> str:
    """Return what is kept of what stands in a link."""
    return sha256(token.encode()).hexdigest()


def _invitation_of(row: AnyRow) -> Invitation:
    return Invitation(
        id=row.id,
        seat=Seat(row.seat),
        unit_id=row.unit_id,
        inviter_id=row.inviter_id,
        expires_at=row.expires_at,
        guest_id=row.guest_id,
        opened_at=row.opened_at,
        confirmed_at=row.confirmed_at,
        revoked_at=row.revoked_at,
    )
