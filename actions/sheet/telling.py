"""Tell units and leaders what a confirmed assignment sheet has changed."""

from actions.here import Here
from domain.chat import Seat, Unit
from domain.message import Priority
from domain.plan.plan import Plan
from domain.plan.task import Assignment
from domain.sheet.revision import Weighed
from views.sheet import written as views


async def tell(here: Here, before: Plan, after: Plan, weighed: Weighed, given: list[int]) -> None:
    """Tell each unit of its own work, the leaders for information, and the office what came."""
    texts = here.office.texts
    unreached = []
    for unit in after.units:
        told = _of_unit(before, after, weighed, given, unit)
        if not told:
            continue
        chat = await here.tx.chats.of_unit(unit.id)
        if chat is None or not chat.reachable:
            unreached.append(unit)
        if chat is not None:
            await here.tell(
                chat,
                views.told(told, texts),
                Priority.CARD,
                shows=[one.id for one in (*told.new, *told.changed)],
                in_hours=True,
            )
    done = views.written(weighed, unreached, texts)
    if weighed.needs_basis:
        for leaders in await here.tx.chats.holding(Seat.LEADERS):
            if leaders.id != here.chat.id:
                await here.tell(leaders, done, Priority.CARD, in_hours=True)
    await here.say(done)


def _of_unit(
    before: Plan, after: Plan, weighed: Weighed, given: list[int], unit: Unit
) -> views.Told:
    def now(assignment: int) -> Assignment | None:
        return after.assignment(assignment)

    revised = [
        (then, one)
        for each in weighed.revisions
        if (then := before.assignment(each.assignment)) and (one := now(each.assignment))
    ]
    return views.Told(
        unit,
        new=tuple(one for each in given if (one := now(each)) and one.unit == unit),
        taken_over=tuple(one for then, one in revised if one.unit == unit and then.unit != unit),
        changed=tuple(one for then, one in revised if one.unit == then.unit == unit),
        given_away=tuple(one for then, one in revised if then.unit == unit and one.unit != unit),
        dropped=tuple(one for each in weighed.dropped if (one := now(each)) and one.unit == unit),
    )
