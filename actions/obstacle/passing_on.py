"""Pass an obstacle on to the leaders, with the office's view or without."""

from actions.here import Here
from actions.obstacle.case import Case, keep_file
from actions.obstacle.referring import refer
from actions.reshow import reshow
from domain.attachment import Attachment
from domain.chat import Seat
from domain.obstacle.obstacle import AlreadyWithLeaders, check_passing_on
from views.obstacle import conveyed as views


async def pass_on(
    here: Here, taken: Case, view: str | None, file: Attachment | None = None
) -> None:
    """Bring it before the leaders; raises ObstacleClosed, AlreadyWithLeaders."""
    check_passing_on(taken.obstacle)
    one, obstacle_id = taken.one, taken.obstacle.id
    if not await here.tx.obstacles.pass_on(obstacle_id, view=view, at=here.said_at):
        raise AlreadyWithLeaders
    await keep_file(here, taken, file)
    await here.record("consulted", assignment_id=one.id, obstacle=obstacle_id, view=view)
    await here.say(views.consulted(one, here.office.texts, at=here.said_at), shows=[one.id])
    await refer(here, one, await here.tx.obstacles.get(obstacle_id), Seat.LEADERS)
    await reshow(here, [one])
