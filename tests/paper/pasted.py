"""Papers as they are pasted into the chat of the office."""

UNSIGNED = """THÔNG BÁO
Kết luận của Giám đốc Sở tại cuộc họp giao ban tuần
1. Văn phòng Sở: Tổng hợp báo cáo công tác tháng, hoàn thành trước ngày 25/02/2021.
2. Trung tâm Khoa học và Công nghệ: Xây dựng phương án sử dụng kho lạnh, trình trước ngày 05/3/2021.
3. Phòng Quản lý Khoa học: Rà soát các đề tài đến hạn nghiệm thu."""

CONCLUSION = f"""Số: 15/TB-SKHCN
Tây Ninh, ngày 08 tháng 02 năm 2021
{UNSIGNED}"""

# One paragraph of it is unclear, and one duty is another office's.
UNSAID = """KẾ HOẠCH
Công tác năm 2021
I. NHIỆM VỤ
1. Văn phòng Sở: Tổng hợp báo cáo công tác tháng, hoàn thành trước ngày 25/02/2021.
2. Sở Tài chính: Bố trí kinh phí, hoàn thành trước ngày 05/3/2021.
II. TỔ CHỨC THỰC HIỆN
Những nội dung trên chậm nhất ngày 30/6 phải xong để kịp báo cáo tỉnh."""
