"""What is not secret, and yet not for a group: posts, discipline, denunciations, violations.

It is proposed where work is taken in, and a person decides. The everyday work of those who deal
with such matters ("tiếp công dân, giải quyết khiếu nại, tố cáo", "kế hoạch thanh tra năm 2027",
"siết chặt kỷ luật, kỷ cương") names nobody and proposes nothing.
"""

import re

from domain.refusal import Refusal
from domain.words import spoken

_ABOUT_SOMEBODY = re.compile(
    r"\b(?:bổ nhiệm|miễn nhiệm|bãi nhiệm|cách chức|luân chuyển|điều động|biệt phái)\b"
    r"|\b(?:công tác|phương án|hồ sơ|kiện toàn|giới thiệu|lựa chọn)\s+nhân sự\b"
    r"|\bquy hoạch\s+(?:cán bộ|chức danh|lãnh đạo)\b"
    r"|\b(?:xử lý|thi hành|hình thức|xem xét|hội đồng)\s+kỷ luật\b"
    r"|\bkiểm điểm(?:\s+trách nhiệm)?\s+(?:của|đối với|ông|bà|tập thể|cá nhân|đồng chí)\b"
    r"|\bdấu hiệu\s+(?:vi phạm|tham nhũng|tiêu cực|phạm tội|tội phạm)\b"
    r"|\b(?:kết luận|xử lý sau|đoàn|kiến nghị)\s+thanh tra\b"
    r"|\b(?:đơn|nội dung|người|bị|vụ|vụ việc)\s+(?:khiếu nại,?\s*)?tố cáo\b"
    r"|\btố cáo\s+(?:của|đối với|ông|bà)\b",
    re.IGNORECASE,
)
# Rules on such matters are about nobody.
_RULE = re.compile(r"\b(?:quy định|quy chế|tiêu chuẩn|thủ tục|quy trình)\b", re.IGNORECASE)
_FAR = 80
_OPENS = spoken(r"(?:bỏ|thôi|gỡ|không|huỷ|hủy|mở)(?: hạn chế)?\b")


def proposes_restriction(text: str) -> bool:
    """Return whether the words of work speak of what a group should not read."""
    return any(
        not _RULE.search(text, max(0, found.start() - _FAR), found.start())
        for found in _ABOUT_SOMEBODY.finditer(text)
    )


class NothingToRestrict(Refusal):
    """The words name no task."""


def read_lifting(words: str) -> tuple[bool, str]:
    """Return whether words lift a restriction ("bỏ hạn chế TT-04"), and what is left of them."""
    rest = words.strip()
    found = _OPENS.match(rest)
    return (True, rest[found.end() :].strip()) if found else (False, rest)
