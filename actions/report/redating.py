"""Let a report that stands count for another day."""

from dataclasses import replace
from datetime import date

from actions.here import Here
from actions.reshow import reshow
from actions.standing import standing
from domain.plan.assignment import Assignment
from views.report.unheard import recorded_for


async def redate(here: Here, one: Assignment, day: date) -> None:
    """Let the report of `one` count for a local day, and say so."""
    await here.tx.assignments.set_product(one.id, one.product, day)
    await here.record(
        "which-day", assignment_id=one.id, before=standing(one), completed_on=day.isoformat()
    )
    await here.say(recorded_for(one, day, here.office.texts), shows=[one.id])
    await reshow(here, [replace(one, completed_on=day)])
