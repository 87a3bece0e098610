"""Take an obstacle back, or correct it, before anybody has answered."""

from actions.ask import ask
from actions.here import Here
from actions.reshow import reshow
from actions.taking_back import holders
from domain.closed import Reopened
from domain.message import Priority
from domain.obstacle.names import Stuck
from domain.obstacle.obstacle import Account, Obstacle, ObstacleEnded, check_unanswered
from domain.plan.assignment import Assignment
from views.obstacle import obstacle as views


async def withdraw_obstacle(here: Here, obstacle_id: int, *, words: str = "") -> None:
    """End an obstacle as withdrawn, by a button or in words, and tell whoever has its card.

    Raises what `check_unanswered` does.
    """
    one, obstacle = await standing_unanswered(here, obstacle_id)
    person_id = here.person.id
    if not await here.tx.obstacles.resolve(
        obstacle.id, person_id=person_id, at=here.said_at, withdrawn=True
    ):
        raise ObstacleEnded
    await here.record(
        "obstacle-withdrawn",
        assignment_id=one.id,
        obstacle=obstacle.id,
        stuck=obstacle.stuck,
        words=words or None,
    )
    message = views.withdrawn(one, here.office.texts, by=here.person, at=here.said_at, words=words)
    await here.say(message, shows=[one.id])
    for chat, card in await holders(here.tx, one, Reopened(obstacles=(obstacle,))):
        if chat.id != here.chat.id:
            await here.tell(chat, message, Priority.ANSWER, shows=[one.id], answers=card)
    await reshow(here, [one])


async def amend_obstacle(here: Here, obstacle_id: int) -> None:
    """Ask anew what is stuck and what is proposed; raises what `check_unanswered` does."""
    one, obstacle = await standing_unanswered(here, obstacle_id)
    attachments = tuple(await here.tx.attachments.of_obstacle(obstacle.id))
    await ask(here, Stuck(Account(attachments=attachments, amends=obstacle.id)), one=one)


async def unanswered(here: Here, obstacle_id: int) -> Obstacle:
    """Return an obstacle that its unit may still change; raises what `check_unanswered` does."""
    obstacle = await here.tx.obstacles.get(obstacle_id)
    agreed = {each.obstacle_id for each in await here.tx.agreements.waiting()}
    check_unanswered(obstacle, is_agreed=obstacle.id in agreed)
    return obstacle


async def standing_unanswered(here: Here, obstacle_id: int) -> tuple[Assignment, Obstacle]:
    """Return the same with its work, which is locked."""
    known = await here.tx.obstacles.get(obstacle_id)
    one = here.own(await here.plan_to_change(), known.assignment_id)
    # Read again behind the lock: somebody may just have answered.
    return one, await unanswered(here, obstacle_id)
