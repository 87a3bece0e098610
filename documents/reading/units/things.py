"""What nobody is: something is done of these, or holds, and none of them does anything."""

import re

# First words of what stands in front of a verb and acts in no sentence, as a kept list.
THINGS = (
    r"việc|công (?:tác|việc|trình)|hồ sơ|giấy|thời|kinh phí|nguồn|nội dung|kết quả|ngày|đối tượng"
    r"|cách|điều(?! (?:dưỡng|phối|tra))|tiêu|số|mức|lễ|giải|mục|nhiệm vụ|hoạt động|kế hoạch|văn bản"
    r"|chỉ (?:tiêu|thị|đạo|số)|quy|quyết định|nghị|thông (?:báo|tin|tư)|báo cáo|chương trình|dự"
    r"|đề án"
    r"|phương|phong trào|cuộc|buổi|hội (?:nghị|thi|thảo)|trường hợp|vấn đề|khó khăn|vướng mắc"
    r"|yêu cầu|biện pháp|chính sách|chế độ|hình|tài (?:liệu|sản)|sản phẩm|hạng mục|thiết bị|dữ liệu"
    r"|hệ thống|phần|mô hình|hành vi|đơn (?:thư|giá|đăng)|ý kiến|bài|biểu|mẫu (?:số|biểu|đơn|bản)"
    r"|danh|phụ lục|tình (?:hình|trạng)|địa điểm|khoản|chi phí|giá|tỷ lệ|tiến độ|chất lượng|hạ tầng"
    r"|cơ sở (?:vật|dữ|hạ|pháp)|tuyến|đường|trách nhiệm|bước|giai đoạn|nguyên|quá|đợt|lịch|thủ tục"
    r"|dịch (?:bệnh|vụ)|nền|cây|câu (?:hỏi|chuyện)|điểm|lĩnh|khi|nếu|sau|trước|trong|theo|để|nhằm"
    r"|từ|đến|tại|vào"
    r"|không|chưa|đã|được|riêng|ngoài|cùng|do|vì|qua|với|về|cho|bên (?:cạnh|ngoài)|hằng|hàng|mỗi"
    r"|đồng thời|đặc|chậm|toàn bộ|bao|gồm|cần|phải"
)
_THING = re.compile(rf"(?:(?:các|những|mọi)\s+)?(?:{THINGS})(?!\w)", re.IGNORECASE)


def names_a_thing(text: str) -> bool:
    """Return whether words begin with what acts in no sentence: "Cách thức góp ý"."""
    return _THING.match(text) is not None
