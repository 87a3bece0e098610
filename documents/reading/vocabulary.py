"""The office's words that several rules of the reader share, as regular expressions."""

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
    "|giải quyết|cấp|xử lý|nghiên cứu|chuẩn bị|lập|đánh giá|thống nhất|đảm bảo|bảo đảm|bố trí"
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
