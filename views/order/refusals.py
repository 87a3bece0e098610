"""What is said about orders that change nothing, or move what is not the department's to move."""

from domain.order import moving, rearrangement, scope
from domain.plan.state import SetBy
from views.markup import Markup, lines
from views.order.preview import unaffected
from views.plan.task import title
from views.refusal.wording import plainly, sentence
from views.texts import N_, Texts


@sentence.register
def _(refusal: moving.SetAboveUs, texts: Texts) -> Markup:
    if refusal.task.set_by is SetBy.MINISTRY:
        return texts.say(
            "The deadline of {code} was set by a ministry; the department cannot extend it itself. "
            "Please give the reason and the day proposed, so that the office drafts a letter.",
            code=refusal.task.code,
        )
    return texts.say(
        "The deadline of {code} was set by the province; the department cannot extend it itself. "
        "Please give the reason and the day proposed, so that the office drafts a letter.",
        code=refusal.task.code,
    )


@sentence.register
def _(refusal: moving.MovedByItsSteps, texts: Texts) -> Markup:
    return texts.say(
        "The deadline of {code} follows from its steps. Please move that of the step concerned.",
        code=refusal.task.code,
    )


MOST_REASONS = 5

plainly(
    {
        rearrangement.PressToConfirm: N_(
            "Nothing has been recorded yet. Please agree, correct or cancel with a button of the "
            "preview."
        ),
        scope.NoSuchScope: N_(
            "Not understood: {typed}. Please reply with codes (TT-04), with a unit (TT), "
            "or with tất cả."
        ),
    }
)


@sentence.register
def _(refusal: rearrangement.NothingToRearrange, texts: Texts) -> Markup:
    return lines(
        texts.say("Nothing here could be changed. Type /kehoach to see the open work."),
        *(
            texts.say("– {code}: {why}", code=one.task.code, why=unaffected(one, why, texts))
            for one, why in refusal.passed_over[:MOST_REASONS]
        ),
    )


@sentence.register
def _(refusal: rearrangement.BasisTooLow, texts: Texts) -> Markup:
    task = refusal.assignment.task
    if task.set_by is SetBy.MINISTRY:
        return texts.say(
            "The deadline of {title} was set by a ministry. Please give a paper of the ministry's "
            "or the government's as the basis; without one, draft a letter that asks for it.",
            title=title(task, texts),
        )
    return texts.say(
        "The deadline of {title} was set by UBND tỉnh. Please give a paper of theirs as the basis; "
        "without one, draft a letter that asks for a later date.",
        title=title(task, texts),
    )
