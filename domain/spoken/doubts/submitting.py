"""Whether something was submitted, or is only spoken of: "chưa trình", "trình rồi mà bị trả"."""

from domain.words import spoken

_SUBMITS = r"(?:trình|nộp|gửi|đưa|chuyển)"
_NOT = r"(?:chưa|không|ko|k|hông|chẳng|đừng|khoan|đâu)"
_DENIED = spoken(rf"(?<!\w){_NOT} (?:(?:hề|có|được|kịp|dám|phải|là|ai|vội) )*{_SUBMITS}(?!\w)")
# What else says so: "chưa nộp được, đang chờ ký", "hồ sơ nằm bàn sếp".
_AFFIRMED = spoken(
    r"(?<!\w)(?:trình|nộp|gửi|chờ|đợi|ký|duyệt|thẩm định|thẩm tra|xem xét|soát"
    r"|nằm (?:ở|trên|bàn|bên|phòng|chỗ|tại)"
    r"|ở (?:chỗ|bàn|bên|phòng))(?!\w)"
)
_BACK = r"(?:bị (?:[^\W\d]+ ){0,2}?(?:trả|bác|từ chối)|(?:trả|đẩy) (?:lại|về)|không (?:ký|duyệt))"
# What was handed back lies with nobody else, until it is handed in again.
_HANDED_BACK = spoken(
    rf"(?<!\w){_BACK}(?!\w)(?!.*(?<!\w)(?:{_SUBMITS} (?:lại|lần|bản)|lại {_SUBMITS}"
    r"|đã sửa|sửa xong|(?:đã|vừa|mới) (?:gửi|trình|nộp))(?!\w))"
)
# Behind submitting comes what ends it; where that is so too, it is no longer submitted only.
_CAME_OUT = spoken(
    r"(?<!\w)trình(?!\w)[^;\n]*[,;.\n]\s*[^;\n]*?(?<!\w)(?<!chờ\s)(?<!đợi\s)(?<!chưa\s)(?<!sẽ\s)(?<!mới\s)"
    r"(?<!xin\s)(?<!để\s)(?:phát hành|ban hành)(?: (?:ngày|hôm|rồi|số|\d)|\s*$|[.;,])"
)
# To come is what has a time to come behind it, and no word by which it was.
_LATER = (
    r"(?:(?:chiều|tối) nay|(?:sáng|trưa|chiều|tối) (?:mai|mốt)|mai|mốt|ngày mai|tuần (?:sau|tới)"
    r"|tháng (?:sau|tới)|lát(?: nữa)?|tí nữa)"
)
_TO_COME = spoken(
    rf"^(?!.*(?<!\w)(?:đã|rồi|vừa|mới|chờ|đợi|đang)(?!\w)).*(?<!\w){_SUBMITS}"
    rf"(?: [^\W\d]+){{0,3}}? {_LATER}\W*(?:(?:nhé|nha|ạ|anh|chị|em|sếp)\W*)*$"
)


def is_submitted(words: str) -> bool:
    """Whether NFC words that tell of submitting leave it so."""
    if _HANDED_BACK.search(words) or _CAME_OUT.search(words) or _TO_COME.search(words):
        return False
    rest = _DENIED.sub(" ", words)
    return rest == words or _AFFIRMED.search(rest) is not None
