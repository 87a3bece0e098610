"""How Vietnamese papers write a day, week, month, quarter, part of a year or year.

Regular expressions alone; what the figures mean is in `dates.py`. All groups have the same names.
"""

import re
from enum import IntEnum


class Grain(IntEnum):
    """How fine a point in time is."""

    DAY = 0
    WEEK = 1
    MONTH = 2
    QUARTER = 3
    HALF = 4
    YEAR = 5


_SEPARATOR = r"\s*[/.-]\s*"
_MONTH = r"(?P<month>\d{1,2})"
# A scan tears figures apart ("ngày 0 5/9/20 24"); "5-6/2025" is two months and no day.
_DAY = r"(?!\d{1,2}\s*[-–]\s*\d{1,2}\s*/\s*\d)(?P<day>\d{1,2}|(?<=ngày\s)[0-3]\s\d)"
DAY_FIGURES = rf"{_DAY}(?:{_SEPARATOR}|,?\s+tháng\s+){_MONTH}"
YEAR_FIGURES = rf"(?:{_SEPARATOR}|,?\s+năm\s+)(?P<year>\d{{4}}|2\s?0\s?\d\s?\d)"

_YEAR_WORDS = r"(?:nay|này|sau|tới|tiếp\s+theo|trước)(?!\s+(?:ngày|tháng|năm|khi))"
_OF_YEAR = (
    rf"(?:(?:{_SEPARATOR}|,?\s+(?:của\s+)?năm\s+|\s+(?=\d{{4}}(?!\s*\w)))"
    rf"(?P<year>\d{{4}}|(?<=năm\s)(?:{_YEAR_WORDS}))|\s+(?P<same_year>cùng\s+năm))"
)
_CLOCK = r"(?P<clock>\d{1,2}(?::\d{2}|\s*(?:giờ|h|g)\s*(?:\d{2}(?!\d))?(?:\s*phút)?['’]?))"
_WEEKDAY = r"(?:thứ\s+(?:hai|ba|tư|năm|sáu|bảy|[2-7])|chủ\s+nhật)"
_OPENING = (
    rf"(?:{_CLOCK}[\s,]+)?(?:(?:sáng|chiều)\s+)?(?:ngày\s+)?(?:{_WEEKDAY}[\s,]+\(?)?(?:ngày\s+)?"
)
_AND = r"\s*(?:,\s*và|,|và|hoặc|-|–|đến(?:\s+hết)?)\s*"
_DAYS = (
    rf"(?P<day>\d{{1,2}})(?:{_AND}(?:ngày\s+)?\d{{1,2}}){{0,9}}?"
    rf"{_AND}(?:ngày\s+)?(?P<last_day>\d{{1,2}})"
)
_PART = r"(?:(?P<part>đầu|giữa|cuối|thượng\s+tuần|trung\s+tuần|hạ\s+tuần)\s+(?:của\s+)?)?"
_WEEK = (
    r"tuần\s+(?:lễ\s+)?(?:thứ\s+)?(?P<week>nhất|hai|ba|tư|[1-4]|đầu(?:\s+tiên)?|cuối(?:\s+cùng)?)"
)
_QUARTER = r"(?:IV|I{1,3}|[1-4])"
_QUARTERS = (
    rf"qu[ýí]\s+(?P<quarter>{_QUARTER})(?:{_AND}(?:qu[ýí]\s+)?(?P<last_quarter>{_QUARTER})){{0,3}}"
)
_MONTHS = (
    rf"tháng\s+{_MONTH}(?:{_AND}(?:tháng\s+)?\d{{1,2}}){{0,9}}"
    rf"{_AND}(?:tháng\s+)?(?P<last_month>\d{{1,2}})"
)

# Without "ngày" and a year "30 tháng 6" is a day only where a day is due: "trước 30 tháng 6".
_BEHIND_A_TIE = r"(?:(?<=trước\s)|(?<=đến\s)|(?<=hết\s)|(?<=nhất\s)|(?<=nhất\slà\s))"

