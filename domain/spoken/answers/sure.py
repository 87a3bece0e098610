"""Words that surely answer: they agree or refuse, give something to do, a sum, a day, a reason."""

from domain.text import nfc
from domain.words import spoken

_RULES = (
    r"đồng ý|nhất trí|chấp thuận|chấp nhận|thống nhất|duyệt|ủng hộ|tán thành|được|không|chưa|bác"
    r"|ok|oke|ừ|cứ|theo|đúng theo"
)
_ORDERS = (
    r"giao|yêu cầu|đề nghị|chỉ đạo|phân công|đôn đốc|nhắc|cho|để|hãy|cần|phải|nên|chủ động|chủ trì"
    r"|tập trung|khẩn trương|tiếp tục|ưu tiên|rút kinh nghiệm|bên|phía|đơn vị|phòng|trung tâm"
)
_DEEDS = (
    r"làm|thực hiện|triển khai|hoàn thành|xử lý|giải quyết|liên hệ|phối hợp|trao đổi|gặp|gọi|họp"
    r"|mời|bố trí|cấp|bổ sung|mượn|mua|thuê|dùng|sử dụng|chi|trích|lấy|đưa|gửi|nộp|trình|ký|soạn"
    r"|lập|dự thảo|tham mưu|rà soát|kiểm tra|báo cáo|đề xuất|xin|chuyển|bàn giao|nhận|điều chỉnh"
    r"|sửa|bỏ|dừng|tạm dừng|hoãn|lùi|dời|gia hạn|kéo dài|rút ngắn|tổ chức|đăng ký|ghép|thay|chờ"
    r"|đợi|tăng|giảm|nhờ|hỗ trợ|tháo gỡ|khắc phục|công bố|ban hành|thu hồi|tuyển|cử|đi|về|tìm|chọn"
    r"|áp dụng"
)
_SURE = spoken(rf"(?<!\w)(?:{_RULES}|{_ORDERS}|{_DEEDS})(?!\w)|\d")
# Of these nobody can tell what they are: a question, a delay, another's turn, something taken back.
_DOUBTS = spoken(
    r"(?<!\w)(?:(?:đơn vị|phòng|ai|cái|việc|bên|người|khi|lúc) nào|bao (?:nhiêu|giờ|lâu)"
    r"|tại sao|vì sao"
    r"|(?:báo|trả lời|nói|tính|xem|coi) (?:lại )?sau|mai tính|(?:em|tôi|anh|chị) xem(?: rồi|(?= ))"
    r"|(?:lãnh đạo|giám đốc|bgđ|p?gđ|sếp) (?:[^\W\d]+ ){0,2}"
    r"(?:quyết|xem|giải quyết|xử lý|cho ý kiến)"
    r"|(?:xin|chờ|đợi|hỏi|trình) (?:ý kiến )?(?:ban |anh |chị )*(?:lãnh đạo|giám đốc|bgđ|p?gđ|sếp)"
    r"|(?:ý kiến|câu trả lời|tin) (?:vừa|hồi nãy|lúc nãy|ban nãy)|(?:chưa|không) (?:hiểu|rõ|nắm|đủ)"
    r"|chưa đủ|giải thích|giải trình|(?:chi tiết|cụ thể|rõ) hơn)(?!\w)"
)
_NO_DOUBT = spoken(r"^(?:đồng ý|nhất trí|thống nhất|chấp thuận|duyệt|không đồng ý)(?!\w)")
_AGREES_TO_WHAT = spoken(
    r"^(?:(?:dạ|vâng|ừ|ok|oke|à|ờ)[\s,]*)*(?:đúng|phải|chuẩn|chính xác|hợp lý)?"
    r"(?:\s*(?:vậy|thế|rồi|đó|đấy|ạ|em|anh|chị|nhé|nha))*\W*$"
)


def is_surely_an_answer(words: str) -> bool:
    """Return whether words say what is to be done, or whether it may be."""
    words = nfc(words).strip()
    if _AGREES_TO_WHAT.match(words):
        return False
    if _DOUBTS.search(words) and not _NO_DOUBT.match(words):
        return False
    return _SURE.search(words) is not None
