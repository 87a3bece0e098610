"""What a part leaves to the part before it, or to the message replied to."""

from collections.abc import Iterable

from domain.spoken.times.day import Found
from domain.words import spoken

_FILLS = (
    r"(?:dạ|vâng|thì|là|còn|và|riêng|với|cũng|việc|này|ạ|nhé|nha|nghen|hỉ|em|anh|chị|luôn|nữa"
    r"|vẫn)(?!\w)"
)
_NO_MORE = spoken(rf"^(?:\W|{_FILLS})*$")
_LIKEWISE = spoken(
    rf"^(?:\W|{_FILLS})*(?:(?:như|y|giống|cũng) (?:vậy|thế|rứa|trên)|nt|tương tự|y chang|y hệt)"
    rf"(?:\W|{_FILLS})*$"
)
_NOT_YET = spoken(
    rf"^[\s:]*[❌✖]\W*$|^(?:\W|{_FILLS})*chưa"
    r"(?: (?:xong|làm|có|được|gì|đâu|trình|nộp|gửi|ký|ban hành|ạ|nhé|nha|anh|chị))*\W*$"
)
_DONE = spoken(r"(?<!\w)xong(?!\w)")
# What only turns to a task, and says nothing of it; "còn 2 hồ sơ" does.
_LEADS = spoken(
    r"^(?:\W|(?:chỉ (?:còn|có)(?: mỗi)?|(?:có|còn) mỗi|(?:chừ|giờ)(?= còn)|thì|mà|chứ|nhưng|và"
    r"|riêng|là|còn(?! (?:\d|một|hai|vài|mấy|ít|chút|phải|thiếu|lại)))(?!\w))+(?=\w)"
)
# "gia hạn 10 ngày" names a day, and what it is for.
_ASKS_FOR = spoken(r"(?<!\w)(?:gia hạn|lùi|lui|dời|hoãn|giãn|khất|xin|xong)(?!\w)")
_TRAILS = spoken(r"(?<=\w)\s+(?:thì|mà|là)\W*$")
_BY_ORDER = spoken(r"(?<!\w)(?:việc|nhiệm vụ|cái) (?:thứ nhất|đầu(?: tiên)?|cuối(?: cùng)?)(?!\w)")
_BY_NUMBER = spoken(
    r"(?<!cả\s)(?<!đủ\s)(?<![\w/.,])(?:\d|một|hai|ba|bốn)"
    r" (?:(?:đầu )?việc|nhiệm vụ)(?! (?:đều|cùng|này|trên|em|phòng|của)(?!\w))(?!\w)"
)


_IN_TIME = spoken(
    r"(?<!\w)(?:đang|vẫn|tiếp tục)(?: \w+)? (?:làm|thực hiện|triển khai|kịp)(?!\w)"
    r"|(?<!\w)(?:làm |xong )?kịp(?!\w)"
)
_NOT_IN_TIME = spoken(r"\?|(?<!\w)(?:không|ko|chưa|chẳng|sao|khó|sợ) (?:\w+ )?kịp(?!\w)")


def goes_on(words: str) -> bool:
    """Whether words say that work goes on, or is done in time: "đang làm kịp"."""
    return _IN_TIME.search(words) is not None and _NOT_IN_TIME.search(words) is None


def without_turning(words: str) -> str:
    """Return words of some tasks without what only turns to them: "thì đang chờ" is "đang chờ"."""
    return _TRAILS.sub("", _LEADS.sub("", words))


def says_likewise(words: str) -> bool:
    """Whether words only say the same as those before: "cũng vậy"."""
    return _LIKEWISE.search(words) is not None


def says_not_yet(words: str) -> bool:
    """Whether words say no more than that something is not done yet, which alone may ask."""
    return _NOT_YET.search(words) is not None


def names_some(words: str, *, names_task: bool) -> bool:
    """Whether of the tasks shown some are told by order or number: "việc đầu", "xong 2 việc"."""
    return bool(_BY_ORDER.search(words) or (not names_task and _BY_NUMBER.search(words)))


def only_names(words: str, days: Iterable[Found]) -> bool:
    """Whether words only name `days`, and leave what they are for to those before."""
    found = list(days)
    # "xong hôm qua" says more than its day.
    says_done = any(_DONE.search(words, day.start, day.point.start) for day in found)
    if says_done or _ASKS_FOR.search(words):
        return False
    for day in reversed(found):
        words = f"{words[: day.start]} {words[day.end :]}"
    return bool(found) and _NO_MORE.search(words) is not None
