"""Reports of several cycles in one sentence: "báo cáo tháng trước ngày 20, quý trước ngày 15 …"."""

import re
from collections.abc import Iterator

_OFTEN = r"(?:tuần|tháng|qu[ýí])"
_PERIOD = rf"(?:{_OFTEN}|(?:0?[369]|ba|sáu|chín)\s+tháng(?:\s+(?:đầu|cuối)\s+năm)?|(?:cả\s+)?năm)"
_NAMED = r"(?:(?:định\s+k[ỳì]|hằng|hàng|mỗi)\s+)+"
_ITEM = re.compile(
    rf"(?<!\w)(?:(?P<report>báo\s+cáo\s+)(?:{_NAMED})?{_PERIOD}|{_NAMED}{_PERIOD}"
    rf"|(?<=[;,]\s){_PERIOD}(?=\s*\()|(?<=và\s){_PERIOD}(?=\s*\())(?!\w)(?!\s*\d)",
    re.IGNORECASE,
)
_JOINT = re.compile(r"(?:[;,]\s*(?:và\s+)?|\s+và\s+)$")
_DAY = re.compile(
    r"(?<!\w)ngày\s+(?:\d|làm\s+việc|cuối)|(?<!\w)thứ\s+(?:hai|ba|tư|năm|sáu|[2-7])|\d\s*/\s*\d",
    re.IGNORECASE,
)
_SELDOM = re.compile(r"\d\s+tháng|(?:ba|sáu|chín)\s+tháng|năm$", re.IGNORECASE)


def reports_apart(text: str) -> list[str]:
    """Return the reports in `text`, each with the words around them all; one where it is one.

    Each has a day of its own, and one comes more often than twice a year: the two reports of a year
    are one cycle.
    """
    items = list(_items(text))
    if len(items) < 2:
        return [text]
    head = text[: items[0].start()]
    ends = [*(one.start() for one in items[1:]), len(text)]
    pieces = [text[one.start() : end] for one, end in zip(items, ends, strict=True)]
    if not all(_DAY.search(piece) for piece in pieces):
        return [text]
    opened = "báo cáo " if items[0]["report"] else ""
    if all(_SELDOM.search(one[0]) for one in items):
        return [text]
    return [
        f"{head}{'' if one['report'] else opened}{piece}".rstrip(" ,;").removesuffix(" và")
        for one, piece in zip(items, pieces, strict=True)
    ]


def _items(text: str) -> Iterator[re.Match[str]]:
    """Yield the first report of a list, and the others that a comma or "và" joins to it."""
    found = list(_ITEM.finditer(text))
    yield from found[:1]
    yield from (one for one in found[1:] if _JOINT.search(text, 0, one.start()))
