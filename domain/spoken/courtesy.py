"""Words that only greet, thank or take note, and so ask for no answer: "dạ em cảm ơn ạ"."""

import re

from domain.text import nfc
from domain.words import spoken

_LONGEST = 200
# The signs that people send in place of words, but for those that say that something is done.
_SIGNS = r"[👍👌🙏🌹🌷💐❤♥😀-😅😊😍🥰👏💪🤝]\uFE0F?[🏻-🏿]?"
_WHO = (
    r"(?:em|anh|chị|cô|chú|bác|sếp|tôi|mình|chúng tôi|đồng chí|các|mọi người|cả nhà|hệ thống|bot"
    r"|văn phòng|phòng|trung tâm|chi cục|đơn vị|lãnh đạo(?: sở)?|ban giám đốc"
    r"|xin|trân trọng|ạ|à|rất|nhiều|nhé|nha|nhá|đã|thông tin|tin)"
)
_THANKS = (
    rf"(?:(?:cảm|cám) ơn|thanks?|thank you|tks|(?:đã )?(?:rõ|biết|hiểu)(?: rồi)?|đã (?:xem|đọc)"
    rf"|(?:đã )?nhận (?:được )?(?:thông )?tin"
    rf"|(?:đã |xin )?(?:tiếp )?nhận (?:được )?(?:giao việc|việc|nhiệm vụ)(?: rồi)?"
    r"|nhận được(?: rồi)?|nhận rồi|hihi|hehe|haha"
    rf"|(?:sẽ|xin) (?:tiếp thu|chấp hành|thực hiện|triển khai)(?: ngay| nghiêm túc)?"
    rf"|{_SIGNS})"
)
# One clause that says nothing of work: "chúc mừng năm mới, kho lạnh đã xong" is a report.
_WISHES = spoken(
    r"^(?:\W|kính |xin |em |dạ )*chúc (?!.*(?<!\w)(?:xong|hoàn thành|hoàn tất|gửi|nộp|trình|vướng"
    r"|thiếu|chậm|gia hạn|lùi|việc|nhiệm vụ)(?!\w))[^\d.,;:?\n]{1,60}[.!\s]*$"
)
_YES = r"(?:dạ|vâng|ừ|ok|oke)"
_END = r"(?!\w)[\s,.!]*"
_ONLY = spoken(rf"^(?:(?:{_WHO}|{_THANKS}|{_YES}|được|rồi|tốt){_END})+$")
_TAKES_NOTE = spoken(rf"^(?=.*(?:{_THANKS}|{_YES}){_END})(?:(?:{_WHO}|{_THANKS}|{_YES}){_END})+$")
_SAYS_NOTHING = spoken(rf"^(?=.*{_THANKS}{_END})(?:(?:{_WHO}|{_THANKS}|dạ|vâng){_END})+$")
_PRAISE = (
    r"(?:(?:làm |triển khai |báo cáo )?(?:rất |quá )?(?:tốt|giỏi|nhanh|kịp thời)(?: lắm| quá| rồi)?"
    r"|tuyệt vời|xuất sắc|hoan nghênh|biểu dương|khen|phát huy|động viên|vất vả"
    r"|cố gắng(?: lên| thêm| nữa| hơn nữa)*|tiếp tục (?:phát huy|cố gắng))"
)
_ONLY_PRAISES = spoken(
    rf"^(?=.*{_PRAISE}{_END})(?:(?:{_PRAISE}|{_WHO}|{_THANKS}|{_YES}|lắm|quá|rồi|lên){_END})+$"
)
_I = r"(?:em|tôi|tui|mình|anh|chị|chúng tôi|bọn em|tụi em)"
# Whoever takes up what was said to them tells nothing yet: "dạ rõ, để anh làm liền".
_DEED = (
    r"(?:làm|lo|xử lý|liên hệ|triển khai|thực hiện|gọi|trao đổi|bổ sung|sửa|chuẩn bị|gặp|qua|nhắn"
    r"|bàn|tìm|soạn|chỉnh)"
)
_AT_ONCE = (
    r"(?:(?:liền|ngay|luôn|gấp|đây|nha|nhé|ạ|nghen|nhen|anh|chị|em|bây giờ|giờ)(?!\w)[\s,.!]*)"
)
_TAKES_UP = spoken(
    rf"^(?!.*(?<!\w)(?:xong|rồi mà|vướng|kẹt|chưa|không)(?!\w))"
    rf"(?:(?:{_WHO}|{_THANKS}|{_YES}|rồi){_END})*?"
    rf"(?:để {_I} (?:sẽ )?{_DEED}(?: [^\W\d]+){{0,4}}? ?{_AT_ONCE}*"
    rf"|(?<=[\s,]){_I} (?:sẽ )?{_DEED}(?: [^\W\d]+){{0,4}}? (?:liền|ngay)(?!\w)[\s,.!]*"
    rf"{_AT_ONCE}*)$"
)
_SO = r"^(?:(?:dạ|vâng|ừ|à|thôi|(?:cảm|cám) ơn(?: (?:em|anh|chị|các đồng chí))?),? ?)*"
_ASKS = re.compile(r"\?\s*$")
_MAY_I_ASK = spoken(rf"(?<!\w)cho {_I} hỏi(?!\w)")
_HOLDS_OFF = (
    spoken(rf"{_SO}(?:khoan|từ từ|(?:chờ|đợi) (?:{_I}|chút|tí|xíu|một chút))(?!\w)"),
    spoken(rf"{_SO}(?:để|cho) {_I} (?:hỏi|xem|họp|nghĩ|tính|kiểm tra|trao đổi)"),
    spoken(rf"{_SO}để .{{0,40}}(?<!\w)đã(?:\s+(?:ạ|nhé|nha))?\W*$"),
    _ASKS,
)


