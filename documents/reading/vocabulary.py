"""The office's words that several rules of the reader share, as regular expressions."""


def either_case(words: str) -> str:
    """Return the alternatives with their first letter in either case."""
    return "|".join(f"[{one[0].upper()}{one[0]}]{one[1:]}" for one in words.split("|"))


# What a unit of a department, and an agency beside it, is called.
UNIT_HEADS = (
    "Văn phòng|Phòng|Ban|Thanh tra|Chi cục|Trung tâm|Bộ phận|Tổ|Đội|Trạm|Trại|Quỹ|Viện"
    "|Trường|Ban Quản lý|Bảo tàng|Thư viện|Bệnh viện|Nhà hát"
)
AGENCY_HEADS = (
    "Sở|UBND|HĐND|Ủy ban nhân dân|Hội đồng nhân dân|Bộ|Cục|Tổng cục|Vụ|Công an|Tỉnh ủy|Tỉnh đoàn"
    "|Liên [Hh]iệp|Liên minh|Hội|Đoàn|Mặt trận|Ngân hàng|Đài|Báo|Kho bạc|Trường"
)

# Verbs that open a duty. Lower case only: "Sở Xây dựng" is an agency, "xây dựng" is work.
VERBS = (
    "xây dựng|thẩm định|hướng dẫn|triển khai|thực hiện|tham mưu|tổ chức|rà soát|kiểm tra|kiểm kê"
    "|tổng hợp|báo cáo|đề xuất|trình|gửi|nộp|ban hành|hoàn thiện|theo dõi|đôn đốc|tuyên truyền"
    "|giải quyết|cấp(?! (?:tỉnh|huyện|xã|thành phố|bộ|trung ương|trên|dưới|cơ sở|quân))|xử lý"
    "|nghiên cứu|chuẩn bị|(?<!công )(?<!dân )lập|đánh giá|thống nhất|đảm bảo|bảo đảm|bố trí"
    "|tiếp tục|tăng cường|thanh tra|quyết toán|phân bổ|phát hành|sử dụng|đưa|nâng cao|nâng cấp"
    "|đẩy mạnh|hỗ trợ|sửa đổi|bổ sung|cập nhật|công khai|công bố|điều tra|tính toán|khảo sát"
    "|phát triển|phối hợp|chủ trì|kiện toàn|sắp xếp|xét duyệt|nghiệm thu|phê duyệt|quản lý"
    "|tiếp nhận|duy trì|thành lập|ký kết|đăng ký|thu thập|soạn thảo|dự thảo|tập huấn|đào tạo"
)

# Papers and projects that a duty brings forth: "xây dựng kế hoạch" is known by its plan.
PAPERS = (
    "kế hoạch|dự thảo|đề án|dự án|quy chế|quy định|quyết định|nghị quyết|chương trình|danh mục"
    "|báo cáo|phương án|cơ chế|đề cương|hướng dẫn|tờ trình|chính sách|quy trình|quy hoạch|dự toán"
)

