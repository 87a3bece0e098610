"""The periods that are reported on: the week, the state's, and from any day to any other."""

import re
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, timedelta
from enum import StrEnum

from domain.calendar import DAY, Calendar, week_of


class PeriodKind(StrEnum):
    """What is reported on, the shorter first; the words stand in keys and keep their meaning."""

    WEEK = "W"
    MONTH = "M"
    QUARTER = "Q"
    SIX_MONTHS = "H"
    NINE_MONTHS = "N"
    YEAR = "Y"
    DAYS = "S"


# How many months the state's periods have, and how many of each a year.
MONTHS = {
    PeriodKind.MONTH: 1,
    PeriodKind.QUARTER: 3,
    PeriodKind.SIX_MONTHS: 6,
    PeriodKind.NINE_MONTHS: 9,
    PeriodKind.YEAR: 12,
}
_IN_A_YEAR = {PeriodKind.MONTH: 12, PeriodKind.QUARTER: 4}
_KEY = re.compile(r"(?P<year>\d{4})-(?P<kind>[WMQHNY])(?P<number>\d{2})")
_DAYS_KEY = re.compile(r"S(?P<first>\d{8})-(?P<last>\d{8})")


@dataclass(frozen=True, slots=True)
class Rule:
    """How a kind of the state's periods ends: on the day `cut_off` of its last month.

    A month that has no such day ends it on its own last one. The report leaves within so many
    working days after it; `basis` is who says so.
    """

    kind: PeriodKind
    cut_off: int
    send_within: int
    basis: str


# Months run from the 15th to the 14th, with six months to 14/6, nine to 14/9, the year to 14/12,
# sent within two working days, as provinces order it; what another one orders is a row of its own.
CUSTOMARY = tuple(Rule(kind, 14, 2, "") for kind in MONTHS)


@dataclass(frozen=True, slots=True, order=True)
class ReportingPeriod:
    """Local days from the first through the last, which is the cut-off.

    It is the `number`th of its kind in `year`: a week by ISO 8601, 1 for what a year has once, and
    0 for days that somebody names one by one, of which nothing is ever frozen.
    """

    first: date
    last: date
    kind: PeriodKind
    year: int
    number: int

    @property
    def key(self) -> str:
        """Return its name for good: "2021-W05", "2021-M05", "2021-H01", "S20210301-20210415"."""
        if self.is_days:
            return f"{self.kind}{self.first:%Y%m%d}-{self.last:%Y%m%d}"
        return f"{self.year}-{self.kind}{self.number:02}"

    @property
    def is_week(self) -> bool:
        """Whether it is a week."""
        return self.kind is PeriodKind.WEEK

    @property
    def is_days(self) -> bool:
        """Whether somebody named its days; what is neither that nor a week is the state's."""
        return self.kind is PeriodKind.DAYS

    def holds(self, day: date | None) -> bool:
        """Whether a day lies in it."""
        return day is not None and self.first <= day <= self.last


def week(day: date) -> ReportingPeriod:
    """Return the week of a day, Monday to Sunday."""
    year, number, _ = day.isocalendar()
    return ReportingPeriod(*week_of(day), PeriodKind.WEEK, year, number)


def days(first: date, last: date) -> ReportingPeriod:
    """Return the period from one day to another; raises ValueError where it ends first."""
    if last < first:
        raise ValueError(f"{last} is before {first}")
    return ReportingPeriod(first, last, PeriodKind.DAYS, last.year, 0)


