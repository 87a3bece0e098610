"""What is said about deliveries that cannot be received, and about urging in vain."""

from domain.reception import reception, urging
from views.markup import Markup
from views.plan.task import title
from views.refusal.wording import plainly, sentence
from views.texts import N_, Texts, long_date

plainly(
    {
        reception.NotReceived: N_(
            "{title}: {unit}'s part stands as not received; nothing needs to be taken back."
        ),
        reception.ReleasedFromDelivering: N_(
            "{title}: {unit}'s part is paused or no longer carried out, so that nothing is to be "
            "received. Type /kehoach to see where it stands."
        ),
        urging.NothingOverdue: N_(
            "No unit has an overdue task in its hands; nobody needs to be urged."
        ),
        urging.NothingOverdueOf: N_(
            "{units}: no overdue task in hand, nobody needs to be urged. /dondoc alone shows who "
            "is late."
        ),
        urging.NothingMissing: N_("Every unit has sent its part; nobody needs to be urged."),
        urging.UrgedToday: N_(
            "These units have been urged on this working day already. "
            "They can be urged again on the next working day."
        ),
    }
)


@sentence.register
def _(refusal: reception.NotTheReceiver, texts: Texts) -> Markup:
    receiver = refusal.task.receiver
    return texts.say(
        "{title} is delivered to {unit}. Please let that unit say what was received.",
        title=title(refusal.task, texts),
        unit=(receiver or refusal.task.unit).name,
    )


@sentence.register
def _(refusal: reception.AlreadyReceived, texts: Texts) -> Markup:
    one = refusal.assignment
    return texts.say(
        "{title}: it was noted on {day} that {unit}'s part was received; no need to press again.",
        title=title(one.task, texts),
        unit=one.unit.name,
        day=long_date(one.received_on) if one.received_on else "",
    )
