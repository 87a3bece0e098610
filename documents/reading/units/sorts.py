"""Who is called by sort or post alone, right before what they do: "Chi bộ", "Phó Hiệu trưởng"."""

from documents.reading.units.words import PREDICATES
from documents.reading.vocabulary import OPENINGS, OPENINGS_IN_NAMES

# "Cơ quan chủ trì, thành phần" are words for a part that somebody has.
NO_ROLE = r"(?!\s+(?:chủ trì|phối hợp|soạn thảo|thẩm định|thực hiện)\s*(?:[,;.:]|$))"
# Words of which these are only the first syllable are told apart: "Tổ chức", "Cơ sở vật chất".
_SORTS_OF_ONE = (
    rf"Cơ sở(?! (?:vật chất|dữ liệu|pháp lý|hạ tầng|để|cho))|(?:Đơn vị|Cơ quan){NO_ROLE}"
    r"|Địa phương|Doanh nghiệp"
    r"|Bộ phận|Bệnh viện|Chi bộ|Đảng bộ|Chi đoàn|Chi hội|Công đoàn|Liên đội"
    r"|Hợp tác xã|HTX|Công ty|Xí nghiệp|Nhà máy"
    r"|Phân xưởng|Bộ môn|Tiểu ban|Hội đồng|Ủy ban|Ban [Cc]hấp hành|Ban [Tt]hường vụ"
    r"|Ban [Tt]hường trực|Ban [Cc]hỉ huy|Ban [Cc]hỉ đạo|Ban [Tt]ổ chức|Ban [Kk]iểm soát"
    r"|Trạm|Thôn|Phường|Lớp|(?:Lớp|Tổ|Đội|Chuyền|Xóm|Ca|Kíp) trưởng|Tổ phó|Quản đốc"
    r"|Trưởng (?:thôn|bản|ấp|xóm|buôn|khu phố|trạm|ca|nhóm|xưởng)"
    r"|Khoa(?! học)|Tổ(?! chức)|Đoàn(?! (?:kết|thể))|Hội(?! (?:nghị|thảo|họp|thi|nhập|diễn|trại))"
    r"|Trường(?! hợp)|Xã(?! hội)|Khối(?! lượng)|Nhóm(?! (?:chỉ tiêu|nội dung|nhiệm vụ|giải pháp))"
)
_WORD = rf"(?!(?:{PREDICATES}|và)(?!\w))[^\W\d_]+"
ONE_OF_A_SORT = (
    rf"(?:{_SORTS_OF_ONE})(?:\s+{_WORD}){{0,6}}(?=\s+(?:{OPENINGS}|{OPENINGS_IN_NAMES}"
    r"|phải|cần|sẽ|có trách nhiệm)(?!\w))"
)
# Persons by their post alone, before what they do; whoever issues a paper orders and concludes.
POSTS = (
    r"(?:Phó\s+)?(?:Tổng Giám đốc|Giám đốc|Chủ tịch|Hiệu trưởng|Viện trưởng|Chánh án|Bí thư"
    r"|Chi cục trưởng|Cục trưởng|Chỉ huy trưởng|Tổng Biên tập|Chủ nhiệm|Tổng phụ trách)"
    r"(?:\s+(?:[Tt]hường trực|công đoàn))?"
    r"(?!\s+(?:yêu cầu|đề nghị|giao|kết luận|thống nhất|nhất trí|đồng ý|ghi nhận|biểu dương"
    r"|đánh giá|hoan nghênh|cho ý kiến|nhấn mạnh|lưu ý|phân công|thông báo|ban hành)(?!\w))"
    rf"(?=\s+(?:{OPENINGS}|phụ trách|phải|cần|sẽ|trực tiếp)(?!\w))"
)
