"""When what time starts may be sent, and on which day a weekly digest falls."""

from dataclasses import dataclass
from datetime import date, datetime, time, timedelta, tzinfo

from domain.calendar import DAY, Calendar, week_of


@dataclass(frozen=True, slots=True)
class SendingHours:
    """The hours of a working day in which messages that nobody asked for may leave, local time."""

    opens: time = time(7, 0)
    closes: time = time(17, 30)

    def is_open(self, now: datetime, calendar: Calendar) -> bool:
        """Whether such a message may leave at the local time `now`."""
        return calendar.is_working(now.date()) and self.opens <= now.time() < self.closes

    def opened_at(self, now: datetime, calendar: Calendar) -> datetime:
        """Return when the hours last opened before the local time `now`."""
        day = now.date() if now.time() >= self.opens else now.date() - DAY
        return datetime.combine(calendar.last_working_day(day), self.opens, now.tzinfo)

    def next_day(self, now: datetime, calendar: Calendar) -> date:
        """Return the day on which a message queued at the local time `now` may leave."""
        today = now.date()
        if calendar.is_working(today) and now.time() < self.closes:
            return today
        return calendar.next_working_day(today)

    def closes_at(self, day: date, zone: tzinfo) -> datetime:
        """Return the moment at which the hours of `day` end in `zone`."""
        return datetime.combine(day, self.closes, zone)


def digest_day(weekday: int, day: date, calendar: Calendar) -> date | None:
    """Return the day of the digest in the week of `day`: `weekday` (Monday is 0).

    If that day is off, the working day before it in the same week; None if there is none.
    """
    monday, _ = week_of(day)
    due = calendar.last_working_day(monday + timedelta(days=weekday))
    return due if due >= monday else None
