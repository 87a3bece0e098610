"""How often something recurs: "hằng tháng", "6 tháng một lần", "02 lần/năm"."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache

from domain.dates.numbers import number

_UNIT = r"(?:ngày|tuần|tháng|qu[ýí]|năm)"
_NO_DATE = r"(?!\w)(?!\s*[/-]?\s*(?:\d|[IVX]+\b))"
_COUNT = r"(?:\d{1,2}|một|hai|ba|sáu)"
_ITEM = (
    r"(?:(?:hằng|hàng|mỗi)\s+)?(?:báo\s+cáo\s+)?"
    r"(?:tuần|tháng|qu[ýí]|(?:0?[369]|ba|sáu|chín)\s+tháng(?:\s+(?:đầu|cuối)\s+năm)?"
    rf"|(?:0?1\s+|một\s+|cả\s+)?năm){_NO_DATE}(?:\s*\([^()]{{1,60}}\))?"
)
_IN_BRACKETS = rf"\(\s*(?:đối\s+với\s+)?báo\s+cáo\s+{_ITEM}\s*\)"
_FORMS = (
    # "hằng tháng", "mỗi năm ít nhất 02 lần"
    rf"(?:định\s+k[ỳì]\s+)?(?:hằng|hàng|mỗi)\s+(?:(?P<count>{_COUNT})\s+)?(?P<unit>{_UNIT})"
    r"(?!\w)(?!\s+\d[\d.,]*\s*(?:tỷ|triệu|đồng))"
    rf"(?:\s+(?:ít\s+nhất|tối\s+thiểu|không\s+quá)?\s*(?P<times>{_COUNT})\s+lần)?",
    # "định kỳ 6 tháng", "định kỳ theo từng tháng"
    rf"định\s+k[ỳì]\s+(?:theo\s+)?(?:từng\s+)?(?:(?P<count>{_COUNT})\s+)?(?P<unit>{_UNIT})"
    rf"(?:\s*/?\s*(?:0?1|một)?\s*lần)?{_NO_DATE}",
    # "6 tháng một lần", "03 tháng/lần", "quý/lần"
    rf"(?P<count>{_COUNT})\s+(?P<unit>{_UNIT})\s*/?\s*(?:0?1|một)?\s*lần",
    rf"(?P<unit>{_UNIT})\s*/\s*(?:0?1\s*)?lần",
    # "02 lần/năm", "một năm hai lần"
    rf"(?P<times>{_COUNT})\s+lần\s*(?:/|trong|mỗi|một|trên)\s*(?:0?1\s+|một\s+)?(?P<unit>{_UNIT})",
    rf"(?:một|0?1)\s+(?P<unit>{_UNIT})\s+(?P<times>{_COUNT})\s+lần",
    # "02 ngày/tháng" is how much each month, as is "01 buổi mỗi tuần".
    rf"{_COUNT}\s+(?:ngày|buổi|cuộc|kỳ|phiên|lượt)\s*(?:/|mỗi)\s*(?:0?1\s+)?(?P<unit>tuần|tháng|qu[ýí])"
    r"(?!\w)",
    # "ngày 25 của tháng cuối quý", "ngày làm việc cuối cùng của tháng"
    r"(?:(?<=của\s)|(?<=\d\s))tháng\s+(?:đầu|cuối)(?:\s+(?:tiên|cùng))?"
    rf"\s+(?:của\s+)?(?:mỗi\s+)?(?P<unit>qu[ýí]){_NO_DATE}",
    rf"(?<=cuối\scùng\scủa\s)(?P<unit>tháng|qu[ýí]){_NO_DATE}",
    # "trước ngày 05 của tháng liền kề" is a day of the month after each, and "tháng liền kề trước
    # tháng đoàn đến" that of one event.
    r"(?<=\d\s)(?:của\s+)?(?P<unit>tháng)\s+(?:(?:sau\s+)?liền\s+kề|kế\s+tiếp|tiếp\s+theo|liền\s+sau)(?!\w)"
    r"(?!\s+trước(?!\w))",
    # "báo cáo tháng trước ngày 20", where a day without a month is one of each month
    r"(?<=báo cáo\s)(?P<unit>tháng)(?=[\s,(]+(?:gửi\s+)?(?:trước|chậm\s+nhất|vào)\s+(?:là\s+)?"
    r"(?:trước\s+)?ngày\s+\d{1,2}(?!\d|\s*[/.-]\s*\d|\s+tháng))",
    # "ngày 15/11 năm hiện hành"
    r"(?<=\d\s)(?:của\s+)?(?P<unit>năm)\s+(?:(?:liền\s+kề\s+)?(?:sau|trước)\s+năm\s+)?"
    r"(?:liền\s+kề|kế\s+tiếp|tiếp\s+theo|hiện\s+hành|báo\s+cáo|kế\s+hoạch|thực\s+hiện\s+kế\s+hoạch)",
    # "báo cáo quý, 6 tháng, năm", but no "ngày, tháng, năm sinh"
    rf"(?<!ngày\s)(?<!ngày,\s)(?P<items>{_ITEM}(?:\s*(?:[,;/]|và|[,;]\s*và)\s*{_ITEM})+)",
    # "trước ngày 15/6 (báo cáo 6 tháng) và trước ngày 15/12 (báo cáo năm)"
    rf"(?P<items>{_IN_BRACKETS}[^.;()]{{1,60}}{_IN_BRACKETS})",
)
_RATES = tuple(re.compile(rf"(?<!\w)(?:{form})", re.IGNORECASE) for form in _FORMS)
# "theo kế hoạch hằng năm" tells which plan, "bình quân mỗi năm" how much: neither how often.
_NO_CYCLE = re.compile(
    r"(?<!\w)(?:theo|tại|trong|vào|bằng|từ|với)\s[^,;.]{0,60}(?:kế\s+hoạch|chương\s+trình|dự\s+toán"
    r"|ngân\s+sách|kinh\s+phí|nguồn|văn\s+bản|hướng\s+dẫn|quy\s+định|nghị\s+quyết)[^,;.]{0,45}$"
    r"|(?<!\w)(?:kế\s+hoạch|chương\s+trình|dự\s+toán|quy\s+hoạch|ngân\s+sách|lộ\s+trình)"
    r"(?:\s+(?:công\s+tác|hoạt\s+động))?\s*$"
    r"|(?<!\w)(?:ngân\s+sách|kinh\s+phí|nguồn|vốn|dự\s+toán|biên\s+chế|chỉ\s+tiêu)[^,;.]{0,40}"
    r"(?:giao|cấp|phân\s+bổ|bố\s+trí)\s*$"
    r"|(?<!\w)(?:trung\s+bình|bình\s+quân|phấn\s+đấu|tăng|giảm|đạt)[^,;.]{0,20}$",
    re.IGNORECASE,
)
_REGULAR = re.compile(r"định\s+k[ỳì]", re.IGNORECASE)
_LOOK_BACK = 120
_HINT = re.compile(
    r"(?:hằng|hàng|mỗi|định\s+k[ỳì]|báo\s+cáo|một|0?1|của)\s|lần|cuối|năm\s+[hbktls]|liền\s+kề"
    r"|/\s*(?:tuần|tháng|qu[ýí])"
    r"|(?:tuần|tháng|qu[ýí])(?:\s*\([^()]{1,60}\))?\s*(?:[,;/]|và)",
    re.IGNORECASE,
)
_ONE_ITEM = re.compile(
    r"(?:(?P<count>0?[369]|ba|sáu|chín)\s+)?(?P<unit>tuần|tháng|qu[ýí]|năm)", re.IGNORECASE
)
_MONTHS = {"tháng": 1, "quý": 3, "quí": 3, "năm": 12}
_YEAR = 12


@dataclass(frozen=True, slots=True)
class Rate:
    """How often, as a frequency and an interval of RFC 5545, and where that is said."""

    start: int
    end: int
    frequency: str
    interval: int

    @property
    def times_a_year(self) -> float:
        """Return how often it comes in a year."""
        each = {"DAILY": 365, "WEEKLY": 52, "MONTHLY": 12, "YEARLY": 1}
        return each[self.frequency] / self.interval


@lru_cache(maxsize=64)
def rates(sentence: str) -> tuple[Rate, ...]:
    """Return what `sentence` says about how often, from left to right; pieces may overlap.

    Remembered, because a duty's deadlines, kind and recurrence all ask it of the same sentence.
    """
    return tuple(_rates(sentence)) if _HINT.search(sentence) else ()


def _rates(sentence: str) -> Iterator[Rate]:
    at = 0
    matches = [match for form in _RATES for match in form.finditer(sentence)]
    for match in sorted(matches, key=lambda one: (one.start(), -one.end())):
        before = sentence[max(0, match.start() - _LOOK_BACK) : match.start()]
        if match.end() <= at or (_NO_CYCLE.search(before) and not _REGULAR.match(match[0])):
            continue
        at = match.end()
        said = match.groupdict("")
        if said.get("items"):
            named = _ONE_ITEM.finditer(match["items"])
            each = [_rate(match, one["unit"], number(one["count"] or "") or 1) for one in named]
            yield max(each, key=lambda one: one.times_a_year)
        else:
            count, times = number(said.get("count", "")), number(said.get("times", ""))
            yield _rate(match, said["unit"], count or 1, times or 1)


def _rate(match: re.Match[str], unit: str, count: int, times: int = 1) -> Rate:
    """Return the rate of `times` in `count` units; what does not divide evenly stays the unit's."""
    unit = unit.casefold()
    frequency, interval = {"ngày": "DAILY", "tuần": "WEEKLY"}.get(unit, "MONTHLY"), count
    if months := _MONTHS.get(unit):
        interval = months * count
        if interval % times == 0:
            interval //= times
        if interval % _YEAR == 0:
            frequency, interval = "YEARLY", interval // _YEAR
    return Rate(match.start(), match.end(), frequency, max(1, interval))
