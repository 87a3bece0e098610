"""The words that agencies' names are made of, as regular expressions."""

from documents.reading.vocabulary import OPENINGS


def _either_case(words: str) -> str:
    """Return the alternatives with their first letter in either case."""
    return "|".join(f"[{one[0].upper()}{one[0]}]{one[1:]}" for one in words.split("|"))


# Capital letters of the Latin alphabet with Vietnamese marks.
UPPER = "".join(
    letter for letter in map(chr, [*range(0x41, 0x250), *range(0x1E00, 0x1EFA)]) if letter.isupper()
)

# Fields of sở and bộ, so that a name ends where it ends: "Sở Văn hóa, Thể thao và Du lịch".
FIELDS = (
    r"Kế hoạch và Đầu tư|Tài chính|Nội vụ|Tư pháp|Y tế|Công [Tt]hương|Xây dựng|Quốc phòng"
    r"|Công [Aa]n|Ngoại giao|Ngoại vụ|Giao thông [Vv]ận tải|Giao thông công chính"
    r"|Giáo dục và Đào tạo|Khoa học và Công nghệ|Khoa học, Công nghệ(?: và Môi trường)?"
    r"|Thông tin và Truyền thông|Tài nguyên và [Mm]ôi trường|Nông nghiệp và Môi trường"
    r"|Nông nghiệp và Phát triển [Nn]ông thôn|Lao động\s*[-–,]?\s*Thương binh và Xã hội"
    r"|Văn hóa, Thể thao và Du lịch|Văn hóa và Thể thao|Văn hóa, Thể thao|Du lịch"
    r"|Dân tộc và Tôn giáo|Quy hoạch\s*[-–]\s*Kiến trúc|An toàn [Tt]hực phẩm"
)

# Heads that a proper name follows, in capitals: "Phòng Kế hoạch", but not "phòng cháy".
HEADS = (
    _either_case(
        "văn phòng|phòng|ban quản lý|ban chỉ đạo|ban|thanh tra|chi cục|trung tâm|bộ phận|tổ|đội"
        "|trạm|trại|quỹ|viện|trường|bảo tàng|thư viện|bệnh viện|nhà hát|nhà văn hóa|sở|bộ|cục"
        "|tổng cục|vụ|công an|công ty|tổng công ty|tập đoàn|liên đoàn|liên minh|hội đồng|hội"
        "|đoàn|ngân hàng|đài|báo|tạp chí|kho bạc|học viện|đại học|nhà xuất bản|tòa án|toà án"
        "|viện kiểm sát|bộ đội|bảo hiểm|thuế|hải quan|thống kê|kiểm lâm|quản lý thị trường"
        "|mặt trận|điện lực|bưu điện|bưu chính|viễn thông|cổng|hạt|khu|vườn|câu lạc bộ|cơ quan"
        "|hiệp hội|lữ đoàn|tiểu đoàn|hợp tác xã|doanh nghiệp|chính quyền|ủy ban|uỷ ban"
    )
    + r"|[Ll]iên [Hh]iệp|[Bb]ộ [Cc]hỉ huy|[Bb]an [Qq]uản lý|P\.|VP|TT|CC|BQL"
    + r"|BHXH|KBNN|TTYT|BCH|BCĐ|HTX|CTCP|GVCN|TPT"
)
# Names that are whole, and heads that a place or a rank in small letters follows.
WHOLE = (
    r"(?:UBND|HĐND|UBMTTQ|MTTQ|ĐTNCS)"
    r"(?:\s+(?:tỉnh|huyện|xã|phường|thị trấn|thành phố|cấp\s+\w+|các\s|TP))?"
    r"|(?:[Uu]ỷ|[Ủủ]y|[Ủủ]ỷ) ban [Nn]hân dân|Hội đồng nhân dân|(?:Ủy|Uỷ) ban (?:MTTQ|Mặt trận)"
    r"|Mặt trận Tổ quốc|Trung ương (?=Hội|Đoàn|Mặt trận)"
    r"|(?:Tỉnh|Huyện|Thành|Đảng|Thị|Quận) (?:ủy|uỷ|đoàn)|[Ll]ãnh đạo Sở"
    r"|Nhà trường|Chủ đầu tư|Nhà thầu|Giáo viên(?: chủ nhiệm| bộ môn)?(?: các lớp)?"
    r"|Ban đại diện cha mẹ"
    r"|Ban Giám đốc|Ban Giám hiệu|Bộ phận [Mm]ột cửa"
    r"|Thường trực(?=\s+(?:[A-ZĐỦ]|tỉnh|huyện|thành|xã))"
)
QUALIFIERS = (
    r"(?:tỉnh|[Ss]ở|huyện|thành phố|thị xã|quận|xã|phường|Chính phủ|Quốc hội|quân sự|nhà nước"
    r"|nhân dân|chuyên môn|nghiệp vụ|chuyên ngành|quản lý|chức năng|khu vực|cơ sở|cấp|các|một cửa"
    r"|viễn thông|thường trực)"
)
GROUPS = (
    r"(?:sở|bộ|ban|ngành|phòng|đơn vị|cơ quan|địa phương|doanh nghiệp|DNVT|tổ chức|huyện|xã"
    r"|phường|thị trấn|thị xã|quận|trường|trung tâm|chi cục|cấp|thành phố|tỉnh|công ty|cá nhân"
    r"|hội|đoàn thể|thành viên|nhà mạng|viện|tập đoàn|chủ đầu tư|nhà trường|cơ sở|đồng chí"
    r"|bệnh viện|hợp tác xã|đảng ủy|chi bộ|tổ|Ủy ban|UBND|UBMTTQ|MTTQ|ban quản lý|văn phòng"
    r"|bộ phận|đội|trạm|khoa|hiệp hội|lực lượng|hội viên|công chức|viên chức)"
)
ROLES = (
    r"(?:Phó\s+)?(?:Tổng Giám đốc|Giám đốc|Phó Chủ tịch|Chủ tịch|Thủ trưởng|Người đứng đầu"
    r"|Chi cục trưởng|Cục trưởng|Tổng cục trưởng|Vụ trưởng|Bộ trưởng|Hiệu trưởng|Viện trưởng"
    r"|Tổ trưởng|Đội trưởng|Trưởng [Bb]an|Trưởng\s+(?=[Pp]hòng)|Trưởng|Chánh|Lãnh đạo"
    r"|Chỉ huy trưởng|Tổng Biên tập|Bí thư|Kế toán trưởng|Chủ nhiệm|Trưởng [Kk]hoa)"
)
# Words after which an agency's name is over and what it does begins.
PREDICATES = (
    f"(?:{OPENINGS}|phải|cần|sẽ|chưa|không|được|đã|đang|có|là|làm|theo|trong|trên|tại|để|nhằm"
    "|khi|nếu|cùng|với|cho|từ|đến|trước|chậm nhất|nêu cao|tự|xem xét|chuyển|tiếp thu|trực tiếp"
    "|phụ trách|xong|chấn chỉnh|gương mẫu|lưu ý|đồng thời|thay mặt|dự họp|dự lễ|thống kê|kê khai"
    "|trao"
    "|quy định|cử|đón|in|trưng|soạn|viết|làm rõ|nhắc|vào|sau|năm|hết|ghi|gặp|nắm|nhận|trả)"
)
