"""What is said about parts of a whole that cannot be."""

from domain.progress import attaining, line, monthly_round
from views.markup import Markup
from views.refusal.wording import plainly, sentence
from views.texts import N_, Texts

plainly(
    {
        attaining.BeyondTarget: N_(
            "Not recorded: {quantity}/{target} {of} is more than the target. Please check it and "
            "write again; what goes beyond the target can be added in words."
        ),
        line.LineStands: N_(
            "This line can no longer be withdrawn: there is a newer one, or it is older than the "
            "last working day. Please write a new line; it stands in its place."
        ),
        monthly_round.AllAnswered: N_("All tasks have their line. Thank you."),
    }
)


@sentence.register
def _(refusal: attaining.NotTheTarget, texts: Texts) -> Markup:
    return texts.say(
        "Not recorded: {typed} does not fit the target of this task ({targets}). "
        "Please write again, for example: {example}.",
        typed=refusal.typed,
        targets=", ".join(f"{one.quantity} {one.of}" for one in refusal.targets),
        example=f"1/{refusal.targets[0].quantity} {refusal.targets[0].of}",
    )
