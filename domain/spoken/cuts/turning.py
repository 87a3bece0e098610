"""Where a message turns from one task to another."""

import re

from domain.spoken.tasks.words import SIGN
from domain.words import spoken

_CUT = re.compile(r"[;\n?]|(?<=\w) [-–] |(?<!\d)[.,]|[.,](?!\d)")
# "a)", "2)", "2." before what a list says next.
_ITEM = re.compile(r"(?:^|(?<=\s))(?:[a-hđ]|\d{1,2})\)\s*$|(?<=\n)\d{1,2}\.\s*$|[•·▪▫●○►◦⁃]\s*$")
NOT = r"(?:không|ko|k|hok|hông|hổng|chẳng|chả|nỏ) (?:phải|fải)(?: là)?"
_TURN = spoken(
    r"(?<!\w)(?:(?:chỉ|chừ|giờ|nay|bây giờ|thì|mà|trừ) )*(?:"
    rf"(?:chứ |mà )?{NOT}|chứ|còn|riêng|nhưng|và|có(?= (?:vc|việc))"
    r"|nếu|(?<=\w\s)thì)(?: (?:có|mỗi|mình|cái|chứ))*\s*$"
)
# "xong việc 1 rồi còn đã trình việc 2": what is said before a task is of that one.
_TURNS_BEFORE = spoken(
    r"(?<!\w)(?:còn|riêng|nhưng|và|chứ|mà)(?= (?:(?:em|tôi|tui|mình|phòng|bên em|thì) )*"
    r"(?:đã|đang|đag|dg|chưa|ch|chx|vừa|mới|ms|xin|xong|xg|nộp|gửi|trình|hoàn thành|mai|sẽ"
    r"|vướng|kẹt|rút|lùi)(?!\w))"
)
_NUMBERED = re.compile(r"\(?\d{1,2}[/)]\s")
_SIGNED = re.compile(rf"{SIGN}\s*$")
_STRONG = re.compile(r"[;\n]")


def leads_with_signs(said: str, first: int) -> bool:
    """Whether tasks stand behind their signs, the first at a place: "❌ việc 3 ✅ việc 4"."""
    return _SIGNED.search(said, 0, first) is not None


def turns_at(said: str, end: int, start: int, *, by_signs: bool = False) -> int:
    """Return where a message turns from what ends at `end` to the task named at `start`."""
    between = said[end:start]
    if by_signs and (sign := _SIGNED.search(between)):
        return end + sign.start()
    if item := _ITEM.search(between):
        return end + item.start()
    if _NUMBERED.match(said, start):
        return start
    if turn := _TURN.search(between):
        # "…, 5 tuần sau mới làm và việc 6": what is behind the comma goes on with what is before.
        return end + turn.start()
    if cuts := list(_CUT.finditer(between)):
        return end + cuts[-1].end()
    turns = list(_TURNS_BEFORE.finditer(between))
    return end + turns[-1].start() if turns else start


def head_of(said: str, end: int, start: int) -> str:
    """Return what is said of a task at `start` before it, since the last turn behind `end`."""
    turn = turns_at(said, end, start)
    return said[0 if turn == start and not end else turn : start]


def is_parted(between: str) -> bool:
    """Return whether what stands between two tasks parts them: a line's end, a semicolon."""
    return _STRONG.search(between) is not None
