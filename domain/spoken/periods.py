"""Days and periods of the calendar as people name them: "30/6", "cuối tháng 6", "quý III"."""

from collections.abc import Callable
from datetime import date

from domain.spoken.point import (
    AFTER_RELATION,
    Form,
    Grain,
    Period,
    Said,
    Standpoint,
    add_months,
    day_of,
    months,
    nearest,
    offset,
    single,
)
from domain.spoken.words import NUMBER, number, spoken

_YEAR = r"(?:(?:[/.-]|,? năm )(?P<year>\d{4}|\d\d))"
_WHICH = "này|nay|sau|tới|trước|rồi|vừa rồi|vừa qua"
_QUARTERS = {"i": 1, "ii": 2, "iii": 3, "iv": 4}
_EARLY, _MIDDLE = 10, 15


def _day(said: Said, at: Standpoint) -> Period | None:
    day, month = int(said["day"] or 0), number(said["month"] or "0")
    return _in_year(said, at, lambda year: day_of(year, month, day))


def _day_of_month(said: Said, at: Standpoint) -> Period | None:
    day, month = int(said["day"] or 0), at.today.replace(day=1)
    if said["which"]:
        month = add_months(month, offset(said["which"]))
        return day_of(month.year, month.month, day)
    found = day_of(month.year, month.month, day)
    if found and (found.first >= at.today if at.ahead else found.first <= at.today):
        return found
    month = add_months(month, at.step)
    return day_of(month.year, month.month, day)


def _month(said: Said, at: Standpoint) -> Period | None:
    if said["month"]:
        month = number(said["month"])
        found = _in_year(said, at, lambda year: months(year, month, Grain.MONTH))
    else:
        first = add_months(at.today.replace(day=1), offset(said["which"]))
        found = months(first.year, first.month, Grain.MONTH)
    return _part(said["part"], found)


def _month_in_figures(said: Said, _: Standpoint) -> Period | None:
    return months(int(said["year"] or 0), int(said["month"] or 0), Grain.MONTH)


def _quarter(said: Said, at: Standpoint) -> Period | None:
    if said["which"]:
        first = add_months(_first_of_quarter(at.today), 3 * offset(said["which"]))
        return _part(said["part"], months(first.year, first.month, Grain.QUARTER))
    word = (said["quarter"] or "").casefold()
    start = 3 * (_QUARTERS.get(word) or number(word)) - 2
    found = _in_year(said, at, lambda year: months(year, start, Grain.QUARTER))
    return _part(said["part"], found)


def _half(said: Said, at: Standpoint) -> Period | None:
    start = 1 if said["early"] else 7
    return months(int(said["year"] or at.today.year), start, Grain.HALF)


def _year(said: Said, at: Standpoint) -> Period | None:
    year = int(said["year"] or at.today.year + offset(said["which"]))
    if said["middle"]:
        return day_of(year, 6, 30)
    return _part(said["part"], months(year, 1, Grain.YEAR))


def _first_of_quarter(day: date) -> date:
    return day.replace(month=(day.month - 1) // 3 * 3 + 1, day=1)


def _in_year(said: Said, at: Standpoint, build: Callable[[int], Period | None]) -> Period | None:
    stated = said["year"]
    if stated is None:
        return nearest(build, at)
    return build(int(stated) + (2000 if len(stated) == 2 else 0))


def _part(part: str | None, found: Period | None) -> Period | None:
    """Return the beginning (to the tenth), the middle or the end of a period as a day."""
    if part is None or found is None:
        return found
    if spoken("đầu").fullmatch(part):
        return single(found.first.replace(day=_EARLY))
    if spoken("giữa").fullmatch(part):
        return single(found.first.replace(day=_MIDDLE))
    return single(found.last)


_FIGURES = r"(?P<day>\d{1,2})"
_MONTH = rf"tháng (?P<month>{NUMBER})"
FORMS: tuple[tuple[str, Form], ...] = (
    (rf"(?:ngày )?{_FIGURES}\s*[/.-]\s*(?P<month>\d{{1,2}})\s*{_YEAR}", _day),
    (rf"(?:ngày )?{_FIGURES}/(?P<month>\d{{1,2}})", _day),
    # Else "30.6" may be a task's code, and "4-5" a number of people.
    (rf"(?:ngày |{AFTER_RELATION}){_FIGURES}[.-](?P<month>\d{{1,2}})", _day),
    (rf"^{_FIGURES}[.-](?P<month>\d{{1,2}})(?=\s*$)", _day),
    (rf"(?:ngày |mùng |mồng )*{_FIGURES} {_MONTH}{_YEAR}?", _day),
    (rf"(?:ngày mùng|ngày|mùng|mồng) {_FIGURES}(?: tháng (?P<which>{_WHICH}))?", _day_of_month),
    (rf"(?:(?P<part>đầu|giữa|cuối|hết) )?tháng (?P<which>{_WHICH})", _month),
    (rf"(?:(?P<part>đầu|giữa|cuối|hết) )?{_MONTH}{_YEAR}?", _month),
    (r"(?P<part>đầu|giữa|cuối|hết) tháng", _month),
    (r"(?P<month>\d{1,2})/(?P<year>\d{4})", _month_in_figures),
    (rf"(?:(?P<part>cuối|hết) )?(?:quý|qúy|quí) (?P<which>{_WHICH})", _quarter),
    (
        rf"(?:(?P<part>cuối|hết) )?(?:quý|qúy|quí) (?P<quarter>IV|III|II|I|[1-4]|một|hai|ba|bốn|tư)"
        rf"{_YEAR}?",
        _quarter,
    ),
    (r"(?:0?6|sáu) tháng (?:(?P<early>đầu)|cuối) năm(?: (?P<year>\d{4}))?", _half),
    (
        rf"(?:(?:(?P<middle>giữa)|(?P<part>cuối|hết)) )?năm"
        rf" (?:(?P<year>\d{{4}})|(?P<which>{_WHICH}))",
        _year,
    ),
    (r"(?:(?P<middle>giữa)|(?P<part>cuối|hết)|trong) năm", _year),
)
