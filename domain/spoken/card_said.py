"""What words in reply to a card ask for that a button does: "trình GĐ", "đã tháo gỡ", "để họp"."""

from enum import Enum, auto

from domain.text import nfc
from domain.words import spoken

AROUND = (
    r"(?:em|anh|chị|tôi|mình|dạ|vâng|ạ|nhé|nha|đi|luôn|giúp|thì|này|đó|cái|việc|nội dung|vướng mắc"
    r"|văn phòng|vp|đã|rồi|lại|cần|phải|nên|để|sẽ|xin|xong|vấn đề|trường hợp|thôi|và|hãy|là|được"
    r"|vụ|trên|ơi|mới|giùm|hộ|ok|oke)"
)
_MR = r"(?:(?:các|anh|chị|ông|bà|đ/c|đồng chí|chú|cô|bác|sếp)\s+)*"
LEADERS = (
    rf"(?:{_MR}(?:(?:ban )?(?:phó )?giám đốc|bgđ|bgd|p?gđ|p?gd|lãnh đạo|phó|sếp)(?: sở)?"
    r"(?: phụ trách(?: (?:lĩnh vực|mảng|khối)(?: này)?)?)?)"
)
DECIDES = (
    r"(?:quyết(?: định)?|cho(?: (?:anh ấy|chị ấy))? ý kiến|chỉ đạo|xem(?: xét)?|coi|xử lý"
    r"|giải quyết|cho hướng|phụ trách|theo dõi|lo|duyệt)"
)
END = r"(?!\w)[\s,.!;]*"
BEYOND = r"(?:vượt|quá|ngoài|không thuộc|vượt quá) (?:thẩm quyền|tầm)(?: của)?"
_SOMEBODY = r"(?:(?:anh|chị|ông|bà|đ/c|đồng chí|chú|bác|sếp)\s+(?:[^\W\d]+\s+){1,4}?)"
_REFERS = spoken(
    rf"^(?:(?:{AROUND}|{BEYOND}){END})*(?:trình|xin ý kiến|xin chỉ đạo|chuyển|báo cáo|hỏi)"
    rf"(?:{END}(?:lên|đến|tới|ý kiến|xin ý kiến|của|cho))*{END}{LEADERS}{END}"
    rf"(?:(?:{AROUND}|{DECIDES}|xin ý kiến){END})*$"
)
_LEFT_TO = spoken(
    rf"^(?:(?:{AROUND}|{BEYOND}){END})*(?:để|nhường|chờ|trình|xin ý kiến|hỏi|chuyển)\s+"
    rf"(?:cho\s+)?{_SOMEBODY}"
    rf"(?:quyết(?: định)?|cho ý kiến|chỉ đạo|xem(?: xét)?){END}(?:{AROUND}{END})*$"
)
# Whoever is a leader by their chức vụ decides whatever verb leaves it to them.
_LEFT_TO_LEADER = spoken(
    rf"^(?:(?:{AROUND}|{BEYOND}){END})*"
    r"(?:(?:để|nhường|chờ|giao|phân công|nhờ|ủy quyền|uỷ quyền|đề nghị|mời|chuyển|trình)\s+"
    rf"(?:(?:cho|lại|qua|sang)\s+)*)?{LEADERS}{END}(?:(?:sẽ|trực tiếp|là người){END})*"
    rf"{DECIDES}{END}(?:(?:{AROUND}|{DECIDES}){END})*$"
)
_ONLY_BEYOND = spoken(rf"^(?:{AROUND}{END})*{BEYOND}{END}(?:{AROUND}{END})*$")
_OF_WHOM = r"vướng(?: mắc)? của(?: \w+){1,6}?"
_OVER = spoken(
    rf"^(?:(?:dạ|ok|vâng){END})*(?:cái|vụ|việc|nội dung|vấn đề|vướng mắc) (?:này|đó|kia|trên)"
    rf" (?:đã )?(?:xong|ổn)(?: rồi| cả)*{END}(?:(?:em|anh|chị|ạ|nhé|nha|ơi|các|rồi){END})*$"
)
# "bỏ ý kiến vừa rồi" takes back, "bỏ tờ trình" is an answer.
_OWN = (
    r"(?:ý kiến|câu trả lời|trả lời|tin nhắn|tin|lời|nội dung)"
    r"(?: (?:vừa rồi|vừa gửi|vừa nãy|vừa xong|hồi nãy|lúc nãy|khi nãy|ban nãy|hồi sáng|đã gửi|trước"
    r"|trên|này|đó|của (?:tôi|anh|em|chị|vp|văn phòng)))*"
)
_UNSENT = spoken(
    rf"^(?:(?:{AROUND}|cho|ấy|khoan|từ từ|xin lỗi|ý kiến|tin|các|bác|cả nhà|mọi người){END})*"
    r"(?:(?:gửi|nhắn|trả lời) nhầm(?: (?:nhóm|tin|chỗ|người))?|nhầm (?:nhóm|tin|chỗ)"
    r"|(?:chưa|đừng|khoan|không) (?:gửi|chuyển)|(?:thu hồi|rút(?: lại)?|hủy|huỷ|gỡ|xóa|xoá|bỏ)"
    rf"(?: lại)?(?: {_OWN})|thu hồi|rút lại|khoan){END}"
    rf"(?:(?:{AROUND}|vội|ý kiến|tin|trên|bỏ qua|xin lỗi|nhóm|nhầm|rút lại|thu hồi|các|cả nhà"
    rf"|mọi người|chưa gửi|họp(?: bàn)?|xem|nghĩ|suy nghĩ|hỏi|thêm){END})*$"
)
_RESOLVED = spoken(
    rf"^(?:(?:{AROUND}|hoàn thành|ok|vâng|{_OF_WHOM}){END})*"
    r"(?:(?:tháo gỡ|gỡ|giải quyết|khắc phục|xử lý)"
    rf"(?: xong| được)*(?: vướng mắc)?|hết vướng(?: mắc)?|không còn vướng(?: mắc)?){END}"
    rf"(?:{AROUND}{END})*$"
)
_HAS = spoken(r"(?<!\w)(?:đã|rồi|xong|hết|không còn)(?!\w)")
_NOT_YET = spoken(r"(?<!\w)(?:để|cần|phải|nên|sẽ|hãy|xin)(?!\w)")
_MEETS = spoken(
    rf"^(?:(?:{AROUND}|nhầm|khoan|chưa (?:đồng ý|nhất trí|thống nhất|chấp thuận|duyệt)){END})*"
    rf"(?:đưa ra họp|họp(?: bàn)?(?: với (?:đơn vị|các bên))?){END}"
    rf"(?:{AROUND}{END})*$"
)

