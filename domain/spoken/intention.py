"""What somebody means by words in a reply: "xong rồi ạ", "vướng kinh phí", "xin lùi đến 30/6".

It is better to understand too little than too much: negations, questions, hopes and promises mean
nothing, and neither do words that say two things at once.
"""

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from enum import StrEnum

from domain.spoken.words import spoken


class Intention(StrEnum):
    """What the words are about; the order is that of precedence where one contains another."""

    EXTEND = "extend"
    STUCK = "stuck"
    SUBMITTED = "submitted"
    PROGRESS = "progress"
    DONE = "done"


_SENT = "gửi|nộp|ban hành|phát hành|chuyển|báo cáo|ký|làm xong"
_PATTERNS: Mapping[Intention, tuple[re.Pattern[str], ...]] = {
    Intention.EXTEND: (
        spoken(
            r"(?:gia hạn|giahan|giãn tiến độ|lùi|xin hoãn(?! th)"
            r"|(?:dời|hoãn) (?:hạn|sang|đến|tới|lại)"
            r"|xin (?:thêm|đến|tới)|cho (?:em |phòng |đơn vị )?thêm)"
        ),
    ),
    Intention.STUCK: (spoken(r"(?:vướng mắc|vướngmắc|vướng|khó khăn|trở ngại)"),),
    Intention.SUBMITTED: (
        spoken(r"(?:đã|vừa|mới) (?:ký )?trình|datrinh|trình (?:[^,.;\n]{0,30} )?rồi"),
    ),
    Intention.PROGRESS: (
        spoken(r"đang (?:làm|thực hiện|triển khai|soạn|xây dựng|hoàn thiện|chỉnh sửa|lấy ý kiến)"),
        spoken(r"\d{1,3}\s*%|(?:gần|sắp|cơ bản) (?:xong|hoàn thành|hoàn tất)"),
        spoken(r"(?:xong|được|làm|đạt|hoàn thành) (?:được )?\d+/\d+(?!/)(?= )"),
        spoken(
            r"(?:xong|hoàn thành|được) (?:rồi )?(?:được )?(?:một |1 )?"
            r"(?:phần(?! việc)|nửa|bước|khâu|dự thảo|bản thảo)"
        ),
        spoken(r"tiến độ|tiendo"),
    ),
    Intention.DONE: (
        spoken(r"(?:xong|hoàn thành|hoàn tất|done)"),
        spoken(rf"(?:đã|vừa|mới) (?:{_SENT})"),
        spoken(rf"(?:{_SENT}) (?:[^,.;\n]{{0,30}} )?rồi"),
    ),
}
_ANYTHING_ELSE = {
    Intention.EXTEND: r"|cần|khỏi|đã",
    Intention.STUCK: r"|hết|khỏi|gỡ|giải quyết|khắc phục|vượt",
    Intention.SUBMITTED: r"|sắp|sẽ|chuẩn bị|để|nếu|khi|phải|cần|dự kiến|chờ|đợi",
    Intention.PROGRESS: "",
    Intention.DONE: (
        r"|sắp|gần|sẽ|chuẩn bị|để|nếu|khi|phải|cần|cố|cố gắng|hứa|dự kiến|tưởng|chờ|đợi"
        r"|xin|làm cho|kịp|gỡ"
    ),
}
_NO = "chưa|không|ko|k|chẳng|chả|đừng|đâu"
# What stands in front of the words in their clause and takes their meaning away.
_UNSAID = {
    intention: spoken(rf"(?<!\w)(?:{_NO}{more})(?!\w)[^,.;\n]*$")
    for intention, more in _ANYTHING_ELSE.items()
}
# Where another clause begins: "chưa xong vì vướng kinh phí" says that something is stuck.
_CLAUSE = spoken(r"[,.;\n]|(?<!\w)(?:vì|do|tại|nhưng|nên|mà)(?!\w)")
_ANSWERS_NO = spoken(r"^(?:dạ |vâng )?(?:chưa|không|ko)(?: (?:ạ|anh|chị|em))*\W*[,.;\n]")
# Said of one thing and denied of another, these are about more than we can tell.
_WHOLE = frozenset({Intention.DONE, Intention.SUBMITTED})
_NOT_AFTER_ALL = spoken(r"^ (?:rồi )?(?:chưa|đâu|sao)(?!\w)|^ (?:được )?(?:không|ko)\W*$")
_ASKS = (
    spoken(
        r"\?|(?<!\w)(?:bao giờ|khi nào|lúc nào|hồi nào|tại sao|vì sao|thế nào|bao nhiêu|hả)(?!\w)"
    ),
    spoken(r"^sao (?:chưa|không|lại|mà)(?!\w)|(?<!\w)(?:phải|được|đúng|có) (?:không|ko)\W*$"),
    spoken(r"(?<!\w)(?:chưa|không|ko|hông)(?: (?:ạ|a|vậy|thế|nhỉ|em|anh|chị|các em|nha|hả))*\W*$"),
)
_CONTRADICTING = (
    {Intention.DONE, Intention.STUCK},
    {Intention.DONE, Intention.EXTEND},
)


@dataclass(frozen=True, slots=True)
class Meaning:
    """An intention, and where the words that say so stand."""

    intention: Intention
    start: int
    end: int


def meaning_of(words: str) -> Meaning | None:
    """Return what NFC words mean, None where that is nothing, two things, or asked."""
    if any(form.search(words) for form in _ASKS):
        return None
    said = {intention: found for intention in Intention if (found := _said(intention, words))}
    if Intention.PROGRESS in said:
        said.pop(Intention.DONE, None)
    if any(both <= said.keys() for both in _CONTRADICTING):
        return None
    return next(iter(said.values()), None)


def _said(intention: Intention, words: str) -> Meaning | None:
    """Return where an intention is affirmed first."""
    if intention in _WHOLE and _ANSWERS_NO.match(words):
        return None
    matches = list(_matches(_PATTERNS[intention], words))
    affirmed = [match for match in matches if not _is_denied(intention, match)]
    if not affirmed or (intention in _WHOLE and len(affirmed) < len(matches)):
        return None
    return Meaning(intention, affirmed[0].start(), affirmed[0].end())


def _is_denied(intention: Intention, match: re.Match[str]) -> bool:
    before, after = match.string[: match.start()], match.string[match.end() :]
    if intention not in _WHOLE:
        before = _CLAUSE.split(before)[-1]
    return bool(_UNSAID[intention].search(before) or _NOT_AFTER_ALL.match(after))


def _matches(forms: Iterable[re.Pattern[str]], words: str) -> Iterable[re.Match[str]]:
    found = (match for form in forms for match in form.finditer(words))
    return sorted(filter(_is_whole, found), key=re.Match.start)


def _is_whole(match: re.Match[str]) -> bool:
    """Whether the match begins and ends with a word, and not within one."""
    before, after = match.string[: match.start()][-1:], match.string[match.end() :][:1]
    return not (before.isalnum() or (after.isalnum() and match[0][-1:].isalnum()))
