"""Questions put to a chat, open with their buttons, closed without."""

from actions.show.stage import Stage, Worded, ids
from domain.message import Message
from domain.subject import QuestionEnded, QuestionShown
from views.markup import Markup, lines
from views.question import ended


async def question(stage: Stage, subject: QuestionShown) -> Worded:
    """Return a question in the words of its affair; raises LookupError for one without words."""
    asked = subject.question
    word = stage.office.rooms.wordings[type(asked)]
    return word(stage, asked, subject.is_open), ids(stage.shown)


async def question_ended(stage: Stage, subject: QuestionEnded) -> Worded:
    """Return a question as it stood when it ended, and how that was."""
    how = ended(subject, stage.office.texts)
    return Message(lines(Markup(subject.words), how)), ids(stage.shown)
