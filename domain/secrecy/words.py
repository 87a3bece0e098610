"""The words by which a mark of secrecy is told from a subject, a name or another word.

`mark.py` says how they count together. All are met in NFKC, in any case.
"""

import re

DEGREE = r"(?:tuyệt\s*mật|tối\s*mật|mật)"
PAPER = (
    r"(?:tài\s*liệu|văn\s*bản|công\s*văn|tờ trình|báo cáo|kế hoạch|thông báo|công điện|điện|đề án"
    r"|phương án|quyết định|hồ sơ|giấy mời|bản|file|tệp|cv|vb|tl|qđ|kh|bc|tb)"
)
URGENT = r"(?:hỏa tốc|hoả tốc|thượng khẩn|khẩn)"

# "mật độ", "mật khẩu", "mật ong": the word goes on.
_GOES_ON = (
    r"(?!\s+(?:độ|khẩu|ong|mã|thiết|danh|vụ(?!\s+án)|thư|hiệu|lệnh|ngữ|gấu|mía|rỉ|hoa|thám|đàm|nghị|ước"
    r"|thất|tông|đạo|tập|cá|heo|lợn|bò|dừa|nhân)\b)"
)
FOUND = re.compile(rf"(?<!\w){DEGREE}(?!\w){_GOES_ON}", re.IGNORECASE)
# "bí mật", "bảo mật", "lấy mật", "15 lít mật": another word, or honey.
COMPANIONS = frozenset(
    """
    bí bảo cơ thân cẩn túi ống sỏi đường nước trăng ngọt gan dịch viêm mía rỉ chu lấy quay
    hoa ong không vị màu lít kg ký vắt
    """.split()  # noqa: SIM905 - a line of words reads better
)
# What stands before a person's name.
PERSONS = frozenset(
    """
    ông bà anh chị cô chú bác em thầy đ/c đc chí a b c thị văn họ tên bạn
    """.split()  # noqa: SIM905 - a line of words reads better
)
# Work about secret papers, which is planned, taught and reported like any other. It may stand some
# words before the degree.
SUBJECT = re.compile(
    r"\b(?:tập huấn|bồi dưỡng|đào tạo|hướng dẫn|quản lý|bảo vệ|quy chế|quy định|quy trình|danh mục"
    r"|công tác|chế độ|sổ|máy|soạn thảo|tiêu hủy|tiêu huỷ|lưu trữ|lưu giữ|thống kê|kiểm kê"
    r"|rà soát|phân loại|xác định|giải mật|tuyên truyền|phổ biến|nghiệp vụ|luật|nghị định"
    r"|thông tư|cấm|không được|(?:không|đừng|chớ) (?:gửi|chuyển|nhận|đưa|chụp|đăng)|tủ|két|kho"
    r"|thẩm quyền|trách nhiệm|khái niệm|thế nào là|mẫu|con dấu|khắc dấu|trang bị|xử lý"
    r"|tra cứu|khai thác|sử dụng|cung cấp|sao chụp|vận chuyển|giao nhận|chuyên đề|kiến thức"
    r"|kỹ năng)\b(?:[^\w:]+\w+){0,8}[^\w:]*$",
    re.IGNORECASE,
)
# A unit's name tells of no subject.
UNIT = re.compile(r"\b(?:phòng|ban|cục|chi cục|trung tâm) quản lý\b", re.IGNORECASE)
# Who hands a paper on, or goes by it, speaks of one that exists.
HANDED_ON = re.compile(
    r"\b(?:gửi|chuyển|nhận|kèm|theo|căn cứ|trích|nội dung|trình|photo|chụp|scan|xin|mượn|chờ)\b",
    re.IGNORECASE,
)
THIS_ONE = re.compile(
    r"\s*(?:(?:này|đó|kia|nhé|nha|đấy|trên|nêu trên|kèm|đính kèm|gửi kèm|ngày\s+\d)\b"
    r"|\d{1,3}\b(?!\s*(?:[%/]|tháng|ngày|năm|giờ|phòng|người|bộ|cái|trang|đơn vị)))",
    re.IGNORECASE,
)
DEGREE_NAMED = re.compile(r"\b(?:độ|dấu)\s+[\"“'‘]*$", re.IGNORECASE)
OF_A_PAPER = re.compile(
    rf"\b{PAPER}\s+(?:(?:số\s+)?\d[\w/.-]*\s+)?(?:(?:này|có|đã|là|thuộc|loại|được)\s+)*"
    r"(?:(?:đóng\s+)?dấu\s+)?(?:chỉ\s+)?(?:(?:mức\s+)?độ\s+)?[\"“”'‘(\[]*\s*$",
    re.IGNORECASE,
)
NUMBER_BEFORE = re.compile(
    r"\d(?:\s*[/-]\s*[A-ZĐ.…][\w/.…-]*|\s+[A-ZĐ]{2,})[\s–—,:/(\[-]{0,4}(?:(?i:độ|dấu)\s+)?$"
    rf"|(?i:\b{PAPER}\s+(?:số\s*)?\d[\w/.-]*,?\s+(?:(?:có|đã|được|là)\s+)*(?:đóng\s+)?"
    r"(?:dấu\s+)?(?:chỉ\s+)?(?:độ\s+)?)$"
)
NUMBER_BEHIND = re.compile(
    r"[\"“”'’)\]]*\s*(?:(?:số|sh|ký hiệu)\s*:?\s*\d|\d{1,5}\s*[/-]\s*[A-ZĐ])", re.IGNORECASE
)
