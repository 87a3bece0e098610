"""How a point in time is tied to a duty: the word before it, or the place where it stands."""

import re
from bisect import bisect
from collections.abc import Sequence
from dataclasses import dataclass
from enum import Enum, auto

from documents.reading.vocabulary import VERBS
from domain.dates.points import Point
from domain.dates.spans import Grain


class Relation(Enum):
    """What binds a duty to a point in time.

    BEFORE it, BY its end, UNTIL it ("đến"), WITHIN it; AFTER and FROM it name no end. LABELLED is
    a point behind "Thời hạn:", PLACED one that stands alone in brackets, behind a colon or at the
    head of a sentence, or that names its weekday; LOOSE is bound by nothing.
    """

    BEFORE = auto()
    BY = auto()
    UNTIL = auto()
    WITHIN = auto()
    FROM = auto()
    AFTER = auto()
    LABELLED = auto()
    PLACED = auto()
    LOOSE = auto()


LABEL = (
    r"(?:thời\s+(?:gian|hạn|điểm)|tiến\s+độ|lộ\s+trình|hạn|hoàn\s+thành|kết\s+thúc)"
    r"(?:\s+(?:thực\s+hiện|hoàn\s+thành|triển\s+khai|tổ\s+chức|trình|ban\s+hành|gửi|nộp|báo\s+cáo"
    r"|kết\s+thúc|xong|dự\s+kiến|cuối|chót|và))*"
)
_WORDS = re.compile(
    r"(?<!\w)(?:(?P<before>trước)"
    r"|(?P<by>(?:chậm|muộn)\s+nhất|không\s+quá|không\s+(?:muộn|chậm)\s+hơn"
    r"|(?:từ\s+nay\s+)?(?:cho\s+)?(?:đến|tới)\s+hết|hạn\s+(?:cuối|chót)(?:\s+cùng)?|hết)"
    r"|(?P<until>(?:từ\s+nay\s+|kéo\s+dài\s+)?(?:cho\s+)?(?:đến|tới))"
    rf"|(?P<label>{LABEL}\s*:)"
    r"|(?P<within>(?:thời\s+(?:gian|hạn)|tiến\s+độ)\s+(?:thực\s+hiện|gửi|trình|nộp|báo\s+cáo)"
    r"|trong|vào|hoàn\s+thành|kết\s+thúc|xong|dự\s+kiến)"
    r"|(?P<after>sau|ngoài|quá|khỏi)"
    r"|(?P<since>(?:bắt\s+đầu\s+|tính\s+|kể\s+)?từ))"
    r"(?:\s+(?:là|vào|lúc|đến|trong|hết|khoảng|thời\s+(?:điểm|gian)|dự\s+kiến))*"
    r"(?:\s+(?:hai|ba|[2-5]))?\s*:?\s*$",
    re.IGNORECASE,
)
_BY_GROUP = {
    "before": Relation.BEFORE,
    "by": Relation.BY,
    "until": Relation.UNTIL,
    "label": Relation.LABELLED,
    "within": Relation.WITHIN,
    "after": Relation.AFTER,
    "since": Relation.FROM,
}
# "trong kỳ sinh hoạt tháng 6/2026" is within that month.
_AT_AN_EVENT = re.compile(
    r"(?<!\w)(?:trong|vào|tại)\s+(?:kỳ|đợt|dịp|buổi|sinh\s+hoạt)\s+[^,;.:()\d]{3,60}\s$",
    re.IGNORECASE,
)
_FEAST = re.compile(r"\s(?:dịp|tết|lễ|mùa)\s", re.IGNORECASE)
# "ngày bầu cử 15/3/2026", "khi Luật có hiệu lực (01/01/2026)": named, and with its day beside it.
EVENT = (
    r"(?:ngày|lễ|khi|kỳ|dịp|mùa|thời\s+điểm|đại\s+hội|hội\s+nghị|cuộc|phiên|tết|khai\s+giảng)"
    r"(?:\s+(?:(?:thứ|lần|khóa)\s+\d{1,2}|[^\s,;.:()\d]+)){1,12}?"
    r"\s*(?:\(\s*(?:dự\s+kiến\s+)?(?:ngày\s+)?|,?\s+(?:vào\s+)?ngày\s+)?"
)
_TO_AN_EVENT = re.compile(
    r"(?<!\w)(?:(?P<before>trước)|(?P<by>(?:chậm|muộn)\s+nhất(?:\s+(?:là|vào))*|(?:đến|tới)\s+hết|hết)"
    r"|(?P<until>(?:từ\s+nay\s+|kéo\s+dài\s+)?(?:cho\s+)?đến(?=\s+(?:ngày|khi|thời\s+điểm)\s)))"
    rf"\s+(?:(?:hết|trước)\s+)?{EVENT}$",
    re.IGNORECASE,
)
# "Hạn cuối cùng nhận đơn là ngày 15/6": what the limit is for stands between it and its day.
_LIMIT_IS = re.compile(
    r"(?:^|[.;]\s)\W*(?:thời\s+)?hạn\s+(?:cuối|chót|chậm\s+nhất|nộp|gửi|nhận)[^.;:]{0,70}\slà\s+$",
    re.IGNORECASE,
)
_ABOUT = re.compile(r"(?:hướng|liên\s+quan|ảnh\s+hưởng|quan\s+tâm)\s*$", re.IGNORECASE)
_AND = re.compile(r"\s*(?:,|,?\s*và|hoặc)\s+", re.IGNORECASE)
_HEAD = re.compile(r"(?:^|[.;]\s)\s*(?:[-+*•]\s*)?$")
_HEADED = re.compile(rf"\s*[:,]|\s*[.;]?\s*$|\s+(?:{VERBS}|hoàn\s+thành|họp)(?!\w)")
# "(Tổ Sen; 30/01)": who does it may stand before when.
_BRACKET_OPENS = re.compile(r"\((?:[^()\d]{2,60};)?\s*$")
_BRACKET_CLOSES = re.compile(r"\s*(?:\([^()]{0,20}\)\s*)?[);]")
_WEEKDAY_BEHIND = re.compile(r"\s*\(\s*(?:thứ\s|chủ\s+nhật)", re.IGNORECASE)
_COLON = re.compile(r"\w\s*:\s*$")
_UP_TO = re.compile(r"(?:cho\s+)?(?:đến|tới)(?!\w)", re.IGNORECASE)
_SENTENCE_ENDS = re.compile(r"[;.]\s")
_BINDING = {Relation.BEFORE, Relation.BY, Relation.WITHIN, Relation.LABELLED}
LOOK_BACK = 80


