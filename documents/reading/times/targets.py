"""Countable results that a duty promises: "12 chuyên mục", "03 số tập san"."""

import re

from domain.plan.task import Target

# What an office counts. A figure before any other word ("6 tháng tuổi") is no result, nor is one
# before a Roman numeral ("trung ương 6 khóa IX").
_COUNTED = (
    "chuyên mục|chuyên đề|số tập san|số bản tin|tập san|bản tin|phóng sự|tin bài|bài viết|bài|tin"
    "|lớp tập huấn|lớp|khóa|hội nghị|hội thảo|cuộc thanh tra|cuộc kiểm tra|cuộc|đợt|buổi|mô hình"
    "|đề tài|dự án|nhiệm vụ|sáng kiến|sản phẩm|doanh nghiệp|cơ sở|hợp tác xã|nhãn hiệu|hồ sơ"
    "|văn bản|đề án|người|học viên|lượt"
)
_TARGET = re.compile(
    rf"(?<![\w/.,:-])(\d{{1,3}}(?:\.\d{{3}})+|\d+)\s+({_COUNTED})(?!\w)(?!\s+(?-i:[IVXLC]+)\b)",
    re.IGNORECASE,
)


def targets(text: str) -> tuple[Target, ...]:
    """Return each quantity promised in `text`, in its order."""
    found = (Target(int(one[1].replace(".", "")), one[2]) for one in _TARGET.finditer(text))
    return tuple(dict.fromkeys(found))
