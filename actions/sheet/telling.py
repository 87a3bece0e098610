"""Tell units and leaders what a confirmed assignment sheet has changed."""

from collections.abc import Iterator

from actions.here import Here
from domain.chat import Seat, Unit
from domain.message import Priority
from domain.plan.assignment import Assignment
from domain.plan.plan import Plan
from domain.sheet.revision import Weighed
from views.sheet import written as views


async def tell(
    here: Here, before: Plan, after: Plan, weighed: Weighed, given: list[int], *, basis: str
) -> None:
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
                views.told(told, basis, texts),
                Priority.CARD,
                shows=[one.id for one in (*told.new, *told.changed)],
                in_hours=True,
            )
    if weighed.needs_basis:
        signed = tuple(_signed(before, after, weighed))
        done = views.for_leaders(weighed, signed, basis, here.person, texts)
        for leaders in await here.tx.chats.holding(Seat.LEADERS):
            if leaders.id != here.chat.id:
                await here.tell(leaders, done, Priority.CARD, in_hours=True)
    await here.say(views.written(weighed, unreached, texts))


def _signed(before: Plan, after: Plan, weighed: Weighed) -> Iterator[tuple[Assignment, Assignment]]:
    """Yield what leaders have signed and is otherwise now: before and after."""
    touched = [one.assignment for one in weighed.revisions if one.moves] + [*weighed.dropped]
    for each in touched:
        if (then := before.assignment(each)) and (now := after.assignment(each)):
            yield then, now


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
        before={one.id: then for then, one in revised},
        given_away=tuple(one for then, one in revised if then.unit == unit and one.unit != unit),
        dropped=tuple(one for each in weighed.dropped if (one := now(each)) and one.unit == unit),
    )
