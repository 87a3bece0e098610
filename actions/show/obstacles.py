"""What shows an obstacle: its card, and the question which task it holds up."""

from actions.show.stage import Shown, Stage, View, ids
from views import obstacle


async def _which_stuck(stage: Stage) -> Shown:
    return obstacle.which_is_stuck(stage.shown, stage.office.texts), ids(stage.shown)


async def _card(stage: Stage) -> Shown:
    reported = await stage.tx.obstacles.get(int(str(stage.subject["obstacle"])))
    waited = stage.calendar.working_days_late(stage.today, stage.office.today(reported.reported_at))
    message = obstacle.card(stage.shown[0], reported, stage.office.texts, waited=waited)
    return message, ids(stage.shown)


VIEWS: dict[str, View] = {"which-stuck": _which_stuck, "card": _card}
