"""Lines of a calendar that is no table: "PCT.CN: 7 giờ 30’, họp …. 10 giờ, dự …"."""

import re
from collections.abc import Iterator, Sequence

from documents.reading.body.marks import Style
from documents.reading.body.nodes import Node
from documents.reading.units.subjects import Subject
from documents.reading.units.unlisted import may_be_a_name
from documents.reading.units.words import UPPER

_HOUR = r"(?:[Ll]úc\s+)?\d{1,2}\s*(?:giờ|h|g|:)\s*(?:\d{2})?(?:\s*phút)?['’]?"
_PART = r"(?:Sáng|Trưa|Chiều|Tối|Cả ngày)"
# Where or when something is held is no deed: "Khai mạc: 8 giờ, tại hội trường".
_HELD = r"(?:tại|ở|ngày|thứ|sáng|chiều|tối|trên|điểm|phòng|trong|do|đến|từ)(?!\w)"
_KEEPS = re.compile(
    rf"(?P<name>[{UPPER}][^:;()\d]{{0,90}}?):\s+"
    rf"(?P<work>(?:{_HOUR},\s+|{_PART},?\s+)(?!{_HELD})[^\W\d{UPPER}]\w*\s.*)"
)
_BETWEEN = re.compile(r",\s+|\s+và\s+")
_NEXT = re.compile(rf"(?<=[^\s.])\.\s+(?=(?:{_HOUR}|{_PART}),\s+(?!{_HELD})[^\W\d])")
_BEGINS = re.compile(rf"(?:{_HOUR}|{_PART})(?!\w)")
_FEWEST = 2


def keepers_of_hours(parent: Node) -> Iterator[tuple[int, Subject]]:
    """Yield who stands before a colon that an hour follows, whatever they are called.

    One such line may tell of an event; two with the same mark tell of persons.
    """
    by_mark: dict[Style, list[tuple[int, re.Match[str]]]] = {}
    for place, child in enumerate(parent.children):
        line = _KEEPS.fullmatch(child.text) if child.table is None else None
        if line and may_be_a_name(line["name"]):
            by_mark.setdefault(child.marked.style, []).append((place, line))
    for lines in by_mark.values():
        if len(lines) >= _FEWEST:
            for place, line in lines:
                yield place, Subject(tuple(_BETWEEN.split(line["name"].strip())), line["work"])


def turns_in(text: str) -> Sequence[str]:
    """Return what is kept at each hour that a line of hours names, the whole of another line."""
    return _NEXT.split(text) if _BEGINS.match(text) else [text]
