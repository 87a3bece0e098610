"""What words take back: an obstacle or a request, as no longer wanted or as over."""

import re
from enum import Enum, auto

from domain.spoken.doubts.obstacle_over import only_over
from domain.text import nfc
from domain.words import spoken

# What says more than this speaks of something else as well, which is not to be left unheard.
_LONGEST = 100
_STUCK = r"(?:vướng(?: mắc)?|vm|khó khăn|trở ngại|rào cản|kẹt|tắc|nghẽn)"
_REQUEST = (
    r"(?:(?:đề nghị |đơn |yêu cầu |phiếu )?(?:xin )?(?:gia hạn|lùi hạn|lùi thời hạn|giãn thời hạn"
    r"|thêm thời gian|dời hạn|kéo dài thời hạn)|đề nghị|đề xuất|yêu cầu)"
)
_SMALL = (
    r"(?:cái|các|những|tin|báo cáo|báo|phản ánh|nội dung|giúp|cho|em|anh|chị|lại|luôn|dùm|hộ|về"
    r"|của|được|xin|đã|việc|nhiệm vụ|số|mã|bên|đơn vị|phòng|trung tâm|này|đó|kia|lúc nãy|khi nãy"
    r"|hồi nãy|vừa rồi|hôm qua|hôm trước|sáng nay|giờ|nay|thì|là|rồi|ạ|nhé|nha|mới|[\w.-]*\d[\w.]*)"
)
_FILL = rf"(?:{_SMALL}(?!\w)[\s,:]*){{0,8}}"
_DROPS = (
    r"(?:xin )?(?:rút(?: lại)?|bỏ(?: đi)?|hủy(?: bỏ)?|huỷ(?: bỏ)?|thu hồi|xóa|xoá|thu lại)(?!\w)"
)
_NO_MORE = r"(?:thôi|không|ko|k|khỏi)(?: (?:xin|cần|phải|nữa|còn))*(?!\w)"
_SOLVED = r"(?:tháo gỡ|gỡ|giải quyết|khắc phục|xử lý)"
_OVER = (
    rf"(?:hết|xong|ổn|thông|không còn|(?:(?:đã|được) )+{_SOLVED}(?: được| xong)?"
    rf"|{_SOLVED} (?:được )?(?:xong|rồi))(?!\w)"
)
_END = rf"(?:(?:{_SMALL}|nữa|hết|xong)(?!\w)[\s,.!]*)*$"
_DROPPED = {
    noun: spoken(rf"(?<!\w)(?:{_DROPS}\s*{_FILL}{form}(?!\w)|{_NO_MORE}\s*{_FILL}{form} .*nữa)")
    for noun, form in (("stuck", _STUCK), ("request", _REQUEST))
}
_IS_OVER = spoken(
    rf"(?<!\w)(?:{_OVER}\s*(?:cái |các |những |mọi )?{_STUCK}(?!\w)"
    rf"|{_STUCK}(?!\w)[\s,:]*{_FILL}{_OVER}\s*{_END})"
)
_NOT_SO = spoken(
    r"\?|(?<!\w)(?:chưa|vẫn|sắp|sẽ|nếu|khi nào|bao giờ|để (?:hết|tháo)|mong|đề nghị (?:tháo|gỡ|giải"
    r" quyết|xử lý)|không (?:được|thể|bỏ|rút|hủy|tháo|gỡ|giải)|đừng|có nên|trừ)(?!\w)"
)
_FURTHER = re.compile(r"[,;.\n]\s+(?=\S+\s+\S+\s+\S)")


