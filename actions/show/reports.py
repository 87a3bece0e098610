"""What answers a report, and asks which task is meant."""

from typing import cast

from actions.show.stage import Shown, Stage, View, ids
from views import report
from views.markup import Markup


async def _reported(stage: Stage) -> Shown:
    refused = [Markup(sentence) for sentence in cast(list[str], stage.subject["refused"])]
    message = report.reported(stage.shown, refused, stage.office.texts)
    return message, ids(stage.shown)


async def _which_done(stage: Stage) -> Shown:
    return report.which_is_done(stage.shown, stage.office.texts), ids(stage.shown)


VIEWS: dict[str, View] = {"reported": _reported, "which-done": _which_done}
