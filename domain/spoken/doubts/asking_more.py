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
