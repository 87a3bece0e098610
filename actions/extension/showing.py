"""What shows a request for a later deadline: its card, its questions, which task is meant."""

from collections.abc import Mapping
from datetime import date
from typing import cast

from actions.show.stage import Shown, Stage, View, ids
from domain.chat import Seat
from domain.message import Message
from domain.plan.deadline import Deadline
from domain.prompt import Question
from domain.spoken.request import Request
from views.extension import asking as extension
from views.extension import decision
from views.extension.card import card


async def _which(stage: Stage) -> Shown:
    return extension.which_to_extend(stage.shown, stage.office.texts), ids(stage.shown)


async def extension_card(stage: Stage, extension_id: int) -> Shown:
    """Return the card of a request for the seat that the subject names."""
    request = await stage.tx.extensions.get(extension_id)
    one = stage.assignment(request.assignment_id)
    message = card(
        one,
        request,
        await stage.tx.extensions.of_assignment(request.assignment_id),
        stage.office.texts,
        seat=Seat(str(stage.subject["seat"])),
        waited=stage.calendar.working_days_late(stage.today, stage.office.today(request.turned_at)),
    )
    return message, [one.id]


async def _card(stage: Stage) -> Shown:
    return await extension_card(stage, stage.number("extension"))


VIEWS: dict[str, View] = {"which-extend": _which, "extension": _card}


def _day(stage: Stage, is_open: bool) -> Message:
    return extension.day_question(stage.shown[0], stage.office.texts, is_open=is_open)


def _reason(stage: Stage, is_open: bool) -> Message:
    return extension.reason_question(stage.shown[0], stage.office.texts, is_open=is_open)


def _meant(stage: Stage, is_open: bool) -> Message:
    return extension.meant(
        stage.shown[0],
        Request.from_dict(_about(stage)),
        stage.office.texts,
        stage.calendar,
        is_open=is_open,
    )


def _view(stage: Stage, is_open: bool) -> Message:
    return decision.view_question(stage.shown[0], stage.office.texts, is_open=is_open)


def _nearer(stage: Stage, is_open: bool) -> Message:
    return decision.nearer_question(stage.shown[0], stage.office.texts, is_open=is_open)


def _refusal(stage: Stage, is_open: bool) -> Message:
    return decision.refusal_question(stage.shown[0], stage.office.texts, is_open=is_open)


def _decided(stage: Stage, is_open: bool) -> Message:
    about = _about(stage)
    granted = None
    if about["granted"] is not None:
        granted = Deadline(str(about["granted"]), date.fromisoformat(str(about["last_day"])))
    answer = about["answer"]
    return decision.decision_meant(
        stage.shown[0],
        granted,
        None if answer is None else str(answer),
        stage.office.texts,
        stage.calendar,
        is_open=is_open,
    )


def _about(stage: Stage) -> Mapping[str, object]:
    return cast(Mapping[str, object], stage.subject["about"])


WORDINGS = {
    Question.EXTENSION_DAY: _day,
    Question.EXTENSION_REASON: _reason,
    Question.EXTENSION_MEANT: _meant,
    Question.EXTENSION_VIEW: _view,
    Question.EXTENSION_NEARER: _nearer,
    Question.EXTENSION_REFUSAL: _refusal,
    Question.EXTENSION_DECIDED: _decided,
}
