"""Persons behind their post: "Giám đốc Sở Y tế Trần Văn An", "Phó Thủ tướng Hồ Văn Bình"."""

import re

from documents.reading.units.words import PREDICATES, UPPER
from documents.reading.vocabulary import EVERYDAY

# No unit's name ends with one of these before another capital.
_FAMILY = (
    "Nguyễn|Trần|Lê|Phạm|Hoàng|Huỳnh|Phan|Vũ|Võ|Đặng|Bùi|Đỗ|Hồ|Ngô|Dương|Lý|Đinh|Đoàn|Trương|Lương"
    "|Mai|Tô|Trịnh|Cao|Hà|Lâm|Tạ|Phùng|Quách|Đào|Tống|Chu|Vương|Thái|Lưu|Triệu|Kiều|Đàm|Lò|Giàng"
)
_NAME = rf"(?:{_FAMILY})(?:\s[{UPPER}][^\W\d_]*){{1,3}}"
_THEN = rf"(?=\s*[:,;(]|\s+(?:{PREDICATES}|{EVERYDAY})(?!\w)|\s*$)"
_BEHIND_POST = re.compile(rf",?\s+(?:đồng chí\s+)?{_NAME}{_THEN}")
# Schools, wards and funds are called after persons: "Trường THPT Lê Lợi", "phường Trần Phú".
_CALLED_AFTER = re.compile(
    r"(?:Trường|Bệnh viện|Công ty|Quỹ|Học viện|Nhà|Bảo tàng|Thư viện|Đội|Liên đội|Chi đội|Lớp)\s"
)
_AT_THE_END = re.compile(
    rf"(?<!xã)(?<!phường)(?<!huyện)(?<!quận)(?<!trấn)(?<!thôn)(?<!đường)(?<!phố)(?<!tỉnh)\s{_NAME}$"
)
# Whoever issues a paper orders in it, and a deputy is ordered.
_DEPUTY = re.compile(
    r"(?:đồng chí\s+)?"
    rf"(?P<name>Phó\s+Thủ\s+tướng(?:\s+(?:thường trực\s+)?Chính phủ)?(?:\s+{_NAME})?){_THEN}"
)
_POST = re.compile(
    r"(?:Phó\s+)?(?:Giám đốc|Chủ tịch|Bộ trưởng|Thứ trưởng|Cục trưởng|Chi cục trưởng|Hiệu trưởng"
    r"|Viện trưởng|Vụ trưởng|Trưởng|Chánh|Bí thư)\s"
)


def behind_bearer(text: str, at: int) -> int:
    """Return where the name of a post's bearer ends that stands behind the unit at its end."""
    person = _BEHIND_POST.match(text, at) if _POST.match(text) else None
    return person.end() if person else at


def without_bearer(name: str, text: str) -> str:
    """Return a unit's name without that of the person whose post `text` begins with."""
    if not _POST.match(text) or _CALLED_AFTER.match(name):
        return name
    return _AT_THE_END.sub("", name)


def deputy_at_start(text: str) -> tuple[str, int] | None:
    """Return a deputy of whoever issues the paper, with where what they are called by ends."""
    deputy = _DEPUTY.match(text)
    return (deputy["name"], deputy.end()) if deputy else None
