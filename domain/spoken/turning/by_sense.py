"""What turns what is said in one sense: an obstacle got over, time no longer asked for."""

import re

from domain.spoken.parts.guess import Sense
from domain.spoken.turning.turn import CLOSE, DEEDS, NOT, OPEN, SAY, THEM, Turn
from domain.words import spoken

TO_COME = (
    # What is submitted may wait: "đợi sếp ký, trình rồi".
    Turn(
        frozenset({Sense.DONE}),
        re.compile(
            r"^\W*(?:(?:dạ|em|tôi)\s+)?(?:đợi|chờ)(?!\w)|^\W*doi(?! chieu)(?!\w)", re.IGNORECASE
        ),
    ),
    Turn(
        DEEDS,
        spoken(
            rf"{OPEN}(?:để(?=.*(?<!\w)đã\W*$)|cố gắng|ráng|dự kiến|định|sau khi|trước khi)(?!\w)"
            rf"|(?<!\w)là chuyện (?:của )?(?:tuần|tháng|ngày|mai|năm)(?!\w)"
        ),
    ),
)
_NOW = r"(?:giờ|nay|đến nay|hôm nay|hôm qua|sáng nay|chiều qua|bây giờ|may mà|may quá|may là)"
_SOLVED = (
    r"(?:(?:giải quyết|gỡ|khắc phục|xử lý|sửa|tháo gỡ|thông|có|đủ|ổn|bình thường)(?: được| xong"
    r"| lại)*"
    r"(?: (?:rồi|cả|đủ))*|hết rồi|không (?:sao|ảnh hưởng(?: gì)?|đáng (?:kể|ngại|lo)))"
)
OVER = (
    Turn(
        frozenset({Sense.OBSTACLE}),
        spoken(
            rf"(?:[,.;\n]|(?<!\w)(?:nhưng|mà)(?!\w))\s*(?:(?:nhưng|mà|{_NOW}|đã|vừa|mới|thì|cũng"
            rf"|được|em)"
            rf"(?!\w)\s*)*{_SOLVED}{CLOSE}|(?<!\w)(?:đã|được) (?:được )?(?:khắc phục|giải quyết"
            rf"|gỡ){CLOSE}"
            rf"|{OPEN}(?:trước đây|e rằng|lỡ|nếu|hồi (?:tháng|năm|trước|đầu)|phòng (?:bên"
            rf"|khác))(?!\w)"
            r"(?!.*(?<!\w)(?:thì|nên|vẫn)(?!\w)(?! sao))"
            rf"|(?<!\w)(?:là chuyện cũ|ví dụ thế|bịa|bỏ qua{CLOSE}|hóa ra không)(?!\w)"
        ),
    ),
    Turn(
        frozenset({Sense.OBSTACLE}),
        re.compile(r"^\W*(?:em )?(?:sợ|lo)(?!\w)(?! (?:quá|lắm|hang))", re.IGNORECASE),
    ),
    Turn(
        frozenset({Sense.PROGRESS}),
        spoken(
            r"(?:[,.;…\n]|(?<!\w)(?:nhưng|chứ)(?!\w))\s*"
            rf"(?:(?:nhưng|à|mà|{_NOW}|thì|mới|vừa|đã|em|làm|nói vậy|chứ)(?!\w)[\s,]*)+"
            rf"(?:xong|(?:ký|nộp|gửi|trình|ban hành) rồi)(?!\w)(?! (?:\w+ )*(?:phần|bước|khâu"
            rf"|dự thảo|\d)){CLOSE}"
            rf"|(?<!\w)là việc của (?:phòng|bên|đơn vị) khác|(?<!\w)(?:em|tôi) nghe (?:vậy"
            rf"|thế){CLOSE}"
        ),
    ),
)
_MORE = r"(?:xin|lùi|gia hạn|giãn|dời|hoãn|khất|nới|thêm|cho|kéo|chuyển|đổi|đẩy)"
KEPT = (
    Turn(
        frozenset({Sense.EXTEND}),
        spoken(
            rf"{OPEN}(?:{NOT} (?:cần|phải)|đừng|khỏi|(?:lần|bữa|hôm|đợt) trước|tính|định|sao phải"
            rf"|ai mà"
            r"|phòng (?:bên|khác)|bên kia)(?!\w)(?!.*[,.;]\s*(?:\w+ )?(?:xin|cho|đề nghị)(?!\w))"
            rf"|(?<!\w){_MORE}(?!\w).*?(?:[,.;!…]|\s[–-]|(?<!\w)(?:nhưng"
            rf"|mà))[^,.;!…]{{0,20}}?(?<!\w)"
            r"(?:không cần|khỏi|kịp (?:rồi|luôn)|xong rồi|gạt|bác|đâu (?:có )?(?:chịu|cho)"
            r"|(?:không|ko|chưa) (?:chịu|cho|đồng ý|duyệt|được)(?! (?:thì|họp)))(?!\w)"
            r"|(?<!\w)(?:(?:sếp|lãnh đạo|anh ấy) (?:không|chưa|đã) (?:cho|đồng ý|duyệt)"
            rf"|là (?:\w+ ){{1,3}}bịa|(?:làm gì|làm chi|chi cho \w+|nhưng thôi|mà thôi)\W*$)"
        ),
    ),
    Turn(
        frozenset({Sense.WITHDRAW}),
        spoken(
            rf"{OPEN}(?:ai (?:bảo|nói|kêu)|nếu|có nên|hay là|(?:em )?đâu có (?:rút|hủy|huỷ|gỡ|xóa"
            rf"|bỏ|báo)|{THEM} {SAY}(?! (?:nhầm|lộn|sai))"
            r"|(?:đừng|khỏi|không|ko) (?:\w+ )?(?:rút|hủy|huỷ|gỡ|xóa|bỏ))(?!\w)"
            r"|(?<!\w)(?:để|giữ) nguyên(?! (?:hạn|thời hạn|trạng thái))(?!\w)|(?<!\w)làm gì\W*$"
        ),
    ),
)
