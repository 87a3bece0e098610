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
    rf"^(?:\W|{_FILLS})*(?:(?:như|y|giống|cũng) (?:vậy|thế|rứa|trên)|tương tự|y chang|y hệt)"
    rf"(?:\W|{_FILLS})*$"
)
_NOT_YET = spoken(
    rf"^[\s:]*[❌✖]\W*$|^(?:\W|{_FILLS})*chưa"
    r"(?: (?:xong|làm|có|được|gì|đâu|ạ|nhé|nha|anh|chị))*\W*$"
)
_DONE = spoken(r"(?<!\w)xong(?!\w)")
# What only turns to a task, and says nothing of it; "còn 2 hồ sơ" does.
_LEADS = spoken(
    r"^(?:\W|(?:chỉ (?:còn|có)(?: mỗi)?|(?:có|còn) mỗi|(?:chừ|giờ)(?= còn)|thì|mà|chứ|nhưng|và"
    r"|riêng|là|còn(?! (?:\d|một|hai|vài|mấy|ít|chút|phải|thiếu|lại)))(?!\w))+(?=\w)"
)
# "lúc nãy em ghi nhầm: …" leads to what is so.
_MISTAKEN = spoken(
    r"^\W*(?:(?:dạ|vâng|ạ|à|ủa|em|anh|chị|xin lỗi|xin|báo cáo|lúc nãy|hồi nãy|khi nãy|nãy|vừa nãy"
    r"|hồi sáng|sáng nay|hôm qua)(?!\w)[\s,]*)*(?:(?:ghi|viết|báo|nói|bấm|gõ) )?"
    r"(?:nhầm|lộn|sai|đính chính)"
    r"(?: (?:rồi|ạ|mất|việc|tin|lại|báo cáo|lúc nãy|hồi nãy|khi nãy|vừa rồi|hôm qua|sáng nay))*"
    r"\s*[:,;.!–-]+\s*(?=\S)"
)
# "việc 2 xong rồi, à nhầm, việc 3 mới xong": what goes before it is not so.
_SLIPS = spoken(
    r"(?:[,.;:!?…\n-]+\s*(?:(?:à|ý|ủa|ấy|ơ|á|ối|chết|thôi|xin lỗi|sorry)(?!\w)[\s,.!…]*)*"
    r"|(?<=\w)\s+(?:à|ý|ủa|ấy|ơ|á|ối|chết)[\s,.!…]+)"
    r"(?:(?:em|tôi|mình) )?(?:nhầm|lộn|quên|không(?: phải)?|ko)"
    r"(?: (?:rồi|mất|ạ|em|chị|anh|nhầm|lộn|việc))*[\s,.:!…-]*$"
)
# "gia hạn 10 ngày" names a day, and what it is for.
_ASKS_FOR = spoken(r"(?<!\w)(?:gia hạn|lùi|lui|dời|hoãn|giãn|khất|xin|xong)(?!\w)")
_TRAILS = spoken(r"(?<=\w)\s+(?:thì|mà|là)\W*$")
_BY_ORDER = spoken(r"(?<!\w)(?:việc|nhiệm vụ|cái) (?:thứ nhất|đầu(?: tiên)?|cuối(?: cùng)?)(?!\w)")
_BY_NUMBER = spoken(
    r"(?<!cả\s)(?<!đủ\s)(?<![\w/.,])(?:\d|một|hai|ba|bốn)"
    r" (?:(?:đầu )?việc|nhiệm vụ)(?! (?:đều|cùng|này|trên|em|phòng|của)(?!\w))(?!\w)"
)


def without_turning(words: str) -> str:
    """Return words of some tasks without what only turns to them: "thì đang chờ" is "đang chờ"."""
    return _TRAILS.sub("", _LEADS.sub("", words))


def without_mistake(words: str) -> str | None:
    """Return words behind those that call what was said before a mistake, None without those."""
    found = _MISTAKEN.match(words)
    return words[found.end() :] if found else None


def slips(words: str) -> bool:
    """Whether words end by calling themselves a slip, so that what follows stands for them."""
    return _SLIPS.search(words) is not None


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
