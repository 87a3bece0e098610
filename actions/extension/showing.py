"""What shows a request for a later deadline: its card, and which task is meant."""

from actions.remit import charge
from actions.show.stage import Stage, Worded, Wordings, ids
from domain.chat import Seat
from domain.extension.names import (
    ExtensionCard,
    ExtensionForwarded,
    WhichToExtend,
)
from domain.waiting.waiting import Matter
from views.extension import asking
from views.extension.card import card


async def _which(stage: Stage, _: WhichToExtend) -> Worded:
    return asking.which_to_extend(stage.shown, stage.office.texts), ids(stage.shown)


async def extension_card(stage: Stage, extension_id: int, seat: Seat) -> Worded:
    """Return the card of a request for a seat."""
    request = await stage.tx.extensions.get(extension_id)
    one = stage.assignment(request.assignment_id)
    message = card(
        one,
        request,
        await stage.tx.extensions.of_assignment(request.assignment_id),
        stage.office.texts,
        seat=seat,
        waited=stage.calendar.working_days_late(stage.today, stage.office.today(request.turned_at)),
        charge=await charge(
            stage.tx, one, Matter.EXTENSION, extension_id, on=stage.today, at=stage.now
        ),
    )
    return message, [one.id]


async def _card(stage: Stage, subject: ExtensionCard) -> Worded:
    return await extension_card(stage, subject.extension, subject.seat)


async def _forwarded(stage: Stage, subject: ExtensionForwarded) -> Worded:
    request = await stage.tx.extensions.get(subject.extension)
    one = stage.one
    return asking.forwarded(one, request, subject, stage.office.texts), [one.id]


WORDINGS: Wordings = {WhichToExtend: _which, ExtensionForwarded: _forwarded, ExtensionCard: _card}
