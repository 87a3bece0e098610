"""What people ask to see: a task ("TT-04 tới đâu rồi"), or a list ("/viec quá hạn")."""

import re
from collections.abc import Iterable
from dataclasses import dataclass

from domain.chat import Unit
from domain.lookup.listing import Filter
from domain.plan.signed import SignedPlan
from domain.spoken.code import Code
from domain.spoken.intention import ASKS
from domain.spoken.tasks.mentions import mentions
from domain.text import nfc
from domain.words import spoken

_LONGEST = 200
_ABOUT_WORK = spoken(
    r"(?<!\w)(?:(?:tới|đến) đâu|sao rồi|sao (?:chậm|lâu|vẫn)|xong chưa"
    r"|ai (?:làm|theo dõi|phụ trách|chủ trì)|(?:cho|xin) hỏi"
    r"|(?:hạn|ngày) (?:[^\W\d]+ ){0,4}?(?:ngày )?(?:mấy|nào)"
    r"|(?:là|gồm|yêu cầu) (?:những )?(?:việc )?gì"
    r"|(?:cho )?(?:em |tôi |anh |mình )?xem (?:lại )?(?:việc|nhiệm vụ)"
    r"(?: này| đó| \S*\d\S*)?(?: ạ| nhé| với| cái| giúp)*\W*$)(?!\w)"
)
# "hôm nay có việc gì", "tuần này còn mấy việc": about a list, and no report of any of it.
_ABOUT_LIST = spoken(
    r"(?<!\w)(?:(?:có|còn) (?:những |các )?(?:việc|nhiệm vụ) (?:gì|nào)(?! đâu)"
    r"|(?:có|còn) (?:mấy|bao nhiêu) (?:việc|nhiệm vụ)"
    r"|(?:việc|nhiệm vụ) (?:gì|nào) (?:đang |bị |đã )?(?:quá hạn|trễ|chậm|đến hạn|tới hạn|sắp)"
    r"|(?:phòng|đơn vị|bên|chỗ) nào (?:(?:đang|còn|bị|đã|hay) )*(?:quá hạn|trễ|chậm|đến hạn|tới hạn"
    r"|vướng|chưa xong)"
    r"|(?:việc|nhiệm vụ)(?: của)? (?:tôi|em|mình|bên em|phòng(?: mình)?|đơn vị|trung tâm)"
    r" (?:còn|có) (?:những )?(?:gì|mấy|việc gì|việc nào|bao nhiêu)"
    r"|^(?:(?:xem|các|những) )*(?:việc|nhiệm vụ) (?:trong )?tuần (?:này|sau|tới)\W*$"
    r"|(?:việc|nhiệm vụ) nào (?:đang |còn |bị )*vướng(?: mắc)?"
    r"|^ai (?:(?:đang|còn|hay) )*(?:bị )?(?:vướng(?: mắc)?|quá hạn|trễ(?: hạn)?|chậm|chưa xong"
    r"|chưa báo cáo)\W*$"
    r"|(?:xong|nộp|gửi|trình|hoàn thành|làm)(?: (?:được|rồi|hết|xong)){0,2} (?:mấy|bao nhiêu)"
    r" (?:việc|nhiệm vụ|đầu việc)"
    r"|danh sách (?:các )?(?:việc|nhiệm vụ)"
    r"|(?:kế hoạch(?: (?:công tác|công việc|nhiệm vụ))?(?: (?:năm(?: nay| \d{4})?|của sở|toàn sở))"
    r"|(?:các|mọi|toàn bộ|tình hình)? ?công việc(?: của sở| toàn sở)?|tình hình|tiến độ chung)"
    r" (?:(?:đã|đang|làm|thực hiện|triển khai|chạy|được) )*(?:đến|tới) đâu"
    r"|(?:kế hoạch (?:năm(?: nay| \d{4})?|của sở|toàn sở)|(?:tiến độ|công việc|tình hình) chung"
    r"|(?:tiến độ|công việc) (?:của sở|toàn sở)) (?:(?:đã|đang|làm|thực hiện|triển khai) )*"
    r"(?:thế nào|ra sao|sao)"
    r"|xem (?:lại )?danh sách(?: này| đó)?(?: ạ| nhé| với)*\W*$"
    r"|xem (?:các |những )?(?:việc|nhiệm vụ) (?:đang |bị )?(?:quá hạn|trễ|chậm|vướng|sắp))(?!\w)"
)

