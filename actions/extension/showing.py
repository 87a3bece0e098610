"""What shows a request for a later deadline: its card, and which task is meant."""

from actions.remit import charge
from actions.show.stage import Stage, Worded, Wordings, ids
from domain.chat import Seat
from domain.event import Event
from domain.extension.extension import Extension, corrected_to
from domain.extension.names import (
    ExtensionCard,
    ExtensionForwarded,
    WhichToExtend,
)
from domain.plan.assignment import Assignment
from domain.waiting.waiting import Matter
from views.extension import asking
from views.extension.card import card

# The events that end work, a report before the word of whoever receives it.
_ENDS = frozenset({"done", "received", "ordered", "merged", "handed-on", "closed"})


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
        ended=await _ended(stage, one, request),
        talk=await stage.tx.clarifications.of(Matter.EXTENSION, extension_id),
    )
    return message, [one.id]


async def _ended(stage: Stage, one: Assignment, request: Extension) -> Event | None:
    """Return what ended the work that a request without an answer was about, None while it goes."""
    if request.decider is not None or (request.is_open and one.is_open):
        return None
    events = await stage.tx.events.of_assignment(one.id)
    return next((each for each in reversed(events) if each.kind in _ENDS), None)


async def _card(stage: Stage, subject: ExtensionCard) -> Worded:
    return await extension_card(stage, subject.extension, subject.seat)


async def _forwarded(stage: Stage, subject: ExtensionForwarded) -> Worded:
    request = await stage.tx.extensions.get(subject.extension)
    one = stage.one
    history = await stage.tx.extensions.of_assignment(one.id)
    is_corrected = corrected_to(request, history) is not None
    message = asking.forwarded(one, request, subject, stage.office.texts, is_corrected=is_corrected)
    return message, [one.id]


WORDINGS: Wordings = {WhichToExtend: _which, ExtensionForwarded: _forwarded, ExtensionCard: _card}
