"""What shows deliveries to their receiver, and urges those who owe them."""

from actions.show.stage import Stage, Worded, Wordings, ids
from domain.reception.names import ReceptionBoard, UnitUrged
from domain.reception.reception import Reception
from views.reception import reception, urging


async def _board(stage: Stage, subject: ReceptionBoard) -> Worded:
    task = stage.one.task
    received = Reception(task, stage.plan.of_task(task))
    message = reception.board(
        received,
        await stage.tx.events.urged(ids(received.assignments)),
        stage.office.texts,
        today=stage.today,
        calendar=stage.calendar,
        last=next((one for one in stage.shown if one.id == subject.last), None),
    )
    return message, ids(received.assignments)


async def _urged(stage: Stage, subject: UnitUrged) -> Worded:
    message = urging.told(
        stage.unit(subject.unit),
        stage.shown,
        stage.office.texts,
        by=subject.by,
        today=stage.today,
        calendar=stage.calendar,
    )
    return message, ids(stage.shown)


WORDINGS: Wordings = {ReceptionBoard: _board, UnitUrged: _urged}
