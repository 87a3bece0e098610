"""A kind of words that can turn what else is said, and what such words are made of."""

import re
from dataclasses import dataclass

from domain.spoken.parts.guess import Sense

DEEDS = frozenset({Sense.DONE, Sense.SUBMITTED})
CLAIMS = DEEDS | {Sense.PROGRESS, Sense.OBSTACLE, Sense.EXTEND}
ALL = CLAIMS | {Sense.WITHDRAW}
# What may stand around them and says nothing.
CLOSE = (
    r"(?:[\s,.;!…]*(?<!\w)(?:ạ|nhé|nha|nhen|nghe|nghen|hen|anh|chị|em|cô|chú|sếp|đó|đấy|ấy|á|thôi"
    r"|hết"
    r"|cả|luôn|rồi|nữa|quá|lắm)(?!\w))*\W*$"
)
OPEN = (
    r"^\W*(?:(?:dạ|vâng|ạ|à|ừ|ờ|thì|em|anh|chị|cô|chú|sếp|ơi|kính|thưa|báo cáo|chắc"
    r"|cũng)(?!\w)[\s,]*)*"
)
CUT = r"(?:[,.;…!\n]|\s[–-](?=\s))\s*(?:(?:là|thì|mà|nhưng)(?!\w)\s*)*"
THEM = (
    r"(?:(?:anh|chị|cô|chú|bác|ông|bà|thầy|đ/c|đồng chí|bên|phía|phòng|nhà thầu|thầu|sếp|họ"
    r"|người ta|ai|bả|ổng|ảnh|nó)(?!\w)(?! (?:em|tôi|tui|mình)(?!\w))(?: [^\W\d]+){0,3}?)"
)
SAY = r"(?:nói|bảo|kể(?! hoạch)|kêu|khoe|đồn|báo(?! cáo)|cho biết|khẳng định)"
NOT = r"(?:không|ko|k|hông|hổng|chưa|chẳng|chả)"
NO_HARM = (
    r"(?:(?:kịp |có |còn |bị )*(?:báo|bấm|nhắn|cập nhật|phát sinh|chuyện|trễ|chậm|quên|muộn|phải"
    r"|nhắc|cần|vướng"
    r"|thiếu|sai|nợ|tồn|gì|ai|tin|trở ngại|khó khăn|thấy|biết|hiểu)(?!\w))"
)
_SENDS = r"(?:trình|nộp|gửi|đưa|chuyển|ký|ban hành|phát hành)"
DEED = rf"(?:xong|hoàn thành|hoàn tất|{_SENDS})(?!\w)"
WRONG = r"(?:nhầm|lộn|sai|lầm)"


@dataclass(frozen=True, slots=True)
class Turn:
    """A kind of words that turn what is said in some senses."""

    senses: frozenset[Sense]
    form: re.Pattern[str]
