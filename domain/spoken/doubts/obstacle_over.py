"""Words that tell why an obstacle is over: "Sở đã gửi góp ý rồi, hết vướng mắc việc TT-02"."""

import re

from domain.spoken.intention import Intention
from domain.spoken.meaning import phrases
from domain.text import nfc
from domain.words import spoken

_LONGEST = 200
_STUCK = r"(?:vướng(?: mắc)?|khó khăn|trở ngại|rào cản)"
# Of others' obstacles the words may be the work itself: "đã tháo gỡ khó khăn cho 5 đơn vị".
_NOT_OTHERS = r"(?!\w)(?!(?: \w+){0,4} (?:cho|của) )"
_OVER = spoken(
    rf"(?<!\w)(?:hết (?:cái |các |những )?{_STUCK}|không còn (?:bị |gặp |gì |cái |các )?{_STUCK}"
    rf"|(?:đã|được|vừa|mới) (?:được )?tháo gỡ(?: được| xong)?(?: {_STUCK})?"
    rf"|(?:tháo )?gỡ (?:được|xong)(?: {_STUCK})?"
    rf"|{_STUCK}(?: (?:này|đó|trên))? (?:(?:đã|được) )+(?:gỡ|giải quyết|khắc phục|xử lý))"
    rf"{_NOT_OTHERS}"
)
_NOT_SO = spoken(
    r"\?|(?<!\w)(?:chưa|vẫn|sắp|sẽ|nếu|khi|chừng nào|bao giờ|mong|chờ|đợi|để|cần|phải|đừng|tưởng"
    r"|nhưng|không(?! còn)|ko|đề nghị|xin)(?!\w)"
)
# What the unit says of its own work, beside what others did to help it.
_WORK_DONE = spoken(
    r"(?<!\w)(?:xong|hoàn thành|hoàn tất|done|ban hành|phát hành|trình|nộp|\d+ ?%)(?!\w)"
    r"|(?<!\w)(?:em|tôi|tui|mình|chúng tôi|đơn vị)(?: (?:đã|vừa|mới|cũng))* (?:gửi|làm|báo cáo)"
    r"(?!\w)"
)
_TASKS = re.compile(r"(?<!\w)(?:việc|nhiệm vụ) \d|(?<!\w)[^\W\d]+[-.]\d", re.IGNORECASE)
_OTHERWISE = (Intention.EXTEND, Intention.STUCK, Intention.PROGRESS)


def only_over(words: str) -> bool:
    """Return whether words say that an obstacle is over, and of the work nothing else."""
    words = nfc(words).strip()
    found = _OVER.search(words)
    if found is None or len(words) > _LONGEST or _NOT_SO.search(words):
        return False
    beside = f"{words[: found.start()]} , {words[found.end() :]}"
    if _WORK_DONE.search(beside) or len(_TASKS.findall(words)) > 1:
        return False
    return not any(phrases(intention, beside)[1] for intention in _OTHERWISE)
