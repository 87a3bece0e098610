"""Papers of plans beside the work plan of the year."""

REFORM = """SỞ KHOA HỌC VÀ CÔNG NGHỆ
Số: 22/KH-SKHCN
Tây Ninh, ngày 08 tháng 02 năm 2021
KẾ HOẠCH
Cải cách hành chính năm 2021
I. NHIỆM VỤ
1. Văn phòng Sở
- Niêm yết thủ tục hành chính tại bộ phận một cửa, hoàn thành trước ngày 26/02/2021.
2. Trung tâm Khoa học và Công nghệ
- Khảo sát mức độ hài lòng của tổ chức, công dân, hoàn thành trước ngày 26/02/2021.
- Rà soát quy trình ISO, hoàn thành trước ngày 31/3/2021.
- Cập nhật trang thông tin điện tử, hoàn thành trước ngày 31/3/2021.
- Tập huấn sử dụng dịch vụ công trực tuyến, hoàn thành trước ngày 30/4/2021.
"""

CONCLUSION = """SỞ KHOA HỌC VÀ CÔNG NGHỆ
Số: 45/TB-SKHCN
Tây Ninh, ngày 08 tháng 02 năm 2021
THÔNG BÁO
Kết luận của Giám đốc Sở tại cuộc họp giao ban tuần
1. Trung tâm Khoa học và Công nghệ báo cáo tình hình sử dụng kho, hoàn thành trước 26/02/2021.
2. Trung tâm Khoa học và Công nghệ lập danh mục thiết bị, hoàn thành trước ngày 05/3/2021.
3. Văn phòng Sở chuẩn bị hội nghị, hoàn thành trước ngày 12/3/2021.
"""
