"""What is said where a deadline is not the department's to move."""

from domain import moving
from domain.task import SetBy
from views.markup import Markup
from views.refusal.wording import sentence
from views.texts import Texts


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
