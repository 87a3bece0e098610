"""Of whom words to an obstacle ask something: of its unit, the Văn phòng, nobody, or not yet."""

from enum import Enum, auto

from domain.spoken.answers.explaining import asks_to_explain
from domain.spoken.answers.thinking_again import thinks_again
from domain.text import nfc
from domain.words import spoken

_WHO = (
    r"(?:dạ|vâng|ok|oke|rồi|à|ạ|nhé|nha|thôi|em|anh|chị|tôi|mình|chúng tôi|văn phòng|vp|bgđ|bgd"
    r"|ban giám đốc|lãnh đạo(?: sở)?|thông tin|vướng mắc|nội dung|việc|cái|này|và|để|đã|luôn|ngay"
    r"|của|đơn vị|phòng|trung tâm|chi cục)"
)
_END = r"(?!\w)[\s,.;!]*"
_TAKES_UP = (
    r"(?:đã nhận|(?:đã |xin )?ghi nhận|nhận (?:được|rồi)"
    r"|đang (?:xử lý|xem(?: xét)?|kiểm tra|nghiên cứu|trao đổi|giải quyết|tổng hợp|tham mưu|làm)"
    r"|sẽ (?:xem(?: xét)?|kiểm tra|nghiên cứu|trả lời|phản hồi|trao đổi|xử lý|có ý kiến|tham mưu"
    r"|báo cáo)(?: lại| sau| sớm)*)"
)
_LATER = spoken(
    rf"^(?:{_WHO}{_END})*(?:{_TAKES_UP}{_END})(?:(?:{_WHO}|{_TAKES_UP}|lại|sau|sớm){_END})*$"
)
_OF_OFFICE = spoken(
    r"^(?:(?:ok|oke|ừ|được|đồng ý|nhất trí|thống nhất)(?: rồi)?[\s,.;:–-]+)?"
    r"(?:(?:đề nghị|giao|yêu cầu|để|nhờ|đ/c|đồng chí)\s+)*(?:văn phòng|vp|chánh văn phòng|cvp)"
    r"(?:\s+sở)?(?:\s+(?:cần|phải|hãy|xem|nghiên cứu))*"
    r"\s+(?:tham mưu|rà soát|soạn|dự thảo|chuẩn bị|trình|làm việc|bố trí|kiểm tra|tổng hợp|đề xuất"
    r"|báo cáo|làm|xem|liên hệ|mời|bổ sung|giải trình|xử lý)(?!\w)"
)
_I = r"(?:tôi|mình|anh|chị|chúng tôi)"
_ALONE = spoken(
    rf"^(?:(?:à|thôi|ừ|không|cái này|việc này)[\s,]+)*(?:để {_I} (?:tự |sẽ |trực tiếp )*"
    rf"|{_I} (?:sẽ |tự |trực tiếp )+)(?:họp|làm|gặp|gọi|hỏi|xem|trao đổi|báo cáo|giải quyết|xử lý)"
    r"(?!\w)"
)
_REFUSES = spoken(
    r"^(?:thôi[\s,]+)?(?:bác(?!\s+(?:ơi|\w+ ơi))|(?:không|chưa|ko) (?:đồng ý|nhất trí|duyệt"
    r"|chấp thuận|chấp nhận|được))(?!\w)"
)


_DAY = (
    r"(?:(?:sáng|chiều|tối|ngày)?\s*(?:mai|nay|mốt|kia|hôm nay|thứ \w+|\d{1,2}/\d{1,2})"
    r"|tuần (?:này|sau)|đầu tuần(?: sau)?|hôm nay)"
)
_US = r"(?:(?:lãnh đạo )?sở|văn phòng(?: sở)?|vp|ban giám đốc|bgđ|bgd)"
_BY_US = spoken(
    rf"^(?:(?:dạ|vâng|em|ạ|kính|xin|đề nghị|kiến nghị|đề xuất|nhờ|mong|để|thì|được|ok|{_DAY})(?!\w)"
    rf"[\s,:]*)*{_US}(?!\w)\s+(?:sẽ |đang |có |gửi |ra |làm |cử |bố trí |soạn |ký |ban hành "
    r"|làm việc |trao đổi |liên hệ |kiểm tra |sửa |chuẩn bị |xử lý |giải quyết |hỗ trợ |can thiệp "
    r"|mời |tổ chức |họp |trình |báo cáo |kiến nghị |cấp |tìm |lo )"
)


class Bearing(Enum):
    """Who has something to do by an answer.

    LATER is where it only is to come, EXPLAINS where the unit is first to explain. NOT_YET decides
    nothing: "tôi chưa đồng ý".
    """

    UNIT = auto()
    OFFICE = auto()
    NOBODY = auto()
    LATER = auto()
    EXPLAINS = auto()
    NOT_YET = auto()


def bearing(words: str) -> Bearing:
    """Return who has to act by words, the unit where they do not say otherwise."""
    words = nfc(words).strip()
    if _LATER.match(words):
        return Bearing.LATER
    if _OF_OFFICE.match(words):
        return Bearing.OFFICE
    if asks_to_explain(words):
        return Bearing.EXPLAINS
    if thinks_again(words):
        return Bearing.NOT_YET
    if _ALONE.match(words) or _REFUSES.match(words):
        return Bearing.NOBODY
    return Bearing.UNIT


def is_by_us(words: str) -> bool:
    """Return whether the department itself does what words say: "mai VP cử đ/c Nam xuống"."""
    return _BY_US.match(nfc(words).strip()) is not None
