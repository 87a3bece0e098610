"""On which of several days the deed was that is told: each day stands with its verb.

"lẽ ra xong 27/2, 1/3 mới xong" is of 1/3, "trình 24/2 bị trả, trình lại 26/2" of 26/2.
"""

from domain.spoken.times.day import Found
from domain.words import spoken

_DEED = r"(?:xong|hoàn thành|hoàn tất|nộp|gửi|ký|ban hành|phát hành|trình|nghiệm thu|làm xong|giao)"
# Behind its day or before it: "1/3 mới xong", "mới xong hôm 1/3", "nộp lại 25/2".
_AT_LAST = spoken(
    rf"^\W*(?:(?:em|tôi|tui|bên em|phòng em) )?mới (?:\w+ ){{0,2}}?{_DEED}(?!\w)"
    rf"|^\W*(?:\w+ )?{_DEED} lại(?!\w)"
)
_AT_LAST_BEFORE = spoken(
    rf"(?<!\w)(?:mới (?:\w+ ){{0,2}}?{_DEED}|{_DEED} lại|lần (?:cuối|này))(?: [^\W\d]+){{0,3}}\W*$"
)
# What ends the work, where other steps have days of their own.
_ENDS = spoken(r"(?<!\w)(?:xong(?! thì)|hoàn thành|hoàn tất|ban hành|phát hành|thanh lý)(?!\w)")
_CUT = spoken(r"[,;\n]|\.(?!\d)|(?<!\w)(?:nhưng|mà|nên|rồi(?= \w))(?!\w)")


def told_of(words: str, days: list[Found]) -> Found | None:
    """Return of several days that have come, in order, the one of the deed; None if unclear."""
    if len({one.last for one in days}) == 1:
        return days[0]
    at_last = [one for one, before, behind in _beside(words, days) if _is_last(before, behind)]
    if at_last:
        return at_last[-1]
    ends = [one for one, *beside in _beside(words, days) if any(map(_ENDS.search, beside))]
    return ends[0] if len({one.last for one in ends}) == 1 else None


def _is_last(before: str, behind: str) -> bool:
    return bool(_AT_LAST.search(behind) or _AT_LAST_BEFORE.search(before))


def _beside(words: str, days: list[Found]) -> list[tuple[Found, str, str]]:
    """Return each day with the words of its clause before and behind it."""
    ends = [0, *(one.end for one in days)]
    starts = [*(one.start for one in days[1:]), len(words)]
    told: list[tuple[Found, str, str]] = []
    for one, since, until in zip(days, ends, starts, strict=False):
        before, behind = words[since : one.start], words[one.end : until]
        told.append((one, _CUT.split(before)[-1], _CUT.split(behind)[0]))
    return told
