"""What says that a paper on its way has come back to be mended: "bị trả về, sếp bảo sửa lại"."""

from domain.text import nfc
from domain.words import spoken

_MEND = (
    r"(?:(?:chỉnh )?sửa(?: (?:lại|đổi|chữa))?|chỉnh (?:lại|sửa)|làm lại|viết lại|soạn lại"
    r"|bổ sung|hoàn thiện lại|trình lại|rà soát lại)(?!\w)"
)
_BACK = (
    r"(?<!\w)(?:bị |vừa |mới |đã |được |cho )*trả (?:hồ sơ |văn bản |công văn |tờ trình )?"
    r"(?:lại|về|xuống)(?!\w)"
)
_SENT_BACK = spoken(
    rf"{_BACK}|(?<!\w)bị trả(?! lời| tiền| nợ)(?!\w)"
    rf"|(?<!\w)(?:không|ko|k|chẳng|chả) (?:chịu |được )?(?:ký|duyệt|phê duyệt)(?!\w)"
    rf"|(?<!\w)chưa (?:chịu |được )?(?:ký|duyệt|phê duyệt)(?!\w)[^.;\n]{{0,30}}(?<!\w){_MEND}"
    rf"|(?<!\w)(?:yêu cầu|bảo|bắt|kêu|đòi|đề nghị|nói|chỉ đạo)(?!\w)[^,.;\n]{{0,30}}(?<!\w){_MEND}"
    rf"|(?<!\w)(?:phải|cần) (?:\w+ )?{_MEND}"
)
# What has not happened, may happen, is asked, or is over, for it has been submitted again.
_ELSE = spoken(
    r"\?|(?<!\w)(?:nếu|(?<!hồ\s)sợ|lỡ|chắc|có khi|có thể|hay|khi nào|bao giờ|hình như|sắp|sẽ bị"
    r"|(?:không|chưa|ko) (?:thấy )?(?:bị )?(?:trả|yêu cầu|bảo|phải))(?!\w)"
    r"|(?<!\w)(?:(?:đã|vừa|mới) (?:sửa[^,.;\n]{0,20})?(?:trình|nộp|gửi) lại"
    r"|(?:trình|nộp|gửi) lại (?:rồi|xong|hôm|ngày|lúc|\d)|ký rồi|(?:đã|vừa|mới) (?:được )?ký)(?!\w)"
)


def is_sent_back(words: str) -> bool:
    """Return whether words say of what was submitted that its unit has it back, to be mended."""
    words = nfc(words)
    return _SENT_BACK.search(words) is not None and _ELSE.search(words) is None
