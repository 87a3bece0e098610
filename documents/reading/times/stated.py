"""Words that say until when and nothing else: a line behind a list, the end of a heading."""

import re
from collections.abc import Iterator
from functools import lru_cache

from documents.reading.times.deadlines import mentions
from documents.reading.times.headings import time_heading
from documents.reading.times.recurrences import cycles
from domain.dates.points import points
from domain.dates.spans import Grain
from domain.plan.deadline import BeforeMeans

# Whether words name a time does not depend on the year that completes it.
_ANY_YEAR = 2000
_LONGEST = 120
_ENDS = (
    r"hoàn\s+(?:thành|tất|thiện)|xong|kết\s+thúc|(?:thời\s+)?hạn(?:\s+(?:cuối|chót)(?:\s+cùng)?)?"
    r"|trước|(?:chậm|muộn)\s+nhất|không\s+(?:quá|muộn\s+hơn|chậm\s+hơn)"
)
_ASKED = r"yêu\s+cầu|đề\s+nghị|phấn\s+đấu|phải|cần|dự\s+kiến|đảm\s+bảo|bảo\s+đảm"
_DOING = r"thực\s+hiện|triển\s+khai|tiến\s+hành|tổ\s+chức|thời\s+gian|tiến\s+độ"
_ALL = (
    r"(?:(?:tất\s+cả|toàn\s+bộ)\s+)?(?:(?:các|những)\s+)?(?:nội\s+dung|nhiệm\s+vụ|công\s+việc|phần\s+việc|việc)"
    r"(?:\s+công\s+việc)?(?:\s+(?:nêu\s+)?(?:trên|này))"
)
_BARE = (
    rf"{_ALL}|{_ENDS}|{_ASKED}|{_DOING}"
    r"|là|vào|trong|hết|đến|tới|từ|nay|khoảng|ngày|năm|tháng|quý|lúc|ngay|các|đợt\s+\d+"
)
_OPENS = re.compile(rf"\W*(?:{_ALL}|{_ENDS}|{_ASKED}|{_DOING})(?!\w)", re.IGNORECASE)
_NOTHING_ELSE = re.compile(rf"(?:(?:{_BARE})(?!\w)|[\W_])*", re.IGNORECASE)
_HOLDS_A_TIME = re.compile(r"\d|quý|tháng|tuần|năm|tết|ngay|thường", re.IGNORECASE)
_ALWAYS = re.compile(r"thường\s+xuyên(?:\s*(?:,|và)\s*(?:liên\s+tục|kịp\s+thời))?", re.IGNORECASE)
# Of a heading: what stands in its last brackets, or behind its colon or dash.
_AT_THE_END = re.compile(
    r"\((?P<inside>[^()]{4,80})\)\W*$|(?::|\s[-–])\s+(?P<behind>[^:()]{4,80})$"
)
_END = re.compile(r"(?<!\w)(?:hoàn\s+(?:thành|tất)|xong|kết\s+thúc|hạn)(?!\w)", re.IGNORECASE)
_OF_ALL = re.compile(_ALL, re.IGNORECASE)


# Lines are asked by several rules, and bodies are read twice.
@lru_cache(maxsize=4096)
def states_a_time(text: str) -> bool:
    """Return whether a line says until when something is done, and nothing of what it is.

    "Hoàn thành trong quý II.", "Các nội dung trên xong trước ngày 15/6." name no work.
    """
    if len(text) > _LONGEST or not _OPENS.match(text) or text.rstrip().endswith(":"):
        return False
    return _is_only_a_time(text)


def is_an_end(text: str) -> bool:
    """Return whether such a line says by when work is done, not when something takes place."""
    return _END.search(text) is not None


def is_of_all(text: str) -> bool:
    """Return whether such a line says that it is of all that stands above: "các việc trên"."""
    return _OF_ALL.search(text) is not None


@lru_cache(maxsize=4096)
def time_under(text: str) -> str:
    """Return the time that a heading gives to what stands under it, empty where it gives none.

    It is nothing but a time, or ends in one: "Đợt 1 (hoàn thành trước 30/6)", "Báo cáo: hằng quý".
    """
    if alone := time_heading(text):
        return alone
    if states_a_time(whole := text.rstrip(" .:;")):
        return whole
    end = _AT_THE_END.search(text.rstrip(" .:;"))
    said = (end["inside"] or end["behind"]).strip(" .;") if end else ""
    if not said or not _HOLDS_A_TIME.search(said) or not _is_only_a_time(said):
        return ""
    # A year or half of one heads a chapter as often as what is due by its end.
    wide = [one for one in points(said, year=_ANY_YEAR, in_cell=True) if one.grain >= Grain.HALF]
    return "" if wide and not _OPENS.match(said) else said


def _is_only_a_time(text: str) -> bool:
    spans = sorted(_spans(text))
    rest, at = "", 0
    for start, end in spans:
        rest += text[at:start] + " "
        at = max(at, end)
    rest += text[at:]
    return bool(spans) and _NOTHING_ELSE.fullmatch(rest) is not None


def _spans(text: str) -> Iterator[tuple[int, int]]:
    """Yield the places of all that names a time."""
    if not _HOLDS_A_TIME.search(text):
        return
    for point in points(text, year=_ANY_YEAR, in_cell=True):
        yield point.start, point.end
    for said in mentions(text, year=_ANY_YEAR, before_means=BeforeMeans.DAY_BEFORE):
        yield said.start, said.end
    for cycle in cycles(text, before_means=BeforeMeans.DAY_BEFORE):
        yield from cycle.spans
    for always in _ALWAYS.finditer(text):
        yield always.span()
