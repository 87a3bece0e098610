"""Answer a month's round at once for all work of which there is nothing new."""

from actions.here import Here
from actions.progress.telling import take_lines
from domain.plan.assignment import Assignment
from domain.press import UnknownPress
from domain.progress.monthly_round import AllAnswered, has_answered
from domain.progress.names import Round
from domain.subject import Piece, pieces_of
from views.progress.line import nothing_new


async def tell_nothing_new(here: Here, unit_id: int, *, under: int | None) -> None:
    """Give the line for what the pressed round of a unit still asks.

    Raises AllAnswered where it asks for nothing more, UnknownPress where there is no round.
    """
    shown = await here.on_screen(under)
    pieces = pieces_of(shown.subject, shown.assignment_ids) if shown else ()
    rounds = [(each, each.subject) for each in pieces if isinstance(each.subject, Round)]
    found = next(((piece, one) for piece, one in rounds if one.unit == unit_id), None)
    if found is None:
        raise UnknownPress
    missing = await _missing(here, *found)
    if not missing:
        raise AllAnswered
    await take_lines(here, [(one, nothing_new(here.office.texts)) for one in missing])


async def _missing(here: Here, piece: Piece, asked: Round) -> list[Assignment]:
    plan, zone = await here.plan_to_change(), here.office.texts.zone
    ours = {unit.id for unit in here.chat.units}
    held = (plan.assignment(each) for each in piece.shows)
    return [
        one
        for one in held
        if one and one.unit.id in ours and not has_answered(one, asked.month, zone)
    ]
