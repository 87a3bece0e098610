"""What shows the closing of a year: the office's board, the leaders' card."""

from actions.show.stage import Stage, Views, Worded
from domain.closing.names import ClosingBoard, ClosingCard
from views.closing import closing as views


async def _board(stage: Stage, subject: ClosingBoard) -> Worded:
    closing = await stage.tx.closings.get(subject.closing)
    return views.board(stage.plan, closing, subject.page, stage.office.texts), []


async def _card(stage: Stage, subject: ClosingCard) -> Worded:
    closing = await stage.tx.closings.get(subject.closing)
    return views.card(stage.plan, closing, stage.office.texts), []


VIEWS: Views = {ClosingBoard: _board, ClosingCard: _card}
