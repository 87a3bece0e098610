"""Tasks that stand side by side in a message."""

import re
from dataclasses import replace

from domain.spoken.cuts.both_sides import apart
from domain.spoken.cuts.turning import NOT
from domain.spoken.tasks.mentions import Mention
from domain.spoken.tasks.words import AND
from domain.text import fold
from domain.words import spoken

_OF_ITS_OWN = spoken(
    r"(?:\s*(?:[,&+]|(?:và|với|vs)(?!\w))?\s*(?:(?:việc|nhiệm vụ|nv|vc) )?\d{1,3}(?![\d/%.]))*"
    r"[^\S\n]*:?[^\S\n]*(?:thì |vẫn |còn (?!(?:việc )?\d))*"
    r"(?:đang|chưa|vướng|kẹt|xin|chờ|đã|trình|mới|còn(?! (?:việc )?\d)|thì|xong|ok|rút|cũng"
    r"|nộp|gửi|ký|ban hành|phát hành|hoàn thành|tắc|gần|sắp|đề nghị)(?!\w)"
)
_JOINED = re.compile(
    rf"(?:\s*\bra\b)?[\s,;&+/#–-]*(?:\b{AND}\b)?[\s,]*"
    r"(?:\b(?:viec|nhiem vu|nv|vc|muc|so)\b\s*)*"
)
# "xong là việc 6, không phải việc 9"
DENIED = spoken(rf"(?<!\w)(?:chứ |mà )?{NOT}\W*(?:mà)?(?: là)?\W*$")


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
    return list(apart(said, groups))


def _is_joined(said: str, group: list[Mention], one: Mention, *, since: int) -> bool:
    """Whether a task stands beside a group; what is left is told apart: "còn việc 3, còn lại"."""
    between = fold(said[group[-1].end : one.start])
    if one.code is None or not _JOINED.fullmatch(between):
        return False
    return not DENIED.search(said, since, group[0].start)


def spans_of(said: str, group: list[Mention]) -> list[tuple[int, int]]:
    """Return where the tasks of a group stand, with what joins them: "4 với 5" is one place."""
    spans: list[tuple[int, int]] = []
    for one in group:
        if spans and _JOINED.fullmatch(fold(said[spans[-1][1] : one.start])):
            spans[-1] = spans[-1][0], one.end
        else:
            spans.append((one.start, one.end))
    return spans
