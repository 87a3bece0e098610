"""Take a leader's opinion back that has gone to its unit, by the button under where it went."""

from actions.here import Here
from actions.obstacle.case import case
from actions.obstacle.conveying import convey
from domain.chat import Seat
from domain.obstacle.agreement import NotToTakeBack
from domain.obstacle.obstacle import check_open
from domain.obstacle.opinion import Decision, may_take_back, may_unsay
from views.obstacle.opinion import taking_back


async def unsay(here: Here, opinion_id: int) -> None:
    """Tell the unit that the opinion does not count, which waits again.

    Raises ObstacleClosed, and NotToTakeBack where another one stands or it is not this leader's.
    """
    taken = await case(here, (await here.tx.opinions.get(opinion_id)).obstacle_id)
    check_open(taken.obstacle)
    said = await here.tx.opinions.of_obstacle(taken.obstacle.id)
    opinion = next(one for one in said if one.id == opinion_id)
    if not may_unsay(opinion, said) or not may_take_back(here.speaker, said):
        raise NotToTakeBack
    words = taking_back(here.office.texts)
    await convey(here, taken, Seat.LEADERS, Decision.WORDS, words=words)
