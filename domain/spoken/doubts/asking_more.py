"""Whether more time is asked for, or only spoken of: "khỏi gia hạn", "trễ 1 ngày, tôi nhận"."""

from domain.words import spoken

_MORE = (
    r"(?<!thời\s)(?:gia hạn|lùi|lui|giãn|dời|hoãn|khất|nới|kéo dài"
    r"|xin (?:thêm|lùi|gia hạn|giãn|dời|hoãn|khất)"
    r"|thêm (?:ngày|hạn|thời gian|\d))"
)
_NOT = (
    r"(?:khỏi|không|ko|hông|hổng|chẳng|chả|đâu(?! (?:được|kịp))|đừng|chưa|ai (?:nói|bảo|kêu))"
    r"(?: (?:cần|phải|có|hề|dám|muốn|định|là|rằng|em|tôi|tui|mình|bên em|phòng em|đòi|nói)){0,4}"
)
_DENIED = spoken(rf"(?<!\w){_NOT} (?:(?:xin|đề nghị) )*{_MORE}(?!\w)(?! (?:được|kịp|thì|nữa thì))")
_ASKED = spoken(
    rf"(?<!\w)(?:{_MORE}|xin(?! lỗi)|cho (?:em|phòng|bên|đơn vị|tụi|tui|tôi|mình|đến|tới|qua|sang)"
    r"|mong|đề nghị|nhờ|được không|dc ko|đc ko|chuyển|đổi|đẩy|thêm|hẹn|thông cảm)(?!\w)"
)
_LATE = spoken(r"(?<!\w)(?:trễ|chậm|muộn)(?!\w)")
# What is told beside it is how it went, and asks for nothing.
_TOLD = spoken(
    r"(?<!\w)(?:đã|rồi|vừa|đang|ký|ban hành|phát hành|nhận lỗi|tôi nhận|em nhận|cũng là|vẫn là"
    r"|(?:là|ghi|báo|nói|nhắc) sai|(?:không|ko|đâu có|chưa|có) (?:trễ|chậm|muộn)|so với kế hoạch)"
    r"(?!\w)"
)


def only_speaks_of_more(words: str) -> bool:
    """Whether NFC words that look like asking for time deny it, or only tell how late it was."""
    rest = _DENIED.sub(" ", words)
    if _ASKED.search(rest):
        return False
    return rest != words or bool(_LATE.search(words) and _TOLD.search(words))


# A meeting that is put off is no work whose deadline is: "dời lịch tập huấn qua 18/3".
_EVENT = (
    r"(?:lịch|họp|cuộc|buổi|hội nghị|hội thảo|hội đồng|tập huấn|giao ban|lễ|đoàn|chuyến|khai mạc)"
)
_PUTS_OFF = r"(?:dời|lùi|lui|đổi|chuyển|hoãn|đẩy|dồn)"
_OF_AN_EVENT = spoken(
    rf"(?<!xin\s)(?<!nghị\s)(?<!em\s)(?<!phép\s)(?<!\w){_PUTS_OFF} (?:\w+ )?{_EVENT}(?!\w)"
    rf"|(?<!\w){_EVENT} (?:[^\W\d]+ ){{0,3}}?{_PUTS_OFF} (?:sang|qua|đến|tới|từ)(?!\w)"
)
_ASKED_TOO = spoken(r"(?<!\w)(?:xin|đề nghị|cho em|cho phòng|mong|gia hạn|kính)(?!\w)")
# What is asked for only if something else fails is not asked for yet.
_ON_CONDITION = spoken(
    r"(?<!\w)(?:nếu|hễ|lỡ|giá mà)(?!\w).*(?<!\w)"
    r"(?:không thì|ko thì|thì (?:kịp|thôi|khỏi|mới|xin|lùi))(?!\w)"
)
_ASKED_PLAINLY = spoken(
    r"^\W*(?:đến|tới|sang|qua|hết|trước)(?!\w)"
    r"|(?<!\w)(?:kéo|thư thư|điều chỉnh|nán|rộng|đề xuất|đăng ký|ấn định|chốt"
    r"|(?:cho|để)(?: [^\W\d]+){0,3} (?:đến|tới|qua|sang|hết))(?!\w)"
)
# What others ask for, or what has been granted, is not asked for here.
_NOT_BY_US = spoken(
    r"(?<!\w)(?:bên kia|bên đó|bên thuê|nhà thầu|thầu|họ|đối tác|dân) (?:cũng |lại |đang |đã )?"
    r"(?:xin|đề nghị|hẹn)(?!\w)"
    r"|(?<!\w)(?:xin )?(?:lùi|gia hạn|dời|hoãn) (?:thêm )?(?:làm (?:gì|chi)|nữa (?:là|thì))(?!\w)"
    r"|(?<!\w)(?:đã|vừa|mới) được (?:sếp |sở |lãnh đạo |anh |chị )?(?:cho )?"
    r"(?:gia hạn|lùi|dời|giãn)(?!\w)"
    r"|(?<!\w)hẹn (?:dân|bà con|khách|thầu|họ|huyện|xã|nhà thầu)(?!\w)"
    r"|(?<!\w)gia hạn hợp đồng (?:[^\W\d]+ ){0,5}?(?:đến|tới) \S+ rồi(?!\w)"
)
# What goes over to others, and to no day.
_GOES_OVER = spoken(r"^\W*(?:[^\W\d]+ ){0,2}(?:chuyển|đổi|đẩy) (?:sang|qua|cho)(?: rồi)?\W*$")
_ONLY_DUE = spoken(r"(?<!\w)mới (?:tới|đến|hết|là) hạn(?!\w)")


def asks_for_more(words: str) -> bool:
    """Whether NFC words that look like asking for time ask, and for the work itself."""
    if any(form.search(words) for form in (_ON_CONDITION, _ONLY_DUE, _GOES_OVER)):
        return False
    rest = _NOT_BY_US.sub(" ", words)
    if rest != words and not _ASKED_TOO.search(rest):
        return False
    if _OF_AN_EVENT.search(words) and not _ASKED_TOO.search(words):
        return False
    return any(form.search(words) for form in (_ASKED, _ASKED_PLAINLY, _LATE))