# In this order: "chưa hoàn thành" is no "hoàn thành", "sắp đến hạn" has "đến hạn" in it.
_FORMS = tuple(
    (chosen, spoken(rf"(?<!\w)(?:{form})(?!\w)"))
    for chosen, form in (
        (Filter.ALL, r"chưa (?:hoàn thành|hoàn tất|xong|làm)|tất cả|còn lại"),
        (Filter.UNDATED, r"(?:chưa|không) (?:ấn định |có )?(?:thời )?hạn|chưa ấn định"),
        (Filter.WEEK, r"(?:(?:đến|tới) hạn )?(?:trong )?tuần này"),
        (Filter.NEXT_WEEK, r"(?:(?:đến|tới) hạn )?(?:trong )?tuần (?:sau|tới)"),
        (Filter.OVERDUE, r"(?:quá|trễ|chậm|muộn|hết|lỡ|qua) (?:thời )?hạn|trễ|chậm"),
        (Filter.SOON, r"(?:sắp|gần) (?:đến |tới )?hạn|(?:đến|tới) hạn|hôm nay|ngày mai"),
        (Filter.STUCK, r"(?:vướng mắc|khó khăn|vướng)"),
        (Filter.DONE, r"(?:hoàn thành|hoàn tất|xong)"),
    )
)
_AROUND = spoken(
    r"(?<!\w)(?:các|những|việc|nhiệm vụ|của|đã|đang|bị|có|nào|rồi|mà|ạ|danh sách|cho|xem|ai)(?!\w)"
)

# What says nothing of which work is meant: "của phòng mình với ạ".
_FILLS = spoken(
    r"(?<!\w)(?:chúng (?:tôi|em|mình)|bọn em|em|tôi|mình|phòng|đơn vị|toàn bộ|hết|này|thôi|với|nhé"
    r"|nha|dạ|vâng|ơi|giúp|giùm|hộ|tình hình|kế hoạch|công việc)(?!\w)"
)


_LETTERS_FIRST = re.compile(r"(?:phòng |bên |đơn vị )?([A-ZĐ]{2,8})(?= )")
_OWN = spoken(
    r"^(?:(?:các|những|việc|nhiệm vụ|xem|của|riêng|cá nhân|do)(?!\w)\s*)*(?:tôi|em|mình|cá nhân)"
    r"(?:\s*(?:theo dõi|phụ trách|làm|đang|ạ|nhé)(?!\w))*[\s.!]*$"
)


_URGES = spoken(
    r"^(?:(?:dạ|em|anh|chị|nhờ|giúp|hệ thống|cho|làm ơn)(?!\w)[\s,]*)*"
    r"(?:đôn đốc|nhắc(?: nhở)?)(?!\w)"
)


def asks_own(words: str) -> bool:
    """Return whether a list is asked of what somebody minds themselves: "/viec của tôi"."""
    return _OWN.match(nfc(words).strip()) is not None


def asked_about(words: str, named: Iterable[Unit | SignedPlan]) -> tuple[Code, ...] | None:
    """Return the codes of the work that a question names, None for what asks nothing."""
    said = nfc(words).strip()
    if len(said) > _LONGEST or not asks_work(said):
        return None
    codes = (one.code for one in mentions(said, tuple(named)))
    return tuple(dict.fromkeys(code for code in codes if code is not None))


def asks_work(said: str) -> bool:
    """Return whether NFC text asks something of work, or to see it."""
    return any(form.search(said) for form in (*ASKS, _ABOUT_WORK))


def asks_list(words: str) -> bool:
    """Return whether words ask for a list of work: "tuần này còn mấy việc"."""
    said = nfc(words).strip()
    return len(said) <= _LONGEST and _ABOUT_LIST.search(said) is not None


def asks_to_urge(words: str) -> bool:
    """Return whether words ask that somebody be urged: "đôn đốc Chi cục giúp"."""
    return _URGES.match(nfc(words).strip()) is not None


def letters_first(words: str) -> str | None:
    """Return the capital letters that words begin with, which may be a unit's: "TTKHCN còn …"."""
    found = _LETTERS_FIRST.match(nfc(words).strip())
    return found[1] if found else None


@dataclass(frozen=True, slots=True)
class Narrowed:
    """What a list is narrowed to, and what else was typed: a unit, a plan."""

    filter: Filter
    rest: str


def read_narrowing(words: str) -> Narrowed | None:
    """Return what a list is to be narrowed to, None where the words say nothing of that."""
    said = nfc(words)
    for chosen, form in _FORMS:
        if found := form.search(said):
            rest = f"{said[: found.start()]} {said[found.end() :]}"
            return Narrowed(chosen, " ".join(_AROUND.sub(" ", rest).split()).strip(" ,.?!:"))
    return None


def left_unread(rest: str) -> str:
    """Return what words beside a list say that nobody has read, "" where they only go around it."""
    bare = _AROUND.sub(" ", _FILLS.sub(" ", nfc(rest)))
    return nfc(rest).strip(" ,.?!:") if bare.strip(" ,.?!:;–-") else ""
