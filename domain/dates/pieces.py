"""What the forms of dates are made of, as templates of patterns: figures, years, hours, parts."""

from domain.dates.numbers import MONTH_WORDS, WEEKDAY

SEPARATOR = r"\s*[/.-]\s*"
FIGURES = r"(?P<month>\d{1,2})"
MONTH = rf"tháng (?P<month>\d{{1,2}}|{MONTH_WORDS})"
# A scan tears figures apart ("ngày 0 5/9/20 24"); "5-6/2025" is two months and no day.
DAY = r"(?!\d{1,2}\s*[-–]\s*\d{1,2}\s*/\s*\d)(?P<day>\d{1,2}|(?<=ngày\s)[0-3]\s\d)"
DAY_FIGURES = rf"{DAY}(?:{SEPARATOR}(?=\d)|,? (?:của )?tháng )(?P<month>\d{{1,2}}|{MONTH_WORDS})"
YEAR_FIGURES = rf"(?:{SEPARATOR}|,? năm )(?P<year>\d{{4}}|2\s?0\s?\d\s?\d)"
SHORT_YEAR = r"(?P<short_year>\d{2})"

YEAR_WORDS = r"(?:nay|này|sau|tới|tiếp theo|trước|ngoái)(?! (?:ngày|tháng|năm|khi)(?!\w))"
YEAR_OR_WORDS = rf"(?P<year>\d{{4}}|{YEAR_WORDS})"
OF_YEAR = (
    rf"(?:(?:{SEPARATOR}|,? (?:của )?năm | (?=\d{{4}}(?!\s*\w)))"
    rf"(?P<year>\d{{4}}|(?<=năm\s)(?:{YEAR_WORDS}))|,? (?P<same_year>cùng năm))"
)
OF_ANY_YEAR = rf"(?:{OF_YEAR}|(?:/|,? năm ){SHORT_YEAR})"
CLOCK = r"(?P<clock>\d{1,2}(?::\d{2}|\s*(?:giờ|h|g)(?:\s*\d{2}(?!\d))?(?:\s*phút)?['’]?))[\s,]++"
ON_A_DAY = r"(?:ngày|mùng|mồng)"
DAY_ALONE = r"(?P<day>\d{1,2})"
OPENING = (
    rf"(?:{CLOCK})?(?:(?:sáng|trưa|chiều|tối) )?(?:ngày )?(?:{WEEKDAY}[\s,]++\(?)?(?:ngày )?"
    r"(?:(?:mùng|mồng) )?"
)
# Behind such a word a point in time is due, and nothing else is counted.
BEHIND_A_TIE = r"(?:(?<=trước\s)|(?<=đến\s)|(?<=tới\s)|(?<=hết\s)|(?<=nhất\s)|(?<=nhất\slà\s))"
AND = r"\s*(?:,\s*và|,|và|hoặc|-|–|đến(?: hết)?)\s*"
TO = r"\s*(?:-|–|đến(?: hết)?)\s*"
MORE_DAYS = rf"(?:{AND}(?:ngày )?\d{{1,2}}){{0,9}}?{AND}(?:ngày )?(?P<last_day>\d{{1,2}})"
PARTS = "đầu|giữa|cuối(?: cùng)?|thượng tuần|trung tuần|hạ tuần|nửa (?:đầu|cuối|sau)"
PART = rf"(?:(?P<part>{PARTS}) (?:của )?)"
# Of a quarter; elsewhere "tháng thứ hai" is any second month.
MONTH_OF = r"tháng (?P<part>thứ (?:nhất|hai|ba)) (?:của )?"
WEEK = (
    r"tuần (?:lễ )?(?:thứ )?(?P<week>nhất|hai|ba|tư|năm|[1-5]|đầu(?: tiên)?|cuối(?: cùng)?)"
    r"(?:\s*[/-]\s*| (?:của )?)"
)
QUARTER = r"(?:quý|quí|qúy)"
ROMAN = r"(?:IV|I{1,3})"
NTH = rf"(?:{ROMAN}|[1-4])"
NTH_IN_WORDS = r"(?:một|hai|ba|bốn|tư)"
MORE_MONTHS = rf"(?:{AND}(?:tháng )?\d{{1,2}}){{0,9}}{AND}(?:tháng )?(?P<last_month>\d{{1,2}})"
# "3 tháng 7, 8, 9" counts three months.
NO_LIST = r"(?![2-9] tháng \d{1,2}\s*(?:,|-|–|và)\s*\d{1,2}(?!\d|\s*[/.]\d))"
HALF = r"(?P<half>đầu|cuối)"
LISTED_YEARS = r"(?:-|–|và|đến(?: năm)?)"