_MISTAKEN = r"(?:(?:báo|ghi|gõ|bấm|nói|gửi|nhắn) )?(?:nhầm|lộn|sai)(?: (?:rồi|mất|việc))?"
_LEADS = rf"(?:(?:dạ|vâng|à|ờ|ừ|mà|ok|em|anh|chị|tôi|xin lỗi|{_MISTAKEN}|thì)(?!\w)[\s,.]*)*"
_NEVER_MIND = spoken(
    rf"^\W*{_LEADS}(?:(?:xong|ổn|được|gỡ được|giải quyết)(?: xong)?(?: rồi)?[\s,.]+)?"
    r"(?:thôi[\s,]*)?(?:(?:khỏi|bỏ|hủy|huỷ)(?: (?:cần|báo|đi|nữa|luôn))*"
    r"|(?:gửi|báo|nhắn|bấm|gõ) (?:nhầm|lộn)(?: (?:nhóm|chỗ|tin|rồi))*"
    r"|(?:không|ko|k) cần(?: nữa)?|(?:không|ko|k) (?:báo|xin) nữa|thôi)(?!\w)"
)
# "thôi, rút đề nghị gia hạn việc 5" begins with no more than that.
_ENOUGH = spoken(rf"^\W*{_LEADS}thôi[\s]*,\s*")
_NO_NEED = spoken(rf"^\W*{_LEADS}(?:không|ko|k) cần(?!\w)")
_AROUND_IT = spoken(
    r"^(?:[\s,.!]*(?:đi|nhé|nha|ạ|em|anh|chị|vậy|nữa|luôn|rồi|giúp|giùm|xong rồi|báo nữa"
    rf"|(?:do )?(?:(?:bên )?(?:em|anh|chị|tôi) )?{_MISTAKEN})(?!\w))*[\s,.!]*$"
)
# "bỏ …, anh báo lộn" only says why.
_BY_MISTAKE = spoken(
    rf"[,.;]\s*(?:(?:do|vì|tại) )?(?:(?:bên )?(?:em|anh|chị|tôi|tụi em) )?{_MISTAKEN}"
    r"(?: ạ| nha)?\W*$"
)
# "gỡ được rồi, bên thầu bàn giao hôm qua": what is solved without a word for what it was.
_SOLVES = spoken(
    rf"^\W*{_LEADS}(?:thôi[\s,]*)?(?:(?:cái này|vụ này|việc này|chỗ đó|bên em|đơn vị)\s+)?"
    r"(?:(?:đã|cũng) )?(?:(?:tháo )?gỡ (?:được |xong )+(?:rồi|hết|xong)|(?:tháo )?gỡ (?:được|xong)"
    r"|được (?:tháo )?gỡ|được tháo gỡ)(?!\w)"
)


class TakenBack(Enum):
    """What no longer stands, by the words."""

    OBSTACLE = auto()
    OBSTACLE_OVER = auto()
    REQUEST = auto()


def taken_back(words: str) -> TakenBack | None:
    """Return what words take back, None where they do not, or say something else as well.

    Why an obstacle is over may stand beside it.
    """
    if only_over(words):
        return TakenBack.OBSTACLE_OVER
    words = _ENOUGH.sub("", _BY_MISTAKE.sub("", nfc(words).strip()))
    if len(words) > _LONGEST or _NOT_SO.search(words) or _FURTHER.search(words):
        return None
    if _DROPPED["stuck"].search(words):
        return TakenBack.OBSTACLE
    if _IS_OVER.search(words):
        return TakenBack.OBSTACLE_OVER
    return TakenBack.REQUEST if _DROPPED["request"].search(words) else None


def says_solved(words: str) -> bool:
    """Return whether words begin with that an obstacle is solved, however it came about."""
    words = nfc(words).strip()
    return _SOLVES.match(words) is not None and not _NOT_SO.search(words)


def never_minds(words: str) -> bool:
    """Return whether words let go of what was begun: "thôi khỏi", "à mà xong rồi, khỏi"."""
    words = nfc(words).strip()
    found = _NEVER_MIND.match(words)
    return found is not None and _AROUND_IT.match(words[found.end() :]) is not None


def cancels(words: str) -> bool:
    """Return whether words are no answer to a question, but its end: "thôi khỏi", "hủy giúp em".

    "không cần" may be the very thing that is asked for, as the reason of a refusal.
    """
    return never_minds(words) and not _NO_NEED.match(nfc(words))


def drops_request(words: str) -> bool:
    """Return whether words let go of a request that is not sent yet: "rút đề nghị gia hạn"."""
    return never_minds(words) or taken_back(words) is TakenBack.REQUEST


def is_over(words: str) -> bool:
    """Return whether words say of an obstacle that was to be told that there is none any more."""
    words = nfc(words).strip()
    begun = _NEVER_MIND.match(words)
    rest = words[begun.end() :].strip(" ,.") if begun else words
    return taken_back(rest) in {TakenBack.OBSTACLE, TakenBack.OBSTACLE_OVER}


def lets_go(words: str) -> bool:
    """Return whether words let go of telling an obstacle, or say that it is over."""
    return never_minds(words) or is_over(words)