@dataclass(frozen=True, slots=True)
class Tie:
    """A relation and where its words begin in the text."""

    relation: Relation
    start: int


def ties_of(text: str, found: Sequence[Point]) -> list[Tie]:
    """Return what ties each point to the words around it.

    "trước ngày 15/6 và 15/12": what ties the first of several points ties the others.
    """
    ties: list[Tie] = []
    for at, point in enumerate(found):
        tie = _tie_of(text, point)
        follows = at and _AND.fullmatch(text, found[at - 1].end, point.start)
        if follows and tie.relation is Relation.LOOSE:
            tie = Tie(ties[-1].relation, point.start)
        ties.append(tie)
    return ties


def without_durations(text: str, found: Sequence[Point]) -> list[Point]:
    """Leave out years that say how long and not by when.

    "miễn phí đến hết năm 2025, báo cáo trong tháng 3": the sentence has its deadline.
    """
    ends = [one.start() for one in _SENTENCE_ENDS.finditer(text)]
    placed = [
        (bisect(ends, point.start), point, tie)
        for point, tie in zip(found, ties_of(text, found), strict=True)
    ]
    due = {
        sentence
        for sentence, point, tie in placed
        if point.grain is not Grain.YEAR and tie.relation in _BINDING
    }
    return [
        point
        for sentence, point, tie in placed
        if point.grain is not Grain.YEAR or sentence not in due or not _UP_TO.match(text, tie.start)
    ]


def _tie_of(text: str, point: Point) -> Tie:
    back = max(0, point.start - LOOK_BACK)
    words = _WORDS.search(text[back : point.start])
    if point.grain is Grain.DAY and (not words or words["within"]):
        # "trước kỳ họp (dự kiến ngày 10/7)": the event is what binds.
        event = _TO_AN_EVENT.search(text[back : point.start])
        if event and not _ABOUT.search(text[: back + event.start()]):
            words = event
    if words:
        return Tie(_BY_GROUP[words.lastgroup or ""], back + words.start())
    # "Trong dịp Tết Nguyên đán năm 2026" is long over when that year ends.
    event = _AT_AN_EVENT.search(text[back : point.start])
    if event and not (point.grain >= Grain.HALF and _FEAST.search(event[0])):
        return Tie(Relation.WITHIN, point.start)
    if _LIMIT_IS.search(text[: point.start]):
        return Tie(Relation.BY, point.start)
    return Tie(Relation.PLACED if _stands_alone(text, point) else Relation.LOOSE, point.start)


def _stands_alone(text: str, point: Point) -> bool:
    if point.grain is Grain.DAY and _WEEKDAY_BEHIND.match(text, point.end):
        return True
    before, after = text[max(0, point.start - LOOK_BACK) : point.start], point.end
    if _BRACKET_OPENS.search(before) and point.grain is not Grain.YEAR:
        return bool(_BRACKET_CLOSES.match(text, after))
    if point.start == 0 or _HEAD.search(before):
        colon = text[after:].lstrip().startswith(":")
        return bool(_HEADED.match(text, after)) if point.grain < Grain.HALF else colon
    if point.grain is Grain.YEAR:
        return False
    return point.grain < Grain.HALF and bool(_COLON.search(before))
