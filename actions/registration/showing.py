"""What shows the board of deadlines: a unit's part, and the whole for office and leaders."""

from actions.show.stage import Stage, Worded, Wordings, ids
from domain.registration.names import (
    BoardPart,
    WholeBoard,
)
from views.registration import board as deadline_board
from views.registration import part as deadline_part
from views.registration.items import Showing


async def _part(stage: Stage, subject: BoardPart) -> Worded:
    return deadline_part.part(await _showing(stage, subject), stage.office.texts), ids(stage.shown)


async def _whole(stage: Stage, subject: WholeBoard) -> Worded:
    showing, texts = await _showing(stage, subject), stage.office.texts
    return deadline_board.board(showing, subject.seat, texts), ids(stage.shown)


async def _showing(stage: Stage, subject: BoardPart | WholeBoard) -> Showing:
    return Showing(
        board=await stage.tx.boards.get(subject.board),
        units=stage.plan.units,
        unit=stage.unit(subject.unit) if subject.unit else None,
        items=stage.shown,
        page=subject.page,
        calendar=stage.calendar,
    )


WORDINGS: Wordings = {BoardPart: _part, WholeBoard: _whole}
