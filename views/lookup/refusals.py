"""What is said about searches and histories that are not shown."""

from domain.lookup import dates, history, listing, search
from views.refusal.wording import plainly
from views.texts import N_

plainly(
    {
        dates.NoDates: N_(
            "No deadline is still to come, so there is nothing for a calendar. Type /viec to see "
            "the unit's work."
        ),
        listing.UnitNotRead: N_(
            "No unit is called “{typed}”, so no list was opened. The codes are: {codes}. For all "
            "work type /viec."
        ),
        listing.SeveralPlansCalledSo: N_(
            "“{typed}” may be several plans: {plans}. Please type one of these names."
        ),
        listing.NoPlanCalledSo: N_(
            "No plan in force is called “{typed}”. There are: {plans}. Type the command alone to "
            "see all."
        ),
        search.NothingToSearch: N_(
            "Please type what to look for after /tim, for example: /tim măng cầu, "
            "/tim 2818/QĐ-UBND."
        ),
        history.HistoryOfAnotherUnit: N_(
            "Only the units that carry out this task, the office and the leaders read its history. "
            "Please ask the office."
        ),
    }
)
