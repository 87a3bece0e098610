"""How a day, week, month, quarter, part of a year or year is written, as templates of patterns.

All forms name their groups alike; what these mean is in `spans.py`. Where a form may stand says
how much else it could mean there.
"""

from enum import Flag, auto

from domain.dates.numbers import MONTH_WORDS, WEEKDAY
from domain.dates.spans import Grain


class In(Flag):
    """Where a form is understood.

    TEXT is the running text of a paper; in a CELL for the time there is nothing but the time, and
    in a CHAT hardly anything else, so that it is written shorter.
    """

    TEXT = auto()
    CELL = auto()
    CHAT = auto()
    PAPER = TEXT | CELL
    SHORT = CELL | CHAT
    ANY = TEXT | CELL | CHAT


_SEPARATOR = r"\s*[/.-]\s*"
_FIGURES = r"(?P<month>\d{1,2})"
_MONTH = rf"tháng (?P<month>\d{{1,2}}|{MONTH_WORDS})"
# A scan tears figures apart ("ngày 0 5/9/20 24"); "5-6/2025" is two months and no day.
_DAY = r"(?!\d{1,2}\s*[-–]\s*\d{1,2}\s*/\s*\d)(?P<day>\d{1,2}|(?<=ngày\s)[0-3]\s\d)"
DAY_FIGURES = rf"{_DAY}(?:{_SEPARATOR}(?=\d)|,? (?:của )?tháng )(?P<month>\d{{1,2}}|{MONTH_WORDS})"
YEAR_FIGURES = rf"(?:{_SEPARATOR}|,? năm )(?P<year>\d{{4}}|2\s?0\s?\d\s?\d)"
_SHORT_YEAR = r"(?P<short_year>\d{2})"

YEAR_WORDS = r"(?:nay|này|sau|tới|tiếp theo|trước|ngoái)(?! (?:ngày|tháng|năm|khi)(?!\w))"
_YEAR_OR_WORDS = rf"(?P<year>\d{{4}}|{YEAR_WORDS})"
_OF_YEAR = (
    rf"(?:(?:{_SEPARATOR}|,? (?:của )?năm | (?=\d{{4}}(?!\s*\w)))"
    rf"(?P<year>\d{{4}}|(?<=năm\s)(?:{YEAR_WORDS}))|,? (?P<same_year>cùng năm))"
)
_OF_ANY_YEAR = rf"(?:{_OF_YEAR}|(?:/|,? năm ){_SHORT_YEAR})"
CLOCK = r"(?P<clock>\d{1,2}(?::\d{2}|\s*(?:giờ|h|g)(?:\s*\d{2}(?!\d))?(?:\s*phút)?['’]?))[\s,]++"
_ON_A_DAY = r"(?:ngày|mùng|mồng)"
_OPENING = (
    rf"(?:{CLOCK})?(?:(?:sáng|trưa|chiều|tối) )?(?:ngày )?(?:{WEEKDAY}[\s,]++\(?)?(?:ngày )?"
    r"(?:(?:mùng|mồng) )?"
)
# Behind such a word a point in time is due, and nothing else is counted.
BEHIND_A_TIE = r"(?:(?<=trước\s)|(?<=đến\s)|(?<=tới\s)|(?<=hết\s)|(?<=nhất\s)|(?<=nhất\slà\s))"
_AND = r"\s*(?:,\s*và|,|và|hoặc|-|–|đến(?: hết)?)\s*"
_TO = r"\s*(?:-|–|đến(?: hết)?)\s*"
_MORE_DAYS = rf"(?:{_AND}(?:ngày )?\d{{1,2}}){{0,9}}?{_AND}(?:ngày )?(?P<last_day>\d{{1,2}})"
PARTS = "đầu|giữa|cuối(?: cùng)?|thượng tuần|trung tuần|hạ tuần|nửa (?:đầu|cuối|sau)"
_PART = rf"(?:(?P<part>{PARTS}) (?:của )?)"
WEEK = (
    r"tuần (?:lễ )?(?:thứ )?(?P<week>nhất|hai|ba|tư|năm|[1-5]|đầu(?: tiên)?|cuối(?: cùng)?)"
    r"(?:\s*[/-]\s*| (?:của )?)"
)
QUARTER = r"(?:quý|quí|qúy)"
_ROMAN = r"(?:IV|I{1,3})"
_NTH = rf"(?:{_ROMAN}|[1-4])"
_NTH_IN_WORDS = r"(?:một|hai|ba|bốn|tư)"
_MORE_MONTHS = rf"(?:{_AND}(?:tháng )?\d{{1,2}}){{0,9}}{_AND}(?:tháng )?(?P<last_month>\d{{1,2}})"
# "3 tháng 7, 8, 9" counts three months.
_NO_LIST = r"(?![2-9] tháng \d{1,2}\s*(?:,|-|–|và)\s*\d{1,2}(?!\d|\s*[/.]\d))"
_HALF = r"(?P<half>đầu|cuối)"
_LISTED_YEARS = r"(?:-|–|và|đến(?: năm)?)"

