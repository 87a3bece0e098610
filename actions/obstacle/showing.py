"""What shows an obstacle: its card, and the question which task it holds up."""

from typing import cast

from actions.show.stage import Shown, Stage, View, ids
from domain.chat import Seat
from views.obstacle import conveyed, obstacle
from views.obstacle.card import Card, card


async def _which_stuck(stage: Stage) -> Shown:
    return obstacle.which_is_stuck(stage.shown, stage.office.texts), ids(stage.shown)


async def obstacle_card(stage: Stage, obstacle_id: int) -> Shown:
    """Return the card of an obstacle for the seat that the subject names."""
    reported = await stage.tx.obstacles.get(obstacle_id)
    one = stage.assignment(reported.assignment_id)
    waited = stage.calendar.working_days_late(stage.today, stage.office.today(reported.since))
    shown = Card(
        one=one,
        obstacle=reported,
        opinions=await stage.tx.opinions.of_obstacle(obstacle_id),
        seat=Seat(str(stage.subject["seat"])),
        waited=waited,
    )
    return card(shown, stage.office.texts), [one.id]


async def _card(stage: Stage) -> Shown:
    return await obstacle_card(stage, stage.number("obstacle"))


async def _conveyed(stage: Stage) -> Shown:
    given = await stage.tx.opinions.get(stage.number("opinion"))
    one = stage.shown[0]
    reached = cast(list[str], stage.subject["reached"])
    return conveyed.conveyed(one, given, reached, stage.office.texts), [one.id]


VIEWS: dict[str, View] = {"which-stuck": _which_stuck, "card": _card, "conveyed": _conveyed}
