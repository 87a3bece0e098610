"""What shows work given beside the plan, and a cycle before it counts."""

from itertools import islice

from actions.show.stage import Stage, Views, Worded, Wordings, ids
from domain.message import Message
from domain.work.cycle import occurrences
from domain.work.names import (
    CycleMeant,
    HowOften,
    NewWorkDay,
    NewWorkMeant,
    NewWorkTitle,
    NewWorkUnits,
    WorkGiven,
)
from views.work import cycle as cycle_views
from views.work import giving as views


def _units(stage: Stage, question: NewWorkUnits, is_open: bool) -> Message:
    units, texts = stage.plan.units, stage.office.texts
    return views.which_units(question.work, units, texts, is_open=is_open)


def _part(stage: Stage, question: NewWorkTitle | NewWorkDay, is_open: bool) -> Message:
    return views.question(question, stage.office.texts, is_open=is_open)


def _preview(stage: Stage, question: NewWorkMeant, is_open: bool) -> Message:
    units, texts = stage.plan.units, stage.office.texts
    return views.preview(question.work, units, texts, stage.calendar, is_open=is_open)


async def _given(stage: Stage, _: WorkGiven) -> Worded:
    return views.told(stage.one, stage.office.texts), ids(stage.shown)


NEXT_DATES = 3


def _how_often(stage: Stage, _: HowOften, is_open: bool) -> Message:
    return cycle_views.question(stage.one.task, stage.office.texts, is_open=is_open)


def _cycle_preview(stage: Stage, question: CycleMeant, is_open: bool) -> Message:
    cycle = question.cycle
    coming = list(islice(occurrences(cycle, stage.today, stage.calendar), NEXT_DATES))
    return cycle_views.preview(stage.one.task, cycle, coming, stage.office.texts, is_open=is_open)


WORDINGS: Wordings = {
    NewWorkUnits: _units,
    NewWorkTitle: _part,
    NewWorkDay: _part,
    NewWorkMeant: _preview,
    HowOften: _how_often,
    CycleMeant: _cycle_preview,
}
VIEWS: Views = {WorkGiven: _given}
