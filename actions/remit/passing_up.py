"""Chuyển Giám đốc: a leader leaves what waits to the Giám đốc, once."""

from actions.here import Here
from actions.reshow import reshow
from actions.waiting import hand_over
from domain.chat import Seat
from domain.remit.passed_up import NoDirector, NoLongerWaits, PassedUpBefore
from domain.waiting.waiting import Matter, at_seat, waits
from views.remit import charge as views


async def pass_up(here: Here, matter: Matter, of: int) -> None:
    """Bring what waits before the Giám đốc, or whom they empower.

    Raises NoLongerWaits, NoDirector and PassedUpBefore.
    """
    plan = await here.whole_plan()
    waiting = at_seat(waits(plan.assignments, here.office.texts.zone), Seat.LEADERS)
    found = next((one for one in waiting if (one.matter, one.id) == (matter, of)), None)
    if found is None:
        raise NoLongerWaits
    roster = await here.tx.remits.roster(here.said_on, here.said_at)
    if roster.director is None:
        raise NoDirector
    if not await here.tx.remits.pass_up(matter, of, by=here.person, at=here.said_at):
        raise PassedUpBefore
    one = found.assignment
    await here.record("passed-up", assignment_id=one.id, matter=matter.value, of=of)
    await here.say(views.passed_up(one, roster.director, here.office.texts), shows=[one.id])
    await hand_over(here.tx, here.office, plan, now=here.now)
    await reshow(here, [one])
