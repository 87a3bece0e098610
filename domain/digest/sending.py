"""When a digest goes: by itself, at once, or at an hour that the office chooses."""

from datetime import date, datetime, time, tzinfo

from domain.calendar import Calendar
from domain.hours import SendingHours, digest_day
from domain.refusal import Refusal
from domain.spoken.times.day import find_day
from domain.spoken.times.hour import find_hour, is_after_noon
from domain.spoken.times.point import Standpoint

# What the office may choose from on the day itself, and on the next working day at the latest.
AFTERNOON = (time(16, 0), time(16, 30), time(17, 0))
LATEST = time(9, 0)


class DigestWentBefore(Refusal):
    """The digest has gone, and nothing of it changes any more."""


class NoDigestWaits(Refusal):
    """No digest of that period is kept that could go."""


class HourNotUnderstood(Refusal):
    """What was typed is no hour."""

    typed: str


class TooLate(Refusal):
    """The hour is beyond the `latest` moment, aware, at which a digest may go, or is over."""

    latest: datetime


class NoSuchLine(Refusal):
    """The office would note something at a task that the digest does not have."""

    typed: str


def week_moment(
    weekday: int, at: time, day: date, calendar: Calendar, zone: tzinfo
) -> datetime | None:
    """Return when something of the digest falls in the week of `day`, None where all is off.

    Where the weekday (Monday is 0) is off it is the working day before, at the same hour.
    """
    due = digest_day(weekday, day, calendar)
    return datetime.combine(due, at, zone) if due else None


def latest_hour(now: datetime, calendar: Calendar) -> datetime:
    """Return until when a digest can wait at the local time `now`: the next working day."""
    following = calendar.next_working_day(now.date())
    return datetime.combine(following, LATEST, now.tzinfo)


def hours_offered(now: datetime, calendar: Calendar, hours: SendingHours) -> list[datetime]:
    """Return the moments that the office may choose from at the local time `now`."""
    today = [datetime.combine(now.date(), at, now.tzinfo) for at in AFTERNOON]
    open_still = [one for one in today if one > now and hours.is_open(one, calendar)]
    return [*open_still, latest_hour(now, calendar)]


def read_hour(typed: str, now: datetime, calendar: Calendar, hours: SendingHours) -> datetime:
    """Return the moment that words name, "16h30", "9 giờ": the next time that it is so late.

    A day without an hour, "sáng thứ 2", is the latest moment where it is that day's.

    Raises HourNotUnderstood, TooLate and NoSuchDay.
    """
    at = find_hour(typed)
    day = find_day(typed, Standpoint(now.date(), calendar, ahead=True))
    if at is None and (day is None or is_after_noon(typed)):
        raise HourNotUnderstood(typed=typed)
    latest, hour = latest_hour(now, calendar), at or LATEST
    moment = datetime.combine(day.last if day else now.date(), hour, now.tzinfo)
    if at is None and moment <= now:
        raise HourNotUnderstood(typed=typed)
    if moment <= now:
        moment = datetime.combine(latest.date(), hour, now.tzinfo)
    if moment > latest or not hours.is_open(moment, calendar):
        raise TooLate(latest=latest)
    return moment
