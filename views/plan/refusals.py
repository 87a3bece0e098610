"""What is said about codes and plans that are not there."""

from domain.plan import naming, plan
from views.refusal.wording import N_, plainly

plainly(
    {
        naming.UnknownCode: N_(
            "Not recorded: there is no task with the code {typed} here. Type /viec to see the list."
        ),
        naming.AmbiguousCode: N_(
            "Not recorded: {typed} may be {codes}. Please type the whole code."
        ),
        plan.NoPlan: N_(
            "No plan has been taken in yet. Please ask the administrator to import it."
        ),
        plan.NothingLeft: N_(
            "What this message showed is not part of the plan any more. Please type /viec or "
            "/kehoach to see the work as it stands."
        ),
    }
)
