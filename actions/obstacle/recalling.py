"""Answer the office that would no longer ask the leaders: say how it stands, and bring the card."""

from actions.here import Here
from actions.show import show
from domain.chat import Seat
from domain.obstacle.names import ObstacleCard
from domain.obstacle.obstacle import asks_leaders
from domain.spoken.card_said import calls_back
from domain.written import Written
from storage.boxes.outgoing import OnScreen
from views.obstacle import conveyed as views


async def calls_leaders_back(here: Here, shown: OnScreen, written: Written) -> bool:
    """Tell of the one obstacle that a message shows, which is with the leaders; else False."""
    if Seat.OFFICE not in here.chat.seats or not calls_back(written.words):
        return False
    plan = await here.whole_plan()
    about = [one for each in shown.assignment_ids if (one := plan.assignment(each))]
    if len(about) != 1 or about[0].obstacle is None or not asks_leaders(about[0].obstacle):
        return False
    (one,) = about
    obstacle = await here.tx.obstacles.get(about[0].obstacle.id)
    message = views.cannot_call_back(one, here.office.texts, at=obstacle.since)
    await here.say(message, shows=[one.id])
    subject = ObstacleCard(obstacle.id, Seat.OFFICE)
    card, shows = await show(here.tx, here.office, subject, now=here.now, shown=[one.id])
    await here.say(card, subject=subject, shows=shows, lasting=True)
    return True
