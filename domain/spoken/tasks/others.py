"""Where a message turns from some tasks to all the others, or excepts some of them.

All forms are of folded text.
"""

import re
from collections.abc import Iterator

from domain.spoken.tasks.words import NUMBER, NUMBERS, TASK, THINGS

_EXCEPT = r"\b(?:tru|ngoai tru|chua ke|khong ke)\s+(?:(?:ra|moi|mot|minh)\s+)?"
# "ngoài việc 3, các việc khác xong" excepts one, "ngoài việc 3, việc 4 cũng xong" none.
_BEYOND = re.compile(r"\bngoai\s+(?:ra\s+)?$")
_ALL_ELSE = re.compile(r"[^;\n]*\b(?:khac|con lai|deu|tat ca|xong het|xong ca|toan bo)\b")
EXCEPTED = re.compile(rf"{_EXCEPT}(?:{TASK}\s*(?:so\s+)?)?{NUMBER}")
_LOOK_BACK = 30
_BEFORE_EXCEPTED = re.compile(rf"{_EXCEPT}$")
_ANY_TASK = rf"(?:{TASK}\s*(?:so\s+)?\d|[a-z]{{2,6}}[.-]?\d|\d(?!\d*\s+{THINGS}\b))"
_LEFT = (
    rf"(?:(?:chi|moi|con|rieng|ngoai|tru|nhung|co(?= {TASK}\s*\d+ nua))\s+)+"
    rf"(?:(?:co|moi|minh|vuong|ra)\s+)*{_ANY_TASK}"
)
_OTHERS = re.compile(
    rf"\b(?:cac|may|nhung|so)\s+{TASK}\s+(?:kia|khac|con lai)\b"
    # All, where what is excepted follows: "tất cả đều xong, chỉ vướng mỗi việc 7".
    rf"|\b(?:tat ca(?: cac {TASK})?|moi {TASK}|toan bo|(?:cac|may) {TASK}|ca \w+ {TASK})"
    r"(?=[^,;\n]*[,;\n]\s*(?:chi|rieng|con|tru|ngoai tru|nhung|moi)\b)"
)
# Counted they may be fewer than all others: "hai cái kia còn thiếu chữ ký".
_SOME = re.compile(
    rf"\b(?:hai|ba|bon|nam|[2-9])\s+{TASK}\s+(?:kia|con lai|khac)\b(?!\s*(?:la\s*)?[(:\d])"
)
# "việc 12 xong, còn lại chưa"
_REST = re.compile(
    rf"\d[^\n]*(?:[,;.\n]\s*|\bthi )(?:thi |va )?(?P<rest>(?:(?:phan|so|cac {TASK}) )?con lai)"
    r"(?=\s+(?:thi |deu |da |la |cung |em |ben em |phong em |tui )*"
    r"(?:xong|chua|dang|ok|nop|gui|trinh|vuong|ket|lam|hoan|duoc|dat|sap|gan|moi|phai|xin|de nghi"
    r"|can)\b)"
)
# "xong hết rồi anh, chỉ còn việc 5 chờ ký".
_ALL_BUT = re.compile(
    r"\b(?:xong|xog|xg|lam|nop|gui|thanh|tat|trinh)\s+(?P<all>tat ca|tat|ca|het|toan bo|sach)\b"
    rf"(?=(?:[\s,]+[a-z]+){{0,4}}[\s,.]+{_LEFT})"
)
# "tất cả đều xong, kể cả việc 8" is said of all.
_INCLUDED = re.compile(
    r"\b(?:tat ca|het|toan bo|deu|moi viec|cac viec)\b[^;.\n]*\b(?:ke ca|gom ca|bao gom|luon ca)\s+"
    rf"(?P<tasks>(?:{TASK}|[a-z]{{2,6}})[\s.-]*(?:so\s+)?{NUMBERS})"
)


def the_others(folded: str) -> Iterator[tuple[int, int]]:
    """Yield where "the others" are named, or all where what is excepted follows."""
    yield from (match.span() for match in _OTHERS.finditer(folded))
    yield from (match.span("rest") for match in _REST.finditer(folded))
    yield from (match.span("all") for match in _ALL_BUT.finditer(folded))


def some_others(folded: str) -> Iterator[tuple[int, int]]:
    """Yield where so many others are named, and nobody knows which."""
    yield from (match.span() for match in _SOME.finditer(folded))


def included(folded: str) -> list[tuple[int, int]]:
    """Return where tasks are named of which is only said that all means them too."""
    return [match.span("tasks") for match in _INCLUDED.finditer(folded)]


def excepted_at(folded: str, start: int, end: int) -> int | None:
    """Return from where the task that stands at a place is excepted, None where it is not."""
    since = max(0, start - _LOOK_BACK)
    found = _BEFORE_EXCEPTED.search(folded, since, start)
    if not found and _ALL_ELSE.match(folded, end):
        found = _BEYOND.search(folded, since, start)
    return found.start() if found else None
