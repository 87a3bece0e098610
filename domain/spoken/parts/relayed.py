"""What somebody passes on of a leader's opinion: "GĐ đồng ý qua điện thoại, cấp 20 triệu"."""

from dataclasses import dataclass

from domain.spoken.posts import SHORT
from domain.spoken.source import read_source
from domain.text import fold, nfc
from domain.words import spoken

_SAYS = (
    r"(?:đồng ý|nhất trí|thống nhất|chấp thuận|duyệt|không|chưa|chỉ đạo|cho ý kiến|kết luận|yêu cầu"
    r"|giao|bảo|nói|cho|bút phê|phê|quyết)"
)
_RELAYED = spoken(
    r"^(?:(?:dạ|em|báo cáo|ý kiến(?: của)?|theo) )*"
    r"(?:(?:đ/c|đồng chí|anh|chị|ông|bà)\.? (?P<before>(?:[^\W\d]+ ){1,4}?)?)?"
    r"(?P<who>phó giám đốc|giám đốc|pgđ|gđ|pgd|gd)(?: sở)?(?P<after>(?: [^\W\d]+){0,4}?)"
    rf"[\s:,]+(?P<says>(?:đã |cũng |vừa |có )?{_SAYS}(?!\w).*)$"
)
_MEANS = (
    r"(?:zalo|viber|e-?mail|thư điện tử|điện thoại|đthoại|sms|tin nhắn|bút phê|(?:cuộc )?họp"
    r"(?: giao ban)?|giao ban|lời|trực tiếp)"
)
_CALLS = (
    r"(?:gọi điện(?: thoại)?|nhắn tin|điện thoại|alo|zalo|bút phê|phê"
    r"|(?:gọi|nhắn|điện)(?= (?:về |lại )?(?:bảo|nói|báo|dặn|là|rằng)(?!\w)))"
)
_AT = (
    r"(?:(?:hồi |vào |lúc )?(?:sáng|trưa|chiều|tối|đêm)(?: (?:nay|qua|hôm qua|hôm nay))?"
    r"|hôm qua|hôm nay|(?:lúc |hồi )?\d{1,2}(?:h\d{0,2}|:\d{2}|\s*giờ)|(?:hồi|lúc|ban|vừa) nãy"
    r"|(?:hôm )?(?:ngày )?\d{1,2}/\d{1,2}(?:/\d{4})?)"
)
_ANYBODY = {"sep", "lanh dao"}
_AGREES = r"(?:đồng ý|nhất trí|thống nhất|chấp thuận|duyệt|không|chưa)"
# "GĐ chỉ đạo qua điện thoại: cho mượn", "sếp vừa gọi điện bảo cho mượn".
_THROUGH = spoken(
    r"^(?:(?:dạ|em|báo cáo|ý kiến(?: của)?|theo) )*"
    r"(?:(?:đ/c|đồng chí|anh|chị|ông|bà)\.? (?P<before>(?:[^\W\d]+ ){1,4}?)?)?"
    r"(?P<who>phó giám đốc|giám đốc|pgđ|gđ|pgd|gd|sếp|lãnh đạo)(?: sở)?"
    r"(?P<after>(?: [^\W\d]+){0,4}?) (?:(?:đã|cũng|vừa|mới|có) )*"
    rf"(?:(?:(?P<agrees>{_AGREES})|{_SAYS}|nhắn|gọi|trả lời)(?: (?:miệng|ý kiến|lại))?"
    rf" (?:qua |bằng |trên |tại |trong )?(?P<means>{_MEANS}(?: {_AT})*)"
    rf"|(?P<calls>{_CALLS}(?: {_AT})*)"
    r"(?: (?:cho (?:em|tôi|anh|chị|vp|văn phòng)|về|lại))*"
    r"(?: (?:bảo|nói|báo|chỉ đạo|dặn|yêu cầu(?= là| rằng|:)))?)"
    r"(?P<apart>[\s:,;–-]+|$)(?:là |rằng )?(?P<says>.*)$"
)
_AROUND = " ,;:.-–"
# What only says that it was said, behind it: "đồng ý rồi nha, anh ấy nói".
_SAID_SO = spoken(
    r"(?:[\s,;.]+(?:(?:nguồn|theo)\s*:?|(?:(?:anh|chị|ông|bà|sếp|giám đốc|gđ)(?: ấy| ta)?\s+)"
    r"(?:(?:mới|vừa|có|đã)\s+)*(?:nói|bảo|báo|dặn|trả lời|nhắn|gọi)"
    r"(?: (?:vậy|thế|về|lại|em))*))+\W*$"
)
_COURTEOUS = spoken(r"(?:[\s,.!]*(?<!\w)(?:rồi|ạ|nhé|nha|đó|đấy|anh|chị|em))+\W*$")


@dataclass(frozen=True, slots=True)
class Relayed:
    """Whose opinion it is, for `read_quote`, from what, its words; None for what is left out."""

    whose: str | None
    source: str | None
    words: str


def read_relayed(text: str) -> Relayed | None:
    """Return the leader's opinion that words begin to pass on, None where they are one's own."""
    through = _through(" ".join(nfc(text).split()))
    if through is not None:
        return through
    read = read_source(nfc(text).strip())
    found = _RELAYED.match(" ".join(read.rest.split()))
    if found is None:
        return None
    name = (found["before"] or found["after"] or "").strip(_AROUND)
    # "giám đốc công ty" is none of ours.
    if name and not name[0].isupper():
        return None
    return Relayed(_whose(found["who"], name), read.source, _without_saying(found["says"]))


def _without_saying(words: str) -> str:
    """Return what was said without who is told to have said so, and what is said to whom."""
    said = _SAID_SO.sub("", words)
    return (_COURTEOUS.sub("", said) if said != words else said).strip(_AROUND)


def _through(text: str) -> Relayed | None:
    """Return what somebody said by telephone, by a note or otherwise, where that stands before."""
    found = _THROUGH.match(text)
    if found is None:
        return None
    name = (found["before"] or found["after"] or "").strip(_AROUND)
    apart = ", " if found["apart"].strip() else " "
    words = f"{found['agrees'] or ''}{apart}{found['says'].strip(_AROUND)}".strip(_AROUND)
    if not words or (name and not name[0].isupper()):
        return None
    return Relayed(_whose(found["who"], name), found["means"] or found["calls"], words)


def _whose(who: str, name: str) -> str | None:
    """Return the chức vụ and name; None where anybody above may be meant."""
    if fold(who) in _ANYBODY:
        return name or None
    return f"{SHORT.get(fold(who), who)} {name}".strip()
