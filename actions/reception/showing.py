"""What shows deliveries to their receiver, and urges those who owe them."""

from actions.show.stage import Shown, Stage, View, Wording, ids
from domain.message import Message
from domain.prompt import Question
from domain.reception.reception import Reception
from views.reception import reception, urging


async def _board(stage: Stage) -> Shown:
    task = stage.one.task
    received = Reception(task, stage.plan.of_task(task))
    last = stage.subject.get("last")
    message = reception.board(
        received,
        await stage.tx.events.urged(ids(received.assignments)),
        stage.office.texts,
        today=stage.today,
        calendar=stage.calendar,
        last=next((one for one in stage.shown if one.id == last), None),
    )
    return message, ids(received.assignments)


async def _urged(stage: Stage) -> Shown:
    message = urging.told(
        stage.unit(),
        stage.shown,
        stage.office.texts,
        by=str(stage.subject["by"]),
        today=stage.today,
        calendar=stage.calendar,
    )
    return message, ids(stage.shown)


def _preview(stage: Stage, is_open: bool) -> Message:
    return urging.preview(stage.shown, stage.office.texts, is_open=is_open)


VIEWS: dict[str, View] = {"board": _board, "urged": _urged}
WORDINGS: dict[Question, Wording] = {Question.URGE_OVERDUE: _preview}
