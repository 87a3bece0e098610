"""Ask whether somebody may decide on a unit's work, and move a day that the Giám đốc has set."""

from actions.here import Here
from domain.obstacle.opinion import check_setter
from domain.plan.assignment import Assignment
from domain.proxy.proxy import Speaker, spoken_by
from domain.remit.remit import check_field, check_passed_up
from domain.waiting.waiting import Matter


async def check_in_field(here: Here, one: Assignment, matter: Matter, of: int) -> None:
    """Raise AnothersField where work is of another leader's field than whose word is given here.

    Raises WithAnother where the matter was passed on, and whoever it was passed on to may decide.
    """
    if not await here.tx.remits.begun():
        return
    roster = await here.tx.remits.roster(here.said_on, here.said_at)
    held = roster.held_by(here.speaker)
    passed_up = await here.tx.remits.passed_up(matter, of)
    if passed_up is None or not check_passed_up(roster, passed_up, held):
        check_field(roster, one.unit, held)


async def check_may_set_day(here: Here, one: Assignment, speaker: Speaker) -> None:
    """Raise DirectorHasDecided where the Giám đốc has moved the deadline, and somebody else would.

    Whom the Giám đốc empowers may.
    """
    moves = [each for each in await here.tx.events.of_assignment(one.id) if each.kind == "moved"]
    if moves and moves[-1].person is not None:
        setter = spoken_by(moves[-1].person, moves[-1].proxy)
        check_setter(setter, directs=await directs(here, speaker))


async def directs(here: Here, speaker: Speaker) -> bool:
    """Whether somebody is the Giám đốc or empowered by the Giám đốc."""
    if speaker.is_director:
        return True
    roster = await here.tx.remits.roster(here.said_on, here.said_at)
    return roster.directs(roster.held_by(speaker))
