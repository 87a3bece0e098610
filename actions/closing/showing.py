"""What shows the closing of a year: the office's board, the leaders' card."""

from actions.show.stage import Shown, Stage, View
from views.closing import closing as views


async def _board(stage: Stage) -> Shown:
    closing = await stage.tx.closings.get(stage.number("closing"))
    return views.board(stage.plan, closing, stage.number("page"), stage.office.texts), []


async def _card(stage: Stage) -> Shown:
    closing = await stage.tx.closings.get(stage.number("closing"))
    return views.card(stage.plan, closing, stage.office.texts), []


VIEWS: dict[str, View] = {"closing": _board, "closing-card": _card}
