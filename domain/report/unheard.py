"""Work reported done by a press that may have been made before the bot could hear it."""

from datetime import date

from domain.calendar import DAY
from domain.plan.assignment import Assignment

# As many buttons as are read on a telephone; any other day can be typed.
MOST_DAYS = 4


def days_in_doubt(one: Assignment, *, first: date, last: date) -> tuple[date, ...]:
    """Return the days on which `one` may have been done, none where it is all the same.

    From the local day `first` on nothing was heard, on `last` the press was stored. It matters
    where the work's last day lies in between. Of many days the last one in time is offered, and
    the one that counts as long as nobody answers.
    """
    last_day = one.last_day
    if last_day is None or not first <= last_day < last:
        return ()
    days = tuple(first + DAY * n for n in range((last - first).days + 1))
    return days if len(days) <= MOST_DAYS else (last_day, last)
