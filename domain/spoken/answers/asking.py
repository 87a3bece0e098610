"""Questions, with their sign or without: "hạn ngày mấy", "việc này ai làm"."""

import re

from domain.text import nfc
from domain.words import spoken

_LONGEST = 200
_TAIL = r"(?: (?:vậy|thế|đó|đấy|hả|hở|ạ|em|anh|chị|nhỉ|ta|rồi|à|nhé|nha|các bạn))*\W*$"
_WHICH = (
    r"(?:mấy|nào|ai|gì|đâu|sao|bao giờ|bao nhiêu|bao lâu|khi nào|lúc nào|thế nào|ra sao|tại sao"
    r"|vì sao|làm sao)"
)
_ENDS = spoken(rf"(?<!\w){_WHICH}{_TAIL}")
_OR_NOT = spoken(
    r"^(?=\S+ \S).*(?<!\w)(?:(?:được|có|phải|đúng|kịp|ổn|xong|đủ|cần|biết|nắm)(?: [^\W\d]+){0,6}?"
    r" (?:không|ko|hông|hok|k)|(?:đã|xong|có|được|gửi|trình|họp|bàn giao|làm|báo cáo)"
    r"(?: [^\W\d]+){0,5}? (?:chưa|chửa))"
    rf"{_TAIL}"
)
_BEGINS = spoken(
    r"^(?:(?:ủa|à|ơ|dạ|thế|vậy|mà|em|anh|chị)[\s,]+)*"
    r"(?:tại sao|vì sao|sao(?! cho)(?! lưu)(?! y)(?! chép)|bao giờ|khi nào|bao nhiêu|bao lâu|ai"
    r"|việc gì|cái gì|làm gì)(?!\w)(?!(?: [^\W\d]+)+ (?:thì|cũng)(?!\w))"
)
_WHO = spoken(
    r"(?<!\w)(?:do |là )?(?<!cho\s)ai (?:đang |sẽ |là người )?(?:làm|phụ trách|theo dõi|chủ trì|lo"
    r"|ký|giữ|quản lý|chịu|đề xuất|báo|soạn)(?!\w)"
    r"(?!.*(?<!\w)(?:thì|cũng|người nấy|người đó)(?!\w))"
)
_DENIES = spoken(
    r"(?<!\w)(?:không|chưa|chẳng|đừng|ko|cũng|dù)(?!\w)(?=.*"
    rf"(?<!\w)(?:nào|gì|ai|đâu|mấy){_TAIL})"
)
# Without accents "từ đầu" looks like "từ đâu".
_FROM_THE_START = spoken(r"(?<!\w)(?:tu|ban|bat|hang|dung) dau\W*$")
_SIGN = spoken(r"\?\W*$")
_SENTENCES = re.compile(r"(?<=[.?!;])\s+|\n+")


def is_question(words: str) -> bool:
    """Return whether words only ask something, as far as their form says so."""
    words = nfc(words).strip()
    if len(words) > _LONGEST:
        return False
    if _SIGN.search(words) or _BEGINS.match(words) or _WHO.search(words) or _OR_NOT.match(words):
        return True
    return _ENDS.search(words) is not None and not (
        _DENIES.search(words) or _FROM_THE_START.search(words)
    )


def beside_questions(words: str) -> str:
    """Return the sentences of words that ask nothing, "" where they do nothing but ask."""
    said = (one for one in _SENTENCES.split(nfc(words).strip()) if not is_question(one))
    return " ".join(one for one in said if one.strip())
