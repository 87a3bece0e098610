"""A link that lets one person take part alone with the bot, once."""

from dataclasses import dataclass
from datetime import datetime

from domain.chat import Seat
from domain.refusal import Refusal


@dataclass(frozen=True, slots=True)
class Invitation:
    """An invitation to `seat`, of `unit_id` for a unit's; it counts until `expires_at`, UTC.

    `guest_id` is the person who has taken it, None while nobody has.
    """

    id: int
    seat: Seat
    unit_id: int | None
    inviter_id: int
    expires_at: datetime
    guest_id: int | None = None


class UnknownInvitation(Refusal):
    """No invitation has this link."""


class InvitationTaken(Refusal):
    """The link has been used."""


class InvitationExpired(Refusal):
    """Nobody used the link in time."""


class InviteAlone(Refusal):
    """An administrator asks for a link where others would see it."""


def check_invitation(invitation: Invitation | None, *, now: datetime) -> Invitation:
    """Return an invitation that counts; raises what forbids it."""
    if invitation is None:
        raise UnknownInvitation
    if invitation.guest_id is not None:
        raise InvitationTaken
    if invitation.expires_at <= now:
        raise InvitationExpired
    return invitation
