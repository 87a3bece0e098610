"""The phrases by which people say that work is done, stuck, submitted, on its way or needs time."""

import re
from collections.abc import Mapping
from enum import StrEnum

from domain.words import spoken


class Intention(StrEnum):
    """What the words are about; the order is that of precedence where one contains another.

    An open question keeps the word (`WordsMeant`).
    """

    EXTEND = "extend"
    STUCK = "stuck"
    SUBMITTED = "submitted"
    PROGRESS = "progress"
    DONE = "done"


_SENT = "gửi|nộp|ban hành|phát hành|chuyển|báo cáo|ký|làm xong"
PATTERNS: Mapping[Intention, tuple[re.Pattern[str], ...]] = {
    Intention.EXTEND: (
        spoken(
            r"(?:gia hạn|giahan|giãn tiến độ|lùi|xin hoãn(?! th)"
            r"|(?:dời|hoãn) (?:hạn|sang|đến|tới|lại)"
            r"|xin (?:thêm|đến|tới)|cho (?:em |phòng |đơn vị )?thêm)"
        ),
    ),
    Intention.STUCK: (spoken(r"(?:vướng mắc|vướngmắc|vướng|khó khăn|trở ngại)"),),
    Intention.SUBMITTED: (
        spoken(r"(?:đã|vừa|mới) (?:ký )?trình|datrinh|trình (?:[^,.;\n]{0,30} )?rồi"),
        spoken(r"chờ (?:[^,.;\n]{0,20} )?(?:ký|phê duyệt|duyệt)"),
        spoken(rf"(?:{_SENT}) [^,.;\n]{{0,40}}(?:thẩm định|thẩm tra|xét duyệt)(?! xong)"),
    ),
    Intention.PROGRESS: (
        spoken(r"đang (?:làm|thực hiện|triển khai|soạn|xây dựng|hoàn thiện|chỉnh sửa|lấy ý kiến)"),
        spoken(r"\d{1,3}\s*%|(?:gần|sắp|cơ bản) (?:xong|hoàn thành|hoàn tất)"),
        # "xong 01/03 ạ" names a day.
        spoken(
            r"(?:xong|được|làm|đạt|hoàn thành) (?:được )?"
            r"(?!0\d/\d\d? (?:ạ|nhé|nha|rồi|luôn|anh|chị|em|sếp)(?!\w))"
            # Nothing is done 26 times of two.
            r"(?!(?:1[3-9]|2\d|3[01])/(?:0?\d|1[0-2])(?!\d))\d+/\d+(?!/)(?= )"
        ),
        spoken(
            r"(?:xong|hoàn thành|được) (?:rồi )?(?:được )?(?:một |1 )?"
            r"(?:phần(?! việc)|nửa|bước|khâu|dự thảo|bản thảo)"
        ),
        spoken(
            rf"(?:{_SENT}) [^,.;\n]{{0,40}}"
            r"(?:(?:xin|lấy) ý kiến|(?:để|xin|đề nghị) góp ý|dự thảo|bản thảo|xem trước)"
        ),
        # What is done ahead of it is done.
        spoken(r"(?<!đúng\s)(?<!vượt\s)(?<!trước\s)(?<!kịp\s)tiến độ|tiendo"),
    ),
    Intention.DONE: (
        spoken(r"(?:xong|hoàn thành|hoàn tất|done)"),
        spoken(rf"(?:đã|vừa|mới) (?:{_SENT})"),
        spoken(rf"(?:{_SENT}) (?:[^,.;\n]{{0,30}} )?rồi"),
        spoken(r"đã được (?:phê duyệt|duyệt|ký|ban hành)"),
    ),
}
_ANYTHING_ELSE = {
    Intention.EXTEND: r"|cần|khỏi|đã",
    Intention.STUCK: r"|hết|khỏi|gỡ|giải quyết|khắc phục|vượt",
    Intention.SUBMITTED: r"|sắp|sẽ|chuẩn bị|để|nếu|khi|phải|cần|dự kiến|chờ|đợi",
    Intention.PROGRESS: "",
    Intention.DONE: (
        r"|sắp|gần|sẽ|chuẩn bị|để|nếu|khi|phải|cần|cố|cố gắng|hứa|dự kiến|tưởng|chờ|đợi"
        r"|xin|làm cho|kịp|gỡ"
    ),
}
_NO = "chưa|không|ko|k|chẳng|chả|đừng|đâu"
# What stands in front of the words in their clause and takes their meaning away.
UNSAID = {
    intention: spoken(rf"(?<!\w)(?:{_NO}{more})(?!\w)[^,.;\n]*$")
    for intention, more in _ANYTHING_ELSE.items()
}
# Where another clause begins: "chưa xong vì vướng kinh phí" says that something is stuck.
CLAUSE = spoken(r"[,.;\n]|(?<!\w)(?:vì|do|tại|nhưng|nên|mà)(?!\w)")
ANSWERS_NO = spoken(r"^(?:dạ |vâng )?(?:chưa|không|ko)(?: (?:ạ|anh|chị|em))*\W*[,.;\n]")
# Said of one thing and denied of another, these are about more than we can tell.
WHOLE = frozenset({Intention.DONE, Intention.SUBMITTED})
_NOT_AFTER_ALL = r"^ (?:rồi )?(?:chưa|đâu|sao)(?!\w)|^ (?:được )?(?:không|ko)\W*$"
_TAKEN_BACK = r"|(?<!\w)(?:nhưng|bị trả|trả lại|thu hồi|làm lại|sửa lại)(?!\w)"
# What stands behind the words and takes their meaning away.
REVOKED = {
    Intention.EXTEND: spoken(_NOT_AFTER_ALL + r"|^ (?:[^,.;\n]{0,30} )?rồi(?!\w)"),
    Intention.STUCK: spoken(
        _NOT_AFTER_ALL
        + r"|(?<!\w)(?:đã|được) (?:được )?(?:tháo gỡ|gỡ|giải quyết|khắc phục|xử lý)(?!\w)"
    ),
    Intention.SUBMITTED: spoken(_NOT_AFTER_ALL + _TAKEN_BACK),
    Intention.PROGRESS: spoken(_NOT_AFTER_ALL),
    Intention.DONE: spoken(_NOT_AFTER_ALL + _TAKEN_BACK),
}
ASKS = (
    # Without accents these are other words too: "thu hoi", "ha tang".
    re.compile(
        r"(?<!\w)(?:hỏi|hả|(?:xin|cho|muon|de) (?:(?:em|e|toi|tui|minh) )?hoi)(?!\w)", re.IGNORECASE
    ),
    re.compile(r"(?<!\w)ha\W*$", re.IGNORECASE),
    spoken(
        r"\?|(?<!\w)(?:bao giờ|khi nào|lúc nào|hồi nào|tại sao|vì sao|thế nào|bao nhiêu"
        r"|làm sao|ở đâu)(?!\w)|(?<!\w)(?:nào|đâu)\W*$"
    ),
    spoken(r"^sao (?:chưa|không|lại|mà)(?!\w)|(?<!\w)(?:phải|được|đúng|có) (?:không|ko)\W*$"),
    spoken(r"(?<!\w)(?:chưa|không|ko|hông)(?: (?:ạ|a|vậy|thế|nhỉ|em|anh|chị|các em|nha|hả))*\W*$"),
)
