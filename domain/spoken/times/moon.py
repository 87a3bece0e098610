"""Days of the moon as people say them: "mùng 8 Tết", "rằm tháng Giêng", "10/3 âm lịch"."""

from collections.abc import Iterable
from datetime import date

from domain.dates.moon import day_of_moon
from domain.dates.numbers import COUNT, LATE_DAY_WORDS, MONTH_WORDS, number
from domain.spoken.times.nearby import Nearby, Said
from domain.spoken.times.point import Standpoint
from domain.text import fold

_NAMED = {"gieng": 1, "chap": 12}
_FULL = 15
# "28 Tết" is of the year that ends, "mùng 8 Tết" of the one that begins.
_LAST_DAYS = 20


def _of_moon(said: Said, at: Standpoint) -> tuple[date, date] | None:
    day = _FULL if said["full"] else number(said["day"] or "")
    if said["feast"]:
        months: Iterable[int] = (12,) if day > _LAST_DAYS else (1,)
    else:
        month = _month(said["month"] or "")
        # Without a month it is of the one that is nearest.
        months = (month,) if month else range(1, 13)
    years = range(at.today.year - 2, at.today.year + 2)
    named = ((day_of_moon(year, one, day) for one in months) for year in years)
    days = sorted(one for of_year in named for one in of_year if one)
    found = [one for one in days if (one >= at.today if at.ahead else one <= at.today)]
    if not found:
        return None
    return (found[0],) * 2 if at.ahead else (found[-1],) * 2


def _month(words: str) -> int:
    return _NAMED.get(fold(words)) or number(words)


_DAY = rf"(?P<day>\d{{1,2}}|{LATE_DAY_WORDS}|{COUNT})"
_MONTH = rf"(?P<month>giêng|chạp|\d{{1,2}}|{MONTH_WORDS})"
_ON = r"(?:(?:ngày|hôm|mùng|mồng) )*"
_MOON = r"(?:âm(?: lịch)?|al)"
FORMS: tuple[tuple[Nearby, str], ...] = (
    (_of_moon, rf"{_ON}{_DAY} (?P<feast>tết)"),
    (_of_moon, rf"(?:(?:ngày|hôm) )?(?P<full>rằm)(?: tháng {_MONTH})?(?: {_MOON})?"),
    (_of_moon, rf"{_ON}{_DAY} tháng (?P<month>giêng|chạp)(?: {_MOON})?"),
    (_of_moon, rf"{_ON}{_DAY}(?:\s*[/.-]\s*| (?:của )?tháng ){_MONTH} {_MOON}"),
    (_of_moon, rf"(?:ngày |mùng |mồng ){_DAY} {_MOON}"),
)
