"""Words that only greet, thank or take note, and so ask for no answer: "dạ em cảm ơn ạ"."""

from domain.text import nfc
from domain.words import spoken

_LONGEST = 200
_ONLY = spoken(
    r"^(?:(?:dạ|vâng|ạ|à|ừ|ok|oke|em|anh|chị|cô|chú|bác|đồng chí|các|hệ thống|xin|trân trọng"
    r"|(?:cảm|cám) ơn|rất|nhiều|nhé|nha|đã (?:rõ|biết|hiểu)|rõ|nhận (?:được )?(?:thông )?tin"
    r"|đã|được|rồi|tốt)(?!\w)[\s,.!]*)+$"
)


def is_courtesy(words: str) -> bool:
    """Return whether words do no more than thank or take note."""
    words = nfc(words).strip()
    return len(words) <= _LONGEST and bool(_ONLY.match(words))
