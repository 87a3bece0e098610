"""What looks like a deadline and is none: cited papers, horizons, events, facts, targets."""

import re
from collections.abc import Iterator

from documents.reading.times.legal import KINDS, citations
from documents.reading.times.relations import LOOK_BACK, Relation, Tie
from domain.dates.points import Point
from domain.dates.spans import Grain

_SETTLED = re.compile(
    r"“[^”]{0,800}”|\"[^\"]{0,800}\""
    r"|(?:tầm\s+nhìn|định\s+hướng|giai\s+đoạn|thời\s+k[ỳì]|nhiệm\s+k[ỳì]|năm\s+học|niên\s+khóa|khóa)"
    r"\s+(?:từ\s+)?(?:đến\s+)?(?:năm\s+)?\d{4}(?:\s*(?:-|–|đến)\s*(?:năm\s+)?\d{4})?"
    r"|(?:điện\s+thoại|(?<!\w)S?ĐT|fax|hotline)[^\d;]{0,20}[\d .()-]{7,}"
    r"|(?<!\w)(?:điều|khoản|mục|phụ\s+lục)\s+\d+(?:/\d+)*",
    re.IGNORECASE,
)
_EVENT = re.compile(
    r"(?<!\w)(?:ngày|lễ|tuần\s+lễ|kỷ\s+niệm|hội\s+nghị|cuộc\s+họp|phiên\s+họp|kỳ\s+họp|buổi|sự\s+kiện"
    r"|đại\s+hội|dịp|quốc\s+khánh|tết|bầu\s+cử)\s+[^,;.:“”]{0,60}$",
    re.IGNORECASE,
)
_OF_AN_EVENT = re.compile(r"\s*(?:của\s|[-–]\s*\d)")
_CITED = re.compile(rf"(?:{KINDS}|[Ýý]\s+kiến|[Pp]hiếu|[Vv]ăn\s+bản)\b[^;.]{{0,80}}$")
_FORCE = re.compile(r"hiệu\s+lực(?:\s+[^\s,;.]+){0,4}\s*$", re.IGNORECASE)
_DATA = re.compile(
    r"(?<!\w)(?:số\s+liệu|dữ\s+liệu|k[ỳì]\s+(?:báo\s+cáo|thống\s+kê)|thời\s+điểm|mốc|chốt"
    r"|(?<!máy\s)(?<!giới\s)tính|kể|phát\s+sinh|từ\s+trước|đủ\s+\d+\s+tuổi"
    r"|(?<!học\s)(?<!thí\s)(?<!vệ\s)(?<!tuyển\s)(?<!sản\s)sinh)[^,;.:]{0,30}$",
    re.IGNORECASE,
)
_AS_OF = re.compile(r"(?<!\w)(?:tính|kể|chốt)(?:\s+từ\s+đầu\s+\w+)?\s*$", re.IGNORECASE)
_RESULTS_TO = re.compile(r"kết\s+quả\s[^;.:]{0,50}$", re.IGNORECASE)
_UP_TO = re.compile(r"(?:tính\s+)?đến\s+hết", re.IGNORECASE)
_DONE = re.compile(r"(?<!\w)đã\s(?:(?!hoàn\s+thành|gửi|báo\s+cáo|trình|nộp)[^,;.:]){0,50}$")
_CONTENT = re.compile(
    r"(?:kết\s+quả|tình\s+hình|số\s+liệu|thành\s+tích|kinh\s+phí|ngân\s+sách|dự\s+toán|vốn)"
    r"[^,;.]{0,60}$",
    re.IGNORECASE,
)
_TARGET = re.compile(r"%|mục\s+tiêu|t[ỷỉ]\s+lệ|chỉ\s+tiêu", re.IGNORECASE)
# "báo cáo kết quả quý I/2025" names what the report is about.
_SUBJECT = re.compile(
    r"(?<!\w)(?:kết\s+quả|tình\s+hình|báo\s+cáo|kế\s+hoạch|nhiệm\s+vụ|công\s+tác|số\s+liệu|giao\s+ban)"
    r"[^,;.:]{0,40}$",
    re.IGNORECASE,
)
_FORBIDS = re.compile(
    r"(?<!\w)(?:không|chưa)\s+(?:thực\s+hiện|tổ\s+chức|tiến\s+hành|xem\s+xét|điều\s+chỉnh|ban\s+hành)"
    r"(?!\w)[^;.]{0,60}$",
    re.IGNORECASE,
)
# "lưu ý các vị trí thi công trong tháng 4/2026" says which ones, and not by when.
_WHICH = re.compile(
    r"(?<!\w)(?:lưu\s+ý|chú\s+ý|nhất\s+là|đặc\s+biệt\s+là)\s+(?:đối\s+với\s+)?(?:các|những|một\s+số)\s"
    r"[^,;.:]{0,80}$",
    re.IGNORECASE,
)
# What befell, and what was given already, lies behind: "đợt mưa lũ từ ngày 16-22/11".
_BEFELL = re.compile(
    r"(?<!\w)(?:mưa|lũ|lụt|bão|dịch|thiên\s+tai|hạn\s+hán|sạt\s+lở|cháy|hỏa\s+hoạn|sự\s+cố|xảy\s+ra)"
    r"[^,;.:]{0,40}$",
    re.IGNORECASE,
)
_GIVEN = re.compile(
    r"(?<!\w)được\s+(?:giao|phân\s+công|xử\s+lý|phê\s+duyệt|ban\s+hành|tiếp\s+nhận)[^,;.:]{0,20}$",
    re.IGNORECASE,
)
# Words before a date under which it binds nobody, for the relations where they mean that.
_REFUSED = (
    (frozenset(Relation), _FORCE),
    ({Relation.UNTIL}, _DATA),
    ({Relation.BY}, _AS_OF),
    ({Relation.BEFORE}, _DONE),
    ({Relation.WITHIN}, _FORBIDS),
    ({Relation.WITHIN}, _WHICH),
    ({Relation.UNTIL, Relation.PLACED}, _BEFELL),
    ({Relation.PLACED}, _EVENT),
    ({Relation.PLACED}, _CITED),
)
# "Đang sinh sống trước ngày …" says who may have something, and orders nothing.
_STATE = re.compile(
    r"(?:đang\s|thuộc\s|là\s|chưa\s|được\s|có\s+(?!văn\s+bản|báo\s+cáo|kế\s+hoạch|ý\s+kiến|phương\s+án)"
    r"|(?:người|hộ|đối\s+tượng|trẻ|học\s+sinh|thí\s+sinh)\s.{0,60}?(?:sinh|có|được|thuộc|đang|đã|cư\s+trú)\s)",
    re.IGNORECASE,
)
_RESIDES = re.compile(
    r"(?:thường\s+trú|tạm\s+trú|cư\s+trú|hộ\s+khẩu|sinh\s+sống|sinh|tuổi|công\s+tác|nghỉ\s+hưu"
    r"|được\s+(?:cấp|công\s+nhận|tuyển\s+dụng|phê\s+duyệt)|tốt\s+nghiệp)[^,;.:]{0,40}$",
    re.IGNORECASE,
)
_EXPLAINED = re.compile(
    r"\s*\(\s*(?:là\s+)?(?:ngày|thời\s+điểm)[^()]*có\s+hiệu\s+lực", re.IGNORECASE
)
_ACHIEVED = re.compile(r"\s*,?\s*(?:phải\s+|cơ\s+bản\s+)?hoàn\s+thành(?!\w)", re.IGNORECASE)
_CLAUSE_ENDS = re.compile(r"[;.]\s|$")
_LONGEST_CLAUSE = 300
# "trong 5 năm 2021-2025" is the span of a programme.
_LONG = 2
_SHARE = re.compile(r"\s+(?:số|tổng|phần|diện|chỉ|nhiệm|đơn|xã|thành|ý)(?!\w)", re.IGNORECASE)


