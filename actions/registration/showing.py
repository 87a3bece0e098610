"""What shows the board of deadlines: a unit's part, and the whole for office and leaders."""

from actions.show.stage import Stage, Worded, Wordings, ids
from domain.plan.plan import NothingLeft
from domain.registration.board import needs_deadline
from domain.registration.names import (
    BoardPart,
    CallTakenBack,
    ProposalsDue,
    TermsProposed,
    WholeBoard,
)
from views.markup import marked
from views.registration import board as deadline_board
from views.registration import call, proposed
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


async def _taken_back(stage: Stage, subject: CallTakenBack) -> Worded:
    return call.taken_back(stage.unit(subject.unit), stage.office.texts), ids(stage.shown)


async def _due(stage: Stage, subject: ProposalsDue) -> Worded:
    """Raises NothingLeft once nobody is asked any more."""
    board, texts = await stage.tx.boards.get(subject.board), stage.office.texts
    if board.until is None:
        raise NothingLeft
    missing = [one for one in stage.shown if needs_deadline(one) and not board.of(one.id)]
    if subject.unit is None:
        return call.due_of_all(missing, board.until, texts), ids(stage.shown)
    unit = stage.unit(subject.unit)
    return call.due_of_unit(unit, missing, board.until, texts), ids(stage.shown)


async def _proposed(stage: Stage, subject: TermsProposed) -> Worded:
    board, refused = await stage.tx.boards.get(subject.board), marked(subject.refused)
    texts, calendar = stage.office.texts, stage.calendar
    message = proposed.proposed(stage.shown, board, refused, texts, calendar=calendar)
    return message, ids(stage.shown)


WORDINGS: Wordings = {
    TermsProposed: _proposed,
    BoardPart: _part,
    WholeBoard: _whole,
    CallTakenBack: _taken_back,
    ProposalsDue: _due,
}
