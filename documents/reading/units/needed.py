"""Who has to do what a list holds, by the sentence over it: "…, tỉnh A cần tập trung …:"."""

import re
from collections.abc import Sequence

from documents.reading.body.orders import sentences
from documents.reading.units.agencies import agencies_at_start
from documents.reading.units.words import PREDICATES, UPPER
from documents.reading.vocabulary import OPENINGS, OPENINGS_IN_NAMES

_CLAUSE = re.compile(r"(?:^|(?<=[.,;])\s+)")
# A province or a commune is asked as a whole.
_PLACE = re.compile(
    rf"(?i:tỉnh|thành phố|huyện|quận|thị xã|xã|phường|đặc khu)(?:\s+[{UPPER}]\w*){{1,5}}"
)
_ACTS = re.compile(rf"\s+(?:{OPENINGS}|{OPENINGS_IN_NAMES}|{PREDICATES})(?!\w)")
# Whoever issues the paper says so of itself, and is not the one who has to.
_ISSUES = re.compile(
    r"\s+(?:yêu cầu|đề nghị|giao|phân công|kết luận|thống nhất|thông báo|ban hành|nhận thấy"
    r"|đánh giá|hướng dẫn|chỉ đạo|kiến nghị|xây dựng kế hoạch|đã|được|có ý kiến|nhận được)(?!\w)"
)
_HAS_TO = re.compile(r"(?:^|[\s,])(?:cần|phải|có trách nhiệm)\s[^.]*:\s*$")
_ABOUT_WHAT = re.compile(r"(?:^|[\s,])(?:cần thiết|cần đạt|phải đạt|cần chuẩn bị|cần có)(?!\w)")


def needed_in(text: str, known: Sequence[str] = ()) -> tuple[str, ...]:
    """Return who has to do what stands below a sentence, nobody where it does not say so."""
    if not _HAS_TO.search(text) or _ABOUT_WHAT.search(text):
        return ()
    last = sentences(text)[-1]
    for clause in _CLAUSE.finditer(last):
        rest = last[clause.end() :]
        if not _HAS_TO.search(rest):
            break
        place = _PLACE.match(rest)
        spelled = rest[:1].upper() + rest[1:]
        named = None if place else agencies_at_start(spelled, known)
        end = place.end() if place else named.end if named else 0
        if not end or not _ACTS.match(rest, end) or _ISSUES.match(rest, end):
            continue
        return (spelled[:end],) if place else named.names if named else ()
    return ()
