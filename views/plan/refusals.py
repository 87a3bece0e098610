"""What is said about codes and plans that are not there."""

from domain.plan import incoming, naming, plan, short_name
from views.refusal.wording import plainly
from views.texts import N_

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
        incoming.NoSuchPlan: N_(
            "Nothing was recorded: there is no plan no. {number}. There are: {plans}."
        ),
        incoming.RewritesThePlan: N_(
            "Nothing was recorded: of {total} tasks of plan {number}, {rewritten} would be dropped "
            "or become other work. If it is another plan, take it in as a new one; if it really "
            "replaces that plan, please confirm so."
        ),
        short_name.NotAShortName: N_(
            "A short name has 2 to 12 letters and digits, such as CCHC. Please type another one."
        ),
        short_name.ShortNameTaken: N_(
            "The short name {name} is in use already. Please type another one."
        ),
        plan.NothingLeft: N_(
            "What this message showed is not part of the plan any more. Please type /viec or "
            "/kehoach to see the work as it stands."
        ),
    }
)
