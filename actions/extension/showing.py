"""What shows a request for a later deadline: its card, its questions, which task is meant."""

from actions.show.stage import Stage, Views, Worded, Wordings, ids
from domain.chat import Seat
from domain.extension.names import (
    DecisionMeant,
    ExtensionCard,
    LaterDay,
    NearerDay,
    OfficeView,
    Reason,
    RefusalReason,
    RequestMeant,
    WhichToExtend,
)
from domain.message import Message
from views.extension import asking, decision
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
    )
    return message, [one.id]


async def _card(stage: Stage, subject: ExtensionCard) -> Worded:
    return await extension_card(stage, subject.extension, subject.seat)


def _day(stage: Stage, _: LaterDay, is_open: bool) -> Message:
    return asking.day_question(stage.one, stage.office.texts, is_open=is_open)


def _reason(stage: Stage, _: Reason, is_open: bool) -> Message:
    return asking.reason_question(stage.one, stage.office.texts, is_open=is_open)


def _meant(stage: Stage, question: RequestMeant, is_open: bool) -> Message:
    one, texts = stage.one, stage.office.texts
    return asking.meant(one, question.request, texts, stage.calendar, is_open=is_open)


def _view(stage: Stage, _: OfficeView, is_open: bool) -> Message:
    return decision.view_question(stage.one, stage.office.texts, is_open=is_open)


def _nearer(stage: Stage, _: NearerDay, is_open: bool) -> Message:
    return decision.nearer_question(stage.one, stage.office.texts, is_open=is_open)


def _refusal(stage: Stage, _: RefusalReason, is_open: bool) -> Message:
    return decision.refusal_question(stage.one, stage.office.texts, is_open=is_open)


def _decided(stage: Stage, question: DecisionMeant, is_open: bool) -> Message:
    return decision.decision_meant(
        stage.one,
        question.granted,
        question.answer,
        stage.office.texts,
        stage.calendar,
        is_open=is_open,
    )


VIEWS: Views = {WhichToExtend: _which, ExtensionCard: _card}
WORDINGS: Wordings = {
    LaterDay: _day,
    Reason: _reason,
    RequestMeant: _meant,
    OfficeView: _view,
    NearerDay: _nearer,
    RefusalReason: _refusal,
    DecisionMeant: _decided,
}
