"""Whoever something holds for, before what they must: "Người có nghĩa vụ kê khai phải …"."""

import re

_PERSONS = (
    r"[Nn]gười|[Cc]á nhân|[Hh]ộ gia đình|[Cc]hủ (?:hộ|cơ sở|rừng|tàu|phương tiện|sử dụng)"
    r"|[Nn]hà (?:đầu tư|thầu|cung cấp|phân phối)|[Tt]hí sinh|[Ứứ]ng viên|[Đđ]ại biểu|[Cc]ông dân"
    r"|[Ll]ực lượng|[Tt]ổ chức(?=,)"
)
_MUST = r"phải|cần|có (?:trách nhiệm|nghĩa vụ)|chịu trách nhiệm"
_WHOEVER = re.compile(
    rf"(?P<name>(?:{_PERSONS})(?:,\s+cá nhân)?(?:\s+[^\s,;:.()]+){{0,9}}?),?"
    rf"(?=\s+(?:{_MUST})(?!\w))"
)
# A clause that goes on behind its first modal: "Người có nghĩa vụ kê khai phải …".
_OF_ITS_OWN = re.compile(rf"\s+có nghĩa vụ(?:\s+[^\s,;:.()]+){{1,4}}?(?=\s+(?:{_MUST})(?!\w))")


def whoever_at_start(text: str) -> tuple[tuple[str, ...], int] | None:
    """Return whom a sentence obliges by what they are or do, and where that ends."""
    found = _WHOEVER.match(text)
    if found is None:
        return None
    end = found.end("name")
    if more := _OF_ITS_OWN.match(text, end):
        end = more.end()
    return (text[:end],), end
