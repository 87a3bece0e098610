"""Tasks that stand side by side in a message, and where it turns from some to others."""

import re
from dataclasses import replace

from domain.spoken.tasks.mentions import Mention
from domain.spoken.tasks.words import AND, SIGN
from domain.text import fold
from domain.words import spoken

_CUT = re.compile(r"[;\n]|(?<!\d)[.,]|[.,](?!\d)")
# "a)", "2)", "2." before what a list says next.
_ITEM = re.compile(r"(?:^|(?<=\s))(?:[a-hđ]|\d{1,2})\)\s*$|(?<=\n)\d{1,2}\.\s*$|[•·▪▫●○►◦⁃]\s*$")
_NOT = r"(?:không|ko|k|hok|hông|hổng|chẳng|chả|nỏ) (?:phải|fải)(?: là)?"
_TURN = spoken(
    r"(?<!\w)(?:(?:chỉ|chừ|giờ|nay|bây giờ|thì|mà|trừ) )*(?:"
    rf"(?:chứ |mà )?{_NOT}|chứ|còn|riêng|nhưng|và|có(?= (?:vc|việc))"
    r")(?: (?:có|mỗi|mình|cái|chứ))*\s*$"
)
_SAYS = spoken(
    r"(?<!\w)(?:xong|rồi|đã|chưa|đang|vướng|kẹt|xin|trình|gửi|nộp|rút|hủy|hoàn thành|nhầm|ok|done)"
    r"(?!\w)"
)
_OF_ITS_OWN = spoken(
    r"(?:\s*(?:[,&+]|và(?!\w)|với(?!\w)|vs(?!\w))?\s*\d{1,3}(?![\d/%.]))*"
    r"[^\S\n]*:?[^\S\n]*(?:thì |vẫn |còn (?!(?:việc )?\d))*"
    r"(?:đang|chưa|vướng|kẹt|xin|chờ|đã|trình|mới|còn(?! (?:việc )?\d)|thì|xong|ok|rút|cũng"
    r"|nộp|gửi|ký|ban hành|phát hành|hoàn thành|tắc|gần|sắp|đề nghị)(?!\w)"
)
_SIGNED = re.compile(rf"{SIGN}\s*$")
_AND = re.compile(rf"[&+]|\b{AND}\b")
_JOINED = re.compile(
    rf"(?:\s*\bra\b)?[\s,;&+/#–-]*(?:\b{AND}\b)?[\s,]*"
    r"(?:\b(?:viec|nhiem vu|nv|vc|muc|so)\b\s*)*"
)
# "xong là việc 6, không phải việc 9"
DENIED = spoken(rf"(?<!\w)(?:chứ |mà )?{_NOT}\W*(?:mà)?\W*$")


def groups_of(said: str, found: list[Mention]) -> list[list[Mention]]:
    """Return mentions that stand side by side together: "việc 2 và việc 3"."""
    groups: list[list[Mention]] = []
    end = 0
    for one in found:
        last = groups[-1][-1] if groups else None
        joined = last is not None and _is_joined(said, groups[-1], one, since=end)
        if last is not None and joined and last.is_excepted:
            # "trừ việc 2 và 3" excepts both.
            groups[-1].append(replace(one, is_excepted=True))
        elif one.is_excepted and _OF_ITS_OWN.match(said, one.end):
            # "xong trừ việc 6 đang vướng" says something of that one too.
            groups[-1:] = [[*(groups[-1] if groups else []), one]]
            groups.append([replace(one, start=one.end, is_excepted=False)])
        elif last is not None and (joined or one.is_excepted):
            groups[-1].append(one)
        else:
            end = last.end if last else 0
            groups.append([one])
    return groups


def _is_joined(said: str, group: list[Mention], one: Mention, *, since: int) -> bool:
    """Whether a task goes on with a group, and does not begin what is said of itself.

    In "việc 2; việc 3 xong" it goes on, in "xong việc 2; 3 đang làm" it does not.
    """
    between = fold(said[group[-1].end : one.start])
    if one.code is None:
        # What is left is told apart: "còn việc 3, còn lại xong".
        return False
    if not _JOINED.fullmatch(between):
        return False
    if DENIED.search(said, since, group[0].start):
        return False
    if _AND.search(between) or not _SAYS.search(said[since : group[0].start]):
        return True
    return not (_OF_ITS_OWN.match(said, one.end) or re.search(r"[;\n]", between))


def spans_of(said: str, group: list[Mention]) -> list[tuple[int, int]]:
    """Return where the tasks of a group stand, with what joins them: "4 với 5" is one place."""
    spans: list[tuple[int, int]] = []
    for one in group:
        if spans and _JOINED.fullmatch(fold(said[spans[-1][1] : one.start])):
            spans[-1] = spans[-1][0], one.end
        else:
            spans.append((one.start, one.end))
    return spans


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
    cuts = list(_CUT.finditer(between))
    if cuts:
        return end + cuts[-1].end()
    turn = _TURN.search(between)
    return end + turn.start() if turn else start
