"""A leader's yes or no in words: "đồng ý đến 15/6", "chưa đồng ý, phải xong trong tháng"."""

from enum import Enum, auto

from domain.spoken.answers.asking import beside_questions
from domain.text import nfc
from domain.words import spoken

_YES = r"(?:đồng ý|nhất trí|chấp thuận|chấp nhận|duyệt)"
_NO_FORM = spoken(rf"(?<!\w)(?:không|chưa|ko|k) (?:thể )?{_YES}(?!\w)")
_YES_FORM = spoken(rf"(?<!\w){_YES}(?!\w)|^(?:ok|oke|được|ừ)(?!\w)")
_ASKS = spoken(r"\?\s*$|(?<!\w)(?:chưa|không)\s*$")


# Whom or what somebody agrees with says more: "đồng ý với ý kiến của Văn phòng".
_BESIDE = (
    r"(?:dạ|vâng|ừ|à|rồi|thôi|ok|oke|tôi|anh|chị|mình|em|thì|là|hết|cả|tất cả|toàn bộ|ngay|luôn|nhé"
    r"|nha|ạ|đi|vậy|thế|này|đó|trên|theo|với|như|các|đồng chí|đ/c|việc|cái|nội dung|đề xuất"
    r"|đề nghị|kiến nghị|phương án|của|đơn vị|phòng|trung tâm|chi cục)(?!\w)[\s,.!]*"
)
_ASSENTS = spoken(rf"^\W*(?:{_BESIDE})*{_YES}(?!\w)[\s,.!]*(?:{_BESIDE})*$")


# "phải xong sớm" asks for something.
_RIGHT = spoken(
    r"^(?:dạ |vâng )?(?:đúng|phải(?= (?:rồi|ạ|vậy|đấy|đó|thế)(?!\w)|\W*$)|chuẩn|chính xác|vâng|dạ|ừ"
    r"|ok|oke)(?!\w)|^[👍👌✅]"
)
_WRONG = spoken(r"^(?:dạ )?(?:không|ko|chưa|sai|nhầm)(?!\w)")


_HANDS_BACK = spoken(
    r"^(?:(?:dạ|ừ|à)[ ,]*)*(?:chưa|không|ko|thiếu|còn thiếu|sửa|bổ sung|xem lại|làm lại|trả lại)"
    r"(?!\w)"
)


class Verdict(Enum):
    """What the words say."""

    YES = auto()
    NO = auto()
    UNCLEAR = auto()


def read_verdict(words: str) -> Verdict:
    """Return whether words agree; a question, or both at once, is unclear."""
    words = beside_questions(words)
    if _ASKS.search(words):
        return Verdict.UNCLEAR
    refuses = bool(_NO_FORM.search(words))
    agrees = bool(_YES_FORM.search(_NO_FORM.sub("", words)))
    if refuses == agrees:
        return Verdict.UNCLEAR
    return Verdict.NO if refuses else Verdict.YES


def assents(words: str) -> bool:
    """Return whether words say yes to what is proposed and nothing else: "đồng ý theo đề xuất"."""
    return _ASSENTS.match(nfc(words).strip()) is not None


def hands_back(words: str) -> bool:
    """Return whether words begin by finding something wanting: "chưa được, thiếu dự toán"."""
    return _HANDS_BACK.match(nfc(words).strip()) is not None


def read_confirmation(words: str) -> Verdict:
    """Return whether words say that something was understood rightly."""
    words = nfc(words).strip()
    if "?" in words:
        return Verdict.UNCLEAR
    if _WRONG.match(words):
        return Verdict.NO
    return Verdict.YES if _RIGHT.match(words) else Verdict.UNCLEAR
