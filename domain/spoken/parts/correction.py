"""What words say of themselves: that they stand in place of what was said before."""

from domain.text import nfc
from domain.words import spoken

_CORRECTS = spoken(
    r"^\W*(?:(?:dạ|vâng|ạ|em|anh|chị|xin|cho|đề nghị|phép|báo cáo) )*"
    r"(?:(?:sửa|ghi|viết|chữa|báo|nói) (?:lại|nhầm|sai)|sửa thành|đính chính|nhầm)"
    r"(?: (?:ạ|rồi|giúp|hộ|em|là|thành|dòng trên|dòng vừa rồi|tin trên|lúc nãy|như sau))*"
    r"(?:\s*[:,;.–-]+\s*| (?=(?:việc|nhiệm vụ|mã|số)?\s*[^\W\d_]{0,6}[-. ]?\d))(?=\S)"
)


def without_correcting(words: str) -> str | None:
    """Return words without "sửa lại:" before them, None for words that correct nothing."""
    words = nfc(words)
    found = _CORRECTS.match(words)
    return words[found.end() :] if found else None
