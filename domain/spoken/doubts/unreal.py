"""Deeds that words name and take away: "làm gì đã xong", "lẽ ra trình hôm qua", "suýt nộp"."""

from domain.words import spoken

_DEED = r"(?:xong|hoàn thành|hoàn tất|nộp|gửi|trình|ban hành|phát hành|ký|báo)"
# As far as a clause goes.
_ON = r"(?:(?!(?<!\w)(?:mà|chứ|nhưng|hóa ra|nên)(?!\w))[^,.;\n])"
# What stands before a deed in its clause, so that it is not, was to be, or hardly will be.
_UNREAL = spoken(
    r"(?<!\w)(?:làm gì (?:đã|có)|nào đã|đâu đã|còn lâu(?: mới)?|lẽ ra|đáng (?:lẽ|ra)"
    r"|(?:chỉ |cầu |ước )mong|coi (?:bộ|mòi) khó|khó (?:mà|lòng)|suýt(?: nữa)?|giá mà|cố (?:cho|để)"
    rf"|ai (?:nói|bảo|kêu)|tưởng)(?!\w){_ON}*?(?<!\w){_DEED}(?!\w){_ON}*"
    rf"|(?<!\w)để (?:[^\W\d]+ ){{0,4}}?{_DEED}(?: [^\W\d]+){{0,3}} đã(?!\w)"
    rf"|(?<!\w)(?:đã|có) {_DEED} (?:[^\W\d]+ ){{0,3}}?đâu(?! (?:vào|ra|đó)(?!\w))(?!\w)"
    # And under a condition, but for one that only asks politely.
    r"|(?<!\w)(?:nếu|chừng nào) (?!(?:được|có gì|cần|anh|chị|sếp)(?!\w))[^;\n]*"
)
_IS_A_DEED = spoken(rf"(?<!\w){_DEED}(?!\w)")

# What stands behind such words is so only then: "nếu việc 3 xong thì việc 7 …".
_CONDITION = spoken(r"(?<!\w)(?:nếu|chừng nào)(?!\w)[^;\n]*$")
_THEN = spoken(r"(?<!\w)thì\W*$"), spoken(r"^\W*thì(?!\w)")


def follows_from(words: str, then: str) -> bool:
    """Whether NFC words `then`, behind `words`, only follow from a condition in those."""
    ends, begins = _THEN
    is_led = ends.search(words) or begins.match(then)
    return is_led is not None and _CONDITION.search(words) is not None


def is_unreal(words: str) -> bool:
    """Whether NFC words take away each deed that they name."""
    rest = _UNREAL.sub(" ", words)
    return rest != words and not _IS_A_DEED.search(rest)
