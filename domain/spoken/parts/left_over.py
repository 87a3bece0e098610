"""Numbers in what is said of some tasks that stand for nothing: "…, từ 4 trở đi đang làm".

A number counts what follows, or tells which of what is before it is meant. One that does neither,
and is no day's or share's, may be another task's, and then all of it is asked.
"""

import re

from domain.spoken.tasks.words import VERDICT
from domain.text import fold

# What no thing is that a number could tell apart: "bước 3" is one, "từ 3" is none.
_BEFORE = (
    r"(?:^|[,;:.!?\n(]\s*|\b(?:xong|roi|da|chua|dang|lam|nop|gui|trinh|con|rieng|tru|va|voi|tu|den"
    r"|toi|ca|chi|chu|ma|nhung|ghi|moi|nham|cham|phay|thi|la|em|tru ra|ngoai|hai|ba)\s+)"
)
_BEHIND = (
    r"(?=\s*(?:$|[,;:.!?\n)](?!\d))"
    rf"|\s+(?:{VERDICT}|tro (?:di|len|xuong)|thi|nua|a|nhe|nha|luon|het|em|anh|chi|va|voi)\b)"
)
# "xong 2, 3 lớp" counts.
_NUMBER = re.compile(rf"{_BEFORE}(?P<n>\d{{1,2}})(?!,\s*\d+ [a-z]){_BEHIND}")

# A list's, where nothing else has read it as such: "xong rồi 2/ đang làm".
_ITEM = re.compile(r"(?<![\w/.,])(?P<n>\d{1,2})/(?=\s+[a-z])")


def left_over(words: str) -> list[int]:
    """Return where numbers stand in NFC words that neither count nor tell a thing from others."""
    folded = fold(words)
    if len(folded) != len(words):
        return []
    return [found.start("n") for form in (_NUMBER, _ITEM) for found in form.finditer(folded)]