_IN_TEXT: tuple[tuple[Grain, str], ...] = (
    (Grain.DAY, rf"{_OPENING}{DAY_FIGURES}{YEAR_FIGURES}"),
    (Grain.DAY, rf"{_OPENING}{_DAY}/{_MONTH}(?:{_OF_YEAR})?"),
    (Grain.DAY, rf"{_OPENING}(?<=ngày\s){_DAY}(?:/|-|,?\s+tháng\s+){_MONTH}(?:{_OF_YEAR})?"),
    (Grain.DAY, rf"{_BEHIND_A_TIE}(?P<day>\d{{1,2}})\s+tháng\s+{_MONTH}"),
    (Grain.DAY, rf"(?:ngày\s+){DAY_FIGURES}/(?P<short_year>\d{{2}})"),
    (Grain.DAY, rf"(?:các\s+)?ngày\s+{_DAYS}(?:/|\s+tháng\s+){_MONTH}(?:{_OF_YEAR})?"),
    (Grain.DAY, rf"(?P<day>\d{{1,2}})\s*[-–]\s*(?P<last_day>\d{{1,2}})/{_MONTH}{YEAR_FIGURES}"),
    (Grain.WEEK, rf"{_WEEK}\s+(?:của\s+)?tháng\s+{_MONTH}(?:{_OF_YEAR})?"),
    (Grain.MONTH, rf"{_PART}tháng\s+{_MONTH}(?:{_OF_YEAR})?"),
    (Grain.MONTH, rf"{_MONTHS}{_OF_YEAR}"),
    (Grain.MONTH, rf"tháng\s+{_MONTH}{_AND}tháng\s+(?P<last_month>\d{{1,2}})"),
    (Grain.MONTH, rf"tháng\s+{_MONTH}\s*(?:-|–|đến)\s*(?P<last_month>\d{{1,2}})"),
    (Grain.MONTH, rf"{_MONTH}\s?/\s?(?P<year>\d{{4}})"),
    (Grain.QUARTER, rf"{_PART}{_QUARTERS}(?:{_OF_YEAR})?"),
    (
        Grain.HALF,
        r"(?P<count>0?[369]|ba|sáu|chín)\s+tháng\s+(?P<half>đầu|cuối)\s+(?:của\s+)?năm"
        rf"(?:\s+(?P<year>\d{{4}}|{_YEAR_WORDS}))?",
    ),
    (
        Grain.HALF,
        rf"nửa\s+(?P<half>đầu|cuối)\s+(?:của\s+)?năm(?:\s+(?P<year>\d{{4}}|{_YEAR_WORDS}))?",
    ),
    (Grain.YEAR, rf"{_PART}năm\s+(?P<year>\d{{4}}|nay)"),
    (Grain.YEAR, r"(?P<part>cuối|giữa)\s+năm"),
    (Grain.YEAR, r"năm\s+(?P<year>\d{4})\s*(?:-|–|và|đến(?:\s+năm)?)\s*(?P<last_year>\d{4})"),
)
# In a cell for the time there is nothing but the time, so it is written shorter.
_IN_CELL: tuple[tuple[Grain, str], ...] = (
    (Grain.DAY, rf"{DAY_FIGURES}/(?P<short_year>\d{{2}})"),
    (Grain.MONTH, rf"(?:T\.?\s?)?{_MONTH}\s?[/.-]\s?(?P<year>\d{{4}})"),
    (
        Grain.MONTH,
        rf"{_MONTH}(?:{_AND}\d{{1,2}}){{0,9}}?{_AND}(?P<last_month>\d{{1,2}})/(?P<year>\d{{4}})",
    ),
    (Grain.MONTH, rf"{_MONTHS}(?:{_OF_YEAR})?"),
    (Grain.QUARTER, rf"Q\.?\s?(?P<quarter>{_QUARTER})(?:{_OF_YEAR})?"),
    (Grain.QUARTER, r"(?P<quarter>IV|I{1,3})(?:/|-)(?P<year>\d{4})"),
    (Grain.YEAR, r"(?P<year>(?:19|20)\d{2})"),
    (
        Grain.YEAR,
        r"(?P<year>(?:19|20)\d{2})\s*(?:-|–|và|đến(?:\s+năm)?)\s*(?P<last_year>(?:19|20)\d{2})",
    ),
    (Grain.YEAR, r"(?:trong|cả)\s+năm(?!\s+\d)"),
)


# The guards keep figures of document numbers ("12/2020/QĐ"), ranges and decimals out; a hyphen
# may join two points ("01/7/2025-31/12/2025").
_NOT_INSIDE = r"(?<![\w/.,])(?<!\d[:(])(?:(?<!-)|(?<=\d{4}-)|(?<=/\d-)|(?<=/\d\d-)|(?=[^\W\d]))"
_NOT_GOING_ON = r"(?![\w/]|[.,]\d|-\d(?!\d?/\d)|\s+lần)"


# How the forms of a grain begin: asked first, it saves the rest at most places of a text.
_INITIALS = {
    Grain.DAY: r"\dncst",
    Grain.WEEK: "t",
    Grain.MONTH: r"\dtđgch",
    Grain.QUARTER: "qiđgcth",
    Grain.HALF: r"\dbscn",
    Grain.YEAR: r"\dnđgcht",
}


def _compiled(forms: tuple[tuple[Grain, str], ...]) -> tuple[tuple[Grain, re.Pattern[str]], ...]:
    return tuple(
        (
            grain,
            re.compile(
                f"(?=[{_INITIALS[grain]}]){_NOT_INSIDE}{form}{_NOT_GOING_ON}", re.IGNORECASE
            ),
        )
        for grain, form in forms
    )


# What a text must have for any form of a grain; most sentences have none, and forms are dear.
HINTS = {
    Grain.DAY: re.compile(r"\d\s*[/.–-]\s*\d|\d,?\s+tháng\s", re.IGNORECASE),
    Grain.WEEK: re.compile(r"tuần\s", re.IGNORECASE),
    Grain.MONTH: re.compile(r"tháng\s+\d|\d\s?[/.-]\s?\d{4}", re.IGNORECASE),
    Grain.QUARTER: re.compile(r"qu[ýí]\s|Q|I[/-]", re.IGNORECASE),
    Grain.HALF: re.compile(r"tháng\s+(?:đầu|cuối)\s|nửa\s", re.IGNORECASE),
    Grain.YEAR: re.compile(r"năm|\d{4}", re.IGNORECASE),
}
IN_TEXT = _compiled(_IN_TEXT)
IN_CELL = IN_TEXT + _compiled(_IN_CELL)
