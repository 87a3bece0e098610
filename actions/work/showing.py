"""What shows work given beside the plan, and a cycle before it counts."""

from collections.abc import Mapping
from itertools import islice
from typing import cast

from actions.show.stage import Shown, Stage, View, Wording, ids
from domain.message import Message
from domain.prompt import Question
from domain.work.cycle import Cycle, occurrences
from domain.work.giving import NewWork
from views.work import cycle as cycle_views
from views.work import giving as views


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


async def _given(stage: Stage) -> Shown:
    return views.told(stage.one, stage.office.texts), ids(stage.shown)


NEXT_DATES = 3


def _cycle_question(stage: Stage, is_open: bool) -> Message:
    return cycle_views.question(stage.one.task, stage.office.texts, is_open=is_open)


def _cycle_preview(stage: Stage, is_open: bool) -> Message:
    cycle = Cycle.from_dict(cast(Mapping[str, object], stage.subject["about"]))
    coming = list(islice(occurrences(cycle, stage.today, stage.calendar), NEXT_DATES))
    return cycle_views.preview(stage.one.task, cycle, coming, stage.office.texts, is_open=is_open)


WORDINGS: dict[Question, Wording] = {
    Question.NEW_WORK_UNITS: _units,
    Question.NEW_WORK_TITLE: _title,
    Question.NEW_WORK_DAY: _day,
    Question.NEW_WORK_CONFIRM: _preview,
    Question.CYCLE: _cycle_question,
    Question.CYCLE_CONFIRM: _cycle_preview,
}
VIEWS: dict[str, View] = {"given": _given}
