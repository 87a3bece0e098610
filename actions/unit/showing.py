"""What shows a change to a unit before it counts."""

from actions.show.stage import Stage, Wordings
from domain.message import Message
from domain.unit.names import SplitMeant, UnitBasis, UnitChangeMeant
from views.unit import change as views


def _basis(stage: Stage, question: UnitBasis, is_open: bool) -> Message:
    change = question.change(stage.plan.named_in_codes)
    return views.basis_question(change, stage.office.texts, is_open=is_open)


def _preview(stage: Stage, question: UnitChangeMeant, is_open: bool) -> Message:
    change = question.change(stage.plan.named_in_codes)
    return views.preview(change, len(stage.shown), stage.office.texts, is_open=is_open)


def _split(stage: Stage, question: SplitMeant, is_open: bool) -> Message:
    unit, into = stage.unit_of(question.unit), stage.unit_of(question.into)
    texts, n = stage.office.texts, len(question.assignments)
    return views.split_preview(unit, into, n, texts, is_open=is_open)


WORDINGS: Wordings = {UnitBasis: _basis, UnitChangeMeant: _preview, SplitMeant: _split}
