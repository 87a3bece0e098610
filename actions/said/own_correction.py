"""Take words in which a unit corrects what it has just told of an obstacle, or asked for."""

from actions.extension import correct_request
from actions.here import Here
from actions.meant import shown_to
from actions.obstacle import correct_obstacle
from actions.said.repeating import repeat_instead
from domain.authority import Act, check
from domain.extension.names import ExtensionForwarded
from domain.obstacle.names import ObstacleForwarded
from domain.plan.plan import Plan
from domain.spoken.intention import Intention
from domain.spoken.parts.correction import corrected, told_besides
from domain.spoken.reply import Reply
from domain.spoken.tasks.mentions import mentions
from domain.written import Written
from storage.boxes.outgoing import OnScreen


async def corrects_own(here: Here, plan: Plan, answered: OnScreen, written: Written) -> bool:
    """Correct what the message replied to says was sent; False for words that correct nothing.

    Neither do words that name work: it may be another one that they are about. Raises what refuses
    a correction once somebody has answered.
    """
    if isinstance(answered.subject, ObstacleForwarded) and await _adds(here, plan, written):
        return True
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


async def _adds(here: Here, plan: Plan, written: Written) -> bool:
    """Repeat what is told besides an obstacle, which joins it; False for any other words."""
    more = told_besides(written.words)
    if more is None or any(one.code for one in mentions(more, plan.named_in_codes)):
        return False
    stuck = [one for one in await shown_to(here, plan, written.under) if one.is_waiting]
    if len(stuck) != 1:
        return False
    check(Act.REPORT, here.chat)
    await repeat_instead(here, stuck[0], Reply(Intention.STUCK, (), more), written)
    return True
