"""What words in reply to a card ask for that a button does: "trình GĐ", "đã tháo gỡ", "để họp"."""

from enum import Enum, auto

from domain.text import nfc
from domain.words import spoken

_AROUND = (
    r"(?:em|anh|chị|tôi|mình|dạ|vâng|ạ|nhé|nha|đi|luôn|giúp|thì|này|đó|cái|việc|nội dung|vướng mắc"
    r"|văn phòng|vp|đã|rồi|lại|cần|phải|nên|để|sẽ|xin|xong|vấn đề|trường hợp|thôi|và|hãy|là|được)"
)
_LEADERS = r"(?:(?:ban )?(?:phó )?giám đốc|bgđ|bgd|p?gđ|p?gd|lãnh đạo(?: sở)?|sếp|các anh lãnh đạo)"
_END = r"(?!\w)[\s,.!;]*"
_REFERS = spoken(
    rf"^(?:{_AROUND}{_END})*(?:trình|xin ý kiến|xin chỉ đạo|chuyển|báo cáo|hỏi)"
    rf"(?:{_END}(?:lên|đến|tới|ý kiến|xin ý kiến|của|cho))*{_END}{_LEADERS}{_END}"
    rf"(?:(?:{_AROUND}|cho ý kiến|xem xét|quyết định|chỉ đạo|xin ý kiến|xem){_END})*$"
)
_RESOLVED = spoken(
    rf"^(?:(?:{_AROUND}|hoàn thành|ok|vâng){_END})*(?:(?:tháo gỡ|gỡ|giải quyết|khắc phục|xử lý)"
    rf"(?: xong| được)*(?: vướng mắc)?|hết vướng(?: mắc)?|không còn vướng(?: mắc)?){_END}"
    rf"(?:{_AROUND}{_END})*$"
)
_HAS = spoken(r"(?<!\w)(?:đã|rồi|xong|hết|không còn)(?!\w)")
_NOT_YET = spoken(r"(?<!\w)(?:để|cần|phải|nên|sẽ|hãy|xin)(?!\w)")
_MEETS = spoken(
    rf"^(?:{_AROUND}{_END})*(?:đưa ra họp|họp(?: bàn)?(?: với (?:đơn vị|các bên))?){_END}"
    rf"(?:{_AROUND}{_END})*$"
)


class CardAct(Enum):
    """What a button of the card does."""

    REFER = auto()
    RESOLVE = auto()
    MEET = auto()


def asked_of_card(words: str) -> CardAct | None:
    """Return what words ask for that is no answer of their own, None for an answer."""
    words = nfc(words).strip()
    if _REFERS.match(words):
        return CardAct.REFER
    if _RESOLVED.match(words) and _HAS.search(words) and not _NOT_YET.search(words):
        return CardAct.RESOLVE
    return CardAct.MEET if _MEETS.match(words) else None
