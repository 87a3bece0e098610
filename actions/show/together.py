"""Several things in one message, each worded as it would be by itself."""

from dataclasses import replace

from actions.show.stage import Stage, Worded, Wordings
from actions.show.wording import word
from domain.plan.plan import NothingLeft
from domain.subject import Piece, Together
from views.together import together


async def _together(stage: Stage, subject: Together) -> Worded:
    """Raises NothingLeft where nothing of it is in force any more."""
    worded = [found for one in subject.pieces if (found := await _piece(stage, one))]
    if not worded:
        raise NothingLeft
    message = together([message for message, _ in worded])
    return message, list(dict.fromkeys(shown for _, shows in worded for shown in shows))


async def _piece(stage: Stage, piece: Piece) -> Worded | None:
    found = [one for each in piece.shows if (one := stage.plan.assignment(each))]
    if piece.shows and not found:
        return None
    try:
        return await word(replace(stage, shown=tuple(found), among_others=True), piece.subject)
    except NothingLeft:
        return None


WORDINGS: Wordings = {Together: _together}
