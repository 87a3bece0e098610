"""What shows that something was written down for a unit, and that it would have it corrected."""

from actions.show.stage import Stage, Worded, Wordings, ids
from domain.proxy.correction import Correction
from domain.proxy.names import CorrectionCard, WrittenDown
from views.proxy import correction, told


async def _written_down(stage: Stage, subject: WrittenDown) -> Worded:
    events = [await stage.tx.events.get(each) for each in subject.events]
    corrections: dict[int, Correction] = {}
    for event in events:
        if asked := await stage.tx.corrections.of_event(event.id):
            corrections[event.id] = asked
    message = told.written_down(events, stage.shown, corrections, stage.office.texts)
    return message, ids(stage.shown)


async def _correction(stage: Stage, subject: CorrectionCard) -> Worded:
    asked = await stage.tx.corrections.get(subject.correction)
    event = await stage.tx.events.get(asked.event_id)
    return correction.card(asked, event, stage.one, stage.office.texts), ids(stage.shown)


WORDINGS: Wordings = {WrittenDown: _written_down, CorrectionCard: _correction}
