"""An obstacle as it is taken up from a button, a question or a card: with its work, locked."""

from dataclasses import dataclass

from actions.here import Here
from domain.attachment import Attachment
from domain.obstacle.obstacle import Obstacle
from domain.plan.assignment import Assignment


@dataclass(frozen=True, slots=True)
class Case:
    """An obstacle and the assignment it holds up, which is locked."""

    one: Assignment
    obstacle: Obstacle


async def case(here: Here, obstacle_id: int) -> Case:
    """Return the case of an obstacle, its work locked."""
    found = await here.tx.obstacles.get(obstacle_id)
    _, one = await here.locked(found.assignment_id)
    # Read again behind the lock: somebody may just have answered.
    return Case(one, await here.tx.obstacles.get(obstacle_id))


async def keep_file(here: Here, taken: Case, file: Attachment | None) -> None:
    """Keep a photo or document that came with words on the case."""
    if file is not None:
        await here.keep(file, assignment_id=taken.one.id, obstacle_id=taken.obstacle.id)
