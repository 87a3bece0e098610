"""What a letter says around its report: whom it greets, and how it closes."""

from domain.words import spoken

_SOMEBODY = (
    r"(?:các|quý|ban|phó|anh|chị|cô|chú|bác|ông|bà|em|sếp|đồng chí|đ/c|lãnh đạo|giám đốc|chánh"
    r"|văn phòng|vp|sở|phòng|ubnd|huyện|xã|bộ phận|tổng hợp|hành chính|quản trị|bgđ|gđ|cơ quan"
    r"|thường trực|đơn vị|trung tâm|hiệu trưởng|chủ tịch|trưởng|cấp trên|mọi người|và)"
)
# A name may follow whom it is written to.
_OPENS = spoken(
    r"^\W*(?:kính (?:gửi|thưa|chào|trình)|thưa|gửi)\s*:?\s+"
    rf"(?:{_SOMEBODY}(?!\w)\s*){{1,8}}[^\W\d]{{0,8}}?\s*[,.:!;\n–-]+\s*(?=\S)"
)
_THANKS = (
    r"(?:xin|kính)? ?(?:trân trọng|chân thành)"
    r"(?: (?:cảm ơn|báo cáo|kính chào|kính báo|đề nghị|thông báo))*"
    r"|(?:xin )?kính (?:báo|chào)|(?:(?:em|tôi|tui|mình) )?(?:xin )?(?:chân thành )?c[ảá]m ơn"
)
_TO_KNOW = (
    r"(?:xin )?(?:kính )?báo cáo (?:để )?(?:quý )?"
    r"(?:anh|chị|sở|vp|văn phòng|lãnh đạo|phòng|ubnd|đồng chí)? ?"
    r"(?:được )?(?:biết|nắm|rõ|theo dõi|tổng hợp|xem xét)"
)
_CLOSES = spoken(
    rf"[\s,.;]*(?<!\w)(?:{_THANKS}|{_TO_KNOW})"
    rf"(?:[\s,.!]*(?:ạ|nhiều|nhé|nha|biết|theo dõi|chỉ đạo|{_SOMEBODY})(?!\w))*[\s.!/]*$"
)


def without_letter(words: str) -> str:
    """Return NFC words without salutation and close, unless they say nothing else."""
    body = _OPENS.sub("", words)
    while (rest := _CLOSES.sub("", body)) != body and rest.strip():
        body = rest
    return body if body.strip() else words
