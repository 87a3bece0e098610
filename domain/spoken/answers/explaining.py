"""Words that ask a unit to explain before anybody decides: "chưa rõ, báo cáo lại"."""

import re

from domain.text import nfc
from domain.words import spoken

_CLAUSES = re.compile(r"[,.;:!\n]+|\s[–-]\s")
_WHAT = r"(?:thông tin|thuyết minh|số liệu|căn cứ|lý do|lí do|nguyên nhân|giải trình|hồ sơ|cơ sở)"
_WANTING = spoken(
    r"(?<!\w)(?:(?:chưa|không|ko|k) (?:được |thấy )?(?:thật )?(?:rõ|hiểu|nắm|thuyết phục|cụ thể"
    rf"|đầy đủ|đủ {_WHAT}|đủ cơ sở|có {_WHAT}|nêu|nói rõ|giải trình|ổn)"
    rf"|thiếu {_WHAT}|(?:còn |quá )?(?:chung chung|sơ sài|mơ hồ)"
    r"|khó hiểu|đọc (?:mà )?(?:không|chưa|ko) hiểu)(?!\w)"
)
_TELLS = r"(?:báo cáo|báo|giải trình|giải thích|trình bày|trình|nói|nêu|viết|thuyết minh|soạn|ghi)"
_BETWEEN = r"(?: [^\W\d]+){0,4}? "
_MORE = r"(?:lại|rõ|cụ thể|chi tiết|thêm|kỹ|kĩ|đầy đủ|cho rõ)"
_ASKS_TO_TELL = spoken(
    rf"(?<!\w)(?:{_TELLS}{_BETWEEN}{_MORE}|làm (?:cho )?rõ|nói rõ|nêu rõ|giải trình|giải thích"
    rf"|(?:cần |phải |xin )?(?:biết|hiểu) (?:thêm|rõ)"
    rf"|(?:bổ sung|cung cấp|gửi thêm)(?: [^\W\d]+)? {_WHAT}|(?:làm|xem) lại (?:báo cáo|tờ trình))"
    r"(?!\w)"
)
# Who tells later themselves asks nobody: "em xem rồi báo lại sau".
_TELLS_LATER = spoken(r"(?<!\w)(?:báo|báo cáo|nói|trả lời|trình) (?:lại )?sau(?!\w)")
_ONLY_ADD = spoken(
    r"^(?:\W|đề nghị|yêu cầu|cần|phải|đơn vị|phòng|trung tâm|em)*bổ sung(?:\W|thêm"
    r"|đi|em|nhé|nha|giúp|ạ|lại)*$"
)
# What decides something is an answer, whatever else it asks for.
_DECIDES = spoken(
    r"(?<!\w)(?:(?:đồng ý|nhất trí|chấp thuận|thống nhất|duyệt)"
    r"|cho (?:phép|mượn|lùi|gia hạn|làm|dùng)|lùi|gia hạn|thực hiện|triển khai|hoàn thành|bố trí"
    r"|cấp|mượn|liên hệ|phối hợp|chủ trì|tham mưu|làm việc với)(?!\w)"
)
_REFUSES = spoken(r"(?<!\w)(?:chưa|không|ko) (?:đồng ý|nhất trí|chấp thuận|thống nhất|duyệt)(?!\w)")
_FILLS = spoken(
    r"(?<!\w)(?:dạ|vâng|ok|à|ạ|nhé|nha|đi|em|anh|chị|tôi|mình|giúp|này|cái|việc|nội dung|vướng mắc"
    r"|đề nghị|yêu cầu|đơn vị|trung tâm|phòng|lại|rõ|hơn|thêm|nữa|trình|cho|báo cáo|xem)(?!\w)"
)


_DEMANDS = spoken(
    r"(?<!\w)(?:yêu cầu|đề nghị|cần|phải|chỉ đạo)(?: [^\W\d]+){0,6}? "
    r"(?:giải trình|giải thích|làm rõ|nói rõ|nêu rõ|báo cáo (?:rõ |lại |cụ thể )*"
    r"(?:lý do|lí do|nguyên nhân|vì sao|tại sao))(?!\w)"
)


def demands_explanation(words: str) -> bool:
    """Return whether words, whatever they ask, demand that somebody explains."""
    return _DEMANDS.search(nfc(words)) is not None


def asks_to_explain(words: str) -> bool:
    """Return whether words do nothing but ask for an explanation, and so decide nothing yet."""
    words = nfc(words).strip()
    if _TELLS_LATER.search(words) or _DECIDES.search(_REFUSES.sub("", words)):
        return False
    clauses = [one for one in _CLAUSES.split(words) if one.strip()]
    asking = [bool(_WANTING.search(one) or _ASKS_TO_TELL.search(one)) for one in clauses]
    rest = [one for one, asks in zip(clauses, asking, strict=True) if not asks]
    return any(asking) and all(_is_beside(one) for one in rest)


def _is_beside(clause: str) -> bool:
    bare = _FILLS.sub(" ", _REFUSES.sub(" ", clause))
    return bool(_ONLY_ADD.match(clause)) or not re.search(r"\w", bare)
