"""What shows the closing of a year: the office's board, the leaders' card."""

from actions.show.stage import Stage, Worded, Wordings
from domain.closing.names import ClosingAsked, ClosingBoard, ClosingCard
from views.closing import closing as views
from views.closing import told


async def _board(stage: Stage, subject: ClosingBoard) -> Worded:
    closing = await stage.tx.closings.get(subject.closing)
    return views.board(stage.plan, closing, subject.page, stage.office.texts), []


async def _card(stage: Stage, subject: ClosingCard) -> Worded:
    closing = await stage.tx.closings.get(subject.closing)
    return views.card(stage.plan, closing, stage.office.texts), []


async def _asked(stage: Stage, _: ClosingAsked) -> Worded:
    state = await stage.tx.closings.state_of_plan(stage.plan.id)
    return told.asked(stage.plan, state, stage.office.texts, today=stage.today), []


WORDINGS: Wordings = {ClosingBoard: _board, ClosingCard: _card, ClosingAsked: _asked}
