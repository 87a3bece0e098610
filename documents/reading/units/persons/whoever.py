"""Whoever something holds for, before what they must: "Người có nghĩa vụ kê khai phải …"."""

import re

_PERSONS = (
    r"[Nn]gười|[Cc]á nhân|[Hh]ộ (?:gia đình|nuôi|kinh doanh|sản xuất)"
    r"|[Cc]hủ (?:hộ|cơ sở|rừng|tàu|phương tiện|sử dụng)"
    r"|[Nn]hà (?:đầu tư|thầu|cung cấp|phân phối)|[Tt]hí sinh|[Ứứ]ng viên|[Đđ]ại biểu|[Cc]ông dân"
    r"|[Ll]ực lượng|[Tt]ổ chức(?=,)"
)
_MUST = r"(?:phải|cần|có trách nhiệm|chịu trách nhiệm)(?!\w)"
_WHOEVER = re.compile(
    rf"(?P<name>(?:{_PERSONS})(?:,\s+cá nhân)?(?:\s+(?!{_MUST})[^\s,;:.()]+){{1,9}}?)"
    rf"(?=\s+{_MUST})"
    # What they have to do says who they are, before what they must.
    r"|(?P<obliged>[Nn]gười có (?:nghĩa vụ|trách nhiệm)"
    rf"(?:\s+(?!{_MUST})[^\s,;:.()]+){{1,7}})(?=\s+{_MUST}|,[^;:.]{{0,60}}?\s{_MUST})"
)


def whoever_at_start(text: str) -> tuple[tuple[str, ...], int] | None:
    """Return whom a sentence obliges by what they are or do, and where that ends."""
    found = _WHOEVER.match(text)
    if found is None:
        return None
    return (found[0],), found.end()
