"""What an assignment sheet is made of, and held against when it comes back."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, datetime

from actions.office import Office
from documents.sheet.rows import Cells, rows
from domain.calendar import Calendar
from domain.plan.cited import Cited
from domain.plan.plan import Plan
from storage.store import Transaction
from views.texts import Texts


@dataclass(frozen=True, slots=True)
class Gathered:
    """The work in force on a local day, with what its papers say."""

    plan: Plan
    cited: Mapping[int, Cited]
    calendar: Calendar
    today: date

    def rows(self, texts: Texts) -> dict[int, Cells]:
        """Return the cells of every assignment, by its id."""
        return rows(self.plan, self.cited, texts, today=self.today, calendar=self.calendar)


async def gathered(tx: Transaction, plan: Plan, office: Office, *, now: datetime) -> Gathered:
    """Return what the sheet of a plan is made of."""
    plans = {one.id: one for one in (*plan.plans, *(each.task.plan for each in plan.assignments))}
    return Gathered(
        plan,
        await tx.tasks.cited(plans.values()),
        await tx.holidays.calendar(),
        office.today(now),
    )
