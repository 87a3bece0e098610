"""Papers and days that a report names beside its own: who asked for it, when it was due, what came
before.

"Theo yêu cầu tại CV 88/UBND-VX ngày 24/02, Trung tâm đã gửi danh sách" names an order; "đã báo cáo
tại văn bản số 51/BC-TT" a product.
"""

import re

from domain.words import spoken

_KIND = (
    r"(?:công văn|văn bản|kế hoạch|quyết định|thông báo|chỉ thị|giấy mời|nghị quyết|thông tư"
    r"|nghị định|kết luận|hướng dẫn|chương trình|công điện|tờ trình|phiếu chuyển|phiếu giao việc"
    r"|đề án|lịch|quy chế|ý kiến chỉ đạo|bút phê|cv|vb|kh|qđ|tb)"
)
_SIGNED = r"\d{1,6}[^\W\d_]?[/-][^\W_][\w/&-]*"
_NUMBER = rf"(?:(?:số )?:?\s*(?:{_SIGNED}|\d{{1,6}}))(?! mục)"
# Short for a paper, and a unit's letters as well: "TT 4".
_SHORT = rf"(?:ct|nq|tt|nđ|kl|hd|gm|pgv)(?: số)? {_SIGNED}"
_DAY = (
    r"(?:[,;]?\s*\(?(?:ban hành |ký )?(?:ngày |hôm |bữa |đề ngày )+"
    r"\d{1,2}(?:\s*[/.-]\s*\d{1,2}(?:\s*[/.-]\s*\d{2,4})?| tháng \d{1,2}(?: năm \d{4})?)\)?)"
)
_OF = r"(?: (?:của|do) (?:[^\W\d]+ ){0,5}?[^\W\d]+(?=\s*(?:[,;:.\n]|về|v/v|yêu cầu|giao|đã|thì|$)))"
_PAPER = (
    rf"(?:{_SHORT}{_DAY}?"
    rf"|{_KIND}(?:(?: [^\W\d]+){{0,3}}? ?{_NUMBER}{_DAY}?|(?: [^\W\d]+){{0,3}}?{_DAY})){_OF}?"
)
# What such a paper does.
_ASKS = (
    r"(?:yêu cầu|chỉ đạo|đề nghị|giao|phân công|quy định|hướng dẫn|nhắc|đôn đốc|bảo|hẹn|triệu tập)"
)
_ABOVE = (
    r"ubnd|ủy ban|uỷ ban|bộ|tỉnh|huyện|thành phố|cấp trên|chính phủ|thủ tướng|chủ tịch|thường trực"
    r"|hđnd|tỉnh ủy|huyện ủy|cục|tổng cục|bí thư"
)
_TIE = (
    r"(?:căn cứ(?: vào)?|thi hành|phúc đáp|tiếp theo|liên quan(?: đến| tới)?|hưởng ứng"
    r"|(?:thực hiện|triển khai)(?: (?:theo|nội dung|chỉ đạo tại|yêu cầu tại|nhiệm vụ tại))?"
    r"|trả lời|góp ý(?: cho)?"
    rf"|theo (?:đúng )?(?:tinh thần|nội dung|{_ASKS})(?: (?:tại|trong|của|ở|nêu tại))?"
    rf"|(?:được )?{_ASKS} (?:nêu )?(?:tại|trong|của|ở|theo))"
)
_TIED = (
    spoken(rf"(?<!\w)(?:{_TIE}) (?:các |những )?{_PAPER}"),
    # Behind what was done it may be how it went out: "đã gửi theo công văn số 12/CV-TT".
    spoken(
        r"(?:^|(?<=[,.;:!\n])\s*)(?:(?:dạ|kính thưa|báo cáo|thì)[\s,]+)*"
        rf"theo (?:như )?{_PAPER}"
    ),
    spoken(rf"(?<!\w)theo {_PAPER}(?= của (?:{_ABOVE})(?!\w))"),
)
_ASKING = spoken(rf"(?<!\w){_PAPER}(?=,? (?:có |về việc )?{_ASKS}(?!\w)(?! (?:rồi|xong)))")
# What we gave out ourselves may ask as well: "đã ban hành QĐ 18 giao chỉ tiêu".
_OURS = spoken(
    r"(?<!\w)(?:ban hành|phát hành|ký|có|ra|soạn|gửi|nộp|lập|trình|tham mưu|dự thảo|hoàn thành"
    r"|xong)(?: [^\W\d]+){0,2}\s*$"
)

_FIGURES = (
    r"\d{1,2}(?:\s*[/.-]\s*\d{1,2}(?:\s*[/.-]\s*\d{2,4})?| tháng \d{1,2}(?: năm \d{4})?)"
    r"(?![\w/]|[.,-]\d)"
)
_OTHER_DAYS = (
    # "hạn 28/2, em nộp 26/2 rồi"
    spoken(
        r"(?<!\w)(?<!gia\s)(?<!lùi\s)(?<!dời\s)(?<!nới\s)(?<!xin\s)(?<!giãn\s)(?<!thời\s)"
        r"(?<!từ\s)(?<!với\s)"
        r"(?:hạn|thời hạn|deadline)(?: (?:nộp|là|đến|tới|ngày|hôm|trước|chót|cuối|giao|cũ"
        rf"|gốc|của|sở|huyện|tỉnh|ghi|báo cáo))*\s*:?\s*{_FIGURES}"
    ),
    spoken(
        r"(?<!\w)(?:chứ |mà )?(?:không|ko|k|hông|hổng|đâu|chẳng) phải"
        rf"(?: (?:là|hôm|ngày|bữa))*\s*{_FIGURES}"
    ),
    # "kế hoạch giao ngày 18/2, tụi em làm xong 24/2"
    spoken(
        rf"(?<!\w){_KIND}(?: [^\W\d]+){{0,3}}? {_ASKS}(?: (?:từ|hôm|bữa|ngày|việc))*\s*{_FIGURES}"
    ),
    # Where what ends the work follows, the step before it is another day's.
    spoken(
        r"(?<!\w)(?:hợp đồng|nhận|được giao|giao việc|khởi công|bắt đầu|mở thầu|tạm ứng|đặt hàng"
        r"|đặt mua|thông báo|mời|đăng ký|triệu tập)(?: [^\W\d]+){0,4}(?: số)?(?: \S*\d\S*/\S+)?"
        rf"(?: (?:ký|ngày|hôm|bữa|từ))*\s*{_FIGURES}(?=[^,.;\n]*[,.;\n][^\n]*(?<!\w)(?:xong"
        r"|hoàn thành|hoàn tất|nghiệm thu|bàn giao|thanh lý|quyết toán|đã (?:nộp|gửi|giao)"
        r"|(?:nộp|gửi|giao) (?:[^\W\d]+ ){0,3}rồi)(?!\w))"
    ),
)


def without_besides(text: str) -> str:
    """Return NFC text with as many blanks for each of them, the same text where they are all."""
    # Each of them has figures, and the forms are dear.
    if not any(map(str.isdigit, text)):
        return text
    rest = text
    for form in (*_TIED, *_OTHER_DAYS):
        rest = form.sub(_blank, rest)
    rest = _ASKING.sub(_blank_of_others, rest)
    return rest if any(letter.isalnum() for letter in rest) else text


def _blank(order: re.Match[str]) -> str:
    return " " * len(order[0])


def _blank_of_others(order: re.Match[str]) -> str:
    return order[0] if _OURS.search(order.string, 0, order.start()) else _blank(order)
