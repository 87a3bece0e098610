"""What answers a submission, and the questions which task and which document."""

from typing import cast

from actions.show.stage import Shown, Stage, View, Wording, ids
from domain.message import Message
from domain.prompt import Question
from views import submission
from views.markup import Markup


async def _submitted(stage: Stage) -> Shown:
    refused = [Markup(sentence) for sentence in cast(list[str], stage.subject["refused"])]
    message = submission.submitted(stage.shown, refused, stage.office.texts)
    return message, ids(stage.shown)


async def _which_submitted(stage: Stage) -> Shown:
    return submission.which_is_submitted(stage.shown, stage.office.texts), ids(stage.shown)


def _document(stage: Stage, is_open: bool) -> Message:
    return submission.question(stage.shown[0], stage.office.texts, is_open=is_open)


WORDINGS: dict[Question, Wording] = {Question.SUBMISSION: _document}
VIEWS: dict[str, View] = {"submitted": _submitted, "which-submitted": _which_submitted}
