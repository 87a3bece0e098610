"""Which of the days that words name is meant, where people write in a hurry or put it right."""

import re

from domain.dates.numbers import COUNT
from domain.dates.spans import Grain
from domain.spoken.times.day import Found
from domain.words import spoken

_PARTICLE = (
    r"(?:giúp|giùm|dùm|hộ|cho|nhé|nhá|nha|nhen|nghen|ạ|a|đi|được|thôi|luôn|anh|chị|em|cô|chú|sếp|rồi"
    r"|vậy|mới|sẽ|nộp|gửi|xong|với|là|hỉ|hen|ơi|không|nghe|nè|thầy|chú|bác|dạ)"
)
# "chuyển sang 15 giúp mình", but "tới 10 người"
_BARE = spoken(
    r"(?<!\w)((?:sang|tới|đến|qua|lùi|hẹn|thành|là)(?: hôm| bữa)?) (3[01]|[12]\d|0?[1-9])"
    rf"(?=\s*(?:$|[,.;!?…\n)](?!\d)|{_PARTICLE}(?!\w)))"
)
# With a capital letter it is somebody's name.
_AFTER_WHOM = re.compile(
    r"(?<!\w)((?:cho|hẹn|để|xin|sang|qua|tới|đến)(?: (?:em|tui|mình|phòng em|bên em|trường em))?)"
    r" (mai|mốt)(?!\w)(?! mốt| mot| kia| này)"
)
# "nộp chậm một tuần" asks for a week more, "chậm 2 hôm rồi" tells how late it is.
_LATE_BY = spoken(
    r"(?<!\w)(?:chậm|trễ|muộn|khất|nới|giãn|nán)(?: (?:lại|thêm|hạn|cho|em|phòng|trường|xã))*\s+"
    rf"(?={COUNT} (?:ngày|hôm|bữa|tuần|tháng)(?!\w)(?! (?:rồi|nay|nữa|làm)))"
)
_RATHER = spoken(
    r"(?<!\w)(?:à|ấy|ủa|ý|nhầm|lộn|quên)[\s,]*(?:(?:không|ko|hông|nhầm|lộn|quên|là|mà|em|tôi|mình)"
    r"(?!\w)[\s,]*)+"
    r"|(?<!\w)(?:à|ấy|ủa|ý)[\s,]*(?:mà )?(?:thôi|khoan)(?!\w)[\s,:]*"
    r"|[,.;…]\s*(?:quên|nhầm|lộn)[\s,:]+(?=(?:hôm|bữa|ngày|sáng|trưa|chiều|tối|thứ|\d))"
)
_NOT_THAT = spoken(
    r"(?<!\w)(?:không|ko|k|hông|hổng|đâu|chẳng) phải(?: (?:là|hôm|ngày|bữa|đến|tới|sang))*\s*$"
)
# "xong 26/2 chứ không phải 28/2", "80%, không phải 90% như lúc nãy tôi gõ"
_DENIED_FIGURES = spoken(
    r"[\s,;]*(?<!\w)(?:chứ |mà )?(?:không|ko|đâu|chẳng) phải"
    r" (?:(?:là|số|ngày|hôm|bữa|văn bản|công văn)(?!\w)\s*)*[^\s,;]*\d[^\s,;]*"
    r"(?: như (?:[^\W\d]+ ){0,4}?(?:gõ|báo|ghi|nói|viết|nhắn)(?!\w))?"
    r"(?=\s*(?:$|[,.;!\n]|(?:nhé|nha|ạ|đâu|anh|chị|em)(?!\w)))"
)
# "làm gì có chuyện 100%, khoảng 65% là cùng"
_NO_WHOLE = spoken(
    r"(?<!\w)(?:làm gì có|đâu có|chưa|không|ko)(?: [^\W\d]+){0,3} 100\s*%[\s,.;]*(?=[^%]*\d\s*%)"
)
_NEW = spoken(
    r"(?<!\w)(?:hạn|thời hạn|mốc|ngày|deadline) mới(?: (?:là|xin|đề nghị|đến|tới|ngày))*\s*:?\s*$"
)
_PLAIN_TIME = spoken(
    r"(?<!\w)(?:từ|trong|vào|hồi|khoảng|tầm|hết|đến|tới|trước|sau|sang|qua|lùi|dời|hoãn|khất|là"
    r"|mãi|tận|cuối|đầu|giữa|xong|hẹn)\s*:?\s*$"
)


def in_full(words: str) -> str:
    """Return NFC words that ask for a day with it in full: "chuyển sang 15" is the 15th."""
    words = _LATE_BY.sub("thêm ", words)
    words = _AFTER_WHOM.sub(r"\1 ngày \2", words)
    return _BARE.sub(r"\1 ngày \2", words)


def without_denied(words: str) -> str:
    """Return NFC words without figures that they call wrong, behind what is right instead."""
    rest = _NO_WHOLE.sub("", _DENIED_FIGURES.sub("", words))
    return rest if any(map(str.isdigit, rest)) else words


def put_right(words: str, days: list[Found]) -> list[Found]:
    """Return the days that stand: of "12/3, à không, 15/3" the last."""
    days = [one for one in days if not _NOT_THAT.search(words, 0, one.start)]
    for slip in _RATHER.finditer(words):
        after = [one for one in days if one.start >= slip.end()]
        if after and any(one.end <= slip.start() for one in days):
            return after
    return days


def is_of_work(words: str, one: Found) -> bool:
    """Whether a month or a quarter is only what work is of: "bảng lương tháng 2", "quý 4"."""
    point = one.point
    is_period = point.grain in {Grain.MONTH, Grain.QUARTER, Grain.YEAR}
    if not is_period or "part" in point.said or "which" in point.said:
        return False
    is_tied = one.start < point.start or _PLAIN_TIME.search(words, 0, point.start)
    return not is_tied


def is_new(words: str, one: Found) -> bool:
    """Whether a day is called the new one."""
    return _NEW.search(words, 0, one.point.start) is not None
