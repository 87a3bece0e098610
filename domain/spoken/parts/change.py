"""What the office would have changed of work: "sửa hạn thành 20/3", "thôi bỏ việc này"."""

from enum import Enum, auto

from domain.text import nfc
from domain.words import spoken

_OF_DAY = spoken(
    r"(?<!\w)(?:sửa|đổi|chỉnh|điều chỉnh|lùi|dời|giãn|hạn|thời hạn|mới đúng|phải (?:xong|làm)"
    r"|xong trước|hoàn thành trước)(?!\w)"
)
_DROPS = spoken(
    r"(?<!\w)(?:bỏ|hủy|huỷ|thôi(?: không)? (?:giao|làm)|không (?:giao|làm)|thu hồi|rút lại|xóa|xoá)"
    r"(?!\w)(?=.*(?:(?<!\w)(?:việc|nhiệm vụ|nữa)(?!\w)|\d|$))|(?<!\w)giao nhầm(?!\w)"
)
_OF_SOMETHING_ELSE = spoken(
    r"(?<!\w)(?:trả lại|báo cáo|ý kiến|tin|gia hạn|vướng mắc|nhắc|đôn đốc|câu)(?!\w)|\?\s*$"
)


_GIVES_BACK = spoken(
    r"^\W*(?:(?:dạ|vâng|ok|à|này|văn phòng|vp|đề nghị|cho|anh|chị|em|xin)(?!\w)[\s,]*)*"
    r"trả lại(?: (?:báo cáo|giùm|giúp|hộ|dùm|đơn vị|cho đơn vị|này|việc này|để bổ sung))*(?!\w)"
    r"[\s,:;–-]*(?:(?:vì|do|báo cáo này|báo cáo|lý do)(?!\w)[\s:]*)*"
)


class Wanted(Enum):
    """What is to become of work."""

    ANOTHER_DAY = auto()
    NO_MORE = auto()


def change_wanted(words: str, *, has_day: bool) -> Wanted | None:
    """Return what words would have changed of work; `has_day` tells whether they name a day."""
    said = nfc(words)
    if _OF_SOMETHING_ELSE.search(said):
        return None
    if has_day and _OF_DAY.search(said):
        return Wanted.ANOTHER_DAY
    return Wanted.NO_MORE if not has_day and _DROPS.search(said) else None


def gives_back(words: str) -> str | None:
    """Return the reason for which words give a report back, "" for none; None for other words."""
    said = nfc(words).strip()
    found = _GIVES_BACK.match(said)
    return None if found is None or said.endswith("?") else said[found.end() :]