_A_MEETING = spoken(r"(?<!\w)họp(?!\w)")


# "họp bàn 14h chiều mai tại phòng tôi, mời cả QLKH" says when it is, and needs no question.
_CALLS_MEETING = spoken(
    r"^(?:(?:đề nghị|mời|tôi|để|sẽ|cho|triệu tập|đưa ra|thống nhất|các đồng chí|văn phòng)\s+)*"
    r"họp(?: bàn)?(?!\w)[\s,:]*"
    r"(?=.*(?:\d\s*(?:h|giờ|g|:|/)|(?<!\w)(?:sáng|chiều|mai|thứ|hôm nay|ngày)(?!\w)))"
    r"(?!.*(?<!\w)(?:hoàn thành|báo cáo|trình|đồng ý|nhất trí)(?!\w))"
)


_NOT_TO_REFER = spoken(
    rf"^(?:(?:{AROUND}|khoan|từ từ|à|ấy|nhầm){END})*(?:đừng|khỏi|chưa|không|thôi)\s+(?:vội\s+)?"
    rf"(?:trình|chuyển|gửi|xin ý kiến|báo cáo|hỏi)(?:\s+(?:vội|nữa|lên|{LEADERS}))*(?!\w)"
    rf"|^(?:(?:{AROUND}|khoan|à){END})*(?:rút(?: lại)?|thu hồi)\s+(?:cái\s+)?"
    r"(?:tờ trình|phiếu trình|nội dung (?:xin ý kiến|trình)|trình)(?!\w)"
)


class CardAct(Enum):
    """What a button of the card does."""

    REFER = auto()
    RESOLVE = auto()
    MEET = auto()
    TAKE_BACK = auto()


def wants_meeting(words: str) -> bool:
    """Return whether words that ask for something name a meeting beside: "rút lại, để họp"."""
    return _A_MEETING.search(nfc(words)) is not None


def calls_back(words: str) -> bool:
    """Return whether words say not to ask the leaders: "khoan, đừng trình nữa"."""
    return _NOT_TO_REFER.match(nfc(words).strip()) is not None


def meeting_called(words: str) -> str | None:
    """Return when and where a meeting is that words call for, None where they call for none."""
    words = nfc(words).strip()
    found = _CALLS_MEETING.match(words)
    return words[found.end() :] if found else None


def asked_of_card(words: str) -> CardAct | None:
    """Return what words ask for that is no answer of their own, None for an answer."""
    words = nfc(words).strip()
    if _UNSENT.match(words):
        return CardAct.TAKE_BACK
    if any(form.match(words) for form in (_REFERS, _LEFT_TO, _LEFT_TO_LEADER, _ONLY_BEYOND)):
        return CardAct.REFER
    if _OVER.match(words):
        return CardAct.RESOLVE
    if _RESOLVED.match(words) and _HAS.search(words) and not _NOT_YET.search(words):
        return CardAct.RESOLVE
    return CardAct.MEET if _MEETS.match(words) else None
