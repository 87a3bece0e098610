"""What is said where nothing of a year is to be closed, or somebody has gone on with it."""

from domain.closing import closing
from views.refusal.wording import plainly
from views.texts import N_

plainly(
    {
        closing.ClosingAdvanced: N_(
            "This has moved on meanwhile; nothing was changed. "
            "Type /chotnam to see where it stands."
        ),
        closing.YearIsClosed: N_(
            "No work of the plan is open any more; there is nothing to close. "
            "Type /kehoach to see the plan."
        ),
    }
)
