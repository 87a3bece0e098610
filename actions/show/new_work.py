"""What shows work given beside the plan: its questions, its preview, the unit's message."""

from collections.abc import Mapping
from typing import cast

from actions.show.stage import Shown, Stage, View, Wording, ids
from domain.message import Message
from domain.new_work import NewWork
from domain.prompt import Question
from views import new_work as views


def _work_of(stage: Stage) -> NewWork:
    return NewWork.from_dict(cast(Mapping[str, object], stage.subject["about"]))


def _units(stage: Stage, is_open: bool) -> Message:
    return views.which_units(_work_of(stage), stage.plan.units, stage.office.texts, is_open=is_open)


def _title(stage: Stage, is_open: bool) -> Message:
    return views.question(Question.NEW_WORK_TITLE, stage.office.texts, is_open=is_open)


def _day(stage: Stage, is_open: bool) -> Message:
    return views.question(Question.NEW_WORK_DAY, stage.office.texts, is_open=is_open)


def _preview(stage: Stage, is_open: bool) -> Message:
    return views.preview(
        _work_of(stage), stage.plan.units, stage.office.texts, stage.calendar, is_open=is_open
    )


WORDINGS: dict[Question, Wording] = {
    Question.NEW_WORK_UNITS: _units,
    Question.NEW_WORK_TITLE: _title,
    Question.NEW_WORK_DAY: _day,
    Question.NEW_WORK_CONFIRM: _preview,
}


async def _given(stage: Stage) -> Shown:
    return views.told(stage.shown[0], stage.office.texts), ids(stage.shown)


VIEWS: dict[str, View] = {"given": _given}
