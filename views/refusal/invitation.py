"""What is said about links that no longer let anybody in."""

from domain import invitation
from views.refusal.wording import N_, plainly

plainly(
    {
        invitation.UnknownInvitation: N_(
            "This link is not right. Please open it again as it was sent, or ask the administrator "
            "for a new one."
        ),
        invitation.InvitationTaken: N_(
            "This link has been used; each lets one person in, once. "
            "Please ask the administrator for a new one."
        ),
        invitation.InvitationExpired: N_(
            "This link has expired; it counts for three days. "
            "Please ask the administrator for a new one."
        ),
        invitation.InviteAlone: N_(
            "Links are made where nobody else sees them: please write /moithamgia to this system "
            "in a private chat."
        ),
    }
)