def taken_spans(text: str) -> Iterator[tuple[int, int]]:
    """Yield where something that is no deadline stands, whatever dates it holds."""
    yield from (one.span() for one in _SETTLED.finditer(text))
    yield from ((one.start, one.end) for one in citations(text))


def binds_nobody(text: str, point: Point, tie: Tie) -> bool:
    """Return whether the words around a point say that it is no deadline."""
    relation = tie.relation
    before = text[max(0, tie.start - LOOK_BACK) : tie.start]
    if relation in {Relation.AFTER, Relation.FROM}:
        return True
    if any(relation in tied and words.search(before) for tied, words in _REFUSED):
        return True
    if _EXPLAINED.match(text, point.end) or (_STATE.match(text) and _RESIDES.search(before)):
        return True
    if _UP_TO.match(text, tie.start) and _RESULTS_TO.search(before):
        return True
    if point.grain is Grain.YEAR and _is_horizon(text, point, tie):
        return True
    long = relation is Relation.WITHIN and point.grain >= Grain.HALF
    if long and (_CONTENT.search(before) or _GIVEN.search(before)):
        return True
    return _is_share(text, point, relation)


def is_known_date(text: str, point: Point) -> bool:
    """Return whether a loose point is known to be something else than a deadline."""
    before = text[max(0, point.start - LOOK_BACK) : point.start]
    figures_only = text[point.start].isdigit() and not point.by_the_hour
    return (
        point.grain in {Grain.YEAR, Grain.HALF}
        or (figures_only and not point.year_stated)
        or (point.grain is not Grain.DAY and bool(_SUBJECT.search(before)))
        or bool(_OF_AN_EVENT.match(text, point.end))
        or bool(_CITED.search(before) or _EVENT.search(before))
    )


def is_history(point: Point, year: int | None) -> bool:
    """Return whether a point lies too far back for a plan of `year` to ask for it.

    It is told and not passed over: it may be a year that somebody mistyped.
    """
    if year is None or not point.year_stated or point.last is None:
        return False
    return point.last.year < year - 1


def _is_horizon(text: str, point: Point, tie: Tie) -> bool:
    """Return whether a year is what a target is measured at: "đạt 80% vào năm 2030"."""
    back, on = max(0, tie.start - _LONGEST_CLAUSE), point.end + _LONGEST_CLAUSE
    begins = max(back, *(text.rfind(mark, back, tie.start) + 1 for mark in ("; ", ". ")))
    ends = _CLAUSE_ENDS.search(text, point.end, on)
    if _TARGET.search(text, begins, ends.start() if ends else on):
        return True
    if point.first and point.last and point.last.year - point.first.year >= _LONG:
        return tie.relation is not Relation.LABELLED
    if tie.relation is not Relation.UNTIL or point.at_the_end:
        return False
    heads_the_clause = not text[begins : tie.start].strip(" -+*•")
    return not (heads_the_clause and _ACHIEVED.match(text, point.end))


def _is_share(text: str, point: Point, relation: Relation) -> bool:
    """Return whether a day and month without year are a share of something: "hoàn thành 3/4"."""
    if point.year_stated or point.grain is not Grain.DAY or not text[point.start].isdigit():
        return False
    if point.by_the_hour or relation in {Relation.BEFORE, Relation.LABELLED}:
        return False
    return relation is Relation.WITHIN or bool(_SHARE.match(text, point.end))
