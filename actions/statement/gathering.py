"""Gather the statement of a unit, or of one person of it."""

from datetime import date

from domain.plan.plan import NothingLeft, Plan
from domain.spoken.times.span import Period
from domain.statement.names import StatementShown
from domain.statement.statement import build_statement, of_person
from storage.plan.plans import Around
from storage.store import Transaction
from views.statement.statement import Told


async def gathered(tx: Transaction, plan: Plan, subject: StatementShown, today: date) -> Told:
    """Return what a statement tells, with what ended with plans that are closed.

    Raises NothingLeft for a unit that is there no more.
    """
    unit = next((one for one in plan.units if one.id == subject.unit), None)
    if unit is None:
        raise NothingLeft
    past = await tx.plans.past(Around(units=[unit.id]))
    held = (*plan.of_unit(unit), *(one for one in past if one.unit.id == unit.id))
    reporters = await tx.assignments.reporters([one.id for one in held])
    whose = await tx.people.get(subject.person) if subject.person else None
    if whose is not None:
        held = tuple(of_person(held, reporters, whose.id))
    statement = build_statement(
        held,
        Period(subject.first, subject.last),
        today=today,
        calendar=await tx.holidays.calendar(),
    )
    return Told(unit, whose, statement, reporters if subject.named else {}, today)
