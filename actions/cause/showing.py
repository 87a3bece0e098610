"""What shows the cause of a delay: its card, and which late task is meant."""

from actions.remit import charge
from actions.show.stage import Stage, Worded, Wordings, ids
from domain.cause.names import CauseCard, WhichLate
from domain.chat import Seat
from domain.waiting.waiting import Matter
from views.cause import asking
from views.cause.card import card


async def _which(stage: Stage, _: WhichLate) -> Worded:
    return asking.which_is_late(stage.shown, stage.office.texts), ids(stage.shown)


async def cause_card(stage: Stage, cause_id: int, seat: Seat) -> Worded:
    """Return the card of a cause for a seat."""
    cause = await stage.tx.causes.get(cause_id)
    one = stage.assignment(cause.assignment_id)
    asked_on = stage.office.today(cause.asked_at)
    waited = stage.calendar.working_days_late(stage.today, asked_on)
    stands = await charge(stage.tx, one, Matter.CAUSE, cause_id, on=stage.today, at=stage.now)
    talk = await stage.tx.clarifications.of(Matter.CAUSE, cause_id)
    texts = stage.office.texts
    message = card(one, cause, texts, seat=seat, waited=waited, charge=stands, talk=talk)
    return message, [one.id]


async def _card(stage: Stage, subject: CauseCard) -> Worded:
    return await cause_card(stage, subject.cause, subject.seat)


WORDINGS: Wordings = {WhichLate: _which, CauseCard: _card}
