"""What shows reports: of completion, given back, submitted; and what is asked before they count."""

from collections.abc import Mapping
from datetime import datetime
from typing import Any, cast

from actions.show.stage import Shown, Stage, View, Wording, ids
from domain.message import Message
from domain.plan.task import Assignment
from domain.prompt import Question
from views.markup import Markup
from views.report import confirmation, product, returning, submission
from views.report import done as report


async def _reported(stage: Stage) -> Shown:
    refused = report.marked(cast(list[str], stage.subject["refused"]))
    returned = [one.id for one in stage.shown if await _was_returned(stage, one)]
    message = report.reported(stage.shown, refused, stage.office.texts, returned=returned)
    return message, ids(stage.shown)


async def _was_returned(stage: Stage, one: Assignment) -> bool:
    """Whether the office has given a report back, and not the unit taken it."""
    if one.is_reported:
        return False
    events = await stage.tx.events.of_assignment(one.id)
    ends = [event.kind for event in events if event.kind in {"withdrawn", "returned"}]
    return ends[-1:] == ["returned"]


async def _which_done(stage: Stage) -> Shown:
    return report.which_is_done(stage.shown, stage.office.texts), ids(stage.shown)


async def _supplemented(stage: Stage) -> Shown:
    return report.supplemented(stage.shown, stage.office.texts), ids(stage.shown)


async def _confirmation(stage: Stage) -> Shown:
    by = str(stage.subject["by"])
    return confirmation.card(stage.one, stage.office.texts, by=by), ids(stage.shown)


def _stated_day(stage: Stage, is_open: bool) -> Message:
    about = cast(Mapping[str, Any], stage.subject["about"])
    return product.day_question(about, stage.office.texts, is_open=is_open)


def _document(stage: Stage, is_open: bool) -> Message:
    about = cast(Mapping[str, Any], stage.subject["about"])
    return product.document_question(about, stage.office.texts, is_open=is_open)


async def _which_returned(stage: Stage) -> Shown:
    return returning.which_is_returned(stage.shown, stage.office.texts), ids(stage.shown)


async def _returned(stage: Stage) -> Shown:
    message = returning.returned(
        stage.one,
        str(stage.subject["reason"]),
        stage.office.texts,
        by=str(stage.subject["by"]),
        at=datetime.fromisoformat(str(stage.subject["at"])),
    )
    return message, ids(stage.shown)


def _reason(stage: Stage, is_open: bool) -> Message:
    return returning.reason_question(stage.one, stage.office.texts, is_open=is_open)


async def _submitted(stage: Stage) -> Shown:
    refused = [Markup(sentence) for sentence in cast(list[str], stage.subject["refused"])]
    message = submission.submitted(stage.shown, refused, stage.office.texts)
    return message, ids(stage.shown)


async def _which_submitted(stage: Stage) -> Shown:
    return submission.which_is_submitted(stage.shown, stage.office.texts), ids(stage.shown)


def _submitted_document(stage: Stage, is_open: bool) -> Message:
    return submission.question(stage.one, stage.office.texts, is_open=is_open)


VIEWS: dict[str, View] = {
    "reported": _reported,
    "which-done": _which_done,
    "supplemented": _supplemented,
    "confirmation": _confirmation,
    "which-returned": _which_returned,
    "returned": _returned,
    "submitted": _submitted,
    "which-submitted": _which_submitted,
}
WORDINGS: dict[Question, Wording] = {
    Question.STATED_DAY: _stated_day,
    Question.DOCUMENT: _document,
    Question.RETURN_REASON: _reason,
    Question.SUBMISSION: _submitted_document,
}
