"""What shows a report that the office gives back."""

from datetime import datetime

from actions.show.stage import Shown, Stage, View, Wording, ids
from domain.message import Message
from domain.prompt import Question
from views import returning


async def _which_returned(stage: Stage) -> Shown:
    return returning.which_is_returned(stage.shown, stage.office.texts), ids(stage.shown)


async def _returned(stage: Stage) -> Shown:
    message = returning.returned(
        stage.shown[0],
        str(stage.subject["reason"]),
        stage.office.texts,
        by=str(stage.subject["by"]),
        at=datetime.fromisoformat(str(stage.subject["at"])),
    )
    return message, ids(stage.shown)


def _reason(stage: Stage, is_open: bool) -> Message:
    return returning.reason_question(stage.shown[0], stage.office.texts, is_open=is_open)


VIEWS: dict[str, View] = {"which-returned": _which_returned, "returned": _returned}
WORDINGS: dict[Question, Wording] = {Question.RETURN_REASON: _reason}