FORMS: tuple[tuple[Grain, In, str], ...] = (
    (Grain.DAY, In.ANY, rf"{_OPENING}{DAY_FIGURES}{YEAR_FIGURES}"),
    (Grain.DAY, In.ANY, rf"{_OPENING}{_DAY}/{_FIGURES}{_OF_YEAR}?"),
    (
        Grain.DAY,
        In.ANY,
        rf"{_OPENING}(?<={_ON_A_DAY}\s){_DAY}[/.-]{_FIGURES}{_OF_YEAR}?",
    ),
    (Grain.DAY, In.ANY, rf"{_OPENING}(?<={_ON_A_DAY}\s){_DAY},? (?:của )?{_MONTH}{_OF_YEAR}?"),
    (Grain.DAY, In.ANY, rf"{BEHIND_A_TIE}(?P<day>\d{{1,2}}) {_MONTH}{_OF_YEAR}?"),
    (Grain.DAY, In.SHORT, rf"{_NO_LIST}{_OPENING}(?P<day>\d{{1,2}}) {_MONTH}{_OF_YEAR}?"),
    (
        Grain.DAY,
        In.TEXT,
        rf"{_NO_LIST}(?P<day>\d{{1,2}}) tháng {_FIGURES}(?! (?:ngày|tháng|tuần)(?!\w)){_OF_YEAR}?",
    ),
    (Grain.DAY, In.ANY, rf"(?:ngày ){DAY_FIGURES}/{_SHORT_YEAR}"),
    (Grain.DAY, In.SHORT, rf"{_OPENING}{DAY_FIGURES}(?:{_SEPARATOR}|,? năm ){_SHORT_YEAR}"),
    (
        Grain.DAY,
        In.ANY,
        rf"(?:các )?ngày (?P<day>\d{{1,2}}){_MORE_DAYS}(?:/| tháng ){_FIGURES}{_OF_YEAR}?",
    ),
    (
        Grain.DAY,
        In.ANY,
        rf"(?P<day>\d{{1,2}})\s*[-–]\s*(?P<last_day>\d{{1,2}})/{_FIGURES}{YEAR_FIGURES}",
    ),
    # Else "30.6" may be a task's code, and "4-5" a number of people.
    (
        Grain.DAY,
        In.CHAT,
        rf"(?:(?<=đến\s)|(?<=tới\s)|(?<=trước\s))(?P<day>\d{{1,2}})[.-]{_FIGURES}",
    ),
    (Grain.DAY, In.CHAT, rf"^(?P<day>\d{{1,2}})[.-]{_FIGURES}(?=\s*$)"),
    (Grain.WEEK, In.ANY, rf"{WEEK}{_MONTH}{_OF_YEAR}?"),
    (Grain.MONTH, In.ANY, rf"{_PART}?tháng {_FIGURES}{_OF_ANY_YEAR}?"),
    # In running text "tháng hai đơn vị" names no month.
    (Grain.MONTH, In.ANY, rf"{_PART}{_MONTH}{_OF_ANY_YEAR}?"),
    (Grain.MONTH, In.ANY, rf"{_MONTH}{_OF_ANY_YEAR}"),
    (Grain.MONTH, In.TEXT, rf"(?<!ngày\s){_MONTH}(?=\s*(?:[.,;:)]|$))"),
    (Grain.MONTH, In.SHORT, _MONTH),
    (Grain.MONTH, In.CHAT, r"tháng (?P<month>năm) (?P<year>\d{4})"),
    (Grain.MONTH, In.PAPER, rf"tháng {_FIGURES}{_MORE_MONTHS}{_OF_YEAR}"),
    (
        Grain.MONTH,
        In.ANY,
        rf"{_MONTH}{_AND}tháng (?P<last_month>\d{{1,2}}|{MONTH_WORDS}){_OF_YEAR}?",
    ),
    (
        Grain.MONTH,
        In.ANY,
        rf"tháng {_FIGURES}{_TO}(?P<last_month>\d{{1,2}})(?!\d| tháng){_OF_YEAR}?",
    ),
    (
        Grain.MONTH,
        In.ANY,
        rf"(?P<days>0?[1-9]|[12]\d|30|{MONTH_WORDS}) ngày {_HALF} (?:của )?{_MONTH}{_OF_YEAR}?",
    ),
    (Grain.MONTH, In.ANY, rf"{_FIGURES}\s?/\s?(?P<year>\d{{4}})"),
    (Grain.MONTH, In.CELL, rf"(?:T\.?\s?)?{_FIGURES}\s?[/.-]\s?(?P<year>\d{{4}})"),
    (Grain.MONTH, In.CHAT, rf"T\.?\s?{_FIGURES}\s?[/.-]\s?(?P<year>\d{{4}})"),
    (
        Grain.MONTH,
        In.CELL,
        rf"{_FIGURES}(?:{_AND}\d{{1,2}}){{0,9}}?{_AND}(?P<last_month>\d{{1,2}})/(?P<year>\d{{4}})",
    ),
    (Grain.MONTH, In.CELL, rf"tháng {_FIGURES}{_MORE_MONTHS}{_OF_YEAR}?"),
    (Grain.QUARTER, In.ANY, rf"{_PART}?{QUARTER} (?P<quarter>{_NTH}){_OF_ANY_YEAR}?"),
    (
        Grain.QUARTER,
        In.PAPER,
        rf"{QUARTER} (?P<quarter>{_NTH})(?:{_AND}(?:{QUARTER} )?{_NTH}){{0,2}}{_AND}"
        rf"(?:{QUARTER} )?(?P<last_quarter>{_NTH}){_OF_YEAR}?",
    ),
    (
        Grain.QUARTER,
        In.CHAT,
        rf"{QUARTER} (?P<quarter>{_NTH}){_AND}(?:{QUARTER} |(?=[IV]))(?P<last_quarter>{_NTH})"
        rf"{_OF_YEAR}?",
    ),
    (Grain.QUARTER, In.SHORT, rf"{_PART}?{QUARTER} (?P<quarter>{_NTH_IN_WORDS}){_OF_ANY_YEAR}?"),
    (Grain.QUARTER, In.TEXT, rf"{_PART}?{QUARTER} (?P<quarter>{_NTH_IN_WORDS}){_OF_YEAR}"),
    (Grain.QUARTER, In.CELL, rf"Q\.?\s?(?P<quarter>{_NTH}){_OF_ANY_YEAR}?"),
    # "Q3" may be a district too.
    (Grain.QUARTER, In.CHAT, rf"Q\.?\s?(?P<quarter>{_NTH}){_OF_YEAR}"),
    (Grain.QUARTER, In.SHORT, rf"(?P<quarter>{_ROMAN})(?:/|-)(?P<year>\d{{4}})"),
    (
        Grain.HALF,
        In.ANY,
        rf"(?P<count>0?[1-9]|1[01]|{MONTH_WORDS}) tháng {_HALF} (?:của )?năm"
        rf"(?: {_YEAR_OR_WORDS})?(?! học)",
    ),
    (
        Grain.HALF,
        In.ANY,
        rf"(?P<quarters>[1-3]|một|hai|ba) {QUARTER} {_HALF} (?:của )?năm(?: {_YEAR_OR_WORDS})?",
    ),
    (
        Grain.HALF,
        In.ANY,
        rf"nửa (?P<half>đầu|cuối|sau) (?:của )?năm(?: {_YEAR_OR_WORDS})?(?! học)",
    ),
    (Grain.YEAR, In.ANY, rf"{_PART}?năm (?P<year>\d{{4}}|nay)"),
    (Grain.YEAR, In.ANY, r"(?P<part>cuối|giữa) năm(?! học)"),
    (
        Grain.YEAR,
        In.PAPER,
        rf"năm (?P<year>\d{{4}})\s*{_LISTED_YEARS}\s*(?P<last_year>\d{{4}})",
    ),
    (Grain.YEAR, In.CELL, r"(?P<year>(?:19|20)\d{2})"),
    (
        Grain.YEAR,
        In.CELL,
        rf"(?P<year>(?:19|20)\d{{2}})\s*{_LISTED_YEARS}\s*(?P<last_year>(?:19|20)\d{{2}})",
    ),
    (Grain.YEAR, In.CELL, r"(?:trong|cả) năm(?! \d)"),
)
