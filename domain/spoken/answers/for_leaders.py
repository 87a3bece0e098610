"""Words of the office that are for the leaders: "Xin ý kiến Giám đốc việc này, đề nghị ký …"."""

from domain.spoken.card_said import AROUND, BEYOND, END, LEADERS
from domain.text import nfc
from domain.words import spoken

# Others have a Giám đốc too: "trình Giám đốc Sở Tài chính".
_OF_OTHERS = (
    r"(?:trung tâm|chi cục|phòng|bệnh viện|công ty|kho bạc|ngân hàng|tài chính|kế hoạch|nội vụ"
    r"|tư pháp|y tế|giáo dục|công thương|xây dựng|nông nghiệp|tài nguyên|lao động|giao thông"
    r"|thông tin|văn hóa|văn hoá|ngoại vụ|tt&tt|tc|nv|gtvt|tn&mt|lđtbxh)"
)
_TO_LEADERS = spoken(
    rf"^(?:(?:{AROUND}|{BEYOND}|kính|đề nghị){END})*"
    r"(?:trình|xin ý kiến|xin chỉ đạo|báo cáo|hỏi ý kiến)"
    rf"(?:{END}(?:lên|đến|tới|ý kiến|xin ý kiến|của|cho))*{END}{LEADERS}(?!\w)"
    rf"(?!\s+(?:sở\s+)?{_OF_OTHERS}(?!\w))"
)


def is_for_leaders(words: str) -> bool:
    """Return whether words of the office put something before the leaders."""
    return _TO_LEADERS.match(nfc(words).strip()) is not None
