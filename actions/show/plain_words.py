"""What plain words were understood to mean, put as a question."""

from actions.show.stage import Stage, Wordings
from domain.meant import WordsMeant
from domain.message import Message
from views import plain_words
from views.plan.task import title


def _meant(stage: Stage, question: WordsMeant, is_open: bool) -> Message:
    which = title(stage.one.task, stage.office.texts) if stage.shown else question.codes
    return plain_words.meant(question, which, stage.office.texts, is_open=is_open)


WORDINGS: Wordings = {WordsMeant: _meant}
