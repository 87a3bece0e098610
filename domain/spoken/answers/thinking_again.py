"""Words in which whoever has decided takes that back: "nhầm, tôi chưa đồng ý", "rút lại ý kiến"."""

from domain.text import nfc
from domain.words import spoken

_END = r"(?!\w)[\s,.;:!]*"
_WHO = (
    r"(?:dạ|vâng|à|ừ|ờ|ấy|ủa|chết|thôi|không|xin lỗi|ơi|các|đồng chí|em|anh|chị|tôi|mình|chúng tôi"
    r"|cả nhà|mọi người|lãnh đạo(?: sở)?|ban giám đốc|bgđ|hiện|hiện nay|vẫn|thật ra|thực ra|tin"
    r"|vừa rồi|trên|cho|xin|phép|đề nghị|văn phòng|vp|giúp)"
)
_ERR = (
    r"(?:(?:bấm|ấn|gõ|ghi|nói|nhắn|gửi|trả lời|xem|đọc) )?(?:nhầm(?! lẫn)|lộn(?! xộn))"
    r"(?: (?:rồi|nút|tin|mất|việc|nhiệm vụ))*"
)
_SLIP = (
    rf"(?:{_ERR}|khoan(?: đã)?|từ từ(?: đã)?"
    r"|để (?:tôi|anh|chị|mình) (?:xem|nghĩ|cân nhắc|tính) lại(?: đã)?)"
)
_YES = r"(?:đồng ý|nhất trí|thống nhất|chấp thuận|duyệt|quyết(?: định)?|(?:cho|có) ý kiến)"
_UNSAID = rf"chưa (?:hề |thể |có )?{_YES}(?!\w)"
_BACK = (
    r"(?:rút(?: lại)?|thu hồi|hủy|huỷ|bỏ)(?: lại)?(?: cái)?(?: (?:sự|lời|câu|tin))?"
    r" (?:ý kiến|đồng ý|quyết định|chỉ đạo|nhất trí|câu trả lời|trả lời)(?!\w)"
)
# What is named beside says no more than what it is about.
_ABOUT = (
    r"(?:được|với|cho|về|của|tôi|anh|chị|mình|em|đề xuất|đề nghị|nội dung|phương án|việc|nhiệm vụ"
    r"|gia hạn|lùi hạn|thêm|đó|này|kia|trên|nhé|nha|ạ|đâu|vội|ngay|đã|rồi|vừa rồi|vừa gửi|lúc nãy"
    r"|hồi nãy|nãy|trước|hôm qua|sáng nay|nữa|luôn|đồng ý|để|xem|nghĩ|lại|bấm|gõ|nhầm)"
)
_TAIL = rf"[\s,.;:!]*(?:{_ABOUT}{_END})*$"
_FORMS = (
    spoken(rf"^\W*(?:{_WHO}{_END})*(?:{_SLIP}{_END}(?:{_WHO}{_END})*)+(?:{_UNSAID}|{_BACK}|$)"),
    spoken(rf"^\W*(?:{_WHO}{_END})*(?:{_UNSAID}|{_BACK}){_TAIL}"),
)
_SLIPS = spoken(rf"^\W*(?:(?:dạ|à|ấy|chết|thôi|xin lỗi){_END})*(?:{_ERR}{_END})+(?=\S)")


def thinks_again(words: str) -> bool:
    """Return whether words take back what was decided, and decide nothing in its place.

    What refuses is no such: "không đồng ý", "chưa đồng ý, phải xong trong tháng".
    """
    words = nfc(words).strip()
    return "?" not in words and any(form.match(words) for form in _FORMS)


def slips(words: str) -> bool:
    """Return whether words begin with that others were wrong: "nhầm, tôi chưa đồng ý"."""
    return _SLIPS.match(nfc(words)) is not None


def without_slip(words: str) -> str:
    """Return words without "nhầm, …" before them, which is no part of what they say."""
    return _SLIPS.sub("", nfc(words))
