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
_AROUND = " ,;:.-–"


@dataclass(frozen=True, slots=True)
class Relayed:
    """Whose opinion it is, for `read_quote`, from what, None where that is left out; its words."""

    whose: str
    source: str | None
    words: str


def read_relayed(text: str) -> Relayed | None:
    """Return the leader's opinion that words begin to pass on, None where they are one's own."""
    read = read_source(nfc(text).strip())
    found = _RELAYED.match(" ".join(read.rest.split()))
    if found is None:
        return None
    name = (found["before"] or found["after"] or "").strip(_AROUND)
    # "giám đốc công ty" is none of ours.
    if name and not name[0].isupper():
        return None
    position = SHORT.get(fold(found["who"]), found["who"])
    return Relayed(f"{position} {name}".strip(), read.source, found["says"].strip(_AROUND))
