"""What shows the monthly round and lines of result, and asks which task one is about."""

from datetime import date
from typing import cast

from actions.show.stage import Shown, Stage, View, ids
from views.markup import Markup
from views.progress import line as update
from views.progress import monthly_round


async def _round(stage: Stage) -> Shown:
    message = monthly_round.asked(
        monthly_round.Asked(
            unit=stage.unit(),
            month=date.fromisoformat(str(stage.subject["month"])),
            closes=date.fromisoformat(str(stage.subject["closes"])),
            items=stage.shown,
        ),
        stage.office.texts,
        today=stage.today,
        calendar=stage.calendar,
    )
    return message, ids(stage.shown)


async def _collected(stage: Stage) -> Shown:
    month = date.fromisoformat(str(stage.subject["month"]))
    message = monthly_round.collected(stage.shown, month, stage.office.texts, now=stage.now)
    return message, ids(stage.shown)


async def _updated(stage: Stage) -> Shown:
    refused = [Markup(sentence) for sentence in cast(list[str], stage.subject["refused"])]
    return update.updated(stage.shown, refused, stage.office.texts), ids(stage.shown)


async def _which_updated(stage: Stage) -> Shown:
    return update.which_is_updated(stage.shown, stage.office.texts), ids(stage.shown)


VIEWS: dict[str, View] = {
    "round": _round,
    "collected": _collected,
    "updated": _updated,
    "which-updated": _which_updated,
}
