"""What shows work given beside the plan."""

from actions.show.stage import Stage, Worded, Wordings, ids
from domain.work.names import (
    WorkGiven,
)
from views.work import giving as views


async def _given(stage: Stage, _: WorkGiven) -> Worded:
    return views.told(stage.one, stage.office.texts), ids(stage.shown)


WORDINGS: Wordings = {WorkGiven: _given}
