"""Words that put a matter before the leaders: "em xin ý kiến Giám đốc: có tổ chức không?"."""

from domain.spoken.intention import ASKS, Intention
from domain.spoken.meaning import phrases
from domain.words import spoken

_LEADERS = r"(?:(?:ban |phó )?giám đốc|bgđ|p?gđ|(?:ban |các )?lãnh đạo(?: sở)?)"
_WHOM = (
    r"(?:(?:giúp|giùm|hộ|lại|của|từ|với|cho|lên|các|anh|chị|ông|bà|đ/c|đồng chí|sếp"
    r"|ý kiến|chỉ đạo|chủ trương|hướng dẫn|xem|em)(?!\w)\s+)*(?:[^\W\d]+\s+){0,3}?"
)
_ASKED = spoken(rf"(?<!\w)(?:hỏi|xin|thỉnh thị|xin phép)(?!\w)\s+{_WHOM}{_LEADERS}(?!\w)")
_OPINION = spoken(
    rf"(?<!\w)(?:xin|thỉnh thị) (?:ý kiến|chỉ đạo|chủ trương) (?:chỉ đạo )?(?:của )?{_LEADERS}"
    r"(?!\w)"
)
# What was asked already, or is to be asked another time, is not put up by the words.
_NOT_NOW = spoken(
    r"(?<!\w)(?:đã|đang|vừa|mới|chờ|đợi|sẽ|để|cần|phải|chưa|không|khi|nếu|xong|mai|định|tính|bảo"
    r"|nói|rồi)(?!\w)[^,.;:\n]*$"
)
_BY_NOW = spoken(r"^[^,.;:?\n]*(?<!\w)(?:rồi|xong|hôm qua|sáng nay|chưa)(?!\w)")


def puts_up(words: str) -> bool:
    """Return whether NFC words ask the leaders something about work, and for no more time.

    What tells of work done beside is for whoever hears that."""
    if phrases(Intention.EXTEND, words)[1] or phrases(Intention.DONE, words)[1]:
        return False
    forms = [_OPINION]
    if any(form.search(words) for form in ASKS):
        forms.append(_ASKED)
    for form in forms:
        for found in form.finditer(words):
            before, behind = words[: found.start()], words[found.end() :]
            if not _NOT_NOW.search(before) and not _BY_NOW.search(behind):
                return True
    return False
