"""What shows a change to a unit before it counts."""

from collections.abc import Mapping
from typing import cast

from actions.show.stage import Stage, Wording
from domain.message import Message
from domain.prompt import Question
from domain.unit.change import UnitChange
from views.unit import change as views


def _change_of(stage: Stage) -> UnitChange:
    about = cast(Mapping[str, object], stage.subject["about"])
    into = about.get("into")
    return UnitChange(
        unit=stage.unit_of(int(str(about["unit"]))),
        name=cast(str | None, about.get("name")),
        into=stage.unit_of(int(str(into))) if into else None,
        basis=str(about["basis"]),
    )


def _basis(stage: Stage, is_open: bool) -> Message:
    return views.basis_question(_change_of(stage), stage.office.texts, is_open=is_open)


def _preview(stage: Stage, is_open: bool) -> Message:
    n = len(stage.shown)
    return views.preview(_change_of(stage), n, stage.office.texts, is_open=is_open)


WORDINGS: dict[Question, Wording] = {
    Question.UNIT_BASIS: _basis,
    Question.UNIT_CONFIRM: _preview,
}