# What a duty may open with beside a verb: how and when it is done.
OPENINGS = (
    f"{VERBS}|chủ động|khẩn trương|kịp thời|thường xuyên|định kỳ|căn cứ|trên cơ sở"
    "|(?:hằng|hàng)(?= (?:ngày|tuần|tháng|quý|năm|kỳ|đêm))"
    f"|là cơ quan"
    "|là đơn vị|là đầu mối|đầu mối|làm đầu mối|(?<!Ban )chỉ đạo|lãnh đạo|quán triệt|phổ biến"
    "|vận động"
    "|yêu cầu"
    # Not "phòng giao dịch".
    "|đề nghị|kiến nghị|giao(?! (?:dịch|thông|lưu|thừa|hữu))|phân công|giúp|hoàn thành"
    "|bám sát|chú trọng|quan tâm|tập trung|ưu tiên"
    "|phát huy|phát hiện|phát động|ngăn chặn|xác định|xác minh|thu hút|huy động|khuyến khích"
    "|khai thác"
    "|vận hành|ứng dụng|áp dụng|tích hợp|kết nối|chia sẻ|cung cấp|tiếp|giám sát|kiểm soát|quản trị"
    "|lồng ghép|cụ thể h(?:óa|oá)|số hóa"
    "|mở rộng|củng cố|hình thành|thiết lập|thúc đẩy|tạo điều kiện"
    "|tham gia"
    "|tuân thủ|chấp hành|thông báo|thông tin|truyền thông|rút kinh nghiệm|sơ kết|tổng kết|họp"
    "|mời|lấy"
    "|đấu tranh|phòng ngừa|khắc phục|tháo gỡ|điều chỉnh|sớm|tích cực|nghiêm túc|chịu trách nhiệm"
    "|có trách nhiệm|thí điểm|đầu tư|mua sắm|sửa chữa|lắp đặt|vay|thu|nộp|"
    "chi(?! (?:hội|đoàn|bộ|nhánh|cục|ủy|đội|tiết))|gia hạn|bàn giao"
    # Not "thư ký", not "ký túc xá".
    "|(?<!hư )ký(?! túc)"
    "|thẩm tra|đàm phán|hợp tác|học tập|giới thiệu|trưng bày|tham vấn|góp ý|cho ý kiến|đổi mới"
    "|cải thiện|cải cách|xúc tiến|trao đổi|(?<!phòng )làm việc|đặt hàng|tuyển dụng|bồi dưỡng"
    "|biên soạn|in ấn"
    "|xuất bản|lưu trữ|bảo vệ|bảo quản|giảm|tăng|rà|đo kiểm|đa dạng hóa|hướng tới|phấn đấu|chọn"
    "|lựa chọn|trích|phân loại|phân cấp|công nhận|kiểm điểm|kiểm đếm|khoanh định|trồng|tuyển"
    "|tiến hành|cử|tìm kiếm|kêu gọi|động viên|lắng nghe|thu hồi|di dời|đăng tải|nhắc nhở|bổ nhiệm"
    "|tham dự|nắm bắt|nắm chắc|tiếp thu|giải trình|giải đáp|làm tốt|làm rõ|ghi nhận|biểu dương"
    "|ôn thi|ôn tập|vận dụng|phân phối|hoàn trả|đề cao|nêu gương|truy cập|đăng nhập|khai báo"
    "|kê khai|nhập liệu|quét mã|thông qua|tổng vệ sinh"
)

