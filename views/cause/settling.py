"""The questions that the cause of a delay puts to a leader."""

from domain.message import Message, Style
from domain.plan.assignment import Assignment
from views.buttons import choice, question_row
from views.markup import lines
from views.plan.task import title
from views.question import as_question
from views.texts import Texts


def reason_question(one: Assignment, texts: Texts, *, is_open: bool) -> Message:
    """Return the question why a cause is not recognised; a refusal has a reason."""
    words = texts.say(
        "{title}: why are the causes not recognised as objective?", title=title(one.task, texts)
    )
    return as_question(words, texts, is_open=is_open)


def meant(one: Assignment, answer: str | None, texts: Texts, *, is_open: bool) -> Message:
    """Return a leader's word repeated back."""
    verdict = (
        texts.say("Confirmed: the delay had objective causes.")
        if answer is None
        else texts.say("Not recognised as objective: {reason}", reason=answer)
    )
    words = lines(title(one.task, texts), verdict)
    if not is_open:
        return Message(words)
    return Message(
        lines(words, texts.say("Is this right? It is sent only after Right is pressed.")),
        (
            (choice(texts.label("Right"), "yes", Style.SUCCESS),),
            question_row(texts, may_skip=False),
        ),
    )


def settled(answer: str | None, texts: Texts) -> str:
    """Return a leader's word on a cause in a few plain words."""
    if answer is None:
        return texts.label("the cause is confirmed")
    return texts.label("the cause is not confirmed")
