"""Words that only put an answer off, without a word of the answer: "ok để tôi coi đã"."""

from domain.text import nfc
from domain.words import spoken

_LONGEST = 200
_END = r"(?!\w)[\s,.;!]*"
_FILL = (
    r"(?:dạ|vâng|ừ|ok|oke|à|ạ|rồi|nhé|nha|thôi|đã|em|anh|chị|tôi|mình|giúp|cái này|việc này|này|đó"
    r"|hồ sơ|lại|thêm|sau|kỹ|đi|nữa|cho|chút|tí|xíu|một|vụ này|nội dung này)"
)
_I = (
    r"(?:(?:anh|chị|em|tôi|mình|bọn|chúng|bên|các|chị em|anh em) ?)*"
    r"(?:tôi|em|anh|chị|mình|tớ|văn phòng|vp|bgđ|ban giám đốc|lãnh đạo)"
)
_LOOKS = (
    r"(?:coi|xem|hỏi|nghĩ|suy nghĩ|tính|kiểm tra|check|trao đổi|nghiên cứu|cân nhắc|tìm hiểu|đọc"
    r"|rà(?: soát)?|bàn)(?: xét| lại| thêm| sau| đã| kỹ| thử| qua| kỹ lại)*"
)
_AFTER = r"(?:(?:cái|hồ sơ|việc|nội dung|vụ|đề xuất|báo cáo|tờ trình)(?: (?:này|đó|đã|của họ))*)"
_WHEN = (
    r"(?:mai|sáng mai|chiều mai|chiều|tối|sáng|lát|lát nữa|tí|tí nữa|chút|chút nữa|tuần sau"
    r"|đầu tuần|hôm sau|bữa sau|sau|mai mốt)"
)
_ANSWERS = r"(?:trả lời|phản hồi|hồi âm|cho ý kiến|có ý kiến|nói|quyết|xem|coi|tính|báo)"
_FORMS = (
    spoken(
        rf"^(?:{_FILL}{_END})*(?:để|cho) (?:{_I} )?{_LOOKS}{_END}(?:{_AFTER}{_END}|{_FILL}{_END})*$"
    ),
    spoken(
        rf"^(?:{_FILL}{_END})*(?:chờ|đợi|khoan|từ từ) (?:{_I}|chút|tí|xíu|một chút|tí xíu){_END}"
        rf"(?:(?:{_FILL}|để|{_I}|{_LOOKS}|{_AFTER}){_END})*$"
    ),
    spoken(
        rf"^(?:{_FILL}{_END})*{_WHEN}{_END}(?:{_I}{_END})?(?:sẽ |mới |rồi )?{_ANSWERS}{_END}"
        rf"(?:{_FILL}{_END})*$"
    ),
)


def only_looks(words: str) -> bool:
    """Return whether words do no more than say that whoever answers will look or answer later."""
    words = nfc(words).strip()
    return len(words) <= _LONGEST and any(form.match(words) for form in _FORMS)