_NONE = spoken(
    r"^(?:dạ |vâng |em |bên em |đơn vị |phòng |văn phòng |vp |tôi )*"
    r"(?:không|ko|hông|chưa|(?:thôi )?khỏi)(?: có| cần)?"
    r"(?: (?:đề xuất|kiến nghị|đề nghị|ý kiến|yêu cầu|nội dung|lý do|gì|thêm|cả|hết|nữa|khác"
    r"|ạ|anh|chị|em))*[\s.!]*$"
)


def says_none(words: str) -> bool:
    """Return whether words answer that there is nothing to say: "không đề xuất gì ạ"."""
    return _fits(words, _NONE)


def is_courtesy(words: str) -> bool:
    """Return whether words do no more than thank or take note, or may say "done" at most."""
    return _fits(words, _ONLY, _WISHES)


def takes_note(words: str) -> bool:
    """Return whether words only thank or take note, and report nothing: not "rồi ạ"."""
    return _fits(words, _TAKES_NOTE, _TAKES_UP, _WISHES)


def praises(words: str) -> bool:
    """Return whether words only praise or encourage: "làm tốt lắm", "cố gắng lên nhé"."""
    return _fits(words, _ONLY_PRAISES)


def only_thanks(words: str) -> bool:
    """Return whether words agree to nothing either: not "ok", nor "vâng"."""
    return _fits(words, _SAYS_NOTHING, _WISHES)


def asks(words: str) -> bool:
    """Return whether words end as a question does."""
    return _ASKS.search(words) is not None


def holds_off(words: str) -> bool:
    """Return whether words only ask, or put an answer off: "để tôi xem đã", "chờ em chút"."""
    words = nfc(words).strip()
    return len(words) <= _LONGEST and any(form.search(words) for form in _HOLDS_OFF)


def puts_off(words: str) -> bool:
    """Return whether words only put an answer off, and ask nothing: not "cho em hỏi"."""
    return holds_off(words) and not asks(words) and not _MAY_I_ASK.search(nfc(words))


def says_nothing_more(words: str) -> bool:
    """Return whether words take note of a question, or put off, and so answer nothing yet."""
    return is_courtesy(words) or takes_note(words) or puts_off(words)


def _fits(words: str, *patterns: re.Pattern[str]) -> bool:
    words = nfc(words).strip()
    return len(words) <= _LONGEST and any(pattern.match(words) for pattern in patterns)
