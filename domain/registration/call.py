"""Asking the units for deadlines: until which day, and who is reminded of it when."""

from datetime import date

from domain.calendar import DAY, Calendar
from domain.refusal import Refusal

# So many working days a unit gets to propose, unless the office names another day.
TIME_TO_PROPOSE = 5


class NobodyCalled(Refusal):
    """No unit is asked for deadlines, so that there is nothing to recall."""


class CallRecalled(Refusal):
    """The office has taken back that the unit is asked for deadlines."""


def usual_end(today: date, calendar: Calendar) -> date:
    """Return the last day that is proposed to the office for a call of `today`."""
    day = today
    for _ in range(TIME_TO_PROPOSE):
        day = calendar.next_working_day(day)
    return day


def reminds_units(until: date, *, since: date, today: date, calendar: Calendar) -> bool:
    """Whether units that have not proposed all are reminded: on the working day before the last.

    A day after `since`, on which they last heard, counts, as long as the last one has not gone by.
    """
    eve = calendar.last_working_day(calendar.last_working_day(until) - DAY)
    return since < eve <= today <= until


def tells_office(until: date, *, since: date, today: date, calendar: Calendar) -> bool:
    """Whether the office hears that the last day has gone by: on the working day after it."""
    return since < calendar.next_working_day(until) <= today
