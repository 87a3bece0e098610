"""What was opened in place of what a message shows else, with the way back to it."""

from dataclasses import replace

from actions.show.showing import staged
from actions.show.stage import Stage, Worded, Wordings
from actions.show.wording import word
from domain.plan.plan import NothingLeft
from domain.subject import InPlace, Piece
from views.task_buttons import back_row


async def _in_place(stage: Stage, subject: InPlace) -> Worded:
    """Return what stands behind it where what was opened is in force no more."""
    try:
        message, shows = await _word(stage, subject.opened)
    except NothingLeft:
        behind = subject.instead
        again = await staged(
            stage.tx, stage.office, behind.subject, now=stage.now, shown=behind.shows
        )
        return await _word(replace(stage, plan=again.plan), behind)
    return replace(message, buttons=(*message.buttons, back_row(stage.office.texts))), shows


async def _word(stage: Stage, piece: Piece) -> Worded:
    found = [one for each in piece.shows if (one := stage.plan.assignment(each))]
    return await word(replace(stage, shown=tuple(found)), piece.subject)


WORDINGS: Wordings = {InPlace: _in_place}
