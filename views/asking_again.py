"""What is said where nobody has confirmed what somebody said."""

from dataclasses import replace

from domain.chat import Person
from domain.message import Button, Message
from domain.plan.assignment import Assignment
from domain.press import QuestionVerb, press
from views.markup import Markup, bold, lines
from views.people.person import called
from views.texts import Texts


def again(question: Message, texts: Texts) -> Message:
    """Return a question as it is put once more."""
    heading = bold(texts.say("Not confirmed, and not recorded yet"))
    return replace(question, text=lines(heading, Markup(question.text)))


def lapsed(codes: str, texts: Texts) -> Message:
    """Return that what was said of work was not recorded, for nobody confirmed it in time."""
    return Message(
        texts.say(
            "Not recorded ({codes}): nobody confirmed this by the end of the next working day. If "
            "it is to be recorded, please report it again.",
            codes=codes,
        )
    )


def overtaken(one: Assignment, prompt: int, texts: Texts, *, by: Person | None) -> Message:
    """Return that a question is closed, for its task was changed, and nothing of it was sent.

    Its button puts the question of this id once more.
    """
    again = Button(texts.label("Send again"), press(QuestionVerb.ANEW, prompt))
    return Message(_overtaken(one, texts, by), ((again,),))


def _overtaken(one: Assignment, texts: Texts, by: Person | None) -> Markup:
    if by is None:
        return texts.say(
            "{code}: the task has changed, so the question above is closed; what it says was not "
            "sent and not recorded. If it is still needed, press Send again.",
            code=one.task.code,
        )
    return texts.say(
        "{code}: {person} has changed the task, so the question above is closed; what it says was "
        "not sent and not recorded. If it is still needed, press Send again.",
        code=one.task.code,
        person=called(by),
    )
