"""Who acts behind the limit that opens a line of a timetable: "Hạn cuối cùng ứng viên nộp …"."""

import re

from documents.reading.body.shape import starts_work
from documents.reading.units.words import PREDICATES
from documents.reading.vocabulary import OPENINGS_IN_NAMES

_LIMIT = re.compile(
    r"(?:(?:ngày|thời)\s+)?hạn\s+(?:cuối(?:\s+cùng)?|chót|chậm nhất)(?:\s+là)?"
    r"(?:\s+(?:để|cho|mà|của))?\s+"
    r"|(?:chậm nhất|muộn nhất)(?:\s+là)?(?:\s+(?:vào|đến|hết|trước|sau|trong|ngày|tháng|năm|giờ"
    r"|\d[\d/.h:-]*))*,?\s+(?:(?:để|cho|mà)\s+)?",
    re.IGNORECASE,
)
# Those who apply, compete or take part are of no office.
_WHO = (
    r"ứng viên|thí sinh|học viên|nghiên cứu sinh|tác giả|nhóm tác giả|nhóm nghiên cứu"
    r"|chủ nhiệm (?:đề tài|nhiệm vụ|dự án|đề án)|đội thi|đội tuyển|vận động viên|nghệ nhân|đại biểu"
    r"|nhà khoa học|tập thể|cá nhân|tổ chức|doanh nghiệp|đơn vị|cơ quan|địa phương|nhà thầu"
    r"|người (?:dự thi|dự tuyển|đăng ký|tham gia|học|lao động|nộp hồ sơ|hướng dẫn)"
)
_TAKES_PART = re.compile(
    rf"(?:(?:các|những|mỗi)\s+)?(?:{_WHO})(?:(?:,|\s+và)\s+(?:{_WHO}))*"
    rf"(?=\s+(?:{PREDICATES}|{OPENINGS_IN_NAMES}|rút|khai)(?!\w))",
    re.IGNORECASE,
)


def behind_limit(text: str) -> str:
    """Return what stands behind "Hạn cuối cùng" or "Chậm nhất ngày …", as a sentence of its own.

    In the middle of a sentence names begin with small letters: "trường ĐHBK HN nộp".
    """
    limit = _LIMIT.match(text)
    rest = text[limit.end() :] if limit else ""
    return "" if starts_work(rest) else rest[:1].upper() + rest[1:]


def takes_part(text: str) -> str:
    """Return who of no office a sentence begins with, before what they do."""
    return found[0] if (found := _TAKES_PART.match(text)) else ""
