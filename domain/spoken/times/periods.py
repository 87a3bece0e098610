"""Days and periods of the months and quarters beside today's: "ngày 15 tháng sau", "cuối quý"."""

from domain.dates.numbers import EARLY_DAY_WORDS, LATE_DAY_WORDS, MONTH_WORDS
from domain.dates.pieces import BEHIND_A_TIE, PARTS, QUARTER, WEEK, YEAR_WORDS
from domain.dates.spans import Grain

WHICH = r"(?:này|nay|sau|tới|kế tiếp|tiếp theo|trước(?! (?:ngày|khi|\d))|rồi|vừa rồi|vừa qua)"
_WHICH = rf"(?P<which>{WHICH})"
_PART = rf"(?:(?P<part>{PARTS}|hết) (?:của )?)"
# "hết tháng 6" is a tie with its month.
_ALONE = rf"(?! (?:\d+|[IV]+|{MONTH_WORDS})(?!\w))"
_DAY = r"(?P<day>\d{1,2})"
_ON_A_DAY = rf"(?:ngày mùng|ngày mồng|ngày|hôm|bữa(?! \d+ (?:người|suất))|mùng|mồng) {_DAY}"
# "sang 5 tháng sau" is said of a day, and in no paper.
_BEHIND_A_TIE = rf"(?:{BEHIND_A_TIE}|(?<=sang\s)|(?<=qua\s))"
_OF_MONTH = rf"(?: (?:của )?tháng {_WHICH})?"
FORMS: tuple[tuple[Grain, str], ...] = (
    (Grain.DAY, rf"{_ON_A_DAY}{_OF_MONTH}"),
    (Grain.DAY, rf"(?:ngày )?(?:mùng|mồng) (?P<day>{EARLY_DAY_WORDS}){_OF_MONTH}"),
    (Grain.DAY, rf"(?:ngày|hôm) (?P<day>{LATE_DAY_WORDS}){_OF_MONTH}"),
    (Grain.DAY, rf"{BEHIND_A_TIE}(?P<day>{LATE_DAY_WORDS})(?=\W*$)"),
    # Of the sun's calendar: "mười lăm tây".
    (
        Grain.DAY,
        rf"(?:(?:ngày|hôm|bữa|mùng|mồng) ){{0,2}}"
        rf"(?P<day>\d{{1,2}}|{EARLY_DAY_WORDS}|{LATE_DAY_WORDS}) (?:tây|dương lịch){_OF_MONTH}",
    ),
    # Else "3 tháng sau" counts three months.
    (Grain.DAY, rf"{_BEHIND_A_TIE}(?P<day>\d{{1,2}}|{LATE_DAY_WORDS}) tháng {_WHICH}"),
    (Grain.DAY, rf"(?P<day>1[3-9]|[23]\d) tháng {_WHICH}"),
    (Grain.WEEK, rf"{WEEK}tháng(?: {_WHICH}|{_ALONE})"),
    (Grain.MONTH, rf"{_PART}?tháng {_WHICH}"),
    (Grain.MONTH, rf"{_PART}tháng{_ALONE}"),
    (Grain.QUARTER, rf"{_PART}?{QUARTER} {_WHICH}"),
    (Grain.QUARTER, rf"{_PART}{QUARTER}{_ALONE}"),
    (Grain.YEAR, rf"{_PART}?năm (?P<year>{YEAR_WORDS})"),
    (Grain.YEAR, rf"(?:{_PART}|trong )năm{_ALONE}"),
)
