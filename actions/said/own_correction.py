"""Take words in which a unit corrects what it has just told of an obstacle, or asked for."""

from actions.extension import correct_request
from actions.here import Here
from actions.obstacle import correct_obstacle
from domain.authority import Act, check
from domain.extension.names import ExtensionForwarded
from domain.obstacle.names import ObstacleForwarded
from domain.plan.plan import Plan
from domain.spoken.parts.correction import corrected
from domain.spoken.tasks.mentions import mentions
from domain.written import Written
from storage.boxes.outgoing import OnScreen


async def corrects_own(here: Here, plan: Plan, answered: OnScreen, written: Written) -> bool:
    """Correct what the message replied to says was sent; False for words that correct nothing.

    Neither do words that name work: it may be another one that they are about. Raises what refuses
    a correction once somebody has answered.
    """
    said = corrected(written.words)
    if not said or not said.names_what:
        return False
    if any(one.code for one in mentions(said.words, plan.named_in_codes)):
        return False
    match answered.subject:
        case ObstacleForwarded():
            check(Act.REPORT, here.chat)
            await correct_obstacle(here, answered.subject.obstacle, said, written)
        case ExtensionForwarded():
            check(Act.EXTEND, here.chat)
            await correct_request(here, answered.subject.extension, said)
        case _:
            return False
    return True
