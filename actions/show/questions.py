"""Questions put to a chat, open with their buttons, closed without."""

from actions.show.stage import Stage, Worded, Wordings, ids
from domain.message import Message
from domain.subject import QuestionEnded, QuestionShown
from views.markup import Markup, lines
from views.question import ended


async def _question(stage: Stage, subject: QuestionShown) -> Worded:
    """Raises LookupError for a question that this version cannot read."""
    asked = subject.question
    wording = stage.office.rooms.questions[type(asked)].wording
    return wording(stage, asked, subject.is_open), ids(stage.shown)


async def _ended(stage: Stage, subject: QuestionEnded) -> Worded:
    """Return a question as it stood when it ended, and how that was."""
    how = ended(subject, stage.office.texts)
    return Message(lines(Markup(subject.words), how)), ids(stage.shown)


WORDINGS: Wordings = {QuestionShown: _question, QuestionEnded: _ended}