@dataclass(frozen=True, slots=True)
class Timetable:
    """The state's periods as an office has them: the rules that are in force."""

    rules: tuple[Rule, ...] = CUSTOMARY

    def rule(self, kind: PeriodKind) -> Rule:
        """Return how a kind of period ends; one without a row of its own ends as is customary."""
        return next(one for one in (*self.rules, *CUSTOMARY) if one.kind is kind)

    def period(self, kind: PeriodKind, year: int, number: int = 1) -> ReportingPeriod:
        """Return the `number`th month or quarter of a year, or what a year has once."""
        cut_off, months = self.rule(kind).cut_off, MONTHS[kind]
        last = _cut_off(year, months * number, cut_off)
        first = _cut_off(year, months * (number - 1), cut_off) + DAY
        return ReportingPeriod(first, last, kind, year, number)

    def begun(self, kind: PeriodKind, day: date) -> ReportingPeriod:
        """Return the period of a kind that has begun last; what a year has once may be over."""
        return max(one for one in self._around(day) if one.kind is kind and one.first <= day)

    def last_closed(self, today: date) -> ReportingPeriod:
        """Return what was to be reported last, of the cut-offs before `today`.

        Of several that end together it is the longest: a quarter that meets six or nine months or
        a year is not reported twice.
        """
        ended = [one for one in self._around(today) if one.last < today]
        return max(ended, key=lambda one: (one.last, -one.first.toordinal()))

    def named(self, first: date, last: date) -> ReportingPeriod | None:
        """Return the period that people call by these days of the calendar, None where none is.

        "tháng 5" is from 01/5 to 31/5 to the grammar, and from 15/4 to 14/5 to the state.
        """
        if week_of(first) == week_of(last):
            return week(first)
        months = 12 * (last.year - first.year) + last.month - first.month + 1
        whole = first.day == 1 and (last + DAY).day == 1
        kind = next((one for one, n in MONTHS.items() if whole and n == months), None)
        if kind is None or last.month % months:
            return None
        number = last.month // months
        return self.period(kind, last.year, number) if number <= _IN_A_YEAR.get(kind, 1) else None

    def asked(self, first: date, last: date, *, to_the_day: bool) -> ReportingPeriod:
        """Return what people ask for by the days from `first` through `last`.

        Days that are named one by one, `to_the_day`, are these and no others: "từ 01/5 đến 31/5" is
        not the state's May. Where they are those of a period that is reported on, they are that.
        """
        if not to_the_day:
            return self.named(first, last) or days(first, last)
        of_week = week_of(first)
        if first == of_week[0] and last in {of_week[1], of_week[1] - 2 * DAY}:
            return week(first)
        same = (one for one in self._around(last) if (one.first, one.last) == (first, last))
        return next(same, days(first, last))

    def of_key(self, key: str) -> ReportingPeriod:
        """Return the period of a key; raises LookupError for what is none."""
        if (found := _DAYS_KEY.fullmatch(key)) is not None:
            return _days_of(found)
        found = _KEY.fullmatch(key)
        if found is None:
            raise LookupError(f"{key!r} names no period")
        kind, year, number = PeriodKind(found["kind"]), int(found["year"]), int(found["number"])
        if kind is PeriodKind.WEEK:
            return week(date.fromisocalendar(year, number, 1))
        return self.period(kind, year, number)

    def send_on(self, period: ReportingPeriod, calendar: Calendar) -> date:
        """Return the last working day on which the report of a state's period leaves."""
        day = period.last
        for _ in range(max(1, self.rule(period.kind).send_within)):
            day = calendar.next_working_day(day)
        return day

    def _around(self, day: date) -> Iterable[ReportingPeriod]:
        return (
            self.period(kind, year, number)
            for year in (day.year - 1, day.year, day.year + 1)
            for kind in MONTHS
            for number in range(1, _IN_A_YEAR.get(kind, 1) + 1)
        )


def _days_of(found: re.Match[str]) -> ReportingPeriod:
    try:
        return days(date.fromisoformat(found["first"]), date.fromisoformat(found["last"]))
    except ValueError as error:
        raise LookupError(f"{found[0]!r} names no days") from error


def _cut_off(year: int, month: int, day: int) -> date:
    """Return the cut-off in a month; 0 is December of the year before."""
    year, month = (year - 1, 12) if month == 0 else (year, month)
    following = date(year + month // 12, month % 12 + 1, 1)
    return date(year, month, min(day, (following - timedelta(days=1)).day))
