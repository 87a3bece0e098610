"""What shows the monthly round: to a unit what it is asked, to the office who has answered."""

from datetime import date

from actions.show.stage import Shown, Stage, View, ids
from views import monthly_round


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


VIEWS: dict[str, View] = {"round": _round, "collected": _collected}