# Work that names of units are made of as well: "Ban Chỉ đạo chuyển đổi số" ends at none of them.
OPENINGS_IN_NAMES = (
    "tìm hiểu|giải phóng|giải tỏa|bảo trì|bảo dưỡng|vệ sinh|trang trí|trang bị|phát thanh|nhân rộng"
    "|khoanh vùng|cách ly|tiêm chủng|chăm sóc|điều trị|thu gom|vận chuyển|cấp phát|chi trả|trợ giúp"
    "|chuyển đổi|tiết kiệm|tuần tra|túc trực|ứng phó|sơ tán|gia cố|tu bổ|nạo vét|khơi thông"
    "|khen thưởng|điều động|luân chuyển|dự kiến|tổng rà|thẩm duyệt|duyệt|đối chiếu|xác nhận|chốt"
    "|dạy|giảng dạy|phụ đạo|soạn|chuyển giao|hòa giải|xét|bầu|hiệp thương|giám định"
    "|kết luận|tự kiểm tra|tự đánh giá|trực tiếp|phụ trách"
    "|canh gác|truy quét|xử phạt|giải ngân|thanh toán|cài đặt|đo đạc|cắm mốc|bồi thường"
    "|tiêm phòng|phun|dập dịch|niêm yết|tôn vinh|kỷ luật|miễn nhiệm|thi tuyển|sát hạch|xếp loại"
    "|chấm điểm|đối thoại|trả lời|đồng bộ|bảo mật|sao lưu|phúc tra|tái kiểm tra|kiểm toán|ra quân"
    "|hưởng ứng|treo|đón tiếp|đón nhận|thăm|tặng quà|cứu trợ|quảng bá|chấn chỉnh|thống kê"
    "|diễn tập|trực|canh trực|tái chế|cắt giảm|đơn giản hóa|chuẩn hóa|chứng nhận|chỉnh lý"
    "|tiêu hủy|thảo luận|khảo nghiệm|thử nghiệm|sản xuất|nhập khẩu|lưu thông|bình ổn|triệt phá"
    "|tố giác|dự báo|cảnh báo|quan trắc|phân tích|khám|sàng lọc|tư vấn|cho vay|xóa nợ|miễn giảm"
    "|giải thể|sáp nhập|chia tách|tinh giản|tháo dỡ|cưỡng chế|trùng tu|phục dựng|sưu tầm"
    "|biểu diễn|chiếu phim|thi đấu|huấn luyện|sơ tuyển|gọi nhập ngũ|ghi hình|phản ánh|viết bài"
    "|thiết kế|xem xét|cân đối|đấu thầu|đấu giá|cho thuê|chấm thi|coi thi|ra đề|dự giờ|thao giảng"
    "|kiểm định|hiệu chuẩn|phòng chống|quét dọn|quét|dọn dẹp|cắt cỏ|cắt tỉa|phát quang|quyên góp"
    "|đóng góp|ủng hộ|liên hệ|nhận thức|hiến|nhặt|sơn|lau"
    "|đẩy nhanh|kết hợp|gắn kết|tái cấu trúc|tối ưu hóa|làm chủ|làm sạch|xóa bỏ|khử khuẩn"
    "|khử trùng|tiệt khuẩn|hiệu chỉnh|chạy thử|vận hành thử|súc rửa|bơm|lấy mẫu|xét nghiệm"
    "|hội chẩn|chẩn đoán|phẫu thuật|kê đơn|cấp thuốc|ôn luyện|kèm cặp|nhập điểm"
    "|chấm công|phân ca|phân chia|đối soát|hạch toán|khóa sổ|ghi sổ|thu nợ|thụ lý"
    "|tống đạt|kháng nghị|khởi kiện|chứng thực|công chứng|trích đo|trích lục|cắm biển"
    "|phân vùng|khoanh nuôi|san lấp|đào đắp|thu hoạch|gieo|cấy|tưới|bón|phòng trừ|thả|bốc xếp"
    "|giao nhận|đưa đón|đưa tin|tiếp sóng|dâng hương|dâng hoa|viếng|tri ân|hỏi thăm|trợ cấp"
    "|phân luồng|điều phối|điều tiết|điều hành|chỉnh trang|lắp ráp|lắp|sửa|dán|gắn|vẽ|thuê|dựng"
    "|đánh số|sắp|dọn|bàn bạc|nêu|kiến tạo|khơi dậy|cổ vũ|động viên|vận chuyển|tiếp cận"
    "|rèn luyện|nuôi dưỡng|tiếp tế|chi viện|tăng tốc|bứt phá|xóa|giữ gìn|gìn giữ|giữ vững"
    "|tra cứu|niêm phong|trang hoàng|tạm dừng|tạm ngừng|tạm hoãn|cam kết|khôi phục|phục hồi"
    "|tận dụng|khánh thành|khởi công|trao tặng|tiến cử|đo lường|ước tính|chắt lọc|truyền đạt"
    "|truyền tải|phát sóng|bốc thăm|điểm danh|tập kết|đình chỉ|hủy bỏ|khoanh nợ|giãn nợ"
    "|bảo tồn|tôn tạo|chuyển hóa|thăm dò|khai quật|phiên dịch"
)

# What people do without an office's words for it. Names begin with some of them, and work is told
# by none of them alone: they say where in a sentence a name is over.
EVERYDAY = (
    "lo|nấu|(?<!kiểm )(?<!Kiểm )soát|(?<!việc )(?<!phòng )làm|(?<!tạm )giữ|đứng(?! đầu)|trông"
    "|chạy|gom|nhắc|đi"
    "|(?<!hướng )(?<!Hướng )dẫn|dắt|chở|mang|(?<!thu )mua|bán|đặt|chia|đọc|xem|đếm|thử(?! nghiệm)"
    "|thay|rửa|giặt|(?<!chăn )(?<!Chăn )nuôi(?! (?:dưỡng|trồng))|bật|tắt|gác|(?<!cuộc )gọi"
    "|hỏi(?! đáp)|rút|(?<!chuyển )(?<!Chuyển )đổi|tìm|nắm|bám|đào(?! tạo)|đắp|luộc|lĩnh(?! vực)"
    "|tạm ứng"
    "|chụp|quay|góp|tháo|cày|gặt|tát|phơi|sấy|đánh|bắt|đảm nhiệm|đảm trách|gánh|nghe|trích"
    "|dự(?! (?:án|thảo|toán|trữ|kiến|phòng|báo|bị))|bình xét|bình chọn|thăm hỏi|nhắn|dặn"
    "|cung ứng|báo lại|báo về|mặc|ghi sổ|kiểm quỹ|dàn dựng|chứng kiến|dành|đến nơi|sắp xếp"
)
