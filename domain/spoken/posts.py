"""Lines of the register of chức vụ: "1. Đ/c Nguyễn Văn A, Phó Giám đốc"."""

import re
from dataclasses import replace

from domain.people.post import NoPosition
from domain.people.register import Entry, read_entry
from domain.spoken.answers.introducing import introduced
from domain.text import fold
from domain.words import spoken

_NUMBER = re.compile(r"^\s*(?:\d{1,2}[.)]|[-–+•])\s*")
_COURTESY = spoken(r"^(?:đ/c|đồng chí|ông|bà)\.? ")


# What a chức vụ begins with as an office shortens it, by its folded letters.
SHORT = {
    "gd": "Giám đốc",
    "pgd": "Phó Giám đốc",
    "cvp": "Chánh Văn phòng",
    "pcvp": "Phó Chánh Văn phòng",
    "tp": "Trưởng phòng",
    "ptp": "Phó Trưởng phòng",
    "cct": "Chi cục trưởng",
    "pcct": "Phó Chi cục trưởng",
    "cv": "Chuyên viên",
}


def in_full(entry: Entry) -> Entry:
    """Return the same with a chức vụ that begins with letters written out: "PGĐ Sở"."""
    first, space, rest = (entry.position or "").partition(" ")
    meant = SHORT.get(fold(first).strip("."))
    return replace(entry, position=f"{meant}{space}{rest}") if meant else entry


def read_posts(text: str) -> tuple[Entry, ...]:
    """Return họ tên and chức vụ of each line, "1. Đ/c Nguyễn Văn A, Phó Giám đốc".

    Raises NotAName, NotAPosition and NoPosition.
    """
    return tuple(_read_line(one) for line in text.splitlines() for one in _people(line))


def _people(line: str) -> list[str]:
    """Return the parts of a line that are somebody each: "A, Giám đốc; B, Phó Giám đốc"."""
    parts = [part for part in line.split(";") if part.strip()]
    return parts if all("," in part for part in parts) else [line.strip()]


def _read_line(line: str) -> Entry:
    words = _COURTESY.sub("", _NUMBER.sub("", line).strip())
    entry = read_entry(introduced(words))
    if entry.position is None:
        raise NoPosition(line=words)
    return in_full(entry)
