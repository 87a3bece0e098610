"""Days of the moon's calendar as the sun's has them: the first month begins with Tết.

After Hồ Ngọc Đức's computation of the Vietnamese calendar, which follows Meeus, at UTC+7.
"""

from datetime import date
from functools import cache
from math import floor, pi, radians, sin

_HANOI = 7 / 24
_MONTH = 29.530588853
# The Julian day of the first new moon of 1900, and the day before the first that `date` knows.
_NEW_MOON_OF_1900, _BEFORE_DATES = 2415021.076998695, 1721425
_SOLSTICE_SECTOR = 9


def day_of_moon(year: int, month: int, day: int) -> date | None:
    """Return a day of the lunar year that begins in `year`, None where it has no such day.

    Of a month that comes twice it is the first.
    """
    if not 1 <= month <= 12:
        return None
    begins = _eleventh_month(year - 1 if month < 11 else year)
    next_eleventh = _eleventh_month(year if month < 11 else year + 1)
    first = _lunation_of(begins)
    places = (month - 11) % 12
    if next_eleventh - begins > 365:
        leap = next(
            at
            for at in range(1, 14)
            if _sector(_new_moon(first + at)) == _sector(_new_moon(first + at + 1))
        )
        places += places >= leap
    start, end = _new_moon(first + places), _new_moon(first + places + 1)
    return _date(start + day - 1) if 1 <= day <= end - start else None


def _eleventh_month(year: int) -> int:
    """Return the Julian day on which the month of the winter solstice begins."""
    number = _lunation_of(_julian(date(year, 12, 31)))
    start = _new_moon(number)
    return _new_moon(number - 1) if _sector(start) >= _SOLSTICE_SECTOR else start


def _lunation_of(julian: int) -> int:
    """Return the number of the lunation that is running on a Julian day."""
    number = floor((julian - _NEW_MOON_OF_1900) / _MONTH) + 1
    while _new_moon(number) > julian:
        number -= 1
    return number


@cache
def _new_moon(number: int) -> int:
    """Return the Julian day, in Hanoi, of the new moon so many after the first of 1900."""
    t = number / 1236.85
    mean = (
        2415020.75933
        + 29.53058868 * number
        + 0.0001178 * t**2
        - 0.000000155 * t**3
        + 0.00033 * sin(radians(166.56 + 132.87 * t - 0.009173 * t**2))
    )
    sun = radians(359.2242 + 29.10535608 * number - 0.0000333 * t**2 - 0.00000347 * t**3)
    moon = radians(306.0253 + 385.81691806 * number + 0.0107306 * t**2 + 0.00001236 * t**3)
    node = radians(21.2964 + 390.67050646 * number - 0.0016528 * t**2 - 0.00000239 * t**3)
    correction = (
        (0.1734 - 0.000393 * t) * sin(sun)
        + 0.0021 * sin(2 * sun)
        - 0.4068 * sin(moon)
        + 0.0161 * sin(2 * moon)
        - 0.0004 * sin(3 * moon)
        + 0.0104 * sin(2 * node)
        - 0.0051 * sin(sun + moon)
        - 0.0074 * sin(sun - moon)
        + 0.0004 * sin(2 * node + sun)
        - 0.0004 * sin(2 * node - sun)
        - 0.0006 * sin(2 * node + moon)
        + 0.0010 * sin(2 * node - moon)
        + 0.0005 * sin(2 * moon + sun)
    )
    clock = -0.000278 + 0.000265 * t + 0.000262 * t**2
    return floor(mean + correction - clock + 0.5 + _HANOI)


def _sector(julian: int) -> int:
    """Return in which twelfth of its way the sun stands as a day begins, 9 from the solstice on."""
    t = (julian - 2451545.5 - _HANOI) / 36525
    anomaly = radians(357.52910 + 35999.05030 * t - 0.0001559 * t**2 - 0.00000048 * t**3)
    longitude = radians(
        280.46645
        + 36000.76983 * t
        + 0.0003032 * t**2
        + (1.914600 - 0.004817 * t - 0.000014 * t**2) * sin(anomaly)
        + (0.019993 - 0.000101 * t) * sin(2 * anomaly)
        + 0.000290 * sin(3 * anomaly)
    )
    return floor(longitude % (2 * pi) / pi * 6)


def _julian(day: date) -> int:
    return day.toordinal() + _BEFORE_DATES


def _date(julian: int) -> date:
    return date.fromordinal(julian - _BEFORE_DATES)
