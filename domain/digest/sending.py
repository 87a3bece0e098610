"""When a digest goes: by itself, at once, or at an hour that the office chooses."""

from datetime import date, datetime, time, tzinfo

from domain.calendar import Calendar
from domain.hours import SendingHours, digest_day
from domain.refusal import Refusal
from domain.spoken.times.hour import find_hour

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

    Raises HourNotUnderstood and TooLate.
    """
    at = find_hour(typed)
    if at is None:
        raise HourNotUnderstood(typed=typed)
    latest = latest_hour(now, calendar)
    moment = datetime.combine(now.date(), at, now.tzinfo)
    if moment <= now:
        moment = datetime.combine(latest.date(), at, now.tzinfo)
    if moment > latest or not hours.is_open(moment, calendar):
        raise TooLate(latest=latest)
    return moment
