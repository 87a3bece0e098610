"""Words that stand against a deed wherever they are: what denies, contrasts, limits or puts off."""

import re

from domain.spoken.parts.guess import Sense
from domain.spoken.turning.turn import CLOSE, DEED
from domain.words import spoken

# What is left of a deed's words stands against it: each of these words has to be accounted for.
_AGAINST = (
    rf"nhưng|tuy(?! tre)|tuy nhiên|tuy vậy|có điều|nếu|giả sử|chưa|(?:không|ko) (?:\w+ )?(?:{DEED}"
    rf"|đủ|đạt"
    r"|hết|được|kịp|phải|chắc|dám|nên|ai|cho|chịu)"
    r"|tưởng(?! tự)|hy vọng|hi vọng|hứa|(?<!sạch\s)sẽ|sắp(?! (?:nhập|xếp))|suýt|gần (?:như|xong)"
    r"|nhầm|sai|giỡn|ví dụ"
    r"|nửa chừng|danh nghĩa|phần thô|lẽ ra|đáng (?:lẽ|ra)|năm (?:ngoái|trước|kia|20[01]\d)"
    r"|thực tế (?:chưa|không|thì|là|mới)|thực ra"
    r"|(?<!gửi\s)(?<!chuyển\s)(?<!giao\s)(?<!kiểm\s)trả (?:lại|về)"
    r"|bị (?:trả|bác)|làm lại(?! rồi)"
    r"|phải làm"
    r"|(?:phòng|bên|đơn vị) khác|phòng bên|(?:chưa|không|ko) (?:kể|tính)|hơi sớm|khó mà|mong sao"
    r"|(?:vài|mấy|ít|\d) (?:\w+ )nữa|(?:cuối tuần|tuần sau|tháng sau)(?= (?:em|tôi|bên|phòng|mới"
    r"|thì))"
    r"|(?:một|phân) nửa|chỉ là|mới chỉ|còn mỗi|rút lại|(?<=[,.;–-]\s)đính chính"
)
# As these are typed without accents they are other words: "cho" is also "for", "de" "of".
_AGAINST_TONED = (
    r"mà|chứ|(?<!chứng )chỉ(?! (?:đạo|tiêu|số|thị|huy|định|dẫn))|kể|nói|chờ|đợi|hễ|(?:(?<=^)"
    r"|(?<=[,.;:] )"
    r"|(?<=mà )|(?<=em )|(?<=cũng )|(?<=nhưng )|(?<=là )|(?<=giờ ))mới"
    r"|thì(?= (?:tốt|hay|mừng|đỡ|chưa|không|hơi|em|tôi|anh|chị|mới|sẽ|phải|khó|để|xin|cần|còn|là))"
    r"|là(?= (?:chuyện|sai|nhầm|em|tôi|anh|chị|do|vì|nói|bản|sắp|chưa|không|mai|việc|xạo|láo))"
    r"|đâu"
    r"|(?<!đảm )bảo(?! (?:tàng|hiểm|trì|vệ|dưỡng|đảm|hành|hộ|mật|tồn|quản|lãnh))|khỏi|mai|mốt"
    r"|còn(?= (?:phải|chờ|đợi|thiếu|mỗi|lại|vướng|kẹt|đang|một|hai|ba|vài|mấy|ít|\d|phần|khâu"
    r"|chưa))"
    r"|phải|cần(?= (?:thêm|phải|có|bổ sung|chờ|sửa|làm|chỉnh))"
    r"|(?<!thẩm )(?<!quyết )(?<!kiểm )(?<!giám )(?<!chỉ )(?<!ổn )(?<!xác )(?<!quy )định(?! (?:kỳ|cư"
    r"|mức|hướng|giá))"
    r"|(?<!máy )(?<!đặc )(?<!dự )tính(?! toán)|đừng|chẳng|chả|hông|hổng|nghĩ|nhắn(?! (?:riêng|tin"
    r"|lại|anh|chị))|đùa|nháp"
    r"|thiếu(?! (?:nhi|niên))|kẹt|vướng|(?<!thiết )(?<!chuẩn )(?<!trang )bị|chuẩn bị(?= (?:nộp|gửi"
    r"|trình|xong|ban|ký))"
    r"|dở dang|bắt(?! đầu)|(?<!báo )giá mà|trừ|ngoài|riêng|(?:còn|chỉ|có) mỗi"
    r"|bịa|lộn"
)
# What is submitted waits for others, of whom nearly anything may be said.
_AGAINST_SUBMITTED = (
    r"nếu|giả sử|(?<!lưu\s)trừ|chưa kể|(?:chưa|không|ko) (?:\w+ )?(?:trình|nộp|gửi|đưa|chuyển|xong"
    r"|đủ|hẳn)(?! (?:lại"
    r"|về))|tưởng(?! tự)"
    r"|hy vọng|hi vọng|hứa|sẽ (?=trình|nộp|gửi|đưa|chuyển)|sắp (?=trình|nộp|gửi|đưa|chuyển)|suýt"
    r"|gần như"
    r"|nhầm|giỡn|ví dụ|nửa chừng|danh nghĩa|phần thô|lẽ ra|đáng (?:lẽ|ra)"
    r"|năm (?:ngoái|trước|kia|20[01]\d)|bản thảo thôi|(?:hỏi|nói|trao đổi) miệng|rút lại"
    r"|(?<=[,.;–-]\s)đính chính"
    r"|(?:phòng|bên|đơn vị) khác|phòng bên|hơi sớm|trả (?:lại|về)|(?:bắt|bảo|phải) (?:sửa|làm) lại"
    r"|phải làm lại"
    r"|(?:vài|mấy|ít|\d) (?:\w+ )nữa|(?:cuối tuần|tuần sau)(?= (?:em|tôi|bên|phòng|mới|thì))"
    rf"|(?:một|phân) nửa(?={CLOSE})|(?:bước|phần|đợt) (?:\d|một|đầu)(?={CLOSE})"
    r"|thực tế (?:chưa|không)|chỉ là bản (?:nháp|thảo)|bản nháp(?: thôi)?|còn (?:phải"
    r"|thiếu)(?! (?:chữ ký|ký|sếp|dấu|số))"
)
_AGAINST_SUBMITTED_TONED = (
    r"trừ|kể|hễ|đùa|bịa|lộn|dở dang|mới (?:hỏi|nói|đưa [^,.;]{0,30}(?:xem|đọc|coi)|là)(?! cái)"
    r"|(?:là"
    r"|thì)(?= (?:em|tôi|việc|chuyện|hơi|tốt"
    r"|mừng|chưa))"
    r"|sao (?:được|nổi)"
)
STANDS_AGAINST = {
    Sense.DONE: (
        spoken(rf"(?<!\w)(?:{_AGAINST})(?!\w)"),
        re.compile(rf"(?<!\w)(?:{_AGAINST_TONED})(?!\w)", re.IGNORECASE),
    ),
    Sense.SUBMITTED: (
        spoken(rf"(?<!\w)(?:{_AGAINST_SUBMITTED})(?!\w)"),
        re.compile(rf"(?<!\w)(?:{_AGAINST_SUBMITTED_TONED})(?!\w)", re.IGNORECASE),
    ),
}
