"""What a message calls a slip of its own, and says instead: "việc 3 xong, à lộn, việc 13"."""

from domain.words import spoken

# "lúc nãy em ghi nhầm: …" leads to what is so.
_MISTAKEN = spoken(
    r"^\W*(?:(?:dạ|vâng|ạ|à|ủa|em|anh|chị|xin lỗi|xin|báo cáo|lúc nãy|hồi nãy|khi nãy|nãy|vừa nãy"
    r"|hồi sáng|sáng nay|hôm qua)(?!\w)[\s,]*)*(?:(?:ghi|viết|báo|nói|bấm|gõ) )?"
    r"(?:nhầm|lộn|sai|đính chính)"
    r"(?: (?:rồi|ạ|mất|việc|tin|lại|báo cáo|lúc nãy|hồi nãy|khi nãy|vừa rồi|hôm qua|sáng nay))*"
    r"\s*[:,;.!–-]+\s*(?=\S)"
)
# "việc 2 xong rồi, à nhầm, việc 3 mới xong": what goes before it is not so.
_SLIPS = spoken(
    r"(?:[,.;:!?…\n-]+\s*(?:(?:à|ý|ủa|ấy|ơ|á|ối|chết|thôi|xin lỗi|sorry)(?!\w)[\s,.!…]*)*"
    r"|(?<=\w)\s+(?:à|ý|ủa|ấy|ơ|á|ối|chết)[\s,.!…]+)"
    r"(?:(?:em|tôi|mình) )?(?:nhầm|lộn|quên|không(?: phải)?|ko)"
    r"(?: (?:rồi|mất|ạ|em|chị|anh|nhầm|lộn|việc))*[\s,.:!…-]*$"
)
# "việc 7 xong, sửa lại là việc 17": what goes before is not so either.
_RATHER = spoken(
    r"^\W*(?:(?:em|tôi|mình|xin|cho em) )*(?:sửa lại|sửa|đúng ra|ý (?:em|tôi|mình)|nói lại)"
    r" (?:thành|là|phải là)(?!\w)\s*"
)
# What says no more than how the slip came about: "em bấm thiếu số 1".
_HOW = spoken(
    r"(?:^|[\s,.;–-]+)(?:(?:em|e|tôi|tui|mình|anh|chị) )?"
    r"(?:gõ|bấm|ghi|báo|nhắn|viết|nói|đánh|nhập|chọn) (?:nhầm|lộn|sai|thiếu|dư|thừa)"
    r"(?: (?:số|việc|mã|dòng|chữ|rồi|mất|ạ|nhé|nha|\d+))*\W*$"
)
_NOTHING = spoken(
    r"^(?:\W|(?:nhé|nha|ạ|là|thì|mới đúng|mới phải|chứ|cơ|kia|đấy|em|anh|chị|thôi)(?!\w))*$"
)

_IS_WRONG = spoken(
    r"(?<!\w)là (?:báo |ghi |nói )?(?:sai|nhầm|lộn|không đúng|chưa đúng|láo|bậy)"
    r"(?: (?:rồi|ạ|nhé|nha|đó|đấy|mất|anh|chị))*\W*$"
)


def is_called_wrong(words: str) -> bool:
    """Whether words end by calling what they say wrong: "em báo xin lùi đến 12/3 là sai"."""
    return _IS_WRONG.search(words) is not None


def without_mistake(words: str) -> str | None:
    """Return words behind those that call what was said before a mistake, None without those."""
    found = _MISTAKEN.match(words)
    return words[found.end() :] if found else None


def slips(words: str) -> bool:
    """Whether words end by calling themselves a slip, so that what follows stands for them."""
    return _SLIPS.search(words) is not None


def without_slip(words: str) -> str:
    """Return words without the end that calls them a slip."""
    return _SLIPS.sub("", words)


def said_rather(words: str) -> str | None:
    """Return words behind those by which they stand for what was said before, None without."""
    found = _RATHER.match(words)
    return words[found.end() :] if found else None


def without_how(words: str) -> str:
    """Return words without how a slip came about that is told behind them: "…, em gõ lộn"."""
    return _HOW.sub("", words)


def says_nothing(words: str) -> bool:
    """Whether words leave what is said to those that they stand instead of."""
    return _NOTHING.match(without_how(words)) is not None
