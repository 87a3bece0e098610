"""Working days of a state office: Monday to Friday, less days off, plus days worked instead."""

from bisect import bisect_right
from collections.abc import Callable
from dataclasses import dataclass
from datetime import date, timedelta
from functools import cache, cached_property

DAY = timedelta(days=1)


@dataclass(frozen=True)
class Calendar:
    """Which days are worked. Days are local dates; every count is in working days.

    `closed` are days off of some units alone, as in a storm, each with the unit's id. It has no
    slots, so that what was counted once is at hand: thousands of tasks fall on a few hundred days.
    """

    off: frozenset[date] = frozenset()
    worked: frozenset[date] = frozenset()
    closed: frozenset[tuple[int, date]] = frozenset()

    def of_unit(self, unit_id: int) -> "Calendar":
        """Return the working days of one unit."""
        return self._of_units.get(unit_id, self)

    def is_working(self, day: date) -> bool:
        """Whether `day` is worked."""
        if day in self.worked:
            return True
        return day.weekday() < 5 and day not in self.off

    def working_days_left(self, today: date, last_day: date) -> int:
        """Return the number of working days w with today < w ≤ last_day; 0 from the last on."""
        return max(self._worked_until(last_day) - self._worked_until(today), 0)

    def working_days_late(self, today: date, last_day: date) -> int:
        """Return the number of working days w with last_day < w ≤ today."""
        return max(self._worked_until(today) - self._worked_until(last_day), 0)

    def next_working_day(self, day: date) -> date:
        """Return the first working day after `day`."""
        day += DAY
        while not self.is_working(day):
            day += DAY
        return day

    def last_working_day(self, day: date) -> date:
        """Return the last working day not after `day`."""
        while not self.is_working(day):
            day -= DAY
        return day

    def first_working_day_of_week(self, day: date) -> date | None:
        """Return the first working day of the week of `day`; None if all of it is off."""
        monday = week_of(day)[0]
        return next((d for d in (monday + DAY * n for n in range(7)) if self.is_working(d)), None)

    def working_week(self, day: date) -> tuple[date, date]:
        """Return Monday and the last working day of the week of `day`; Friday if all is off."""
        monday, sunday = week_of(day)
        last = self.last_working_day(sunday)
        return monday, last if last >= monday else monday + DAY * 4

    @cached_property
    def _worked_until(self) -> Callable[[date], int]:
        """Return what counts the days worked from the calendar's first Monday through a day."""
        missing, added = self._exceptions

        @cache
        def counted(day: date) -> int:
            weeks, rest = divmod(day.toordinal(), 7)
            weekdays = weeks * 5 + min(rest, 5)
            return weekdays - bisect_right(missing, day) + bisect_right(added, day)

        return counted

    @cached_property
    def _of_units(self) -> dict[int, "Calendar"]:
        """Return the calendars of the units that are closed on some days."""
        units = {unit for unit, _ in self.closed}
        return {
            unit: self._without({day for at, day in self.closed if at == unit}) for unit in units
        }

    def _without(self, days: set[date]) -> "Calendar":
        return Calendar(self.off | days, self.worked - days)

    @cached_property
    def _exceptions(self) -> tuple[list[date], list[date]]:
        """Return weekdays that are off, and days of weekends that are worked, in their order."""
        missing = (day for day in self.off - self.worked if day.weekday() < 5)
        added = (day for day in self.worked if day.weekday() >= 5)
        return sorted(missing), sorted(added)


def week_of(day: date) -> tuple[date, date]:
    """Return Monday and Sunday of the week of `day`."""
    monday = day - DAY * day.weekday()
    return monday, monday + DAY * 6
