"""What answers a line of result, and asks which task it is about."""

from typing import cast

from actions.show.stage import Shown, Stage, View, ids
from views import update
from views.markup import Markup


async def _updated(stage: Stage) -> Shown:
    refused = [Markup(sentence) for sentence in cast(list[str], stage.subject["refused"])]
    return update.updated(stage.shown, refused, stage.office.texts), ids(stage.shown)


async def _which_updated(stage: Stage) -> Shown:
    return update.which_is_updated(stage.shown, stage.office.texts), ids(stage.shown)


VIEWS: dict[str, View] = {"updated": _updated, "which-updated": _which_updated}
