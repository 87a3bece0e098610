"""Where a number alone names a task: a list begins with it, or a verdict follows.

All forms are of folded text.
"""

import re
from collections.abc import Iterator

from domain.spoken.tasks.words import (
    AND,
    LISTED_NUMBER,
    NUMBER,
    NUMBERS,
    SAID,
    SEVERAL,
    SIGN,
    TASK,
    THINGS,
    VERDICT,
)

_BEFORE_SIGN = r"(\d{1,3}(?:\.\d{1,3})*)(?![\w%]|/\S|[-–]\d|\.\d|,\d)"
_BEGINS = r"(?:^|(?<=[\n;,.:!?])(?:(?<!\d[.,])|(?=\s)))\s*(?:[-–+*]\s*)?"
_POLITE = (
    r"(?:(?:da|vang|ok|oke|okie|va|nhung|bao cao|phong em|ben em|(?:anh|chi|sep|bot) oi"
    r"|(?:nho |(?:anh|chi|sep) )?(?:ghi|cap nhat|danh dau|ghi nhan|tick) (?:giup|gium|dum|ho|cho)"
    r"(?: (?:em|toi|tui|minh))?(?: la)?)[\s,]+)*"
)
_DEEDS = r"(?:nop|da|xong|lam|gui|trinh|moi|vua|dang|dag|chua|xin|ky|bao|man|duong)"
_WE_DO = rf"(?:em|e|tui|toi|minh|phong|ben)\s+(?:\w+\s+)?{_DEEDS}\b"
_TAIL = r"(?:\s+(?:roi|rui|oi|goi|r|a|nha|nhe|nghen|het|luon|anh|chi|sep|em)\b)*"
_LISTED = re.compile(
    rf"(?:^|(?<=[\n;]))\s*(?:[-–+*]\s*)?\(?{_BEFORE_SIGN}\s*"
    r"(?:[).:]|/(?=\s)|[-–](?=\s*[^\W\d]))"
)
_BARE = re.compile(rf"{_BEGINS}{_POLITE}{NUMBERS}(?=\s+{SAID})")
# "còn 5 thì" begins with one, "còn 5 chưa xong" may count them.
_LEFT = re.compile(rf"{_BEGINS}{_POLITE}(?:con|rieng)\s+{NUMBERS}(?=\s+thi\b)")
# "cả 4 và 5" are two tasks, "cả 4" are all of them.
_BOTH = re.compile(rf"{_BEGINS}{_POLITE}ca\s+{SEVERAL}(?=\s+{SAID})")
# "2 và 5 em nộp rồi"
_LED = re.compile(rf"^\s*{_POLITE}{SEVERAL}(?=\s+{_WE_DO})")
# In a list that begins with a number and its verdict no sign has to stand before the next one.
_LIST_BEGINS = re.compile(rf"\s*(?:[-–+*]\s*)?{_POLITE}{NUMBER}\s+{SAID}")
_NEXT = re.compile(rf"(?<=[a-z%✅✔☑❌✖⏳]\s){NUMBER}(?=\s+{SAID})")
# The sign may stand before: "✅ 4, 5".
_SIGNED = re.compile(rf"(?:^|(?<=[\n;]))\s*{SIGN}\s*{NUMBERS}(?=\s*(?:$|[\n;]))")
# A deadline that is proposed for a step: "1.1 trước 30/6, 1.2 30/4".
_STEP = re.compile(
    r"(?:^|(?<=[\n;,]))\s*(?:[-–+*]\s*)?(\d{1,2}(?:\.\d{1,2})+)(?![\w/.])"
    r"(?=\s*:?\s*(?:(?:truoc|den|toi|xin|han|chac|la)\s+)*(?:ngay\s+)?\d{1,2}\s*[/.-]\s*\d{1,2})"
)
_ENDING = re.compile(
    rf"\b(?:xong|roi|done|ht)[^\S\n]+(?:viec\s+|ca\s+(?=\d+(?:\s*,|\s+{AND}\b)))?{NUMBERS}{_TAIL}"
    rf"\s*(?:[.!]*$|(?=[.;\n](?!\d))|(?=,?\s*(?:con|rieng)\s+(?:viec\s+)?\d)"
    rf"|(?=,\s*{LISTED_NUMBER}\s+{SAID}))"
)
# Where others stand alone too, whatever follows but for what is counted: "7 xong, 8 mai nộp".
_NO_COUNT = rf"(?=\s+(?:(?:em|e|tui|phong|ben)\s+{_DEEDS}\b|(?!{THINGS}\b)[a-z]))"
_STILL = (
    # "3 rồi, 4 rồi, còn 5 nữa thôi", "4, 6 xong⏎5, 7 tuần sau"
    re.compile(rf"\b(?:con|rieng)\s+{NUMBERS}(?=\s+(?:nua|thoi)\b)"),
    re.compile(rf"{_BEGINS}{_POLITE}{SEVERAL}(?=\s+(?:tuan|thang)\s+(?:sau|toi)\b)"),
    re.compile(rf"{_BEGINS}{_POLITE}{NUMBERS}{_NO_COUNT}"),
    re.compile(
        rf"\b(?:con|rieng)\s+{NUMBERS}(?=\s+(?:(?:{VERDICT}|mai|chac|se|de|truoc)\b|{_WE_DO}))"
    ),
    # "nhưng 3 còn thiếu phụ lục", "chứ 15 đang làm"
    re.compile(rf"\b(?:nhung|chu|ma)\s+{NUMBERS}(?=\s+(?:{VERDICT})\b)"),
    # "còn 2 tuần" counts them.
    re.compile(
        rf"\b(?:con|rieng)\s+{SEVERAL}(?=\s+(?:mai|tuan|thang|ngay|chieu|sang|hom|toi|den)\b)"
    ),
)
# A list within a line: "1) xong 2) đang làm", "3: 50%, 4: 70%". A single one may be anything.
_INLINE = (
    re.compile(r"(?:^|(?<=[\s:;,]))\(?(\d{1,2})\)(?=\s*[^\W\d])"),
    re.compile(r"(?:^|(?<=[\n;,.]))\s*(\d{1,2}(?:\.\d{1,2})?)\s*:(?=\s)"),
    re.compile(r"(?:^|(?<=[\s;,.]))(\d{1,2})/(?=\s+[^\W\d])"),
    re.compile(r"(?:^|(?<=[\n;,.:]))\s*(\d{1,2})\s*[-–](?=\s*[^\W\d])"),
    re.compile(rf"(?:^|(?<=[\n;,.]))\s*so\s+{NUMBER}(?=\s+(?:{VERDICT})\b)"),
    re.compile(r"(?:^|(?<=[\n;,.:]))\s*(?:con\s+)?vu\s+(\d{1,2})(?=\s+[a-z])"),
)
# "việc số 3 xong, số 9 nhà thầu bỏ ngang": of what goes by its number one stands alone.
_BY_NUMBER = re.compile(r"\bso\s+\d{1,2}(?![\d/])")
_ONE_BY_NUMBER = re.compile(rf"(?<=[\n;,.])\s*(?:con\s+)?so\s+{NUMBER}(?=\s+[a-z])")
_EACH = re.compile(LISTED_NUMBER)
# What came out of a test, beside the task that it was for: "8 đạt 1 không đạt".
RESULTS = re.compile(
    r"\b\d{1,3}\s+(?:mau\s+)?(?:dat|dau|hop le|tot)\b[\s,;]*(?:(?:va|con)\s+)?"
    r"\d{1,3}\s+(?:mau\s+)?(?:(?:khong|ko|k|chua)\s+(?:dat|dau|hop le|tot)|truot|rot|hong)\b"
)
# Where a test is named they are its results, whatever stands beside: "kiểm mẫu: 6 đạt, 2 không".
TESTED = re.compile(
    r"\b(?:mau|kiem|thu nghiem|do|ket qua)\b[^\d\n]{0,20}\d{1,3}\s+(?:mau\s+)?(?:dat|dau|hop le"
    r"|tot)\b"
    r"[\s,;]*(?:(?:va|con)\s+)?\d{1,3}\s+(?:mau\s+)?(?:khong|ko|k|chua|truot|rot|hong)\b"
    # "cả 4 việc xong 3" counts them.
    rf"|\b(?:ca\s+)?\d{{1,2}}\s+{TASK}\s+(?:(?:da|moi|thi|em"
    rf"|lam)\s+)*xong\s+(?:duoc\s+)?\d{{1,2}}\b"
)


def listed(folded: str) -> Iterator[re.Match[str]]:
    """Yield where a list goes on with a number, by its first group."""
    for form in _INLINE:
        if len(inline := list(form.finditer(folded))) > 1:
            yield from inline
    if len(_BY_NUMBER.findall(folded)) > 1:
        yield from _ONE_BY_NUMBER.finditer(folded)
    for form in (_LISTED, _STEP):
        yield from form.finditer(folded)


def bare(folded: str, *, has_bare: bool) -> Iterator[re.Match[str]]:
    """Yield each number that names a task by what is said of it.

    `has_bare` tells that tasks are named without letters, so that "còn 5" may be one of them.
    """
    is_list = bool(_LIST_BEGINS.match(folded))
    told = (_BARE, _LEFT, _BOTH, _LED, _ENDING, _SIGNED)
    spans = [one.span(1) for form in told for one in form.finditer(folded)]
    if is_list or spans or has_bare:
        spans += [one.span(1) for form in _STILL for one in form.finditer(folded)]
    if is_list:
        spans += [one.span(1) for one in _NEXT.finditer(folded)]
    for span in spans:
        yield from _EACH.finditer(folded, *span)
