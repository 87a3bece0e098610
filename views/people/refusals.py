"""What is said about links that let nobody in, and names and positions that cannot be taken."""

from domain.people import invitation, post, presence, register
from views.refusal.wording import plainly
from views.texts import N_

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
        invitation.InvitationRevoked: N_(
            "This link was taken back. Please ask the office or the administrator for a new one."
        ),
        invitation.AwaitingOffice: N_("Welcome. The office is completing the connection."),
        invitation.InvitationIsOver: N_(
            "This invitation was confirmed or taken back already. Type /moithamgia to see who "
            "takes part."
        ),
        invitation.NotNamedYet: N_(
            "Not confirmed: full name and position of {guest} are missing. Please enter them first."
        ),
        invitation.NotOneself: N_(
            "Not confirmed: you opened this invitation yourself. Please let somebody else of the "
            "office confirm it."
        ),
        invitation.OfficeConfirms: N_(
            "The office confirms who opened an invitation. Please let it do so in its own chat."
        ),
        invitation.InviteAlone: N_(
            "Links are made where nobody else sees them: please write /moithamgia to this system "
            "in a private chat."
        ),
    }
)


plainly(
    {
        presence.OutOfTheGroup: N_(
            "You are not in the chat {groups}, so that nothing can be done for it here. If you "
            "belong there, please let somebody add you to it."
        ),
        presence.NotAMember: N_("Only members of this chat can press its buttons."),
    }
)


plainly(
    {
        register.NotAName: N_(
            "Not recorded: a full name has letters only, at most 60. Please reply to the question "
            "again with both: full name, position."
        ),
        register.NotAPosition: N_(
            "Not recorded: a position has letters, at most 100 signs. Please reply to the question "
            "again, for example: chuyên viên."
        ),
        register.AskedOfAnother: N_(
            "This question is for {name}. Please let them answer it themselves."
        ),
    }
)


plainly(
    {
        post.NoPosition: N_(
            "Not recorded: “{line}” has no position. Please reply to the question again, a line "
            "for each: full name, position."
        ),
        post.NotForOneself: N_(
            "Not recorded: nobody enters themselves as one of the leaders. Please let somebody "
            "else of the office press it."
        ),
        post.PostIsOver: N_(
            "Not recorded: this position is not held any more. Type /moithamgia to see who holds "
            "which."
        ),
    }
)
