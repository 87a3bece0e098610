"""Whether anything is left of a message that could turn what it is taken for.

A reading stands only if nothing is: whatever doubts it, asks, takes it back or follows a contrast
is accounted for word by word, or the reading is asked.
"""

from domain.spoken.parts.guess import Sense
from domain.spoken.turning.accounted import ACCOUNTED
from domain.spoken.turning.against import STANDS_AGAINST
from domain.spoken.turning.by_sense import KEPT, OVER, TO_COME
from domain.spoken.turning.doubted import DOUBTED, IF
from domain.spoken.turning.revoked import ASKED, REVOKED
from domain.words import spoken

_TURNS = (*DOUBTED, *IF, *ASKED, *REVOKED, *TO_COME, *OVER, *KEPT)
_EXCEPTED = spoken(
    r"^\W*(?:ra )?thì(?!\w)|(?<!\w)(?:(?:(?:chỉ|còn|mỗi|riêng|trừ|ngoài|mới)(?!\w)\s*)+(?:(?:là|thì"
    r"|ra|mà)(?!\w)\s*)*)"
    r"(?:chưa(?: (?:xong|làm|nộp|gửi|được))*(?!\w))?"
)

# "trừ 3 với 6 ra thì xong hết, hai cái đó đang làm" says of those what it says last.
_ALL_DONE = spoken(r"(?<!\w)(?:xong|hoàn thành) (?:hết|cả|tất)(?!\w)|(?<!\w)đều (?:đã )?xong(?!\w)")


def is_turned(sense: Sense, words: str, *, excepts: bool = False) -> bool:
    """Whether NFC words hold some that can turn what is said in a sense.

    Where they except tasks, those have their own said of them.
    """
    if excepts and sense is Sense.PROGRESS and _ALL_DONE.search(words):
        return True
    if any(sense in turn.senses and turn.form.search(words) for turn in _TURNS):
        return True
    accounted = ACCOUNTED.get(sense)
    if accounted is None:
        return False
    rest = accounted.sub("·", _EXCEPTED.sub("·", words) if excepts else words)
    return any(form.search(rest) for form in STANDS_AGAINST[sense])
