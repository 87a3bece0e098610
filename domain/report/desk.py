"""On whose desk a submitted paper lies, from the words that say to whom it was submitted."""

import re
from enum import Enum, auto

from domain.text import fold

_ABOVE = re.compile(
    r"\b(?:ubnd|hdnd|uy ban|tinh uy|thanh uy|chinh phu|thu tuong)\b"
    r"|\bbo (?:kh|khoa|tai|ke hoach|noi vu|tu phap|cong|xay|y te|giao|thong|van hoa|nong)"
)
# The head of a centre or of another department is a Giám đốc too.
_LEADERS = re.compile(
    r"\bgiam doc\b(?! trung tam| so (?!kh|ky\b|duyet|phe\b))|\b(?:bgd|pgd)\b|\blanh dao(?: so)?\b"
)
_OFFICE = re.compile(r"\bvan phong\b")


class Desk(Enum):
    """Whose turn it is: the department's own leaders, its office, or somebody elsewhere."""

    LEADERS = auto()
    OFFICE = auto()
    ELSEWHERE = auto()


def desk_of(to: str | None) -> Desk | None:
    """Return whose desk words name ("Giám đốc", "UBND tỉnh"); None where nobody is named."""
    folded = fold(to or "")
    if not folded.strip():
        return None
    if _ABOVE.search(folded):
        return Desk.ELSEWHERE
    if _LEADERS.search(folded):
        return Desk.LEADERS
    return Desk.OFFICE if _OFFICE.search(folded) else Desk.ELSEWHERE
