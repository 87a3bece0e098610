"""How a day, week, month, quarter, part of a year or year is written, as templates of patterns.

All forms name their groups alike; what these mean is in `spans.py`. Where a form may stand says
how much else it could mean there.
"""

from collections.abc import Mapping
from enum import Flag, auto

from domain.dates.numbers import EARLY_DAY_WORDS, LATE_DAY_WORDS, MONTH_WORDS
from domain.dates.pieces import (
    AND,
    BEHIND_A_TIE,
    DAY,
    DAY_ALONE,
    DAY_FIGURES,
    FIGURES,
    HALF,
    LISTED_YEARS,
    MONTH,
    MONTH_OF,
    MORE_DAYS,
    MORE_MONTHS,
    NO_LIST,
    NTH,
    NTH_IN_WORDS,
    OF_ANY_YEAR,
    OF_YEAR,
    ON_A_DAY,
    OPENING,
    PART,
    QUARTER,
    ROMAN,
    SEPARATOR,
    SHORT_YEAR,
    TO,
    WEEK,
    YEAR_FIGURES,
    YEAR_OR_WORDS,
)
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


# Whatever a form finds has one of these in it: where none stands, no form is tried.
HINT = rf"\d|năm|{QUARTER}|tháng|tuần"

FORMS: Mapping[Grain, tuple[tuple[In, str], ...]] = {
    Grain.DAY: (
        (In.ANY, rf"{OPENING}{DAY_FIGURES}{YEAR_FIGURES}"),
        (In.ANY, rf"{OPENING}{DAY}/{FIGURES}{OF_YEAR}?"),
        (In.ANY, rf"{OPENING}(?<={ON_A_DAY}\s){DAY}[/.-]{FIGURES}{OF_YEAR}?"),
        (In.ANY, rf"{OPENING}(?<={ON_A_DAY}\s){DAY},? (?:của )?{MONTH}{OF_YEAR}?"),
        (In.ANY, rf"{BEHIND_A_TIE}{DAY_ALONE} {MONTH}{OF_YEAR}?"),
        (In.SHORT, rf"{NO_LIST}{OPENING}{DAY_ALONE} {MONTH}{OF_YEAR}?"),
        (In.TEXT, rf"{NO_LIST}{DAY_ALONE} tháng {FIGURES}(?! (?:ngày|tháng|tuần)(?!\w)){OF_YEAR}?"),
        (In.ANY, rf"(?:ngày ){DAY_FIGURES}/{SHORT_YEAR}"),
        (In.SHORT, rf"{OPENING}{DAY_FIGURES}(?:{SEPARATOR}|,? năm ){SHORT_YEAR}"),
        (In.ANY, rf"(?:các )?ngày {DAY_ALONE}{MORE_DAYS}(?:/| tháng ){FIGURES}{OF_YEAR}?"),
        (In.ANY, rf"{DAY_ALONE}\s*[-–]\s*(?P<last_day>\d{{1,2}})/{FIGURES}{YEAR_FIGURES}"),
        (In.SHORT, rf"{DAY_ALONE}\s*[-–]\s*(?P<last_day>\d{{1,2}})/{FIGURES}"),
        (In.CHAT, rf"{ON_A_DAY} (?P<day>{EARLY_DAY_WORDS}) (?:của )?{MONTH}{OF_YEAR}?"),
        (In.CHAT, rf"(?:{ON_A_DAY} )?(?P<day>{LATE_DAY_WORDS}) (?:của )?{MONTH}{OF_YEAR}?"),
        # Else "30.6" may be a task's code, and "4-5" a number of people.
        (
            In.CHAT,
            r"(?:(?<=đến\s)|(?<=tới\s)|(?<=trước\s)|(?<=sang\s)|(?<=qua\s)|(?<=về\s)"
            r"|(?<=hôm\s)|(?<=bữa\s)|(?<=sáng\s)|(?<=chiều\s)|(?<=tối\s)|(?<=ký\s))"
            rf"{DAY_ALONE}(?:[.-]| \. ){FIGURES}",
        ),
        (In.CHAT, rf"^{DAY_ALONE}(?:[.-]| \. ){FIGURES}(?=\s*$)"),
    ),
    Grain.WEEK: ((In.ANY, rf"{WEEK}{MONTH}{OF_YEAR}?"),),
    Grain.MONTH: (
        (In.ANY, rf"{PART}?tháng {FIGURES}{OF_ANY_YEAR}?"),
        # In running text "tháng hai đơn vị" names no month.
        (In.ANY, rf"{PART}{MONTH}{OF_ANY_YEAR}?"),
        (In.ANY, rf"{MONTH}{OF_ANY_YEAR}"),
        (In.TEXT, rf"(?<!ngày\s){MONTH}(?=\s*(?:[.,;:)]|$))"),
        (In.SHORT, MONTH),
        (In.CHAT, r"tháng (?P<month>năm) (?P<year>\d{4})"),
        (In.PAPER, rf"tháng {FIGURES}{MORE_MONTHS}{OF_YEAR}"),
        (In.ANY, rf"{MONTH}{AND}tháng (?P<last_month>\d{{1,2}}|{MONTH_WORDS}){OF_YEAR}?"),
        (In.ANY, rf"tháng {FIGURES}{TO}(?P<last_month>\d{{1,2}})(?!\d| tháng){OF_YEAR}?"),
        (
            In.ANY,
            rf"(?P<days>0?[1-9]|[12]\d|30|{MONTH_WORDS}) ngày {HALF} (?:của )?{MONTH}{OF_YEAR}?",
        ),
        (In.ANY, rf"{FIGURES}\s?/\s?(?P<year>\d{{4}})"),
        (In.CELL, rf"(?:T\.?\s?)?{FIGURES}\s?[/.-]\s?(?P<year>\d{{4}})"),
        (In.CHAT, rf"T\.?\s?{FIGURES}\s?[/.-]\s?(?P<year>\d{{4}})"),
        (
            In.CELL,
            rf"{FIGURES}(?:{AND}\d{{1,2}}){{0,9}}?{AND}(?P<last_month>\d{{1,2}})/(?P<year>\d{{4}})",
        ),
        (In.CELL, rf"tháng {FIGURES}{MORE_MONTHS}{OF_YEAR}?"),
    ),
    Grain.QUARTER: (
        (In.ANY, rf"{PART}?{QUARTER} (?P<quarter>{NTH}){OF_ANY_YEAR}?"),
        (
            In.PAPER,
            rf"{QUARTER} (?P<quarter>{NTH})(?:{AND}(?:{QUARTER} )?{NTH}){{0,2}}{AND}"
            rf"(?:{QUARTER} )?(?P<last_quarter>{NTH}){OF_YEAR}?",
        ),
        (
            In.CHAT,
            rf"{QUARTER} (?P<quarter>{NTH}){AND}(?:{QUARTER} |(?=[IV]))(?P<last_quarter>{NTH})"
            rf"{OF_YEAR}?",
        ),
        (In.ANY, rf"{MONTH_OF}{QUARTER} (?P<quarter>{NTH}){OF_ANY_YEAR}?"),
        (In.ANY, rf"{MONTH_OF}{QUARTER} (?P<quarter>{NTH_IN_WORDS}){OF_ANY_YEAR}?"),
        (In.SHORT, rf"{PART}?{QUARTER} (?P<quarter>{NTH_IN_WORDS}){OF_ANY_YEAR}?"),
        (In.TEXT, rf"{PART}?{QUARTER} (?P<quarter>{NTH_IN_WORDS}){OF_YEAR}"),
        (In.CELL, rf"Q\.?\s?(?P<quarter>{NTH}){OF_ANY_YEAR}?"),
        # "Q3" may be a district too.
        (In.TEXT, rf"Q\.?\s?(?P<quarter>{NTH})\s?[/-]\s?(?P<year>\d{{4}})"),
        (In.CHAT, rf"Q\.?\s?(?P<quarter>{NTH}){OF_YEAR}"),
        (In.SHORT, rf"(?P<quarter>{ROMAN})(?:/|-)(?P<year>\d{{4}})"),
    ),
    Grain.HALF: (
        (
            In.ANY,
            rf"(?P<count>0?[1-9]|1[01]|{MONTH_WORDS}) tháng {HALF} (?:của )?năm"
            rf"(?: {YEAR_OR_WORDS})?(?! học)",
        ),
        (
            In.ANY,
            rf"(?P<quarters>[1-3]|một|hai|ba) {QUARTER} {HALF} (?:của )?năm(?: {YEAR_OR_WORDS})?",
        ),
        (In.ANY, rf"nửa (?P<half>đầu|cuối|sau) (?:của )?năm(?: {YEAR_OR_WORDS})?(?! học)"),
    ),
    Grain.YEAR: (
        (In.ANY, rf"{PART}?năm (?P<year>\d{{4}}|nay)"),
        (In.ANY, r"(?P<part>cuối|giữa) năm(?! học)"),
        (In.PAPER, rf"năm (?P<year>\d{{4}})\s*{LISTED_YEARS}\s*(?P<last_year>\d{{4}})"),
        (In.CELL, r"(?P<year>(?:19|20)\d{2})"),
        (
            In.CELL,
            rf"(?P<year>(?:19|20)\d{{2}})\s*{LISTED_YEARS}\s*(?P<last_year>(?:19|20)\d{{2}})",
        ),
        (In.CELL, r"(?:trong|cả) năm(?! (?:\d|học))"),
    ),
}
