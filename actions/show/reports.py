"""What answers a report of completion, and what is asked before it counts."""

from collections.abc import Mapping
from typing import Any, cast

from actions.show.stage import Shown, Stage, View, Wording, ids
from domain.message import Message
from domain.prompt import Question
from domain.task import Assignment
from views import confirmation, product, report


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
    return confirmation.card(stage.shown[0], stage.office.texts, by=by), ids(stage.shown)


def _stated_day(stage: Stage, is_open: bool) -> Message:
    about = cast(Mapping[str, Any], stage.subject["about"])
    return product.day_question(about, stage.office.texts, is_open=is_open)


def _document(stage: Stage, is_open: bool) -> Message:
    about = cast(Mapping[str, Any], stage.subject["about"])
    return product.document_question(about, stage.office.texts, is_open=is_open)


VIEWS: dict[str, View] = {
    "reported": _reported,
    "which-done": _which_done,
    "supplemented": _supplemented,
    "confirmation": _confirmation,
}
WORDINGS: dict[Question, Wording] = {
    Question.STATED_DAY: _stated_day,
    Question.DOCUMENT: _document,
}
