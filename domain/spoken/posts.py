"""Lines of the register of chức vụ: "1. Đ/c Nguyễn Văn A, Phó Giám đốc"."""

import re

from domain.people.post import NoPosition
from domain.people.register import Entry, read_entry
from domain.words import spoken

_NUMBER = re.compile(r"^\s*(?:\d{1,2}[.)]|[-–+•])\s*")
_COURTESY = spoken(r"^(?:đ/c|đồng chí|ông|bà)\.? ")


def read_posts(text: str) -> tuple[Entry, ...]:
    """Return họ tên and chức vụ of each line, "1. Đ/c Nguyễn Văn A, Phó Giám đốc".

    Raises NotAName, NotAPosition and NoPosition.
    """
    return tuple(_read_line(line) for line in text.splitlines() if line.strip())


def _read_line(line: str) -> Entry:
    words = _COURTESY.sub("", _NUMBER.sub("", line).strip())
    entry = read_entry(words)
    if entry.position is None:
        raise NoPosition(line=words)
    return entry
