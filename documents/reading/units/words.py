"""The words that agencies' names are made of, as regular expressions."""

from documents.reading.units.persons.people import PERSONS
from documents.reading.vocabulary import OPENINGS, either_case

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
    either_case(
        "văn phòng|phòng|khoa|ban quản lý|ban chỉ đạo|ban|thanh tra|chi cục|trung tâm|bộ phận|tổ"
        "|đội|trạm|trại|quỹ|viện|trường|bảo tàng|thư viện|bệnh viện|nhà hát|nhà văn hóa|sở|bộ|cục"
        "|tổng cục|vụ|công an|công ty|tổng công ty|tập đoàn|liên đoàn|liên minh|hội đồng|hội"
        "|đoàn|ngân hàng|đài|báo|tạp chí|kho bạc|học viện|đại học|nhà xuất bản|tòa án|toà án"
        "|viện kiểm sát|bộ đội|bảo hiểm|thuế|hải quan|thống kê|kiểm lâm|quản lý thị trường"
        "|mặt trận|điện lực|bưu điện|bưu chính|viễn thông|cổng|hạt|khu|vườn|câu lạc bộ|cơ quan"
        "|hiệp hội|chi đoàn|chi hội|liên đội|chi đội|tiểu ban|xí nghiệp|công đoàn|thông tấn xã"
        "|đại sứ quán|lãnh sự quán|trưởng thôn|trưởng bản|trưởng ấp|trưởng xóm|trưởng khu phố"
        "|quản đốc"
        "|lữ đoàn|tiểu đoàn|hợp tác xã|doanh nghiệp|chính quyền|ủy ban|uỷ ban"
    )
    + r"|Ngành|[Ll]iên [Hh]iệp|[Cc]hi (?:Hội|Đoàn|Bộ)|[Bb]ộ [Cc]hỉ huy|[Bb]an [Qq]uản lý"
    + r"|P\.|VP|TT|CC|BQL|BHXH|KBNN|TTYT|BCH|BCĐ|HTX|CTCP|GVCN|TPT"
)
# Names that are whole, and heads that a place or a rank in small letters follows.
WHOLE = (
    r"(?:UBND|HĐND|UBMTTQ|MTTQ|ĐTNCS)"
    r"(?:\s+(?:tỉnh|huyện|xã|phường|thị trấn|thành phố|cấp\s+\w+|các\s|TP))?"
    r"|(?:[Uu]ỷ|[Ủủ]y|[Ủủ]ỷ) ban [Nn]hân dân|Hội đồng nhân dân|(?:Ủy|Uỷ) ban (?:MTTQ|Mặt trận)"
    r"|Mặt trận Tổ quốc|Trung ương (?=Hội|Đoàn|Mặt trận)"
    r"|(?:Tỉnh|Huyện|Thành|Đảng|Thị|Quận) (?:ủy|uỷ|đoàn)|[Ll]ãnh đạo Sở"
    # "Báo và Phát thanh, Truyền hình tỉnh" is one since the two were merged.
    r"|Báo(?:\s+[A-ZĐ]\w+){0,3}(?:,|\s+và)\s+(?:[Đđ]ài\s+)?[Pp]hát\s+[Tt]hanh"
    r"(?:\s*(?:,|-|–)\s*|\s+và\s+)[Tt]ruyền\s+hình"
    rf"|[Gg]iáo viên (?:bộ )?môn [{UPPER}]\w*(?:(?:,| và) [{UPPER}]\w*)*"
    rf"|{PERSONS}|[Cc]ấp [ủu][ỷy](?!\w)|[Cc]hính quyền (?=địa phương|các cấp|cơ sở)"
    # "Đoàn kiểm tra báo cáo kết quả": they are called by the work for which they were formed.
    r"|(?:Đoàn|Tổ|Hội đồng|Ban)\s+(?:kiểm tra|giám sát|thanh tra|công tác|khảo sát|thẩm định"
    r"|tổ chức|giám khảo|vận động|xét duyệt|chấm thi|coi thi|đánh giá|hòa giải|bầu cử)"
    rf"(?=\s+(?:{OPENINGS}|phải|cần|sẽ|có|chịu|và|trong|khi|nếu|sau)(?!\w)|\s*[:.,;]|\s*$)"
    r"|Ban đại diện cha mẹ|Tổ chức (?:Công đoàn|Đảng)(?!\w)"
    r"|[Tt]ổ chức (?:chính trị|xã hội|đoàn thể)"
    r"(?:\s*[-–]\s*(?:xã hội|nghề nghiệp|chính trị))*(?!\w)"
    r"|Tổ chức (?:Đoàn|Hội) (?=Thanh niên|TNCS|Cựu|Liên hiệp|Phụ nữ|Nông dân|[Cc]ơ sở|trường)"
    r"|Ban [Gg]iám đốc|Ban [Gg]iám hiệu|Bếp ăn|Nhà bếp|[Ủủ]y ban [Kk]iểm tra(?!\w)"
    r"|[Đđ]ài (?:truyền thanh|phát thanh|truyền hình)(?:(?:,|\s*-|\s+và)\s*truyền hình)?"
    r"|Hội đồng (?:quản trị|thành viên|quản lý|sư phạm)(?!\w)|[Hh]ộ kinh doanh"
    r"|[Nn]gười (?:nộp thuế|sử dụng lao động|đại diện theo pháp luật|đứng đầu)(?!\w)"
    r"|Bộ phận [Mm]ột cửa"
    r"|Thường trực(?=\s+(?:các\s+)?(?:[A-ZĐỦ]|tỉnh|huyện|thành|xã|đảng|quận))"
)
QUALIFIERS = (
    r"(?:tỉnh|[Ss]ở|huyện|thành phố|thị xã|quận|xã|phường|Chính phủ|Quốc hội|quân sự|nhà nước"
    r"|trực thuộc|nhân dân|chuyên môn|nghiệp vụ|chuyên ngành|quản lý|chức năng|khu vực|cơ sở|cấp"
    r"|thanh niên|phụ nữ|nông dân|cựu chiến binh|người cao tuổi"
    r"|số\s+\d+|\d{1,2}(?:\s?[-–]\s?\d{1,2})?(?=[\s:,.;])|các|một cửa|viễn thông|thường trực)"
)
GROUPS = (
    r"(?:sở|bộ|ban|ngành|phòng|đơn vị|cơ quan|địa phương|doanh nghiệp|DNVT|tổ chức|huyện|xã"
    r"|phường|đặc khu|thị trấn|thị xã|quận|thôn|bản|ấp|khu phố|lớp|trường|trung tâm|chi cục|cấp"
    r"|chi nhánh|đ/c|bạn|em"
    r"|thành phố|tỉnh|công ty|cá nhân"
    r"|hội|đoàn thể|đoàn(?! (?:viên|kết|thanh))"
    r"|thành viên|nhà mạng|viện|tập đoàn|chủ đầu tư|nhà trường|cơ sở|đồng chí"
    r"|bệnh viện|hợp tác xã|đảng ủy|chi bộ|tổ|Ủy ban|UBND|UBMTTQ|MTTQ|ban quản lý|văn phòng"
    r"|bộ phận|đội|trạm|khoa|hiệp hội|lực lượng|hội viên|công chức|viên chức"
    r"|(?:liên )?chi (?:đoàn|hội|ủy|đội)|chi(?:, |/)đảng bộ|đảng bộ"
    r"|liên đội|phân đội|bộ môn|tiểu ban|khối|nhóm|ban chấp hành"
    r"|khu dân cư|xí nghiệp|nhà máy|phân xưởng|phân hiệu|hạt|đồn|hộ|xóm|làng"
    r"|tổ dân phố|thầy|cô|giáo viên|cán bộ|thẩm phán|thư ký|kế toán|học sinh|sinh viên|bác sĩ"
    r"|điều dưỡng|nhân viên|giảng viên|đảng viên|xã viên|công nhân|chiến sĩ|kỹ sư)"
)
ROLES = (
    r"(?:Phó\s+)?(?:Tổng Giám đốc|Giám đốc|Phó Chủ tịch|Chủ tịch|Thủ trưởng|Người đứng đầu"
    r"|Chi cục trưởng|Cục trưởng|Tổng cục trưởng|Vụ trưởng|Bộ trưởng|Hiệu trưởng|Viện trưởng"
    r"|Tổ trưởng|Đội trưởng|Trưởng [Bb]an|Trưởng\s+(?=[Pp]hòng)|Trưởng|Chánh án|Chánh|Lãnh đạo"
    r"|Chỉ huy trưởng|Tổng Biên tập|Bí thư|Kế toán trưởng|Chủ nhiệm|Trưởng [Kk]hoa)"
)
# Heads of two syllables or a room of an office, which no other word begins with, and what in small
# letters may follow them: "Trung tâm xúc tiến Đầu tư", "Bộ phận kế toán".
_ROOMS = (
    "Văn phòng|Phòng|Ban|Bộ phận|Tổ|Đội|Trung tâm|Chi cục|Trạm|Trại|Bệnh viện|Viện|Khoa|Hạt|Công ty"
)
_FIELDS_OF_ROOMS = (
    "y tế|văn hóa|văn thư|thể thao|khuyến nông|khuyến công|dịch vụ|kỹ thuật|hành chính|bảo trợ"
    "|công nghệ|tin học|ngoại ngữ|chính trị|giáo dục|dân số|pháp y|đa khoa|thú y|chăn nuôi"
    "|trồng trọt|thủy lợi|thủy sản|kiểm lâm|kế toán|tài vụ|thiết bị|thư viện"
    "|tiếp công dân|địa chính|tư pháp|lao động|việc làm|quốc phòng|an ninh|kinh tế|dân tộc"
    "|tôn giáo|nội vụ|tài chính|nông nghiệp|môi trường|giúp việc|công tác|liên ngành|dự án"
    "|soạn thảo|biên tập|nghề|đất đai|quỹ đất"
    "|văn phòng|bảo vệ|y học|dinh dưỡng|khám bệnh|cấp cứu|thi đua|chuyên trách"
)
# These are work as well, and belong to the name where a capital or a field follows.
_WORK_OF_ROOMS = (
    "xúc tiến|phát triển|quản lý|phục vụ|kiểm soát|điều hành|hỗ trợ|ứng dụng|đào tạo|bồi dưỡng"
    "|nghiên cứu|thông tin|kiểm định|kiểm nghiệm|giám định|đăng kiểm|chăm sóc|tư vấn|quan trắc"
    "|cứu hộ|xây dựng|tổ chức|kế hoạch|tổng hợp|truyền thông|giám sát|kiểm tra|vận động"
    "|chỉ đạo|thanh tra"
)
ROOMS = (
    rf"(?:{_ROOMS})\s+(?:(?:{_FIELDS_OF_ROOMS})(?!\w)"
    rf"|(?:{_WORK_OF_ROOMS})(?=\s+(?:[{UPPER}]|(?:{_FIELDS_OF_ROOMS}|dự án|dịch vụ|công)(?!\w)))"
    # Where what they do begins for sure, all before is what they are called by.
    rf"|(?:{_WORK_OF_ROOMS})(?=(?:\s+(?!(?:{OPENINGS})(?!\w))[^\W\d{UPPER}]+){{1,4}}\s+(?:mỗi|hằng|hàng|phải|cần|sẽ"
    r"|có trách nhiệm|chịu trách nhiệm|chủ trì|chủ động|phối hợp|tham mưu|báo cáo|rà soát)(?!\w)))"
)
# Words after which an agency's name is over and what it does begins.
PREDICATES = (
    # Not "Tổ Hậu cần", "Đội Trật tự", "Bộ phận Tiếp nhận".
    f"(?:{OPENINGS}|phải|(?<![Hh]ậu )(?<!huyên )cần|(?<![Tt]rật )(?<![Tt]rình )tự"
    "|(?<!iếp )(?<!iao )(?<!ác )(?<!hứng )nhận"
    "|chỉ(?= (?:xem xét|tiếp nhận|thực hiện|giải quyết|được|tổ chức|cho)(?!\\w))"
    "|sẽ|chưa|không|được|đã|đang|có|là|(?<!việc )(?<!phòng )làm|theo|trong"
    "|trên|tại|để|nhằm|khi|nếu|cùng|với|cho|từ|đến|trước|chậm nhất|nêu cao|xem xét|chuyển"
    "|tiếp thu|trực tiếp|phụ trách|xong|chấn chỉnh|gương mẫu|lưu ý|đồng thời|thay mặt|dự họp|dự lễ"
    "|thống kê|kê khai|trao"
    "|nhất trí|đồng ý|trình bày|cho biết|cho rằng|phát biểu|nêu|nhận thấy"
    r"|(?:trân trọng|kính|xin)\s+(?:kính\s+)?(?:mời|đề nghị|báo cáo|gửi|trình|thông báo|cảm ơn)"
    r"|về việc|nơi có|một số nội dung|như sau|quy định|(?<!bầu\s)(?<!Bầu\s)(?<!ứng\s)cử"
    "|đón|đăng|mở|in|trưng|soạn|viết|làm rõ|nhắc|vào|sau|năm|hết|ghi|gặp|nắm|trả)"
)
