"""What is said about codes and plans that are not there."""

from domain.plan import ended, incoming, naming, origin, plan, short_name
from domain.plan.called import key
from views.markup import Markup, escape
from views.plan.correction import paper
from views.plan.signed import name
from views.plan.task import title
from views.refusal.wording import plainly, sentence
from views.texts import N_, Texts

plainly(
    {
        naming.UnknownCode: N_(
            "Not recorded: there is no task with the code {typed} here. Type /viec to see the list."
        ),
        naming.AmbiguousCode: N_(
            "Not recorded: {typed} may be {codes}. Please type the whole code."
        ),
        origin.NothingOfOrigin: N_(
            "{typed}: there is no such task here that waits for it. Type /viec {typed} to see the "
            "list."
        ),
        origin.OneTaskAsked: N_(
            "{typed} names all of a plan or paper; please type the code of one task, such as "
            "{codes}."
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


@sentence.register
def _(refusal: ended.EndedWithPlan, texts: Texts) -> Markup:
    task = refusal.assignment.task
    return texts.say(
        "Not recorded: {title} ended with {plan}, which is closed. If anything of it is wrong, "
        "please ask the office, which may still return its report or restore it.",
        title=title(task, texts),
        plan=name(task.plan, texts),
    )


@sentence.register
def _(refusal: incoming.SeveralPlans, texts: Texts) -> Markup:
    plans = (
        f"{escape(key(one))} – {paper(one.number, one.issued_on, texts)}" for one in refusal.plans
    )
    return texts.say(
        "Nothing was recorded: no. {number} is that of several plans: {plans}. Please name one by "
        "what stands before it.",
        number=refusal.number,
        plans=Markup("; ".join(plans)),
    )
