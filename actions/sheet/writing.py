"""Write what a confirmed assignment sheet says, part by part, and tell whoever it concerns."""

from collections.abc import Iterable

from actions.ask import overtake
from actions.here import Here
from actions.order import change, move
from actions.reshow import reshow
from actions.sheet.telling import tell
from actions.work import open_begun
from documents.reading.times.legal import legal_bases
from domain.order.order import Order
from domain.order.rearrangement import Rearrangement
from domain.plan.assignment import Assignment
from domain.plan.cited import Cited
from domain.plan.deadline import Deadline
from domain.plan.plan import Plan
from domain.plan.state import Kind
from domain.sheet.columns import OF_TASK
from domain.sheet.revision import Addition, Revision, Weighed
from domain.work.giving import NewWork
from views.markup import plain
from views.plan.task import kind_name
from views.sheet import written as views
from views.work.cycle import cycle as cycle_words


async def write(here: Here, plan: Plan, weighed: Weighed, basis: str) -> None:
    """Write it, and tell units, leaders and whoever confirmed it."""
    for revision in weighed.revisions:
        one = plan.assignment(revision.assignment)
        if one is not None:
            await _revise(here, plan, one, revision, basis)
    given = [each for one in weighed.additions for each in await _give(here, plan, one)]
    reason = views.reason(here.office.texts)
    dropping = Order(Rearrangement.DROP, weighed.dropped, reason=reason, basis=basis)
    for each in weighed.dropped:
        if one := plan.assignment(each):
            await change(here, dropping, one)
    after = await here.whole_plan()
    await open_begun(here.tx, here.office, after, now=here.now)
    await tell(here, plan, after, weighed, given, basis=basis)
    touched = {one.assignment for one in weighed.revisions} | {*weighed.dropped}
    await reshow(here, [one for each in sorted(touched) if (one := after.assignment(each))])


async def _revise(here: Here, plan: Plan, one: Assignment, says: Revision, basis: str) -> None:
    if says.unit is not None:
        await _hand_on(here, plan, one, says.unit, basis)
    if says.moves:
        deadline = says.deadline or _none(here, says)
        await move(here, one, deadline, by="sheet", basis=basis)
    kind = says.kind or (Kind.UNDATED if says.no_deadline else None)
    if kind is not None and kind is not one.kind:
        await here.tx.assignments.become(one.id, kind)
        await here.record("became", assignment_id=one.id, own_kind=kind.value)
    await _reword(here, one, says)
    if says.no_cycle or says.cycle is not None:
        await here.tx.cycles.set(one.task.id, says.cycle)
    if says.cycle is not None:
        words = cycle_words(says.cycle, here.office.texts)
        await here.record("cycle-set", assignment_id=one.id, cycle=words)
    elif says.no_cycle:
        await here.record("cycle-ended", assignment_id=one.id)


def _none(here: Here, says: Revision) -> Deadline:
    """Return the deadline that says that there is none."""
    kind = says.kind or Kind.UNDATED
    return Deadline(plain(kind_name(kind, here.office.texts)), None)


async def _reword(here: Here, one: Assignment, says: Revision) -> None:
    values: dict[str, object] = {
        name: value
        for name, value in (
            ("title", says.title),
            ("short", says.short),
            ("targets", says.targets),
        )
        if value is not None
    }
    if not values:
        return
    await here.tx.tasks.reword(one.task.id, **values)
    for changed in says.changed:
        if changed.column in OF_TASK:
            await here.record(
                "reworded",
                assignment_id=one.id,
                column=changed.column.value,
                before=changed.before,
                after=changed.after,
            )


async def _hand_on(here: Here, plan: Plan, one: Assignment, unit: int, basis: str) -> None:
    """Give a part to another unit, with the periods that are open of it."""
    theirs = await here.tx.chats.of_unit(one.unit.id)
    code = next(each.code for each in plan.units if each.id == unit)
    for part in (one, *_periods(plan, one, unit)):
        await here.tx.assignments.reassign(part.id, unit)
        if theirs is not None:
            await overtake(here.tx, here.office, part, chat=theirs, now=here.now, by=here.sender)
        facts = {"from": one.unit.code, "into": code, "basis": basis}
        await here.record("reassigned", assignment_id=part.id, **facts)


def _periods(plan: Plan, one: Assignment, unit: int) -> Iterable[Assignment]:
    for period in plan.steps_of(one.task):
        mine = period.unit == one.unit and period.is_open
        holders = {each.unit.id for each in plan.of_task(period.task)}
        if mine and period.task.occurrence is not None and unit not in holders:
            yield period


async def _give(here: Here, plan: Plan, new: Addition) -> list[int]:
    work = NewWork(units=new.units, title=new.title, short=new.short, deadline=new.deadline)
    ids = await here.tx.plans.give(plan.main.id, work, Cited(legal_bases(new.title)))
    current = await here.whole_plan()
    for each in ids:
        await here.record(
            "given",
            assignment_id=each,
            title=new.title,
            wording=new.deadline.wording if new.deadline else None,
            urgent=False,
        )
        if new.kind not in {Kind.DATED, Kind.UNDATED}:
            await here.tx.assignments.become(each, new.kind)
    one = current.assignment(ids[0])
    if one is not None and new.targets:
        await here.tx.tasks.reword(one.task.id, targets=new.targets)
    if one is not None and new.cycle is not None:
        await here.tx.cycles.set(one.task.id, new.cycle)
    return ids
