"""What comes next, for whoever moved the demo's clock and brought nothing: the mornings ahead."""

from datetime import datetime

from actions.due import Day
from actions.morning.telling import tell_units
from actions.office import Office
from storage.store import Transaction
from views.clock import Ahead

# How many working days are looked through.
_DAYS = 60


async def first_morning(tx: Transaction, office: Office, now: datetime) -> Ahead | None:
    """Return the first morning after today that units are told of, None where none is near.

    It is asked for as things stand, of those who would tell it, and nothing is sent.
    """
    plan, calendar = await tx.plans.current(), await tx.holidays.calendar()
    if plan is None:
        return None
    today = office.today(now)
    for _ in range(_DAYS):
        ahead = calendar.next_working_day(today) - today
        today += ahead
        now += ahead
        day = Day(tx, office, plan, calendar, now, units=plan.units, above=True)
        if due := await tell_units(day):
            return Ahead(today, tuple(one.chat.title for one in due))
    return None
