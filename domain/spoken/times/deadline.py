"""The deadline somebody means: "trước 30/6", "quý III", "15 ngày làm việc"."""

from datetime import date, time, timedelta

from domain.calendar import DAY, Calendar
from domain.dates.spans import Grain
from domain.plan.deadline import BeforeMeans, Deadline
from domain.refusal import Refusal
from domain.spoken.roles import Role, find_day_for
from domain.spoken.times.day import Found, find_days
from domain.spoken.times.hour import hour_beside
from domain.spoken.times.outright import meant_among
from domain.spoken.times.point import Standpoint
from domain.text import nfc

# A deadline further away than this is a slip of the finger in the year.
_FURTHEST = timedelta(days=366 * 5)
_QUARTERS = ("I", "II", "III", "IV")


class DayNotUnderstood(Refusal):
    """There is no day in what was `typed`."""

    typed: str


class DayInThePast(Refusal):
    """A deadline cannot be set to `day`, which has gone by."""

    day: date


class DayTooFar(Refusal):
    """A deadline on `day` is years away, so that its year must be a slip."""

    day: date


def read_day(
    text: str,
    *,
    today: date,
    calendar: Calendar,
    before_means: BeforeMeans,
    counted_from: date | None = None,
) -> Deadline:
    """Return the deadline that `text` names: words that hold its year, and its last day.

    "thêm 5 ngày" counts from `counted_from`, else from today. Raises DayNotUnderstood, NoSuchDay,
    DayInThePast and DayTooFar.
    """
    at = Standpoint(today, calendar, counted_from=counted_from)
    text = nfc(text)
    found = find_deadline(text, at)
    if found is None:
        raise DayNotUnderstood(typed=text)
    return deadline_of(found, today=today, before_means=before_means, words=text)


def find_deadline(text: str, at: Standpoint) -> Found | None:
    """Return the day that `text` (NFC) names for a deadline; raises NoSuchDay.

    So is the one whose hour it begins with: of something else that would be a meeting's. A day
    that is said wins over one that is only counted: "5 ngày nữa, đến 25/02".
    """
    found = find_day_for(Role.DEADLINE, text, at)
    if found is not None:
        found = meant_among(text, found, at)
    if found is None:
        day = next(find_days(text, at), None)
        found = day if day and day.point.by_the_hour and not text[: day.start].strip() else None
    return found


def deadline_of(
    found: Found, *, today: date, before_means: BeforeMeans, words: str = ""
) -> Deadline:
    """Return the deadline, with the hour that `words` (NFC), in which it was found, name beside it.

    Raises DayInThePast and DayTooFar.
    """
    last = found.last
    # Before an hour or the end of something that day itself is in time.
    hour = hour_beside(words, found.point.start, found.point.end) if found.is_day else None
    before = found.before and not (hour or found.point.by_the_hour or found.point.at_the_end)
    if before and not (found.is_day and before_means is BeforeMeans.SAME_DAY):
        last = found.first - DAY
    wording = _by_hour(hour, last) if hour else _wording(found, last, before=before)
    deadline = Deadline(wording, last)
    check_coming(deadline, today)
    if last - today > _FURTHEST:
        raise DayTooFar(day=last)
    return deadline


def check_coming(deadline: Deadline, today: date) -> None:
    """Raise DayInThePast for a deadline that has gone by since somebody named it."""
    if deadline.last_day is not None and deadline.last_day < today:
        raise DayInThePast(day=deadline.last_day)


def _wording(found: Found, last: date, *, before: bool) -> str:
    """Return a deadline as a plan words it, with its year: "trước 30/6/2021", "quý III/2021"."""
    if found.point.grain is Grain.DAY:
        return f"trước {_in_figures(found.first)}" if before else f"đến {_in_figures(last)}"
    if not found.point.is_whole:
        return f"đến {_in_figures(last)}"
    name = _name(found.point.grain, found.first, found.last)
    return f"trước {name}" if before else name


def _by_hour(hour: time, last: date) -> str:
    minute = f" {hour.minute:02}" if hour.minute else ""
    return f"đến {hour.hour:02} giờ{minute} ngày {_in_figures(last)}"


def _in_figures(day: date) -> str:
    """Return a day with zeros as in Nghị định 30/2020/NĐ-CP, Phụ lục I."""
    month = f"{day.month:02}" if day.month < 3 else str(day.month)
    return f"{day.day:02}/{month}/{day.year}"


def _name(grain: Grain, first: date, last: date) -> str:
    year = first.year
    if grain is Grain.MONTH:
        return f"tháng {first.month}/{year}"
    if grain is Grain.QUARTER:
        return f"quý {_QUARTERS[first.month // 3]}/{year}"
    if grain is Grain.HALF:
        count, half = last.month - first.month + 1, "đầu" if first.month == 1 else "cuối"
        return f"{count} tháng {half} năm {year}"
    return f"năm {year}"
