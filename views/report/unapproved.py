"""What is said about the approval of reports that cannot be given, or is not theirs to give."""

from domain.report import approval
from domain.report.done import HeadsFirst
from views.markup import Markup
from views.people.person import called
from views.plan.task import title
from views.refusal.wording import plainly, sentence
from views.texts import N_, Texts
from views.unit.head import head_of

plainly(
    {
        approval.NothingToApprove: N_(
            "{title}: no report waits for approval any more; it was approved, withdrawn or "
            "returned."
        ),
    }
)


@sentence.register
def _(refusal: HeadsFirst, texts: Texts) -> Markup:
    one = refusal.assignment
    return texts.say(
        "{title} waits for {head} of {unit} first. If they have agreed otherwise, type /xong "
        "{code} and from where you know it.",
        title=title(one.task, texts),
        head=head_of(one.unit, texts),
        unit=one.unit.name,
        code=one.task.code,
    )


@sentence.register
def _(refusal: approval.NotItsHead, texts: Texts) -> Markup:
    facts = {"unit": refusal.unit.name}
    if refusal.leading:
        names = "; ".join(called(one) for one in refusal.leading)
        return texts.say(
            "Not done: this is for the head or a deputy of {unit} ({names}).", names=names, **facts
        )
    return texts.say(
        "Not done: this is for the head or a deputy of {unit}, and nobody is known as one. Please "
        "ask the office to enter them (/moithamgia).",
        **facts,
    )
