"""Whom a letter asks: those it is addressed to, or whom its own sentence names before the list."""

import re
from collections.abc import Iterator, Sequence

from documents.reading.blocks import Paragraph
from documents.reading.body.marks import Style, split_mark
from documents.reading.papers.frame import SENT_TO, SORTS, Paper, wraps
from documents.reading.units.agencies import agencies_at_start
from documents.reading.units.names import is_every_unit
from domain.text import fold

_TITLED = re.compile(rf"(?!CÔNG ĐIỆN)(?:{SORTS})\b")
_ASKED = re.compile(
    r"(?:đề nghị|yêu cầu|giao)\s+(?P<who>[^,;:.]{4,80}?)\s+(?:tập trung|thực hiện|khẩn trương"
    r"|nghiêm|triển khai|quan tâm|phối hợp|chủ động|cho ý kiến|chỉ đạo|tổ chức|báo cáo|một số"
    r"|các nội dung|như sau|có văn bản|rà soát|cung cấp|gửi|cử|khẩn)[^:]{0,200}:\W*$",
    re.IGNORECASE,
)
_NO_NAME = re.compile(
    r"\W*(?:nhu (?:kinh|tren)|quy |cac (?:co quan|don vi|dia phuong|dong chi)|don vi|co quan)"
)
_AND = re.compile(r"\s*;\s*")
_BRACKETS = re.compile(r"\s*\([^()]*\)")


def addressees(paper: Paper) -> tuple[str, ...]:
    """Return whom a letter's orders are for, nobody where the paper is no letter."""
    head = paper.head
    begins = next((at for at, line in enumerate(head) if SENT_TO.match(line.text)), None)
    if begins is None or any(_TITLED.match(line.text) for line in head):
        return ()
    first = paper.body[0] if paper.body else None
    plain = [*head[begins:], *([first] if isinstance(first, Paragraph) else [])]
    for line in plain:
        asked = _ASKED.search(line.text)
        if asked and not _NO_NAME.match(fold(asked["who"])):
            who = _BRACKETS.sub("", asked["who"]).removeprefix("các ")
            return (who[0].upper() + who[1:],)
    return tuple(dict.fromkeys(_recipients(head[begins:])))


def _recipients(lines: Sequence[Paragraph]) -> Iterator[str]:
    yield from _names(SENT_TO.sub("", lines[0].text, count=1))
    listed: list[str] = []
    above = ""
    for line in lines[1:]:
        marked = split_mark(line.text)
        if marked.style is not Style.NONE:
            listed.append(marked.text)
        elif listed and wraps(above):
            listed[-1] += f" {line.text}"
        else:
            break
        above = line.text
    for one in listed:
        yield from _names(one)


def _names(text: str) -> Iterator[str]:
    for one in _AND.split(_BRACKETS.sub("", text)):
        name = one.strip(" .;,:-")
        shared = agencies_at_start(name) if ":" in name else None
        if shared and shared.end == len(name):
            yield from shared.names
        elif name and not is_every_unit(name):
            yield name
