"""What is said behind a report and changes nothing of it: "xong rồi nhé, mai gửi bản giấy"."""

from domain.spoken.intention import ASKS
from domain.words import spoken

_CLAUSE = spoken(
    r"[,.;!\n]\s+|(?<!\w)(?:nhé|nha|ạ|nhen|nghen) (?=mai|chiều|sáng|có gì|lát)"
    r"|(?<=rồi)\s(?=(?:anh|chị|cô|chú|thầy|sếp|bác) (?:coi|xem|kiểm tra|check|mở)(?!\w))"
)
_TOLD = spoken(r"(?<!\w)(?:rồi|đã|vừa|mới (?:nộp|gửi|xong|ký))(?!\w)")
_NOT_TOLD = spoken(
    r"(?<!\w)(?:chưa|không|sắp|nếu|chắc|hình như|nghe|tưởng|hôm nào|khi|phải|sẽ|bảo|họ|thấy|có lẽ"
    r"|đâu|đáng lẽ|lẽ ra|dự kiến|biết)(?!\w)"
)
_SOON = (
    r"(?:(?:sáng|chiều|trưa|tối|ngày) (?:mai|nay|mốt)|mai|mốt|lát(?: nữa)?|tí(?: nữa)?|sau"
    r"|đầu giờ chiều|tuần sau|(?:thứ|t) ?(?:[2-7]|hai|ba|tư|năm|sáu|bảy))"
)
_COPY = (
    r"(?:bản|hồ sơ|file|tờ) (?:giấy|cứng|gốc|in|chính|mềm|đỏ|scan|có dấu|ký số)|dấu đỏ|hồ sơ kèm"
)
_WE = r"(?:em|e|tôi|tui|mình|phòng|bên em|văn thư|anh|chị|sếp|vp|văn phòng)"
# What has come out is done, and its number or its seal follows.
_CAME_OUT = spoken(r"(?<!\w)(?:ban hành|phát hành)(?!\w)")
_NUMBER_FOLLOWS = spoken(
    r"^(?:(?:còn|nhưng|mà|chỉ|bên) )*(?:(?:văn thư|vt) )?(?:chưa|đang|chờ|sẽ|mai|còn)"
    r"(?: (?:chờ|phải|kịp))? (?:lấy|cho|cấp|vào|có|đóng) (?:số|dấu|sổ)(?!\w)"
)
_TAIL = (
    spoken(rf"(?<!\w)(?:{_COPY})(?!\w)(?! chưa)"),
    spoken(rf"^(?:{_SOON} )?(?:{_WE} )*(?:ghé|qua|xuống|lên) (?:lấy|nhận)(?!\w)"),
    spoken(
        r"^(?:có gì|nếu|khi nào) (?:[^\W\d]+ ){0,4}(?:thì )?(?:em|bổ sung|alo|gọi|báo|nhắn|sửa)"
    ),
    spoken(r"^(?:cho )?(?:em |tôi )?(?:xin lỗi|thông cảm|mong .{0,20}thông cảm|cáo lỗi)(?!\w)"),
    # Whether it came is asked of what was sent: "em nộp hôm thứ sáu rồi, chị nhận được chưa".
    spoken(
        r"^(?:không biết )?(?:anh|chị|cô|chú|thầy|sếp|bên (?:anh|chị)|vp|văn phòng)"
        r" (?:đã )?(?:nhận|thấy|coi|xem|đọc)(?: được)? (?:chưa|không|ko)(?: (?:ạ|anh|chị|sếp))*\W*$"
    ),
    spoken(r"^(?:lần sau|đừng|khỏi|không cần|bớt|thôi đừng) (?:phải )?(?:nhắc|giục|hối)(?!\w)"),
    spoken(
        rf"^(?:nhờ )?(?:{_WE} )*(?:kiểm tra|xem|check|cập nhật|đánh dấu|ghi nhận|tích|đóng"
        r"|xác nhận) (?:giúp|giùm|dùm|hộ|lại giúp|cho em)(?!\w)"
    ),
    spoken(r"^(?:anh|chị|cô|chú|thầy|sếp|bác) (?:coi|xem|kiểm tra|check|mở)(?!\w)(?! chưa)"),
    spoken(
        r"^(?:mà |nhưng )?(?:em |tôi )?(?:giờ|nay|bây giờ|quên|chưa kịp|mải) .{0,12}(?:báo|bấm)"
    ),
)


def without_tail(words: str) -> str:
    """Return NFC words up to where they say no more of the work itself, all where they do."""
    for cut in _CLAUSE.finditer(words):
        head, tail = words[: cut.start()], words[cut.end() :].strip()
        if not _TOLD.search(head) or _NOT_TOLD.search(head):
            continue
        if any(form.search(head) for form in ASKS) or "?" in tail:
            continue
        forms = (*_TAIL, _NUMBER_FOLLOWS) if _CAME_OUT.search(head) else _TAIL
        if any(form.search(tail) for form in forms) and not _CLAUSE.search(tail.rstrip(" .!")):
            return head
    return words
