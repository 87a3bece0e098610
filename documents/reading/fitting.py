"""Where a sentence may end early: cuts that leave something whole."""

import re

from documents.reading.vocabulary import VERBS

LONGEST_SHORT = 80
_SHORTEST_CUT = 25

_PREPOSITIONS = (
    "gắn với|nhằm|để|phục vụ|trong|tại|ở|trên|theo|thuộc|cho|từ|vào|giai đoạn|từng|đối với|của"
    "|bằng|với|qua|đã được"
)
_BOUNDARY = re.compile(rf",\s|(?<!mặt)\s(?=(?:{_PREPOSITIONS})\s)|\s(?=và\s(?![A-ZĐ]))")
_MODIFIER = re.compile(rf"\s(?=(?:{VERBS}|sản xuất|kinh doanh|về)\s)")
_BAD_END = re.compile(
    rf"(?:(?<!được )(?<!\w)(?:{VERBS}|{_PREPOSITIONS}|và|các|những|một|về|việc|công tác|cuộc|lần"
    r"|năm|tình hình|kết quả|quản lý|nhiệm vụ|đến|mức|số|nội dung|áp dụng))$",
    re.IGNORECASE,
)
_CORE = re.compile(rf"\s(?=(?:{_PREPOSITIONS})\s)")


def fit(text: str) -> str:
    """Return `text` cut to the longest part that makes sense by itself and is short enough."""
    if len(text) <= LONGEST_SHORT:
        return text
    for boundary in (_BOUNDARY, _MODIFIER):
        for at in sorted((m.start() for m in boundary.finditer(text)), reverse=True):
            part = text[:at].rstrip(" ,;:-–")
            if _SHORTEST_CUT <= len(part) <= LONGEST_SHORT and not _BAD_END.search(part):
                return closed(part)
    return text[: LONGEST_SHORT - 1].rpartition(" ")[0].rstrip(" ,;:") + "…"


def core(clause: str) -> str:
    """Return a clause up to its first qualification ("trên …", "theo …")."""
    first = next((m.start() for m in _CORE.finditer(clause) if m.start() >= _SHORTEST_CUT), None)
    return clause[:first]


def closed(text: str) -> str:
    """Return `text` without a quotation mark whose partner was cut off."""
    if text.count("“") != text.count("”"):
        return text.replace("“", "").replace("”", "")
    return text
