"""What shows a cycle before it counts."""

from collections.abc import Mapping
from itertools import islice
from typing import cast

from actions.show.stage import Stage, Wording
from domain.cycle import Cycle, occurrences
from domain.message import Message
from domain.prompt import Question
from views import cycle as views

NEXT_DATES = 3


def _question(stage: Stage, is_open: bool) -> Message:
    return views.question(stage.shown[0].task, stage.office.texts, is_open=is_open)


def _preview(stage: Stage, is_open: bool) -> Message:
    cycle = Cycle.from_dict(cast(Mapping[str, object], stage.subject["about"]))
    coming = list(islice(occurrences(cycle, stage.today, stage.calendar), NEXT_DATES))
    return views.preview(stage.shown[0].task, cycle, coming, stage.office.texts, is_open=is_open)


WORDINGS: dict[Question, Wording] = {
    Question.CYCLE: _question,
    Question.CYCLE_CONFIRM: _preview,
}
