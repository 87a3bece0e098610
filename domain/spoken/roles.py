"""What a day is named for: a deadline, an answer, a meeting, a loan, or as the date of a paper.

"lùi đến 15/3, cần ý kiến trước thứ Tư" names two days, and each question asks for one of them.
"""

from enum import Enum, auto

from domain.spoken.times.day import Found, find_days
from domain.spoken.times.point import NoSuchDay, Standpoint
from domain.words import spoken


class Role(Enum):
    """What a day is named for."""

    DEADLINE = auto()
    ANSWER = auto()
    MEETING = auto()
    PAPER = auto()
    LOAN = auto()


# The last of these words in front of a day, in its clause, says what it is named for.
_IN_FRONT = {
    Role.DEADLINE: spoken(
        r"(?<!\w)(?:lùi|dời|giãn|hoãn|gia hạn|kéo dài|thời hạn|hạn|hoàn thành|hoàn tất|xong"
        r"|thêm(?= đến| tới| thời gian))"
        r"(?!\w)"
    ),
    Role.ANSWER: spoken(
        r"(?<!\w)(?:ý kiến|trả lời|phản hồi|hồi âm|chỉ đạo|tháo gỡ|giải quyết|hướng dẫn)(?!\w)"
    ),
    Role.MEETING: spoken(
        r"(?<!\w)(?:họp|hội nghị|hội ý|hội thảo|giao ban|làm việc với|gặp|mời)(?!\w)"
    ),
    Role.LOAN: spoken(r"(?<!\w)(?:mượn|thuê|ở nhờ|dùng tạm|dùng nhờ)(?!\w)"),
}
_BEHIND = {
    Role.ANSWER: spoken(r"^ (?:\w+ ){0,3}(?:ý kiến|trả lời|phản hồi|chỉ đạo)(?!\w)"),
    Role.MEETING: spoken(r"^ (?:\w+ ){0,2}(?:họp|hội nghị|giao ban|làm việc với)(?!\w)"),
}
_PAPER = spoken(
    r"(?<!\w)(?:văn bản|công văn|quyết định|kế hoạch|thông báo|tờ trình|giấy mời|chỉ thị|kết luận"
    r"|nghị quyết|báo cáo|biên bản|theo|căn cứ|số)(?!\w)"
)
_CLAUSE = spoken(r"[,.;\n]|(?<!\w)(?:nhưng|còn|rồi|để)(?!\w)")
_BECAUSE = spoken(r"(?<!\w)(?:vì|do|bởi|tại|lý do|lí do)(?!\w)")
_NEAR = 80


def find_day_for(role: Role, text: str, at: Standpoint, *, plain: bool = True) -> Found | None:
    """Return the day that `text` (NFC) names for `role`, None where it names none.

    Else, where a `plain` one answers what was asked, it is the first that is named for nothing.
    Raises NoSuchDay where no day before it is meant.
    """
    unnamed: Found | None = None
    try:
        for found in find_days(text, at):
            named_for = role_of(text, found)
            if named_for is role:
                return found
            if named_for is None and plain and unnamed is None:
                unnamed = found
    except NoSuchDay:
        if unnamed is None:
            raise
    return unnamed


def role_of(text: str, found: Found) -> Role | None:
    """Return what a day is named for, None where nothing around it says so."""
    clause = _last_clause(text[max(0, found.start - _NEAR) : found.start])
    bound = found.start < found.point.start
    # "9h sáng thứ Hai" is when something takes place, "trước 9h sáng thứ Hai" until when.
    if found.point.by_the_hour and not bound:
        return Role.MEETING
    if _PAPER.search(clause) and not bound:
        return Role.PAPER
    clause += text[found.start : found.point.start]
    return _last_cue(clause) or _first_cue_behind(text[found.end :])


def _last_clause(before: str) -> str:
    ends = [match.end() for match in _CLAUSE.finditer(before)]
    return before[ends[-1] :] if ends else before


def _last_cue(clause: str) -> Role | None:
    cues = [
        (match.start(), role)
        for role, pattern in _IN_FRONT.items()
        for match in pattern.finditer(clause)
    ]
    return max(cues)[1] if cues else None


def _first_cue_behind(rest: str) -> Role | None:
    # What stands behind a reason is that of the reason: "đến 15/3 vì chờ ý kiến của Bộ".
    behind = _BECAUSE.split(rest[:_NEAR], maxsplit=1)[0]
    return next((role for role, pattern in _BEHIND.items() if pattern.search(behind)), None)
