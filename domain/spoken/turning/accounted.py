"""What takes nothing of a deed away, though it has words that could: "xong rồi mà quên báo"."""

from domain.spoken.parts.guess import Sense
from domain.spoken.turning.turn import DEED, NO_HARM, NOT
from domain.words import spoken

_TELLS = r"(?:nhắc|giục|lo|hỏi|réo|hối|đòi|gia hạn|danh sách|nghĩ)"
_BY_HIMSELF = (
    r"(?:(?:sếp|gđ|pgđ|giám đốc|lãnh đạo|chủ tịch|họ|ảnh|bển|bộ|sở|huyện|tỉnh|cục|kho bạc|bên \w+"
    r"|(?:anh|chị|đồng chí|đ/c|cô|chú|bác)(?: [^\W\d]+){0,2}?)(?: ấy)?)"
)
_ACCOUNTED_FOR_DONE = spoken(
    rf"(?<!\w)(?:(?:khỏi|đừng|(?:không|ko) cần) (?:xin )?{_TELLS}(?: (?:nữa|đâu))*"
    rf"|(?:nhưng|mà|chứ)(?: (?:vẫn|cũng|đã|em|lại|là|giờ))* (?:{DEED}|đủ|quên|hóa ra|xong)"
    rf"|(?:nhưng|mà)(?: [^,.;\n]{{1,30}})? mới {DEED}"
    r"|mà(?=\s*(?:$|\W|vp|bot|chi|anh|chị|em|hè|sao|cứ|còn nhắc|nhắc|hỏi|lần sau)(?!\w))"
    r"|(?:không|ko) (?:còn|phải) (?:(?:việc|cái) nào )?(?:chưa|không)(?: \w+)?(?: đâu)?|còn (?:gì"
    r"|lại|nhắc|hỏi)"
    rf"|(?:chứ )?(?:{NOT}|đâu)(?: (?:còn|có|phải|hề|bị|là))* {NO_HARM}(?: \w+)?(?: đâu)?|(?:chi"
    rf"|gì) nữa đâu"
    rf"|(?:lẽ ra|đáng lẽ|đáng ra) [^.;]*? mới {DEED}|thực ra(?=.* mới là)|nhờ [^,.;\n]* mà"
    r"|(?:bị )?trả (?:(?:lại|về)(?!\w))?[^.;\n]*?(?:đã|vừa|lại)(?= (?:ký|trình|nộp|gửi))"
    r"|(?:bị )?trả(?: (?:lại|về))?(?!\w)[^.;\n]*? (?:ký|trình|nộp|gửi) lại(?=[^.;\n]* (?:rồi|xong))"
    # Of a count all is told, and whatever is left beside all of it is other work.
    r"|\d+ đạt,? \d+ (?:không|ko) đạt|(\d+)/\1, chỉ còn (?:chưa )?[^,.;\n]+"
    r"|(?:hết|gỡ|giải quyết|xử lý|khắc phục)(?: được| xong)* (?:vướng mắc|khó khăn|trở ngại|vướng)"
    r"|(?:vướng mắc|khó khăn|trở ngại)[^,.;\n]{0,20} (?:xử lý|gỡ|giải quyết|khắc phục)"
    rf"|bỏ khỏi danh sách"
    rf"|mới (?:{DEED}|làm xong|đúng|bỏ|báo|hồi|hôm|sáng|trưa|chiều|tối|đây|nãy|vừa|là cái|có|\d)"
    r"|^[^\n]*?(?<!\w)(?:nhưng|chứ|mà|chưa xong)?,?\s*(?:giờ|nay|hôm nay) (?:\w+ )?(?:xong|ngon)"
    r"|(?:nhưng|tuy) (?:trễ|chậm|muộn)(?: \w+ (?:ngày|hôm|bữa|tuần))?|mà (?:hệ thống"
    r"|phần mềm)[^,.;\n]*"
    r"|(?:báo cáo|báo|xác nhận|ghi nhận)(?: (?:với|anh|chị|giúp|giùm|sếp|em))* là|minh chứng là"
    r"|đâu ra đó"
    r"|(?:hạn|vì) mai|nhắc sai|chỉ là chưa (?:bấm|báo)(?: báo cáo)?|(?:chỉ )?chưa (?:bấm"
    r"|báo)(?: báo cáo)?"
    r"|^\W*thì|tức thì|chứ(?=\W*$)|nhưng em (?:báo|quên|bấm)|nhưng cuối cùng|mà chưa (?:báo|bấm"
    r"|nhắn)|trước (?:bị )?vướng[^,.;\n]* (?:giờ|nay)|chứ (?:sao|bộ|gì)|chậm mà chắc"
    r"|mà là chưa (?:báo|bấm|nhắn)"
    r"|mà (?:vẫn|còn|cứ) (?:thấy |bị )?(?:nhắc|báo|hỏi|đòi)|(?:lúc|hồi|bữa"
    r"|hôm) trước chưa[^,.;\n]*?(?:giờ|nay)"
    r"|chưa (?:tới|đến) hạn mà|coi (?:như|là)(?: đã)? (?:xong|hoàn thành|kết thúc|khép lại)"
    r"|(?:sản phẩm|ngày \w+ \w+|ngày \w+|số văn bản|đúng|thế|ý|kết quả|văn bản \S+|vẫn|tên|báo cáo"
    r"|hạn \S+) là|là (?:đã )?(?:xong|hoàn thành|ngày|của|\d)|thì (?:(?:đã|đúng là) )?(?:xong|vẫn"
    r"|lại|hoàn thành|ngon)|riêng cái"
    r"|tưởng (?:(?:việc )?(?:chưa|xong)(?: \w+)?)|chưa, à mà|à mà(?= xong)|(?:nhắc|hỏi) hoài à"
    r"|đâu vào đấy|đời đâu|(?:gõ|ghi|bấm|đánh) (?:nhầm|sai)(?= ?,)|nói (?:chung|thôi|cho nhanh)"
    r"|(?:(?:à|ấy|ủa|ý),? )?(?:nhầm|lộn)(?=,? (?:hôm|bữa|ngày|sáng|chiều|thứ|\d))|dù sao|kể cả"
    r"|trước khi nghỉ"
    r"|ủa(?= xong)|chỉ làm|thiếu gì|(?:chị|cô|anh) mai|mai (?:gửi"
    r"|đưa) bản"
    r"|ý (?:em|tôi) là(?= (?:xong|hoàn thành))|không (?:xong|nộp) \S+ (?:\S+ )?mà)(?!\w)"
)
_ACCOUNTED_FOR_SUBMITTED = spoken(
    r"(?<!\w)(?:^\W*thì|(?:không|chứ không) phải (?:đã )?xong|đừng (?:tích|đóng|ghi)[^,.;\n]*"
    r"|lần \d sai[^,.;\n]*"
    r"|(?:bị )?trả (?:(?:lại|về)(?!\w))?[^.;\n]*?(?:đã|vừa|lại|em|xong)(?: (?:ký|trình|nộp"
    r"|gửi))(?: lại)?"
    rf"|{_BY_HIMSELF} (?:hẹn|hứa)[^,.;\n]*)(?!\w)"
)
ACCOUNTED = {Sense.DONE: _ACCOUNTED_FOR_DONE, Sense.SUBMITTED: _ACCOUNTED_FOR_SUBMITTED}
