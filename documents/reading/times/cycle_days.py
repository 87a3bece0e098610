"""On which days of a cycle: "ngày 15", "ngày 25 của tháng cuối quý", "15/6", "thứ Hai"."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from documents.reading.times.rates import Rate
from documents.reading.times.relations import Relation, ties_of
from domain.dates.numbers import WEEKDAY, weekday
from domain.dates.pieces import CLOCK
from domain.dates.points import points
from domain.dates.spans import Grain
from domain.plan.deadline import BeforeMeans
from domain.words import spaced

_TIE = r"(?:(?:chậm\s+nhất|muộn\s+nhất|đến|vào|trong)\s+(?:là\s+|vào\s+)?)?(?P<before>trước\s+)?"
_CLOCK = rf"(?:{CLOCK})?"
_OF_MONTH = re.compile(
    rf"(?<!\w){_TIE}{_CLOCK}(?:ngày\s+|(?=\d{{1,2}}\s+h[ằà]ng\s+tháng))"
    r"(?P<day>\d{1,2})(?!\d|\s*[/.-]\s*\d|,?\s+tháng\s+\d)"
    r"(?:\s+(?:của\s+)?tháng\s+(?P<which>đầu|cuối|giữa|thứ\s+hai|sau|tiếp\s+theo|liền\s+kề)"
    r"(?:\s+(?:tiên|cùng))?(?:\s+(?:của\s+)?(?P<of_quarter>(?:mỗi\s+)?qu[ýí]))?)?",
    re.IGNORECASE,
)
_TO_A_LATER_DAY = re.compile(r"\s+(?:đến|tới)\s+(?:hết\s+)?ngày\s+\d", re.IGNORECASE)
_LAST_DAY = re.compile(
    rf"(?<!\w){_TIE}ngày\s+(?P<working>làm\s+việc\s+)?cuối(?:\s+cùng)?\s+(?:của\s+)?"
    r"(?=tháng|qu[ýí]|(?P<of_year>năm))",
    re.IGNORECASE,
)
_WEEKDAY = re.compile(
    rf"(?<!\w){_TIE}{_CLOCK}(?:(?:sáng|chiều)\s+)?(?:ngày\s+)?"
    rf"(?P<weekday>{spaced(WEEKDAY)})(?!\w)",
    re.IGNORECASE,
)
_YEAR_ENDS = 12
_WEEK = ("MO", "TU", "WE", "TH", "FR", "SA", "SU")
_OF_QUARTER = {"đầu": (1, 4, 7, 10), "cuối": (3, 6, 9, 12), "giữa": (2, 5, 8, 11)}


@dataclass(frozen=True, slots=True)
class CycleDay:
    """A day of a cycle. `day` counts from the end of the month when negative, 0 is not said."""

    start: int
    end: int
    months: tuple[int, ...] = ()
    day: int = 0
    month_of_quarter: str = ""
    weekday: str = ""
    working: bool = False


def days_of(sentence: str, *, before_means: BeforeMeans) -> list[CycleDay]:
    """Return the days that `sentence` names without a year, from left to right."""
    day_before = before_means is BeforeMeans.DAY_BEFORE
    found = [
        *_days_of_months(sentence, day_before),
        *_days_of_years(sentence, day_before),
        *_weekdays(sentence, day_before),
    ]
    return sorted(found, key=lambda one: one.start)


def _days_of_months(sentence: str, day_before: bool) -> Iterator[CycleDay]:
    for one in _OF_MONTH.finditer(sentence):
        if _TO_A_LATER_DAY.match(sentence, one.end()):
            continue
        earlier = bool(one["before"]) and day_before and not one["clock"]
        # The day before the first is the last of the month before.
        day = int(one["day"]) - earlier or -1
        which = one["which"].casefold() if one["which"] and one["of_quarter"] else ""
        month = "giữa" if which.startswith("thứ") else which
        yield CycleDay(one.start(), one.end(), day=day, month_of_quarter=month)
    for one in _LAST_DAY.finditer(sentence):
        day = -2 if one["before"] and day_before else -1
        months = (_YEAR_ENDS,) if one["of_year"] else ()
        yield CycleDay(one.start(), one.end(), months, day, working=bool(one["working"]))


def _days_of_years(sentence: str, day_before: bool) -> Iterator[CycleDay]:
    found = list(points(sentence, year=None))
    for point, tie in zip(found, ties_of(sentence, found), strict=True):
        if point.year_stated or not point.first or not point.last or point.grain > Grain.QUARTER:
            continue
        if point.grain is Grain.MONTH:
            figures = re.findall(r"\d+", sentence[point.start : point.end])
            ends = tuple({point.first.month, point.last.month})
            months = tuple(int(one) for one in figures) or ends
            yield CycleDay(tie.start, point.end, months)
        elif point.grain is Grain.QUARTER:
            months = tuple(sorted({point.first.month + 2, point.last.month}))
            yield CycleDay(tie.start, point.end, months)
        elif point.grain is Grain.DAY:
            earlier = tie.relation is Relation.BEFORE and day_before and not point.by_the_hour
            # "Từ ngày 10 đến ngày 15 tháng 12 hằng năm": it is due by the last of them.
            day, month = point.last.day - earlier, point.last.month
            if day == 0:
                day, month = -1, (month - 2) % 12 + 1
            yield CycleDay(tie.start, point.end, (month,), day)


def _weekdays(sentence: str, day_before: bool) -> Iterator[CycleDay]:
    for one in _WEEKDAY.finditer(sentence):
        earlier = bool(one["before"]) and day_before and not one["clock"]
        day = _WEEK[weekday(one["weekday"]) - earlier]
        yield CycleDay(one.start(), one.end(), weekday=day)


def rule_of(rate: Rate, days: Sequence[CycleDay]) -> str:
    """Return the RRULE of a rate on its days.

    Days that differ from month to month ("15/6 và 10/12") have no rule: only the months are kept.
    """
    months = sorted({month for one in days for month in one.months} | _months_of_quarter(days))
    by_month = sorted({one.day for one in days if one.day})
    if months and any(one.months for one in days) and len(by_month) > 1:
        by_month = []
    parts = [f"FREQ={rate.frequency}"]
    if rate.interval > 1 and not (months and rate.frequency == "MONTHLY"):
        parts.append(f"INTERVAL={rate.interval}")
    if months and rate.frequency in {"MONTHLY", "YEARLY"}:
        parts.append(f"BYMONTH={_listed(months)}")
    if any(one.working for one in days):
        return ";".join([*parts, "BYDAY=MO,TU,WE,TH,FR", f"BYSETPOS={by_month[0]}"])
    if by_month and rate.frequency in {"MONTHLY", "YEARLY"}:
        parts.append(f"BYMONTHDAY={_listed(by_month)}")
    weekdays = [one.weekday for one in days if one.weekday]
    if weekdays and rate.frequency == "WEEKLY":
        parts.append(f"BYDAY={','.join(sorted(set(weekdays), key=_WEEK.index))}")
    return ";".join(parts)


def _months_of_quarter(days: Sequence[CycleDay]) -> set[int]:
    found: set[int] = set()
    for one in days:
        months = _OF_QUARTER.get(one.month_of_quarter, ())
        # "trước ngày 01 của tháng đầu quý" is the last day of the month before.
        shift = 1 if one.day == -1 else 0
        found |= {(month - 1 - shift) % 12 + 1 for month in months}
    return found


def _listed(numbers: Sequence[int]) -> str:
    return ",".join(str(one) for one in numbers)
