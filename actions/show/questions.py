"""Questions put to a chat, open with their buttons, closed without."""

from actions.show.stage import Stage, Worded, ids
from domain.subject import QuestionShown


async def question(stage: Stage, subject: QuestionShown) -> Worded:
    """Return a question in the words of its affair; raises LookupError for one without words."""
    asked = subject.question
    word = stage.office.rooms.wordings[type(asked)]
    return word(stage, asked, subject.is_open), ids(stage.shown)
