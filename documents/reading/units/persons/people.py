"""The words that persons are called by, as regular expressions."""

from documents.reading.vocabulary import either_case

# Nouns for persons and parties, which open a name in either case: "và giáo viên".
_PERSON = (
    either_case(
        "nhà trường|nhà thầu|nhà đầu tư|nhà cung cấp|chủ đầu tư|chủ rừng|chủ hộ|chủ cơ sở|chủ dự án"
        "|giáo viên|nhân viên|chuyên viên|học sinh|sinh viên|phụ huynh|đảng viên|đoàn viên"
        "|tổng phụ trách|cha mẹ học sinh|cha mẹ trẻ|người học|người lao động|người dân|hộ gia đình"
        "|hội viên|đội viên|cán bộ|công chức|viên chức|giảng viên|điều dưỡng viên|cộng tác viên"
        "|kế toán|thủ quỹ|thư ký|thẩm phán|hội thẩm|kiểm sát viên|chấp hành viên|thanh tra viên"
        "|bác sĩ|dược sĩ|y sĩ|điều dưỡng|hộ sinh|kỹ thuật viên|báo cáo viên|tuyên truyền viên"
        "|công nhân|cố vấn học tập|tư vấn giám sát|đội ngũ|thành viên|ủy viên|trợ lý thanh niên"
        "|cô giáo|thầy giáo|cô nuôi|cô chủ nhiệm|thầy chủ nhiệm|bà con|nhân dân|mọi người"
        "|cấp dưỡng|bảo mẫu|kỹ sư|luật sư|nghệ sĩ|chiến sĩ|cảnh sát khu vực"
        "|dân phòng|dân quân|thủ kho"
        "|toàn (?:trường|đơn vị|cơ quan|ngành|xã|chi bộ|công ty)"
    )
    # Whoever is called by an office: "giao dịch viên", "hòa giải viên", "tổ phó".
    + r"|[Hh]iệu phó|Trực ban(?!\s+\d)"
    r"|[Tt]rưởng (?:thôn|bản|ấp|xóm|trạm|khu phố|ca|nhóm)(?! [A-ZĐ\d])"
    r"|(?:[Gg]iao dịch|[Hh]òa giải|[Cc]ông an|[Cc]ộng tác|[Hh]ướng dẫn|[Kk]iểm ngân"
    r"|[Đđ]iều tra|[Tt]hẩm tra"
    r"|[Kk]iểm tra|[Kk]iểm soát|[Đđ]ăng ký|[Gg]iám sát|[Vv]ận hành|[Tt]ư vấn|[Xx]ã"
    r"|[Tt]ổ|[Tt]ình nguyện|[Tt]hủ kho|[Đđ]iều phối|[Bb]iên tập|[Pp]hát thanh|[Hh]uấn luyện) viên"
    r"|(?:[Ll]ớp|[Tt]ổ|[Đđ]ội|[Nn]hóm|[Bb]ếp|[Kk]hoa|[Đđ]iều dưỡng|[Hh]ộ sinh|[Tt]rạm|[Kk]ho|[Cc]a"
    r"|[Kk]íp|[Đđ]oàn) (?:trưởng|phó)(?=\s)" + r"|[Bb]ên [A-D](?!\w)|Bảo vệ(?=\s*[,:]|\s*$"
    r"|\s+(?:cơ quan|nhà trường|trường|trực|tuần tra|mở|đóng|thay|ghi"
    r"|sắp xếp|khóa|có trách nhiệm|phối hợp)(?!\w))"
)
PERSONS = rf"(?:{_PERSON})(?!\w)(?:(?:,|\s+và)\s+(?:{_PERSON})(?!\w))*"
