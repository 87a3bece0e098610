"""Whether a report or a request is taken back, or only not made: "không xin gia hạn, chỉ báo …"."""

from domain.words import spoken

_TAKES = spoken(
    r"(?<!\w)(?:rút|hủy|huỷ|bỏ|thu hồi|thu lại|lấy lại|gỡ|xóa|xoá|nhầm|lộn|lầm"
    r"|sai|trật|lỡ|bậy|hớ|láo|đính chính|hoàn tác|undo|sửa|chưa|đừng|khoan|thôi|khỏi|vội"
    r"|hết (?:hiệu lực|vướng|kẹt)|nữa|quên|trả (?:lại )?trạng thái|tưởng|hóa ra|ra là|mở lại"
    r"|coi như|chạy lại|được rồi|(?:đã|vừa) có|ổn|thông|không|ko|k|hok|hông)(?!\w)"
)
# What is not to be taken back, and what is drawn or left that is no report.
_KEEPS = spoken(
    r"(?<!\w)(?:đừng|không|ko|khỏi|chớ) (?:có |xin |cần |phải )?"
    r"(?:rút|hủy|huỷ|bỏ|nhầm|lộn|sai|gỡ|xóa)(?!\w)(?! nữa)"
    r"|(?<!\w)(?:rút (?:thăm|ngắn|kinh nghiệm|gọn|tiền|vốn|khỏi)|bỏ phiếu"
    r"|hủy (?:mẫu|thầu|tài liệu)|ai (?:nói|bảo|kêu) (?:[^\W\d]+ )?(?:rút|hủy|bỏ))(?!\w)"
)
# What was never asked for is not taken back: "không xin gia hạn, chỉ báo …".
_NEVER_ASKED = spoken(
    r"^\W*(?:(?:dạ|vâng|em|tôi|mình|bên em|phòng em)(?!\w)[\s,]*)*(?:không|ko|đâu có|chưa) (?:hề )?"
    r"(?:xin|đề nghị|đòi|yêu cầu)(?!\w)(?!.*(?<!\w)(?:nữa|thôi|rút|bỏ|hủy)(?!\w))"
)

_NO_MORE_OF_IT = spoken(
    r"^[^,.;\n]*(?:xin|đề nghị|đòi|yêu cầu)"
    r"(?: (?:lùi|gia hạn|thêm|giãn|dời|hoãn|hạn|ngày|gì|đâu|ạ|nhé|nha))*\W*$"
)


def only_not_asked(words: str) -> bool:
    """Whether NFC words say of a request that it is not made, and no more."""
    return bool(_NEVER_ASKED.match(words) and _NO_MORE_OF_IT.match(words))


def takes_back(words: str) -> bool:
    """Whether NFC words that look like taking something back do."""
    rest = _KEEPS.sub(" ", words)
    return _TAKES.search(rest) is not None and not _NEVER_ASKED.search(words)
