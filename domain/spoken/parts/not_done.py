"""What says that work is not done yet: "chưa xong đâu ạ", "việc 2 chưa làm xong"."""

from domain.text import nfc
from domain.words import spoken

_NOT_DONE = spoken(
    r"(?<!\w)chưa (?:(?:làm|hề|được|thể|có|thực sự|thật sự) )*"
    r"(?:xong|hoàn thành|hoàn tất|hoàn thiện|làm (?:gì|được))(?!\w)"
)
# "giám đốc chưa ký mà": of what was reported done it denies that.
_NOT_EVEN = spoken(
    r"(?<!\w)chưa (?:(?:làm|hề|được|thể|có) )*"
    r"(?:đâu|mà|ký|trình|nộp|gửi|duyệt|ban hành|nghiệm thu|bàn giao|họp|triển khai)(?!\w)"
    r"|(?<!\w)(?:rút|thu)(?: lại)(?!\w)(?! (?:đề nghị|đề xuất|vướng|gia hạn|yêu cầu))"
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


def denies_report(words: str) -> bool:
    """Return whether words deny what was reported, or take it back, and say no more of it."""
    left, times = _NOT_EVEN.subn(" ", _NOT_DONE.sub(" chưa đâu ", nfc(words)))
    return times > 0 and not _ELSE.search(left)
