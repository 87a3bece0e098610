"""A link that lets one person take part alone with the bot, once."""

from dataclasses import dataclass
from datetime import datetime

from domain.chat import Person, Seat
from domain.refusal import Refusal


@dataclass(frozen=True, slots=True)
class Invitation:
    """An invitation to `seat`, of `unit_id` for a unit's; it can be opened until `expires_at`, UTC.

    `guest_id` is the person who has opened it, `opened_at` since when, None while nobody has. It
    counts from `confirmed_at` on; one that was `revoked_at` some moment never will.
    """

    id: int
    seat: Seat
    unit_id: int | None
    inviter_id: int
    expires_at: datetime
    guest_id: int | None = None
    opened_at: datetime | None = None
    confirmed_at: datetime | None = None
    revoked_at: datetime | None = None

    @property
    def needs_confirming(self) -> bool:
        """Whether the office has to know who has opened it before it counts."""
        return self.seat is not Seat.UNIT

    @property
    def is_over(self) -> bool:
        """Whether nothing can become of it any more."""
        return self.confirmed_at is not None or self.revoked_at is not None


class UnknownInvitation(Refusal):
    """No invitation has this link."""


class InvitationTaken(Refusal):
    """The link has been used."""


class InvitationExpired(Refusal):
    """Nobody used the link in time."""


class InvitationRevoked(Refusal):
    """The office or the administrator took the link back."""


class InviteAlone(Refusal):
    """An administrator asks for a link where others would see it."""


class AwaitingOffice(Refusal):
    """Somebody has opened a link, and the office has yet to confirm them."""


class InvitationIsOver(Refusal):
    """The invitation has been confirmed or revoked already."""


class NotNamedYet(Refusal):
    """Họ tên or chức vụ of `guest` is missing, without which the office confirms nobody."""

    guest: str


class NotOneself(Refusal):
    """Who has opened a link would confirm themselves."""


class OfficeConfirms(Refusal):
    """An administrator would confirm where the office can."""


def check_invitation(invitation: Invitation | None, *, now: datetime) -> Invitation:
    """Return an invitation that can be opened; raises what forbids it."""
    if invitation is None:
        raise UnknownInvitation
    if invitation.revoked_at is not None:
        raise InvitationRevoked
    if invitation.guest_id is not None:
        raise InvitationTaken
    if invitation.expires_at <= now:
        raise InvitationExpired
    return invitation


def check_confirming(
    invitation: Invitation,
    guest: Person,
    by: Person,
    *,
    is_office: bool,
    has_office: bool,
) -> None:
    """Raise unless `by` may confirm that `guest` is who was invited.

    It is for the office (`is_office`), which has to name them first and sees it with four eyes.
    While there is none (not `has_office`), an administrator does it, who binds any chat as well.
    """
    if invitation.is_over:
        raise InvitationIsOver
    if not has_office:
        return
    if not is_office:
        raise OfficeConfirms
    if guest.id == by.id:
        raise NotOneself
    if guest.full_name is None or guest.position is None:
        raise NotNamedYet(guest=guest.name)
