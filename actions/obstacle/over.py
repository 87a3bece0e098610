"""Take it that an obstacle is over, as its unit says: to whoever has its card, with its words."""

from actions.here import Here
from actions.obstacle.withdrawing import withdraw_obstacle
from actions.reshow import lasting
from domain.chat import Seat
from domain.message import Priority
from domain.obstacle.names import ObstacleCard
from domain.obstacle.obstacle import NoObstacleStands, ObstacleAnswered
from domain.plan.assignment import Assignment
from views import withdrawal as views


async def over_pressed(here: Here, assignment_id: int) -> None:
    """Take it that the obstacle of a task is over; raises as `obstacle_over`."""
    await obstacle_over(here, here.own(await here.plan_to_change(), assignment_id), "")


async def obstacle_over(here: Here, one: Assignment, words: str) -> None:
    """End an obstacle that waits; of one that is answered tell the office, which closes it.

    Raises NoObstacleStands, ObstacleAnswered where no office is there to close it.
    """
    if one.obstacle is None:
        raise NoObstacleStands
    if not one.obstacle.is_answered:
        await withdraw_obstacle(here, one.obstacle.id, words=words)
    else:
        await tell_office(here, one, words)


async def tell_office(here: Here, one: Assignment, words: str) -> None:
    """Bring the office, which closes it, word that an answered obstacle is over."""
    person, texts = here.person, here.office.texts
    offices = await here.tx.chats.holding(Seat.OFFICE)
    if not any(chat.reachable for chat in offices):
        raise ObstacleAnswered
    for chat in offices:
        under = await lasting(here, ObstacleCard, one, chat)
        message = views.said_over(one, words, texts, by=person)
        await here.tell(chat, message, Priority.ANSWER, shows=[one.id], answers=under)
    await here.say(views.told_office(one, texts), shows=[one.id])
