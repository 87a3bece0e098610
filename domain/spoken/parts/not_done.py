"""What says that work is not done yet: "chưa xong đâu ạ", "việc 2 chưa làm xong"."""

from domain.text import nfc
from domain.words import spoken

_NOT_DONE = spoken(
    r"(?<!\w)chưa (?:(?:làm|hề|được|thể|có|thực sự|thật sự) )*"
    r"(?:xong|hoàn thành|hoàn tất|hoàn thiện|làm (?:gì|được))(?!\w)"
)
# A condition, a question, and what is done beside say something else.
_ELSE = spoken(
    r"\?|(?<!\w)(?:nếu|khi nào|bao giờ|vì sao|tại sao|phần|nhưng|còn)(?!\w)"
    r"|(?<!\w)(?:xong|hoàn thành)(?!\w)|(?<!\w)chưa\W*$"
)


def is_not_done(words: str) -> bool:
    """Return whether words say of one thing that it is not done, and no more of it."""
    left, times = _NOT_DONE.subn(" ", nfc(words))
    return times > 0 and not _ELSE.search(left)
