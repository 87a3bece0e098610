"""Mark a vướng mắc as đã tháo gỡ."""

from actions.here import Here
from actions.obstacle.case import case
from actions.remit import check_in_field
from actions.reshow import reshow
from domain.message import Priority
from domain.obstacle.obstacle import AlreadyResolved
from domain.waiting.waiting import Matter
from views.obstacle import obstacle as views


async def resolve(here: Here, obstacle_id: int) -> None:
    """Resolve the obstacle of a pressed card and tell the unit; raises AlreadyResolved.

    Another leader than the one in charge is refused with AnothersField.
    """
    taken = await case(here, obstacle_id)
    one = taken.one
    await check_in_field(here, one, Matter.OBSTACLE, obstacle_id)
    if not await here.tx.obstacles.resolve(obstacle_id, person_id=here.person.id, at=here.said_at):
        raise AlreadyResolved
    await here.record("resolved", assignment_id=one.id, obstacle=obstacle_id)
    message = views.resolved(one, here.office.texts, by=here.person, now=here.said_at)
    chat = await here.tx.chats.of_unit(one.unit.id)
    if chat is not None:
        await here.tell(chat, message, Priority.ANSWER, shows=[one.id])
    await reshow(here, [one])
